import AccountClient
import CosellWire

/// What `cosell connect` did, and what is between the two now.
struct ConnectReport: Sendable {
    let order: ConnectOrder
    let you: Party
    let they: Party
    /// What was done now, in order; nothing where nothing was left to do.
    var steps: [Step] = []
    /// The one that was sent, waits or was accepted.
    var invitation: Account.ConnectionInvitationSummary?
    /// How the last one ended, before a new one was sent.
    var former: Account.ConnectionInvitationSummary?
    var connection: Account.GetConnectionResponse?

    enum Step: String, Sendable {
        case sent = "SENT"
        case accepted = "ACCEPTED"
        case acceptedByThem = "ACCEPTED_BY_THEM"

        var words: String {
            switch self {
            case .sent: "sent"
            case .accepted: "accepted by you"
            case .acceptedByThem: "accepted by them"
            }
        }
    }

    /// Refusals that only say that the other side acted at the same time.
    enum Crossing: String {
        case invited = "DUPLICATE_CONNECTION_INVITATION"
        case connected = "DUPLICATE_CONNECTION"
        case answered = "INCOMPATIBLE_CONNECTION_INVITATION_STATE"
    }

    var isConnected: Bool { connection != nil }

    private var detail: Account.ConnectionTypeDetail? { connection?.connectionTypes[order.type.rawValue] }

    var facts: [(name: String, fact: String)] {
        var facts: [(name: String, fact: String)] = [("State", state)]
        facts.append(("You", you.words.isEmpty ? "no partner in catalog \(order.catalog)" : you.words))
        facts.append(("They", they.words))
        facts.append(("Catalog", order.catalog))
        if let former {
            let word = former.status.rawValue
            facts.append(("Before", "\(former.id), \(word) on \(former.updatedAt.day)"))
        }
        if let invitation {
            let done = steps.map(\.words).joined(separator: ", then ")
            let end = isConnected ? nil : invitation.expiresAt.map { "waits until \($0.day)" }
            let words = [invitation.id, done.isEmpty ? nil : done, end].compactMap(\.self)
            facts.append(("Invitation", words.joined(separator: ", ")))
        }
        if let connection, let detail {
            facts.append(("Connection", "\(connection.id), \(order.type.rawValue) since \(detail.createdAt.day)"))
        }
        if !isConnected { facts.append(("Next", next)) }
        return facts
    }

    private var state: String {
        if isConnected { return steps.isEmpty ? "connected already" : "connected" }
        return steps.isEmpty ? "waiting for their answer" : "invited"
    }

    private var next: String {
        let you = order.type == .subsidiary ? you.account : you.profile
        return "they accept it: cosell connect \(you ?? "with your profile")"
            + (order.type == .subsidiary ? " --connection-type SUBSIDIARY" : "")
    }

    var document: Document {
        .object([
            .init("State", .string(isConnected ? "CONNECTED" : "WAITING")),
            .init("Done", .list(steps.map { .string($0.rawValue) })), .init("Catalog", .string(order.catalog)),
            .init("ConnectionType", .string(order.type.rawValue)), .init("You", you.document),
            .init("They", they.document), .init("Former", former.map(Document.init(of:)) ?? .null),
            .init("Invitation", invitation.map(Document.init(of:)) ?? .null),
            .init("Connection", connection.map(Document.init(of:)) ?? .null),
        ])
    }
}
