import CosellWire

/// The organisation that the configured accounts are: the first one manages it, and every other one may ask about it,
/// as a delegated administrator may.
struct Organization: Sendable {
    let accounts: [IdentityDirectory.Account]
    private let management: IdentityDirectory.Account

    /// - Throws: not in use, for an account that is not configured.
    init(_ call: CheckCall) throws(CheckRefusal) {
        guard call.directory[call.account] != nil, let first = call.directory.accounts.first else {
            throw .exception(
                "AWSOrganizationsNotInUseException",
                "Your account is not a member of an organization."
            )
        }
        accounts = call.directory.accounts
        management = first
    }

    /// `o-` and the digits of the management account, which keeps it the same at every start.
    private var id: String { "o-\(management.id)" }
    private var rootID: String { "r-\(management.id.suffix(4))" }

    private func arn(_ rest: String) -> String { "arn:aws:organizations::\(management.id):\(rest)" }

    var document: Document {
        .object([
            .init("Id", .string(id)), .init("Arn", .string(arn("organization/\(id)"))),
            .init("FeatureSet", .string("ALL")), .init("MasterAccountArn", .string(accountArn(management.id))),
            .init("MasterAccountId", .string(management.id)), .init("MasterAccountEmail", .string(management.email)),
            .init("AvailablePolicyTypes", .list([])),
        ])
    }

    var rootDocument: Document {
        .object([
            .init("Id", .string(rootID)), .init("Arn", .string(arn("root/\(id)/\(rootID)"))),
            .init("Name", .string("Root")), .init("PolicyTypes", .list([])),
        ])
    }

    func shown(_ account: IdentityDirectory.Account) -> Document {
        .object([
            .init("Id", .string(account.id)), .init("Arn", .string(accountArn(account.id))),
            .init("Email", .string(account.email)), .init("Name", .string(account.name)),
            .init("Status", .string("ACTIVE")), .init("State", .string("ACTIVE")),
            .init("JoinedMethod", .string(account.id == management.id ? "INVITED" : "CREATED")),
            .init("JoinedTimestamp", .integer(Int(IdentityDirectory.beginning.seconds))),
        ])
    }

    func accountArn(_ account: String) -> String { arn("account/\(id)/\(account)") }
}

/// Which part of a list is asked for: `NextToken`, `MaxResults`.
struct OrganizationPage: Sendable {
    private static let limit = 20

    private let token: String?
    private let limit: Int

    init(_ input: inout CheckInput) {
        token = input.optionalText("NextToken", .init(0...100_000))
        limit = input.integer("MaxResults", 1...Self.limit) ?? Self.limit
    }

    func answer(_ name: String, _ elements: [Document], _ call: CheckCall) throws(CheckRefusal) -> Document {
        guard let page = call.marks.page(of: elements.count, limit: limit, after: token) else {
            throw .exception("InvalidInputException", "You provided an invalid NextToken.")
        }
        var members: [Document.Member] = [.init(name, .list(Array(elements[page.range])))]
        if let next = page.next { members.append(.init("NextToken", .string(next))) }
        return .object(members)
    }
}
