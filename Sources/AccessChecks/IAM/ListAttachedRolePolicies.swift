import CosellAccess
import CosellWire

/// Lists the managed policies of a role.
struct ListAttachedRolePolicies: Check {
    private let name: String
    private let page: IAMPage

    init(_ input: inout CheckInput) {
        name = input.text("RoleName", .roleName)
        page = IAMPage(&input)
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("role", name)) }

    func answer(_ call: CheckCall) throws -> Document {
        let attached = try call.requireRole(name).policies.attached
        let policies = page.coversEverything ? attached : []
        return try page.answer("AttachedPolicies", policies.count, call, filter: name) { policies[$0].attachment }
    }
}
