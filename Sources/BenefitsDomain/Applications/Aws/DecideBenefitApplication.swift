import BenefitsAPI
package import CosellDomain
import CosellWire

extension AgendaKind {
    package static let reviewApplication = AgendaKind(rawValue: "review benefit application")
}

/// What AWS does to an application by itself: what a tag of it says (benefits 5).
enum ReviewOutcome: String, Sendable {
    case actionRequired = "action-required"
    case approve
    case reject

    /// The tag; without one, and with `hold` or any other value, nothing happens.
    static let key = "review-outcome"

    init?(_ tags: [Tag]) {
        guard let tag = tags.first(where: { $0.key == Self.key }) else { return nil }
        self.init(rawValue: tag.value)
    }

    /// What the partner is told.
    static let reason = "The tag \(key) asks for this outcome."
}

extension BenefitsProvider {
    /// Notes that AWS will look at an application under review, if a tag says what comes of it; otherwise it is for whoever
    /// plays AWS by itself to say.
    func planReview(of application: BenefitApplication, _ books: Books) throws {
        guard application.status == .inReview else { return }
        guard ReviewOutcome(try books.tags.tags(of: application.arn)) != nil else {
            return try tellOfApplication(application, books)
        }
        try books.agenda.put(
            AgendaEntry(
                .reviewApplication,
                application.arn,
                account: application.account,
                catalog: application.catalog,
                due: books.call.now.adding(seconds: switches.reviewDelaySeconds)
            )
        )
    }

    private func tellOfApplication(_ application: BenefitApplication, _ books: Books) throws {
        try house.audience.tell(books) {
            let name = application.document.name ?? ""
            return Occasion(
                "applied",
                "application",
                id: application.id,
                identity: "\(application.benefit) \(name)",
                title: name,
                record: application
            )
        }
    }

    /// Leads applications through all their stages, and decides them as their tags say by then.
    package var reviewing: [AgendaAct] {
        [
            AgendaAct(.reviewApplication) { entry, books in
                guard let name = ResourceName(entry.subject),
                    var application = try books.applications.find(String(name.identifier)),
                    application.status == .inReview,
                    let outcome = ReviewOutcome(try books.tags.tags(of: application.arn))
                else { return }
                let benefit = try benefit(of: application)
                let stages = benefit.terms.stages
                let passed = stages.firstIndex { $0 == application.document.stage } ?? stages.count
                for stage in stages.dropFirst(passed + 1) { try move(&application, to: stage, for: benefit, books) }
                switch outcome {
                case .approve: try approve(&application, nil, for: benefit, books)
                case .reject: try reject(&application, ReviewOutcome.reason, [], for: benefit, books)
                case .actionRequired: try send(&application, back: ReviewOutcome.reason, [], for: benefit, books)
                }
            }
        ]
    }
}
