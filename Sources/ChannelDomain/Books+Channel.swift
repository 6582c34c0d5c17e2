import CosellDomain
import CosellStore
import CosellWire

/// The tables of Channel's families.
extension Books {
    var programAccounts: ProgramAccountTable { ProgramAccountTable(transaction: transaction, call: call) }
    var relationships: RelationshipTable { RelationshipTable(transaction: transaction, call: call) }
    var handshakes: HandshakeTable { HandshakeTable(transaction: transaction, call: call) }
    var periods: ServicePeriodTable { ServicePeriodTable(transaction: transaction, call: call) }
    var contracts: ContractTable { ContractTable(transaction: transaction, call: call) }

    /// The moment of the call, as Channel keeps moments.
    var now: Instant { call.now.wholeMilliseconds }
}

extension ListOrder {
    /// How all lists of Channel are ordered: by the last change, ties by id upwards (channel 4.1).
    static func changes(isAscending: Bool) -> ListOrder {
        ListOrder(.number("updated_at", isAscending: isAscending), .text("id", isAscending: true))
    }
}

/// What a column has one of; nothing asked for lets everything pass.
func condition(_ column: SQL, in values: [some SQLConvertible]?) -> [SQL] {
    guard let values, !values.isEmpty else { return [] }
    return ["\(fragment: column) IN \(list: values)"]
}

extension Instant {
    /// Where a record stands in a list of ``ListOrder/changes(isAscending:)``.
    func position(_ id: String) -> [String] { [String(nanosecondsSinceEpoch), id] }
}
