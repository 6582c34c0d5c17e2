import CosellWire

/// Shows one account of the organisation.
struct DescribeAccount: Check {
    private let account: String

    init(_ input: inout CheckInput) { account = input.text("AccountId", .init(0...12, #"\d{12}"#)) }

    func permission(_ call: CheckCall) -> CheckPermission {
        .allowed(on: (try? Organization(call))?.accountArn(account) ?? "*")
    }

    func answer(_ call: CheckCall) throws -> Document {
        let organization = try Organization(call)
        guard let account = call.directory[account] else {
            throw CheckRefusal.exception(
                "AccountNotFoundException",
                "You specified an account that doesn't exist."
            )
        }
        return .object([.init("Account", organization.shown(account))])
    }
}
