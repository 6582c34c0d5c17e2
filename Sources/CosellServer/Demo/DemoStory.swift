import CosellDomain
import CosellWire
import SellingAPI

/// One deal of the demo as it happened: opened, linked, submitted, reviewed, brought forward.
struct DemoStory: Sendable {
    private let deal: DemoDeal
    private let number: Int
    private let solution: String
    private let caller: DemoCaller
    private let now: Instant

    init(_ deal: DemoDeal, number: Int, solution: String, on caller: DemoCaller, now: Instant) {
        (self.deal, self.number, self.solution, self.caller, self.now) = (deal, number, solution, caller, now)
    }

    func tell() async throws {
        let id = try await open()
        guard caller.takesSubmissions else { return }
        let course = deal.course
        let moments = course.moments(from: opened, to: officeHour(of: closing), now: now)
        for (milestone, moment) in zip(course.milestones, moments) { try await pass(milestone, of: id, at: moment) }
    }

    private var closing: CalendarDay { now.day.adding(days: deal.closes) }

    /// On its day, at an hour of its own, and early enough for all that follows.
    private var opened: Instant {
        let latest = now.adding(seconds: -3600)
        return min(officeHour(of: now.day.adding(days: -deal.opened)), latest)
    }

    /// Between 8 and 17 o'clock, UTC.
    private func officeHour(of day: CalendarDay) -> Instant {
        Instant(seconds: day.daysSinceEpoch * 86_400 + 8 * 3600 + Int64(number * 1741 % 32_400))
    }

    private func open() async throws -> String {
        let request = deal.creation(number, catalog: caller.catalog, closing: closing, token: caller.token())
        let id = try await caller.create(request, at: opened)
        guard !deal.isSketch else { return id }
        try await caller.associate(id, .solutions, solution, at: opened)
        for product in deal.work.products.prefix(1 + number % 2) {
            try await caller.associate(id, .awsProducts, product, at: opened)
        }
        return id
    }

    private func pass(_ milestone: DemoCourse.Milestone, of id: String, at moment: Instant) async throws {
        switch milestone {
        case .submission:
            try await caller.submit(id, as: deal.isForVisibilityOnly ? .forVisibilityOnly : .coSell, at: moment)
        case .verdict(let verdict): try await caller.review(id, verdict, at: moment)
        case .amendment:
            try await caller.update(id, at: moment) { request in
                request.project?.customerBusinessProblem = deal.work.problem + " The board has approved the budget."
            }
        case .stage(let stage): try await advance(id, to: stage, at: moment)
        case .loss(let reason):
            try await caller.update(id, at: moment) { request in
                request.lifeCycle?.stage = .closedLost
                request.lifeCycle?.closedLostReason = reason
            }
        }
    }

    private func advance(_ id: String, to stage: Selling.Stage, at moment: Instant) async throws {
        try await caller.update(id, at: moment) { request in
            request.lifeCycle?.stage = stage
            guard let step = Self.steps[stage] else { return }
            request.lifeCycle?.nextSteps = step.next
            request.project?.salesActivities?.append(step.activity)
            if stage == .committed {
                request.customer?.account?.awsAccountId = String(600_000_000_000 + number * 7_654_321)
            }
        }
    }

    /// What is done on reaching a stage, and what comes next.
    private static let steps: [Selling.Stage: (next: String, activity: Selling.SalesActivity)] = [
        .qualified: ("Show the demo to the department heads", .conductedPOCDemo),
        .technicalValidation: ("Agree on sizing with the customer's architects", .inEvaluationPlanningStage),
        .businessValidation: ("Present the business case to the board", .agreedOnSolutionToBusinessProblem),
        .committed: ("Sign the statement of work", .finalizedDeploymentNeed),
        .launched: ("Hand over to operations", .sowSigned),
    ]
}
