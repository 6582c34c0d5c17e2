import CosellAccess
import CosellWire

/// Lists the managed policies of a user.
struct ListAttachedUserPolicies: Check {
    private let name: String
    private let page: IAMPage

    init(_ input: inout CheckInput) {
        name = input.text("UserName", .userName)
        page = IAMPage(&input)
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("user", name)) }

    func answer(_ call: CheckCall) throws -> Document {
        let attached = try call.requireUser(name).policies.attached
        let policies = page.coversEverything ? attached : []
        return try page.answer("AttachedPolicies", policies.count, call, filter: name) { policies[$0].attachment }
    }
}
