import BenefitsAPI
import CosellDomain
import CosellWire

extension ActSubject {
    /// An application by its id, in the states of its review.
    static let application = ActSubject("application") { books, id in
        try books.applications.place(of: id)
    }
}

/// What AWS's reviewers do (benefits 2.3, 5).
extension BenefitsActor {
    static let applicationActs = [
        Act<BenefitsActor>(
            "application.stage",
            of: service,
            "AWS takes the application on to another stage of its review",
            [id, ActParameter("stage", .choice(ReviewStage.all), "the stage", isRequired: true)],
            on: .application,
            in: [Status.inReview.rawValue],
            example: "application stage benappl-0123456789abcd --stage FINANCE_REVIEW"
        ) { actor, arguments, books in
            let stage = arguments.required("stage")
            return try actor.record(
                actor.provider.stageApplication(arguments.required("id"), at: stage, books)
            )
        },
        Act<BenefitsActor>(
            "application.requireAction",
            of: service,
            "AWS sends the application back, for the partner to amend it",
            [id, reason, codes],
            on: .application,
            in: underReview,
            example: "application require-action benappl-0123456789abcd --reason \"The plan has no dates\""
        ) { actor, arguments, books in
            try actor.record(
                actor.provider.requireActionOnApplication(
                    arguments.required("id"),
                    because: arguments.text("reason"),
                    codes: arguments.texts("codes"),
                    books
                )
            )
        },
        Act<BenefitsActor>(
            "application.approve",
            of: service,
            "AWS approves the application, and grants an allocation for each of its types",
            [
                id,
                ActParameter(
                    "amount",
                    .amount,
                    "granted in all, in US dollars; what is asked for, within the cap, when it is not said"
                ),
            ],
            on: .application,
            in: [Status.inReview.rawValue],
            conditions: ["a wallet that it draws on has that much left"],
            example: "application approve benappl-0123456789abcd --amount 5000"
        ) { actor, arguments, books in
            try actor.record(
                actor.provider.approveApplication(
                    arguments.required("id"),
                    amount: arguments.text("amount"),
                    books
                )
            )
        },
        Act<BenefitsActor>(
            "application.reject",
            of: service,
            "AWS rejects the application, for good",
            [id, reason, codes],
            on: .application,
            in: underReview,
            example: "application reject benappl-0123456789abcd --reason \"Not eligible\""
        ) { actor, arguments, books in
            try actor.record(
                actor.provider.rejectApplication(
                    arguments.required("id"),
                    because: arguments.text("reason"),
                    codes: arguments.texts("codes"),
                    books
                )
            )
        },
    ]

    private typealias Status = BenefitApplication.Status

    private static let id = ActParameter.identifier("id", "the application")
    private static let reason = ActParameter("reason", .text, "what the partner is told")
    private static let codes = ActParameter("codes", .list(.text), "codes of the reason, five at most")
    private static let underReview = [Status.inReview, .actionRequired].map(\.rawValue)

    func record(_ document: some WireStructure) -> Document { Document(writing: document) }
}
