import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// What two partners have with each other, without their asking.
extension AccountActor {
    static let connectionActs = [
        Act<AccountActor>(
            "connection.put",
            of: service,
            "Two accounts are connected, as if the first had invited the other",
            [
                ActParameter("accounts", .list(.account), "the two, the inviter first", isPlaced: true),
                ActParameter(
                    "type",
                    .choice(Account.ConnectionType.allCases.map(\.rawValue)),
                    "the sort of connection; OPPORTUNITY_COLLABORATION when it is not said"
                ),
            ],
            conditions: [
                "the two are different", "the first is a partner with a profile",
                "so is the other, unless it is a subsidiary",
            ],
            needsAccount: false,
            example: "connection put 111122223333,555566667777"
        ) { _, arguments, books in
            let accounts = arguments.texts("accounts")
            guard accounts.count == 2, accounts[0] != accounts[1] else {
                throw ControlRefusal.invalid(
                    "accounts",
                    "accounts are \(accounts.count)",
                    fix: "Give two accounts that are different."
                )
            }
            let type = arguments.text("type").map { Account.ConnectionType(rawValue: $0) } ?? .opportunityCollaboration
            let seed = SeededConnection(catalog: books.call.catalog, accounts[0], accounts[1], type)
            try SeedSower(books: books).connect(seed)
            guard let connection = try books.connections.live(accounts[0], accounts[1]),
                connection.types[type]?.status == .active
            else {
                throw Objection.missing(
                    "\(accounts[0]) and \(accounts[1]) cannot be connected: a partner without a profile is among them."
                )
            }
            return .object([
                .init("Catalog", .string(connection.catalog)), .init("Id", .string(connection.id)),
                .init("Arn", .string(connection.arn)), .init("Accounts", .list(accounts.map(Document.string))),
                .init(
                    "ConnectionTypes",
                    .object(
                        connection.types.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                            .init($0.key.rawValue, .string($0.value.status.rawValue))
                        }
                    )
                ),
            ])
        }
    ]
}
