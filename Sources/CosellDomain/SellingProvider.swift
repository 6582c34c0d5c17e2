import CosellRules
import CosellSigning
package import CosellStore
import CosellWire
import SellingAPI

/// Answers the Selling API from the store. What its handlers need stands here; each operation adds one method, in a
/// file of its own.
package struct SellingProvider: SellingService {
    package typealias Call = CosellDomain.Call

    package let store: Store
    package let switches: Switches
    private let partners: [String: Partner]
    private let connections: Set<Connection>
    /// What a role of the configuration may do, for the jobs that run under it.
    let roles: RoleCheck
    let pageTokens: PageTokens
    /// What AWS or time could not do, and tries again.
    package let postponements: Postponements

    /// Role, action, resource, catalog.
    package typealias RoleCheck = @Sendable (String, String, String, String) -> RoleVerdict

    package init(
        store: Store,
        partners: [Partner],
        connections: Set<Connection> = [],
        switches: Switches = Switches(),
        roles: @escaping RoleCheck = { _, _, _, _ in .unknown },
        postponements: Postponements = Postponements()
    ) throws {
        self.store = store
        self.switches = switches
        self.connections = connections
        self.roles = roles
        self.postponements = postponements
        self.partners = Dictionary(partners.map { ($0.account, $0) }) { _, last in last }
        pageTokens = PageTokens(secret: try store.read { try SecretTable(transaction: $0).pageTokenSecret() })
    }

    /// The calling partner (R1.31).
    func partner(_ call: Call) throws -> Partner {
        guard let partner = partners[call.account] else {
            throw Objection.denied(
                "The account \(call.account) is not an AWS Partner Central partner."
            )
        }
        return partner
    }

    func isPartner(_ account: String) -> Bool { partners[account] != nil }

    /// Whether two partners are connected, where that is asked for (D16).
    package func canInvite(_ sender: String, _ receiver: String) -> Bool {
        !switches.requiresConnection || connections.contains(Connection(sender, receiver))
    }

    /// How a member of engagements is called, and where it is found.
    func company(_ account: String) -> (name: String, website: String?) {
        if account == AwsSide.account { return (AwsSide.companyName, AwsSide.website) }
        return (partners[account]?.name ?? account, partners[account]?.website)
    }

    /// Reads by one statement.
    func read<Value>(_ call: Call, _ body: (Books) throws -> Value) throws -> Value {
        _ = try partner(call)
        return try store.read { try body(Books($0, call)) }
    }

    /// Reads by several statements, which all see the same state.
    func snapshot<Value>(_ call: Call, _ body: (Books) throws -> Value) throws -> Value {
        _ = try partner(call)
        return try store.snapshot { try body(Books($0, call)) }
    }

    func write<Value: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Value
    ) async throws -> Value {
        _ = try partner(call)
        return try await store.write { try body(Books($0, call)) }
    }

    /// As ``write(_:_:)``, at most once for a client token: the same request again gets the stored answer (R1.39).
    func write<Input: TokenCarrier, Output: WireStructure>(
        _ call: Call,
        replaying input: Input,
        _ body: @escaping @Sendable (Books) throws -> Output
    ) async throws -> Output {
        guard input.clientToken.unicodeScalars.count <= Input.tokenLimit else {
            let count = input.clientToken.unicodeScalars.count
            throw Objection.broken([
                Violation(
                    rule: "R1.38",
                    field: "clientToken",
                    code: .invalidStringFormat,
                    message: "clientToken has \(count) characters; give 1 to \(Input.tokenLimit)",
                    reason: .request
                )
            ])
        }
        let request = input.fingerprint
        return try await write(call) { books in
            if let answer = try books.replays.answer(to: request, token: input.clientToken, call, as: Output.self) {
                return answer
            }
            let answer = try body(books)
            try books.replays.record(answer, to: request, token: input.clientToken, call)
            return answer
        }
    }
}
