import AccountAPI
import CosellRules
import CosellStore
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

    /// Of the connection `c`.
    var condition: SQL {
        switch self {
        case .alive: "c.is_alive = 1"
        case .having(let type, let status):
            """
            EXISTS (SELECT 1 FROM connection_type t WHERE t.connection = c.id AND t.type = \(type.rawValue)
                AND t.status = \(status.rawValue))
            """
        }
    }
}
