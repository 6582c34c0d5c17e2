import SellingDomain
import CosellDomain
package import SellingAPI

/// Records made to measure.
extension Desk {
    /// The id of a new opportunity that has come as far as a review status and, once approved, a stage.
    package func opportunity(
        at status: Selling.ReviewStatus = .pendingSubmission,
        stage: Selling.Stage = .prospect,
        _ edits: Edits = [:],
        involvement: Selling.SalesInvolvementType = .coSell
    ) async throws -> String {
        let id = try await create(edits).id
        try await associate(id)
        if status == .pendingSubmission { return id }
        try await submit(id, involvement)
        switch status {
        case .inReview: try await review(id, .inReview)
        case .approved: try await review(id, .approved)
        case .actionRequired: try await review(id, .actionRequired(comments: "Name the buyer", reason: "Details"))
        case .rejected: try await review(id, .rejected(comments: "Known already", reason: "Duplicate"))
        default: break
        }
        if stage != .prospect { try await move(id, to: stage) }
        return id
    }

    /// Moves the stage of an approved opportunity.
    package func move(_ id: String, to stage: Selling.Stage) async throws {
        let reason: Edits = stage == .closedLost ? ["lifeCycle.closedLostReason": "Price"] : [:]
        try await update(id, ["lifeCycle.stage": .text(stage)] + reason)
    }

    /// What the tester of a Sandbox makes AWS decide (selling 5.2).
    package func simulate(_ id: String, _ status: Selling.ReviewStatus, _ edits: Edits = [:]) async throws {
        try await update(id, ["lifeCycle.reviewStatus": .text(status)] + edits)
    }

    package func status(_ id: String) async throws -> Selling.ReviewStatus? {
        try await record(id).lifeCycle?.reviewStatus
    }

    package func arn(_ id: String) -> String {
        "arn:aws:partnercentral:us-east-1:\(account):catalog/\(catalog)/opportunity/\(id)"
    }
}
