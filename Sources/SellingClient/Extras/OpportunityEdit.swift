import SellingRules
import CosellRules
import CosellWire
import SellingAPI

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
        base = Self.start(from: record)
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
        let current = Self.start(from: record)
        var start = base
        var wish = edited
        start.lastModifiedDate = current.lastModifiedDate
        wish.lastModifiedDate = current.lastModifiedDate
        if start == current { return wish == start ? nil : wish }
        var merge = Merge()
        let merged = merge.merge(try Self.document(start), try Self.document(wish), try Self.document(current))
        guard merge.conflicts.isEmpty else {
            throw EditConflict(identifier: base.identifier, fields: merge.conflicts)
        }
        let writer = JSONWriter()
        writer.write(merged ?? .object([]))
        let request = try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: writer.bytes).value
        return request == current ? nil : request
    }

    private static func start(from record: Selling.GetOpportunityResponse) -> Selling.UpdateOpportunityRequest {
        var start = Selling.UpdateOpportunityRequest(echoing: record)
        start.lifeCycle?.reviewComments = nil
        start.lifeCycle?.reviewStatusReason = nil
        start.lifeCycle?.nextStepsHistory = nil
        return start
    }

    private static func document(_ request: Selling.UpdateOpportunityRequest) throws -> Document {
        try JSONReader.document(from: JSONWriter.bytes(request))
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
