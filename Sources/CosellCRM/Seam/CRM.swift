/// A system that keeps deals beside Partner Central, as the sync sees any of them.
package protocol CRM: Sendable {
    /// `salesforce`, `hubspot` or `csv`: what its links and cursors are kept under.
    var name: String { get }

    /// The fields of an object, for explaining and checking a mapping.
    func fields(of object: CRMObject) async throws(CRMFailure) -> [CRMField]

    /// Every record changed since the cursor (nil: all), with overlap, deleted and merged ones included.
    ///
    /// - Parameter page: takes them page by page; each page carries the cursor to resume behind it.
    func changes(
        of object: CRMObject,
        fields: [String],
        since cursor: CRMCursor?,
        page: (CRMPage) async throws -> Void
    ) async throws

    /// The records with these ids; those that are gone are there with their fate, unknown ones are not.
    func records(
        of object: CRMObject,
        ids: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord]

    /// Records by the external id that Cosell writes, so that a lost answer never makes a second record.
    func records(
        of object: CRMObject,
        externalIDs: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord]

    /// Writes all of these with as few requests as the system allows.
    ///
    /// - Returns: an outcome for each, in order; a single record's refusal is one of them and throws nothing.
    func write(_ writes: [CRMWrite], of object: CRMObject) async throws(CRMFailure) -> [CRMOutcome]
}

package enum CRMObject: String, CaseIterable, Sendable {
    case opportunity, account, contact, lead
}
