import CosellWire

/// Lists the users of the caller's account.
struct ListUsers: Check {
    private let page: IAMPage

    init(_ input: inout CheckInput) { page = IAMPage(&input) }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: call.arn("user", page)) }

    func answer(_ call: CheckCall) throws -> Document {
        let users = page.coversEverything ? call.directory[call.account]?.users ?? [] : []
        return try page.answer("Users", users.count, call, filter: "") { users[$0].userDocument }
    }
}
