import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

/// What AWS does with its own record of a deal (selling 7.1): the partner's own `LifeCycle` never changes by it.
extension SellingActor {
    static let viewActs = [
        Act<SellingActor>(
            "opportunity.setAwsView",
            of: service,
            "AWS moves its own record: what the summary and the full view show",
            [
                opportunity,
                ActParameter("stage", .choice(Selling.AwsOpportunityStage.allCases.map(\.rawValue)), "AWS's stage"),
                ActParameter("targetCloseDate", .day, "when AWS expects to close"),
                ActParameter(
                    "closedLostReason",
                    .choice(Selling.AwsClosedLostReason.allCases.map(\.rawValue)),
                    "why AWS lost the deal"
                ),
                ActParameter("nextSteps", .text, "AWS's next steps; the history remembers them"),
                ActParameter("team", .list(.structure("AwsTeamMember of the model")), "who works on it for AWS"),
                ActParameter(
                    "involvementType",
                    .choice(Selling.SalesInvolvementType.allCases.map(\.rawValue)),
                    "how AWS takes part"
                ),
                ActParameter(
                    "involvementReason",
                    .choice(Selling.InvolvementTypeChangeReason.allCases.map(\.rawValue)),
                    "why that changed"
                ),
                ActParameter("visibility", .choice(Selling.Visibility.allCases.map(\.rawValue)), "what AWS sees"),
                ActParameter("expectedSpend", .amount, "AWS's forecast of a month's spend, in dollars"),
                ActParameter("insights", .structure("AwsOpportunityInsights of the model"), "AWS's insights"),
            ],
            on: .opportunity,
            in: known,
            conditions: ["at least one member is given"],
            example: #"opportunity set-aws-view O10000001 --stage "Business Validation""#
        ) { try $0.setView($1, $2) },
        Act<SellingActor>(
            "opportunity.disengage",
            of: service,
            "AWS steps back to For Visibility Only",
            [
                opportunity,
                ActParameter(
                    "reason",
                    .choice(Selling.InvolvementTypeChangeReason.allCases.map(\.rawValue)),
                    "why",
                    isRequired: true
                ),
            ],
            on: .opportunity,
            in: [Selling.ReviewStatus.submitted, .inReview, .approved].map(\.rawValue),
            conditions: ["AWS's involvement is Co-Sell"],
            example: #"opportunity disengage O10000001 --reason "Customer Requested""#
        ) { actor, arguments, books in
            var opportunity = try books.acted(arguments.required("id"))
            guard opportunity.involvement != .forVisibilityOnly else {
                throw Objection.conflict("AWS's involvement in \(opportunity.id) is For Visibility Only already.")
            }
            opportunity.involvement = .forVisibilityOnly
            opportunity.involvementChangeReason = .init(rawValue: arguments.required("reason"))
            try books.opportunities.save(opportunity)
            return try actor.told(opportunity, books)
        },
        Act<SellingActor>(
            "opportunity.score",
            of: service,
            "AWS scores the deal now, instead of a little later",
            [
                opportunity,
                ActParameter(
                    "score",
                    .choice(Selling.EngagementScore.allCases.map(\.rawValue)),
                    "the engagement score that AWS gives; what the deal is worth when it is not said"
                ),
            ],
            on: .opportunity,
            in: [Selling.ReviewStatus.approved.rawValue],
            conditions: ["the deal is open"],
            example: "opportunity score O10000001 --score High"
        ) { actor, arguments, books in
            let opportunity = try books.acted(arguments.required("id"))
            guard !opportunity.isOver else {
                throw Objection.conflict("Opportunity \(opportunity.id) is over; AWS scores open deals.")
            }
            guard let score = arguments.text("score") else {
                try books.agenda.cancel(.scoreOpportunity, opportunity.id)
                try actor.provider.score(opportunity.id, with: actor.scorer, books)
                return Document(writing: try actor.provider.awsRecord(of: opportunity, books).summary)
            }
            var view = try books.awsViews.find(opportunity.id) ?? AwsView()
            view.view.insights = view.view.insights ?? Selling.AwsOpportunityInsights()
            view.view.insights?.engagementScore = .init(rawValue: score)
            try books.awsViews.save(view, of: opportunity.id)
            return try actor.told(opportunity, books)
        },
    ]

