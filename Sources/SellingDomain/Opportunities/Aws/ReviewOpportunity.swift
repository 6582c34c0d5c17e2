import CosellDomain
import CosellStore
import CosellWire
package import SellingAPI

/// What the AWS side decided about an opportunity.
package enum Verdict: Hashable, Sendable {
    case inReview
    case approved
    case actionRequired(comments: String?, reason: String?)
    case rejected(comments: String?, reason: String?)

    /// - Returns: nil for a status that no reviewer sets (X4).
    package init?(_ status: Selling.ReviewStatus, comments: String? = nil, reason: String? = nil) {
        switch status {
        case .inReview: self = .inReview
        case .approved: self = .approved
        case .actionRequired: self = .actionRequired(comments: comments, reason: reason)
        case .rejected: self = .rejected(comments: comments, reason: reason)
        default: return nil
        }
    }

    /// How occasions call it.
    var event: String {
        switch self {
        case .inReview: "inReview"
        case .approved: "approved"
        case .actionRequired: "actionRequired"
        case .rejected: "rejected"
        }
    }

    /// Whether the review is over with it.
    var isFinal: Bool {
        switch self {
        case .approved, .rejected: true
        case .inReview, .actionRequired: false
        }
    }

    package var status: Selling.ReviewStatus {
        switch self {
        case .inReview: .inReview
        case .approved: .approved
        case .actionRequired: .actionRequired
        case .rejected: .rejected
        }
    }
}

extension Opportunity {
    /// Whether AWS has still to decide about it.
    var isInReview: Bool { [.submitted, .inReview].contains(reviewStatus) }

    /// `Pending Submission | Action Required → Submitted`: the review begins.
    mutating func submit(at now: Instant) {
        record.lifeCycle = record.lifeCycle ?? Selling.LifeCycle()
        record.lifeCycle?.reviewStatus = .submitted
        record.lifeCycle?.reviewComments = nil
        record.lifeCycle?.reviewStatusReason = nil
        submittedAt = now.wholeMilliseconds
        reviewStep = 0
    }

    /// `Submitted | In review → In review | Approved | Action Required | Rejected` (selling 2.4).
    ///
    /// An opportunity approved without ever having been submitted counts as a co-sell (D23).
    mutating func review(_ verdict: Verdict, at now: Instant) {
        record.lifeCycle = record.lifeCycle ?? Selling.LifeCycle()
        record.lifeCycle?.reviewStatus = verdict.status
        switch verdict {
        case .inReview, .approved:
            record.lifeCycle?.reviewComments = nil
            record.lifeCycle?.reviewStatusReason = nil
        case .actionRequired(let comments, let reason), .rejected(let comments, let reason):
            record.lifeCycle?.reviewComments = comments
            record.lifeCycle?.reviewStatusReason = reason
        }
        involvement = involvement ?? .coSell
        visibility = visibility ?? .full
        submittedAt = submittedAt ?? now.wholeMilliseconds
    }
}

/// What AWS decides, without the partner.
extension SellingProvider {
    package func reviewOpportunity(_ id: String, _ verdict: Verdict, _ call: Call) async throws {
        try await write(call) { try review(id, verdict, $0) }
    }

    /// Records a verdict, unless the opportunity left the review in the meantime.
    func review(_ id: String, _ verdict: Verdict, _ books: Books) throws {
        guard var opportunity = try books.opportunities.find(id), opportunity.isInReview else { return }
        opportunity.reviewStep += 1
        try conclude(verdict, on: &opportunity, books)
    }
}

extension SellingProvider {
    /// What a verdict brings about (selling 7.1 and 8.3): AWS answers the invitation that came with the submission, the
    /// record changes, an approved deal gets scored, a decision is frozen for both sides, and deals that follow this one
    /// share it.
    ///
    /// - Parameter change: what AWS writes into the record besides.
    func conclude(
        _ verdict: Verdict,
        on opportunity: inout Opportunity,
        saying change: (inout Opportunity) -> Void = { _ in },
        _ books: Books
    ) throws {
        let carriers = try books.engagements.carriers(of: opportunity.id)
        for engagement in carriers { try answerInvitation(into: engagement, verdict, books) }

        opportunity.review(verdict, at: books.call.now)
        change(&opportunity)
        opportunity.touch(books.call.now)
        try books.opportunities.save(opportunity)
        try books.raise(.opportunityUpdated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        try askForScore(of: opportunity, books)
        try expectReview(of: opportunity, books)
        try tell(verdict.event, opportunity, books)
        guard verdict.isFinal else { return }

        let view = try awsRecord(of: opportunity, books).fullView
        for engagement in carriers { try books.snapAwsSide(of: opportunity, view, in: engagement.id) }
        for follower in try books.opportunities.followers(of: opportunity.id) {
            try share(verdict, with: follower, books.of(follower.account))
        }
    }

    /// AWS joins what it approves, and turns down what it rejects.
    private func answerInvitation(into engagement: Engagement, _ verdict: Verdict, _ books: Books) throws {
        let pending = try books.invitations.pending(into: engagement.id)
        guard var invitation = pending.first(where: { $0.receiver == AwsSide.account }) else { return }
        switch verdict {
        case .approved: try accept(&invitation, books)
        case .rejected(_, let reason): try reject(&invitation, because: reason, books)
        case .inReview, .actionRequired: break
        }
    }

    /// Selling 6.2: a deal that came by a partner's invitation waits for that partner's deal and then shares its fate.
    private func share(_ verdict: Verdict, with follower: OwnedOpportunity, _ books: Books) throws {
        guard var opportunity = try books.opportunities.find(follower.id), opportunity.isInReview else { return }
        try conclude(verdict, on: &opportunity, books)
    }
}
