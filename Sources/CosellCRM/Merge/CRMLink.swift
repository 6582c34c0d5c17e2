package import CosellWire

/// Which deal is which opportunity, and how both were when they were last brought together.
package struct CRMLink: Hashable, Sendable {
    package var opportunity: String
    package var deal: String
    package var externalID: String?
    package var state: State
    /// The opportunity's version that was looked at last; nil where something is still to be done about it.
    package var awsVersion: Int?
    /// Of the deal as it was seen or written last; nil likewise.
    package var seen: String?
    /// Of the mapping by which all this is so.
    package var mapping: String?
    /// The deal's fields as they were seen or written last; read only where they are needed.
    package var fields: [String: Document]

    package enum State: String, Sendable { case linked, deleted, merged }

    package init(
        opportunity: String,
        deal: String,
        externalID: String? = nil,
        state: State = .linked,
        awsVersion: Int? = nil,
        seen: String? = nil,
        mapping: String? = nil,
        fields: [String: Document] = [:]
    ) {
        (self.opportunity, self.deal, self.externalID, self.state) = (opportunity, deal, externalID, state)
        (self.awsVersion, self.seen, self.mapping, self.fields) = (awsVersion, seen, mapping, fields)
    }

    /// The deal as it was seen last.
    var record: CRMRecord { CRMRecord(id: deal, externalID: externalID, fields: fields) }
}

/// A field that both sides have changed, as it stands in the local database.
package struct CRMConflict: Hashable, Sendable {
    package let number: Int
    package let opportunity: String
    package let deal: String
    package let field: String
    package let state: State
    package let winner: MappingSide?
    package let aws: String?
    package let crm: String?
    package let seenAt: String

    package enum State: String, CaseIterable, Sendable {
        /// Somebody is to say whose value stays.
        case open
        /// Somebody has said; the next sync does it.
        case taken
        /// The winner's value stands on both sides, and this is what the other one said.
        case settled
    }

    package var document: Document {
        .object([
            .init("Number", .integer(number)), .init("OpportunityId", .string(opportunity)),
            .init("DealId", .string(deal)), .init("Field", .string(field)), .init("State", .string(state.rawValue)),
            .init("Winner", winner.map { .string($0.rawValue) } ?? .null),
            .init("Aws", aws.map(Document.string) ?? .null), .init("Crm", crm.map(Document.string) ?? .null),
            .init("SeenAt", .string(seenAt)),
        ])
    }
}
