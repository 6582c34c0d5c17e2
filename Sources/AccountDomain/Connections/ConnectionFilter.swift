import AccountAPI
import CosellRules
import CosellWire

/// Which connections a list shows, by a text such as `OPPORTUNITY_COLLABORATION:ACTIVE` (account 3.6).
enum ConnectionFilter: Hashable, Sendable {
    /// Those with at least one active type.
    case alive
    case having(Account.ConnectionType, Account.ConnectionTypeStatus)

    /// - Throws: ``Objection``, invalid enum value on `connectionType`, for a type or status that there is not.
    init(_ text: String?) throws(Objection) {
        guard let text else {
            self = .alive
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let type = Account.ConnectionType(rawValue: parts[0])
        let status = Account.ConnectionTypeStatus(rawValue: parts.count > 1 ? parts[1].uppercased() : "ACTIVE")
        guard type.isKnown, status.isKnown else {
            throw .field(
                "connectionType",
                .invalidEnumValue,
                "connectionType has the value '\(text.excerpt())'; give a type, or a type and ACTIVE or CANCELED as in "
                    + "OPPORTUNITY_COLLABORATION:ACTIVE",
                rule: "account 3.6"
            )
        }
        self = .having(type, status)
    }

    /// What stands in the lists of both parties for it.
    var standing: String {
        switch self {
        case .alive: "ALIVE"
        case .having(let type, let status): "\(type.rawValue):\(status.rawValue)"
        }
    }
}

extension PartnerConnection {
    /// The lists that show it.
    var filters: [ConnectionFilter] {
        (isAlive ? [.alive] : []) + types.map { .having($0.key, $0.value.status) }
    }
}
