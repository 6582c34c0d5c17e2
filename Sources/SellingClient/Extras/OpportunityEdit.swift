import SellingRules
import CosellRules
import CosellWire
package import SellingAPI

/// One edit of an opportunity on its way: what it started from, and what it made of that.
struct OpportunityEdit {
    private let base: Selling.UpdateOpportunityRequest
    private let edited: Selling.UpdateOpportunityRequest

    /// Lets `edit` change a whole record.
    ///
    /// What only AWS writes is left out of the start, since a copy of it would be no edit; the review status stays, as
    /// AWS's own samples send it.
    ///
    /// - Throws: ``UncarriedEdit`` when it sets what no update carries, and what `edit` throws.
    init(
        of record: Selling.GetOpportunityResponse,
        by edit: (inout Selling.UpdateOpportunityRequest) throws -> Void
    ) throws {
        base = Selling.UpdateOpportunityRequest(editing: record)
        var edited = base
        try edit(&edited)
        let uncarried = Uncarried.fields(in: edited, from: base)
        guard uncarried.isEmpty else { throw UncarriedEdit(identifier: base.identifier, fields: uncarried) }
        self.edited = edited
    }

    /// What is sent to change a record as it is stored now; nil when it already says what the edit wants.
    ///
    /// - Throws: ``EditConflict`` when someone else has changed a member that the edit changes too.
    func request(onto record: Selling.GetOpportunityResponse) throws -> Selling.UpdateOpportunityRequest? {
        let current = Selling.UpdateOpportunityRequest(editing: record)
        var start = base
        var wish = edited
        start.lastModifiedDate = current.lastModifiedDate
        wish.lastModifiedDate = current.lastModifiedDate
        if start == current { return wish == start ? nil : wish }
        let request = try current.merging(from: start, to: wish)
        return request == current ? nil : request
    }
}

extension Selling.UpdateOpportunityRequest {
    /// The update that an edit starts from: everything as it was read, without what only AWS writes.
    package init(editing record: Selling.GetOpportunityResponse) {
        self.init(echoing: record)
        lifeCycle?.reviewComments = nil
        lifeCycle?.reviewStatusReason = nil
        lifeCycle?.nextStepsHistory = nil
    }

    /// This update with an edit in it that was made on another state of the record.
    ///
    /// - Parameters:
    ///   - base: what the edit started from.
    ///   - edited: what it made of that.
    ///   - prefersEdit: who counts where both have changed a member; nil leaves it open.
    /// - Throws: ``EditConflict`` where this one has changed the same members to something else.
    package func merging(
        from base: Selling.UpdateOpportunityRequest,
        to edited: Selling.UpdateOpportunityRequest,
        prefersEdit: @escaping (_ path: String) -> Bool? = { _ in nil }
    ) throws -> Selling.UpdateOpportunityRequest {
        var (base, edited) = (base, edited)
        (base.lastModifiedDate, edited.lastModifiedDate) = (lastModifiedDate, lastModifiedDate)
        let documents = try [base, edited, self].map { try JSONReader.document(from: JSONWriter.bytes($0)) }
        var merge = Merge()
        merge.prefersEdit = prefersEdit
        let merged = merge.merge(documents[0], documents[1], documents[2])
        guard merge.conflicts.isEmpty else { throw EditConflict(identifier: identifier, fields: merge.conflicts) }
        let writer = JSONWriter()
        writer.write(merged ?? .object([]))
        return try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: writer.bytes).value
    }
}

extension Selling.UpdateOpportunityRequest {
    /// Refuses what AWS would take along and pass over without a word.
    ///
    /// - Throws: ``UncarriedEdit`` when this update sets what none carries.
    package func refuseUncarried(from base: Selling.UpdateOpportunityRequest) throws {
        let fields = Uncarried.fields(in: self, from: base)
        guard fields.isEmpty else { throw UncarriedEdit(identifier: identifier, fields: fields) }
    }
}

/// Someone else changed the same members of an opportunity while it was edited.
public struct EditConflict: Error, Hashable, Sendable, CustomStringConvertible {
    public let identifier: String
    /// Dotted paths of those members, `lifeCycle.stage`.
    public let fields: [String]

    public var description: String {
        """
        \(identifier) was changed by someone else in the same fields: \(fields.joined(separator: ", ")). Read it again \
        and decide what counts.
        """
    }
}
