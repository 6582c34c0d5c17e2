import CosellWire

/// Lists the roles of the caller's account.
struct ListRoles: Check {
    private let page: IAMPage

    init(_ input: inout CheckInput) { page = IAMPage(&input) }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("role", page)) }

    func answer(_ call: CheckCall) throws -> Document {
        let roles = page.coversEverything ? call.directory[call.account]?.roles ?? [] : []
        return try page.answer("Roles", roles.count, call, filter: "") { roles[$0].document }
    }
}
