package import BenefitsAPI
import CosellDomain
import CosellRules

extension BenefitsProvider {
    /// Takes an application back into the draft: `IN_REVIEW | ACTION_REQUIRED → PENDING_SUBMISSION`. Under review that
    /// goes in early stages only.
    ///
    /// - Throws: missing, for what is not the caller's; ``Objection`` for a reason that is too long, and for an application
    ///   that cannot be taken back.
    /// - Source: Benefits 2018-05-10, `RecallBenefitApplication`; benefits 2.3, 3.2.
    package func recallBenefitApplication(
        _ input: Benefits.RecallBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.RecallBenefitApplicationOutput {
        try await write(call, replaying: input) { books in
            var application = try books.requireApplication(input.identifier)
            try application.require([.inReview, .actionRequired], to: "be recalled")
            try application.requireEarlyStage()
            try Self.check(reason: input.reason)
            application.move(to: .pendingSubmission, because: input.reason, books)
            try keep(application, for: benefit(of: application), books)
            try books.agenda.cancel(.reviewApplication, application.arn)
            return Benefits.RecallBenefitApplicationOutput()
        }
    }

    /// Benefits 3.2: the guide's limit, which the model does not have.
    private static func check(reason: String) throws(Objection) {
        let (count, limit) = (reason.unicodeScalars.count, 1000)
        guard count > limit else { return }
        let words = "has \(count) characters; give at most \(limit)"
        throw .broken([.request("reason", .invalidStringFormat, words, rule: "benefits 3.2")])
    }
}

extension Benefits.RecallBenefitApplicationInput: OptionalTokenCarrier {}

extension BenefitApplication {
    fileprivate func requireEarlyStage() throws(Objection) {
        guard status == .inReview, let stage = document.stage, !ReviewStage.early.contains(stage) else { return }
        let early = ReviewStage.early.joined(separator: " and ")
        throw .business(
            "status",
            .invalidResourceState,
            "Application \(id) is IN_REVIEW at stage \(stage); it can be recalled in \(early) only.",
            rule: "benefits 2.3"
        )
    }
}
