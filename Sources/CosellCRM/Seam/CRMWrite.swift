package import CosellWire

/// What is to be written to one record.
package struct CRMWrite: Hashable, Sendable {
    /// Nil makes the record, or finds the one that has the external id already.
    package var id: String?
    /// The id at AWS of the opportunity, or of a lead's engagement, by which the record is known again.
    package var externalID: String
    /// Changed fields only; null blanks one.
    package var fields: [String: Document]
    /// What the mapping says of related records besides: one that the record newly gets is made whole by it.
    package var beside: [String: Document]

    package init(
        id: String? = nil,
        externalID: String,
        fields: [String: Document],
        beside: [String: Document] = [:]
    ) {
        (self.id, self.externalID, self.fields, self.beside) = (id, externalID, fields, beside)
    }
}

/// What became of one write.
package enum CRMOutcome: Hashable, Sendable {
    case written(id: String, created: Bool)
    /// - Parameter retriable: whether the same write may succeed later, as with a locked row.
    case refused(code: String, message: String, retriable: Bool)
}
