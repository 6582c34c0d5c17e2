package import CosellWire

/// A record as its system has it, as far as the mapping asks.
package struct CRMRecord: Hashable, Sendable {
    package var id: String
    /// What Cosell wrote to know it again: the id of its opportunity at AWS, of a lead that of its engagement.
    package var externalID: String?
    /// By the names that the mapping uses; a related object's are dotted, `Account.Name`. Missing and null are both empty.
    package var fields: [String: Document]
    /// When it last changed, as the system prints it.
    package var modified: String
    package var fate: Fate

    package enum Fate: Hashable, Sendable {
        case there, deleted
        /// It lives on in another record.
        case merged(into: String)
        /// A lead that lives on in a contact, an account or an opportunity.
        case converted
    }

    package init(
        id: String,
        externalID: String? = nil,
        fields: [String: Document] = [:],
        modified: String = "",
        fate: Fate = .there
    ) {
        (self.id, self.externalID, self.fields, self.modified, self.fate) = (id, externalID, fields, modified, fate)
    }
}

/// Records, and where to go on behind them.
package struct CRMPage: Sendable {
    package var records: [CRMRecord]
    package var cursor: CRMCursor

    package init(records: [CRMRecord], cursor: CRMCursor) { (self.records, self.cursor) = (records, cursor) }
}

/// How far changes have been read, in the system's own form.
package struct CRMCursor: Codable, Hashable, Sendable {
    package var text: String

    package init(text: String) { self.text = text }
}
