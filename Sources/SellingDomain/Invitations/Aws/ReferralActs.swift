import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

/// What AWS brings partners (selling 7.1).
extension SellingActor {
    static let referralActs = [
        Act<SellingActor>(
            "referral.send",
            of: service,
            "AWS refers a deal: a hidden opportunity, an engagement and an invitation; what is not said is drawn",
            [
                ActParameter("customer", .structure("Customer of CreateOpportunity"), "whom it is about"),
                ActParameter("project", .structure("Project of CreateOpportunity"), "what it is about"),
                ActParameter("amount", .amount, "the spend a month that is expected, in dollars"),
                ActParameter(
                    "country",
                    .choice(Selling.CountryCode.allCases.map(\.rawValue)),
                    "where the customer is, two letters"
                ),
                ActParameter(
                    "industry",
                    .choice(Selling.Industry.allCases.map(\.rawValue)),
                    "the customer's industry"
                ),
                ActParameter("expiresIn", .duration, "how long the invitation can be answered; 15 days usually"),
                seed,
            ],
            conditions: ["the account is a partner"],
            example: "referral send --account 111122223333 --industry Retail --amount 25000"
        ) { try $0.referDeal($1, $2) },
        Act<SellingActor>(
            "lead.send",
            of: service,
            "AWS shares a lead: an engagement with it and an invitation; what is not said is drawn",
            [
                ActParameter("customer", .structure("Customer of a Lead context"), "whom it is about"),
                ActParameter(
                    "interactions",
                    .list(.structure("Interaction of a Lead context")),
                    "what the customer did"
                ),
                seed,
            ],
            conditions: ["the account is a partner"],
            example: "lead send --account 111122223333 --seed 7"
        ) { try $0.shareLead($1, $2) },
    ]

    private static let seed = ActParameter(
        "seed",
        .integer(0...1_000_000_000),
        "the same seed draws the same; another each time when it is not said"
    )

    /// What is drawn comes of the seed alone, so that it can be had again.
    private static func draw(_ arguments: ActArguments, _ books: Books, _ sort: String) -> DrawnDeal {
        guard let seed = arguments.integer("seed") else {
            return DrawnDeal(Draw(seed: 0, sort, books.call.chance.uuid()))
        }
        return DrawnDeal(Draw(seed: seed, sort))
    }

    private func referDeal(_ arguments: ActArguments, _ books: Books) throws -> Document {
        try requirePartner(books)
        let drawn = Self.draw(arguments, books, "referral")
        var request = drawn.creation(
            catalog: books.call.catalog,
            industry: arguments.text("industry").map { .init(rawValue: $0) },
            country: arguments.text("country").map { .init(rawValue: $0) },
            amount: arguments.text("amount"),
            today: books.call.today
        )
        request.customer = try arguments.structure("customer", over: request.customer ?? Selling.Customer())
        request.project = try arguments.structure("project", over: request.project ?? Selling.Project())
        let now = books.call.now
        let sent = try provider.refer(
            request,
            sent: now,
            expiring: arguments.duration("expiresIn").map { now.adding(milliseconds: $0) },
            books
        )
        return books.shown(sent.invitation)
    }

    private func shareLead(_ arguments: ActArguments, _ books: Books) throws -> Document {
        try requirePartner(books)
        var lead = Self.draw(arguments, books, "lead").lead
        lead.customer = try arguments.structure("customer", over: lead.customer)
        if let interactions = arguments.list("interactions") {
            lead.interactions = try interactions.enumerated().map { position, interaction in
                try ActArguments.read(
                    interaction,
                    over: Selling.LeadInteraction?.none,
                    at: "interactions[\(position)]"
                )
            }
        }
        let invitation = try provider.refer(
            lead,
            title: "Lead \(lead.customer.companyName)",
            with: prospector,
            books
        )
        return books.shown(invitation)
    }

    private func requirePartner(_ books: Books) throws {
        guard provider.isPartner(books.call.account, in: books.call.catalog) else {
            throw Objection.missing(
                "The account \(books.call.account) is no partner of catalog \(books.call.catalog)."
            )
        }
    }
}
