import CosellWire

/// How a deal of a CRM and an opportunity say the same, field by field.
package struct CRMMapping: Sendable {
    package let fields: [MappedField]
    package let repairs: [MappingRepair]
    package let tables: [String: MappingTable]
    /// Over a deal that is not at AWS: whether it becomes an opportunity.
    package let createInAWS: MappingExpression
    /// Over an opportunity that the CRM does not have: whether it becomes a deal.
    package let createInCRM: MappingExpression
    /// Tells it from any other: whatever was settled by another mapping is looked at anew.
    package let digest: String
    package let file: String
    /// How the leads that AWS shares become leads of the CRM; nil where none do.
    package var lead: CRMMapping? { inner.first }
    /// At most one; a structure holds one of its own kind in a list alone.
    private let inner: [CRMMapping]

    /// What kind of value a field of the CRM holds.
    func kind(ofField name: String) -> MappedKind { kindsByName[name] ?? .text }

    /// All fields of the CRM that it reads or writes.
    package var crmFields: [String] {
        let read = fields.flatMap { field in
            [field.crm].compactMap(\.self) + (field.toAWS?.sources ?? [])
        }
        let others =
            createInAWS.sources + repairs.filter { $0.side == .aws }.flatMap(\.value.sources)
            + repairs.filter { $0.side == .crm }.map(\.target)
        return Set(read + others).sorted()
    }

    func scope(_ aws: AWSRecord?, _ crm: CRMRecord?, today: CalendarDay) -> MappingScope {
        MappingScope(aws: aws, crm: crm, kinds: kindsByName, tables: tables, today: today)
    }

    private let kindsByName: [String: MappedKind]

    init(
        fields: [MappedField],
        repairs: [MappingRepair],
        tables: [String: MappingTable],
        createInAWS: MappingExpression,
        createInCRM: MappingExpression,
        digest: String,
        file: String,
        lead: CRMMapping? = nil
    ) {
        (self.fields, self.repairs, self.tables) = (fields, repairs, tables)
        (self.createInAWS, self.createInCRM) = (createInAWS, createInCRM)
        (self.digest, self.file) = (digest, file)
        inner = lead.map { [$0] } ?? []
        kindsByName = Dictionary(
            fields.compactMap { field in field.crm.map { ($0, field.kind) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// One line of a mapping.
package struct MappedField: Hashable, Sendable {
    /// Its name in lists and in the local database: the path at AWS, else the CRM's field.
    package let name: String
    package let aws: AWSField?
    package let crm: String?
    package let kind: MappedKind
    /// Over the opportunity; nil where nothing goes to the CRM.
    package let toCRM: MappingExpression?
    /// Over the deal; nil where nothing goes to AWS.
    package let toAWS: MappingExpression?
    package let winner: Winner
    /// The sides that may be emptied because the other one is.
    package let blanks: Set<MappingSide>
    package let line: Int

    /// Whose value stays where both have changed.
    package enum Winner: String, CaseIterable, Sendable { case aws, crm, newest, ask }
}

/// What stands in for a value that is missing when a record is made.
package struct MappingRepair: Hashable, Sendable {
    package let side: MappingSide
    /// The field that is filled.
    package let target: String
    package let aws: AWSField?
    package let value: MappingExpression
    package let why: String
    package let number: Int
}
