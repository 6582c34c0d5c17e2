import CosellAccess
import CosellWire

/// Lists the names of the policies that stand in a user itself.
struct ListUserPolicies: Check {
    private let name: String
    private let page: IAMPage

    init(_ input: inout CheckInput) {
        name = input.text("UserName", .userName)
        page = IAMPage(&input, hasPath: false)
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("user", name)) }

    func answer(_ call: CheckCall) throws -> Document {
        let names = try call.requireUser(name).policies.inlineNames
        return try page.answer("PolicyNames", names.count, call, filter: name) { .string(names[$0]) }
    }
}