    /// The states in which AWS has a record.
    private static let known = Selling.ReviewStatus.allCases.filter { $0 != .pendingSubmission }.map(\.rawValue)

    private func setView(_ arguments: ActArguments, _ books: Books) throws -> Document {
        var opportunity = try books.acted(arguments.required("id"))
        var view = try books.awsViews.find(opportunity.id) ?? AwsView()
        let before = (view, opportunity.involvement, opportunity.visibility, opportunity.involvementChangeReason)
        try apply(arguments, to: &view, at: books.call.now)
        if let type = arguments.text("involvementType") {
            // A reason is told only where visibility alone became a co-sell (I3).
            if opportunity.involvement == .forVisibilityOnly, type == Selling.SalesInvolvementType.coSell.rawValue {
                opportunity.involvementChangeReason = .changeInDealInformation
            }
            opportunity.involvement = .init(rawValue: type)
        }
        if let reason = arguments.text("involvementReason") {
            opportunity.involvementChangeReason = .init(rawValue: reason)
        }
        if let visibility = arguments.text("visibility") { opportunity.visibility = .init(rawValue: visibility) }
        let isGiven = Self.viewMembers.contains(where: arguments.has)
        guard isGiven else {
            throw ControlRefusal.required("stage", fix: "Give one of \(Self.viewMembers.joined(separator: ", ")).")
        }
        let after = (view, opportunity.involvement, opportunity.visibility, opportunity.involvementChangeReason)
        guard before != after else {
            return Document(writing: try provider.awsRecord(of: opportunity, books).summary)
        }
        try books.awsViews.save(view, of: opportunity.id)
        try books.opportunities.save(opportunity)
        return try told(opportunity, books)
    }

    private static let viewMembers = [
        "stage", "targetCloseDate", "closedLostReason", "nextSteps", "team", "involvementType", "involvementReason",
        "visibility", "expectedSpend", "insights",
    ]

    private func apply(_ arguments: ActArguments, to view: inout AwsView, at now: Instant) throws {
        var lifeCycle = view.view.lifeCycle ?? Selling.AwsOpportunityLifeCycle()
        if let stage = arguments.text("stage") { lifeCycle.stage = .init(rawValue: stage) }
        if let date = arguments.text("targetCloseDate") { lifeCycle.targetCloseDate = date }
        if let reason = arguments.text("closedLostReason") { lifeCycle.closedLostReason = .init(rawValue: reason) }
        if lifeCycle != Selling.AwsOpportunityLifeCycle() { view.view.lifeCycle = lifeCycle }
        if let steps = arguments.text("nextSteps") {
            guard steps.unicodeScalars.count <= 255 else {
                throw ControlRefusal.invalid("nextSteps", "nextSteps is too long", fix: "Give 255 characters at most.")
            }
            view.set(nextSteps: steps, at: now)
        }
        if let team = arguments.list("team") {
            view.view.opportunityTeam = try team.enumerated().map { position, member in
                try ActArguments.read(member, over: Selling.AwsTeamMember?.none, at: "team[\(position)]")
            }
        }
        if let amount = arguments.text("expectedSpend") {
            view.view.project = Selling.AwsOpportunityProject(
                expectedCustomerSpend: [
                    Selling.ExpectedCustomerSpend(
                        amount: amount,
                        currencyCode: .usd,
                        frequency: .monthly,
                        targetCompany: "AWS"
                    )
                ],
                awsPartition: view.view.project?.awsPartition
            )
        }
        if arguments.has("insights") {
            view.view.insights = try arguments.structure(
                "insights",
                over: view.view.insights ?? Selling.AwsOpportunityInsights()
            )
        }
    }

    /// Tells of AWS's change, and shows the record that came of it.
    private func told(_ opportunity: Opportunity, _ books: Books) throws -> Document {
        try provider.tellAwsChange(of: opportunity, books)
        return Document(writing: try provider.awsRecord(of: opportunity, books).summary)
    }
}
