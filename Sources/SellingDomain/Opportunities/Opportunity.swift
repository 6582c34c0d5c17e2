package import SellingRules
package import CosellWire
package import SellingAPI

/// One opportunity of one partner, with what AWS's side keeps about it.
package struct Opportunity: Sendable {
    /// Everything that GetOpportunity answers.
    package var record: Selling.GetOpportunityResponse
    package var origin: Selling.OpportunityOrigin
    /// Given at submission; lives on the AWS record (I1).
    package var involvement: Selling.SalesInvolvementType?
    package var visibility: Selling.Visibility?
    package var involvementChangeReason: Selling.InvolvementTypeChangeReason?
    /// When AWS's review began; nil while none is open and none was.
    package var submittedAt: Instant?
    /// Steps of the review script already taken in this review.
    package var reviewStep = 0
    /// False for an AWS referral that its partner has not accepted (selling 2.3).
    package var isVisible = true

    package init(record: Selling.GetOpportunityResponse, origin: Selling.OpportunityOrigin) {
        self.record = record
        self.origin = origin
    }

    package var id: String { record.id }

    package var reviewStatus: Selling.ReviewStatus { record.lifeCycle?.reviewStatus ?? .pendingSubmission }

    /// The part the partner writes.
    package var content: OpportunityContent {
        get { OpportunityContent(record) }
        set { newValue.apply(to: &record) }
    }

    /// What rules look at.
    package var state: OpportunityState {
        OpportunityState(
            id: id,
            content: content,
            reviewStatus: reviewStatus,
            related: record.relatedEntityIdentifiers,
            involvement: involvement
        )
    }

    /// R1.46: later than the last change by at least a millisecond.
    package mutating func touch(_ now: Instant) {
        record.lastModifiedDate = max(now.wholeMilliseconds, record.lastModifiedDate.adding(milliseconds: 1))
    }
}

/// The numbers of opportunities: `O` and one counter for all (selling 2.1).
package enum OpportunityNumber {
    /// Numbers have eight digits from the start.
    static let beforeFirst = 10_000_000

    /// - Returns: nil unless the text is what ``id(_:)`` makes of a number; one with leading zeros is another id.
    package static func number(of id: some StringProtocol) -> Int64? {
        guard id.first == "O", let number = Int64(id.dropFirst()), number >= 0, Self.id(number) == id else {
            return nil
        }
        return number
    }

    package static func id(_ number: Int64) -> String { "O\(number)" }
}
