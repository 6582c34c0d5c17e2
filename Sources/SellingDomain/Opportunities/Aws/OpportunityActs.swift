import CosellDomain
import CosellWire
import SellingAPI

extension ActSubject {
    /// An opportunity by its id, in the states of its review.
    static let opportunity = ActSubject("opportunity") { try $0.opportunities.place(of: $1) }
}

/// What AWS's reviewer does (selling 7.1).
extension SellingActor {
    static let opportunityActs = [
        Act<SellingActor>(
            "opportunity.review",
            of: service,
            "AWS takes a submission into review",
            [opportunity],
            on: .opportunity,
            in: [Selling.ReviewStatus.submitted.rawValue],
            example: "opportunity review O10000001"
        ) { try $0.decide(.inReview, $1, $2) },
        Act<SellingActor>(
            "opportunity.approve",
            of: service,
            "AWS approves: it accepts the invitation, joins the engagement and freezes its full view",
            [opportunity, ActParameter("comments", .text, "what the reviewer says of it")],
            on: .opportunity,
            in: underReview,
            example: #"opportunity approve O10000001 --comments "Well described""#
        ) { actor, arguments, books in
            try actor.decide(.approved, arguments, books) { opportunity in
                opportunity.record.lifeCycle?.reviewComments = arguments.text("comments")
            }
        },
        Act<SellingActor>(
            "opportunity.requestAction",
            of: service,
            "AWS asks for more before it decides",
            [
                opportunity, ActParameter("comments", .text, "what is asked for", isRequired: true),
                ActParameter("reason", .text, "the code of the reason"),
            ],
            on: .opportunity,
            in: underReview,
            example: #"opportunity request-action O10000001 --comments "Name the buyer""#
        ) { actor, arguments, books in
            let verdict = Verdict.actionRequired(
                comments: arguments.text("comments"),
                reason: arguments.text("reason")
            )
            return try actor.decide(verdict, arguments, books)
        },
        Act<SellingActor>(
            "opportunity.reject",
            of: service,
            "AWS rejects: it rejects the invitation, too",
            [
                opportunity, ActParameter("reason", .text, "the code of the reason", isRequired: true),
                ActParameter("comments", .text, "what the reviewer says of it"),
            ],
            on: .opportunity,
            in: underReview,
            example: #"opportunity reject O10000001 --reason "Duplicate opportunity""#
        ) { actor, arguments, books in
            let verdict = Verdict.rejected(comments: arguments.text("comments"), reason: arguments.text("reason"))
            return try actor.decide(verdict, arguments, books)
        },
    ]

    static let opportunity = ActParameter.identifier("id", "the opportunity")

    private static let underReview = [Selling.ReviewStatus.submitted, .inReview].map(\.rawValue)

    /// - Parameter change: what AWS writes into the record besides.
    private func decide(
        _ verdict: Verdict,
        _ arguments: ActArguments,
        _ books: Books,
        _ change: (inout Opportunity) -> Void = { _ in }
    ) throws -> Document {
        var opportunity = try books.acted(arguments.required("id"))
        opportunity.reviewStep += 1
        try provider.conclude(verdict, on: &opportunity, saying: change, books)
        return Document(writing: try books.acted(opportunity.id).record)
    }
}
