import CosellAccess
import CosellWire

/// Lists the names of the policies that stand in a role itself.
struct ListRolePolicies: Check {
    private let name: String
    private let page: IAMPage

    init(_ input: inout CheckInput) {
        name = input.text("RoleName", .roleName)
        page = IAMPage(&input, hasPath: false)
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("role", name)) }

    func answer(_ call: CheckCall) throws -> Document {
        let names = try call.requireRole(name).policies.inlineNames
        return try page.answer("PolicyNames", names.count, call, filter: name) { .string(names[$0]) }
    }
}
