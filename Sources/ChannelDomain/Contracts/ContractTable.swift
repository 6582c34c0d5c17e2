import ChannelAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches contracts. A partner sees its own, in the catalog of its call.
struct ContractTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = "owner, relationship_arn, document"

    func find(_ id: String) throws -> ChannelContract? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM channel_contract
            WHERE catalog = \(call.catalog) AND id = \(id) AND owner = \(call.account)
            """,
            Self.contract
        )
    }

    /// The contract, whoever owns it.
    func findAnybodys(_ id: String) throws -> ChannelContract? {
        try transaction.first(
            "SELECT \(fragment: Self.facts) FROM channel_contract WHERE catalog = \(call.catalog) AND id = \(id)",
            Self.contract
        )
    }

    /// The one of a relationship in a state that has one at most: `PENDING` or `ACCEPTED` (CH27).
    func find(_ status: ChannelContract.Status, of relationship: String) throws -> ChannelContract? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM channel_contract
            WHERE catalog = \(call.catalog) AND relationship = \(relationship) AND status = \(status.rawValue) LIMIT 1
            """,
            Self.contract
        )
    }

    func pendingCount() throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM channel_contract
            WHERE owner = \(call.account) AND catalog = \(call.catalog) AND status = 'PENDING'
            """
        ) { try $0.integer(0) } ?? 0
    }

    func insert(_ contract: ChannelContract) throws {
        let document = contract.document
        try transaction.execute(
            """
            INSERT INTO channel_contract (catalog, id, owner, relationship, relationship_arn, legal_entity, type,
                status, updated_at, document)
            VALUES (\(document.catalog), \(contract.id), \(contract.owner), \(contract.relationship),
                \(contract.relationshipArn), \(contract.details?.legalEntityName), \(document.contractType.rawValue),
                \(contract.status.rawValue), \(document.updatedAt.nanosecondsSinceEpoch),
                \(JSONWriter.bytes(document)))
            """
        )
    }

    func save(_ contract: ChannelContract) throws {
        try transaction.execute(
            """
            UPDATE channel_contract SET status = \(contract.status.rawValue),
                updated_at = \(contract.document.updatedAt.nanosecondsSinceEpoch),
                document = \(JSONWriter.bytes(contract.document))
            WHERE catalog = \(contract.document.catalog) AND id = \(contract.id)
            """
        )
        let agenda = AgendaTable(transaction: transaction)
        try agenda.cancel(.signContract, contract.arn)
        try agenda.cancel(.expireContract, contract.arn)
        try agenda.cancel(.endContract, contract.arn)
        if contract.status == .accepted { try note(.endContract, contract, at: contract.endDate) }
    }

    /// Notes what time will do to it.
    func note(_ kind: AgendaKind, _ contract: ChannelContract, at moment: Instant) throws {
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(
                kind,
                contract.arn,
                account: contract.owner,
                catalog: contract.document.catalog,
                due: moment
            )
        )
    }

    // MARK: Lists

    /// The caller's that pass every filter, by their last change, behind `start`.
    func list(
        _ filter: Channel.ListChannelContractsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [ChannelContract] {
        try transaction.page(Self.facts, of: walks(filter, from: start), limit: limit, Self.contract)
    }

    /// - Note: tests read the plan of this query.
    func walks(_ filter: Channel.ListChannelContractsRequest, from start: [String]?) -> Walks {
        var walks = Walks(
            over: "channel_contract",
            in: .changes(isAscending: filter.contractTypeSort?.order == .ascending),
            behind: start,
            transaction.dialect
        )
        var conditions: [SQL] =
            [
                "owner = \(call.account)", "catalog = \(call.catalog)", "type = \(filter.contractType.rawValue)",
            ] + condition("status", in: filter.statuses?.map(\.rawValue))
        if case .managedServicesAttestationTypeFilters(let filters) = filter.contractTypeFilters {
            conditions += condition("legal_entity", in: filters.legalEntityNames)
            if let named = filters.relationshipIdentifiers, !named.isEmpty {
                conditions.append("(relationship IN \(list: named) OR relationship_arn IN \(list: named))")
            }
        }
        walks.add(through: "channel_contract_by_change", conditions)
        return walks
    }

    private static func contract(_ row: borrowing Row) throws -> ChannelContract {
        ChannelContract(
            owner: try row.text(0),
            relationshipArn: try row.text(1),
            document: try row.withBytes(2) { try JSONReader.read(from: $0).value }
        )
    }
}

extension Channel.ListChannelContractsTypeSort {
    fileprivate var order: Channel.SortOrder? {
        if case .managedServicesAttestationTypeSort(let sort) = self { sort.sortOrder } else { nil }
    }
}
