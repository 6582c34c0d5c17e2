import SellingDomain
import CosellDomain
import CosellWire
import SellingAPI

/// How far a deal of the demo has come: the milestones behind it, first to last.
struct DemoCourse: Sendable {
    enum Milestone: Sendable {
        case submission
        case verdict(Verdict)
        /// The partner gives what AWS asked for, and so submits again.
        case amendment
        case stage(Selling.Stage)
        case loss(Selling.ClosedLostReason)
    }

    let milestones: [Milestone]

    static let draft = Self(milestones: [])
    static let submitted = draft.then(.submission)
    static let inReview = submitted.then(.verdict(.inReview))
    static let approved = inReview.then(.verdict(.approved))
    static let qualified = approved.then(.stage(.qualified))
    static let technicalValidation = qualified.then(.stage(.technicalValidation))
    static let businessValidation = technicalValidation.then(.stage(.businessValidation))
    static let committed = businessValidation.then(.stage(.committed))
    static let launched = committed.then(.stage(.launched))

    static func returned(_ comments: String) -> Self {
        inReview.then(.verdict(.actionRequired(comments: comments, reason: "Additional information required")))
    }

    static func rejected(_ comments: String, _ reason: String) -> Self {
        inReview.then(.verdict(.rejected(comments: comments, reason: reason)))
    }

    /// Sent back once, amended, approved.
    static func amended(_ comments: String) -> Self {
        returned(comments).then(.amendment, .verdict(.approved))
    }

    static func lost(_ reason: Selling.ClosedLostReason, after course: Self) -> Self { course.then(.loss(reason)) }

    func then(_ next: Milestone...) -> Self { Self(milestones: milestones + next) }

    var isWon: Bool {
        if case .stage(.launched) = milestones.last { return true }
        return false
    }

    private var isClosed: Bool {
        if case .loss = milestones.last { return true }
        return isWon
    }

    /// When the milestones were passed: the review took days, the stages are spread up to the end of a closed deal, or
    /// up to now. All moments lie before `now`, each later than the one before.
    func moments(from opened: Instant, to closing: Instant, now: Instant) -> [Instant] {
        let stages = Int64(milestones.filter(\.isByThePartnerAfterReview).count)
        let shares = isClosed ? stages : stages + 1
        var reviewed = opened
        var passed: Int64 = 0
        return milestones.enumerated().map { index, milestone in
            var moment = reviewed
            if milestone.isByThePartnerAfterReview {
                passed += 1
                let rest = max(0, min(closing, now).seconds - reviewed.seconds)
                moment = reviewed.adding(seconds: rest * passed / shares)
            } else {
                reviewed = reviewed.adding(seconds: milestone.usualSeconds)
                moment = reviewed
            }
            return min(moment, now.adding(seconds: Int64(index - milestones.count) * 300))
        }
    }
}

extension DemoCourse.Milestone {
    fileprivate var isByThePartnerAfterReview: Bool {
        switch self {
        case .submission, .verdict, .amendment: false
        case .stage, .loss: true
        }
    }

    /// How long after the milestone before it a step of the review comes.
    fileprivate var usualSeconds: Int64 {
        switch self {
        case .verdict(.inReview): 22 * 3600
        case .verdict: 3 * 86_400
        default: 2 * 86_400
        }
    }
}
