import CosellDice
import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Wanders about with every operation on one opportunity and holds each step to the machines of selling 2.4.
struct ReviewWalkTests {
    @Test("no sequence of calls leaves the state machines", arguments: 1...10)
    func walk(_ seed: UInt64) async throws {
        let desk = try await Desk.open()
        var dice = Dice(seed: seed)
        var expected = Place()
        let id = try await desk.create().id
        var path: [String] = []
        for _ in 0..<120 {
            let step = Step.random(&dice)
            path.append("\(step)")
            let isAccepted = expected.take(step)
            let before = try await desk.record(id).lastModifiedDate
            let answer = await outcome { try await step.perform(desk, id) }
            #expect((answer == "ok") == isAccepted, "\(answer) after \(path)")
            let record = try await desk.record(id)
            #expect(Place(record) == expected, "\(path)")
            #expect(record.lastModifiedDate >= before)
            if answer != "ok" { #expect(record.lastModifiedDate == before) }
            guard (answer == "ok") == isAccepted, Place(record) == expected else { return }
        }
    }
}

/// Something that a partner, a tester or AWS does.
private enum Step {
    case submit
    case echo
    case simulate(Selling.ReviewStatus)
    case verdict(Selling.ReviewStatus)
    case stage(Selling.Stage)
    case associate(String)
    case disassociate(String)
    case assign

    private static let solutions = [Sample.solution, Sample.otherSolution]

    static func random(_ dice: inout Dice) -> Step {
        let status = dice.pick(Array(Selling.ReviewStatus.allCases))
        // Approval often, so that the walk gets beyond it; rejection seldom, since nothing follows.
        return dice.pick([
            .submit, .submit, .echo, .assign, .associate(dice.pick(solutions)), .disassociate(dice.pick(solutions)),
            .stage(dice.pick(Array(Selling.Stage.allCases))), .stage(dice.pick([.committed, .qualified])),
            .verdict(.approved), .verdict(status == .rejected ? .inReview : status),
            .simulate(status == .rejected ? dice.pick([.rejected, .approved, .inReview]) : status),
        ])
    }

    func perform(_ desk: Desk, _ id: String) async throws {
        switch self {
        case .submit: try await desk.submit(id)
        case .echo: try await desk.update(id)
        case .simulate(let status): try await desk.simulate(id, status)
        case .verdict(let status):
            guard let verdict = Verdict(status) else { return }
            try await desk.review(id, verdict)
        case .stage(let stage): try await desk.move(id, to: stage)
        case .associate(let solution): try await desk.associate(id, solution)
        case .disassociate(let solution): try await desk.disassociate(id, solution)
        case .assign: try await desk.assign(id, to: "ida@litware.example.com")
        }
    }
}

/// Where an opportunity stands, and where a step takes it (selling 2.4).
private struct Place: Equatable {
    var status = Selling.ReviewStatus.pendingSubmission
    var stage = Selling.Stage.prospect
    var solutions: Set<String> = []

    init() {}

    init(_ record: Selling.GetOpportunityResponse) {
        status = record.lifeCycle?.reviewStatus ?? .pendingSubmission
        stage = record.lifeCycle?.stage ?? .prospect
        solutions = Set(record.relatedEntityIdentifiers.solutions ?? [])
    }

    private var isLocked: Bool { [.submitted, .inReview, .rejected].contains(status) }
    private var isFinal: Bool { [.launched, .closedLost].contains(stage) }

    /// - Returns: whether the step is accepted.
    mutating func take(_ step: Step) -> Bool {
        switch step {
        case .submit: submit()
        case .echo: update(to: stage)
        case .simulate(let asked): simulate(asked)
        case .verdict(let verdict): review(verdict)
        case .stage(let stage): update(to: stage)
        case .associate(let solution): associate(solution)
        case .disassociate(let solution): disassociate(solution)
        case .assign: status != .rejected
        }
    }

    private mutating func submit() -> Bool {
        guard [.pendingSubmission, .actionRequired].contains(status), !solutions.isEmpty else { return false }
        status = .submitted
        return true
    }

    /// Selling 4.2, O35, O36, O40; an update in Action Required begins a new review (D22).
    private mutating func update(to next: Selling.Stage) -> Bool {
        guard !isLocked, next == stage || status == .approved && !isFinal else { return false }
        guard ![.committed, .launched].contains(next) || !solutions.isEmpty else { return false }
        stage = next
        if status == .actionRequired { status = .submitted }
        return true
    }

    /// X1 to X4.
    private mutating func simulate(_ asked: Selling.ReviewStatus) -> Bool {
        let isVerdict = [.inReview, .approved, .actionRequired, .rejected].contains(asked)
        guard isVerdict, asked != status, ![.approved, .rejected].contains(status) else { return update(to: stage) }
        status = asked
        return true
    }

    private mutating func review(_ verdict: Selling.ReviewStatus) -> Bool {
        let isVerdict = [.inReview, .approved, .actionRequired, .rejected].contains(verdict)
        if isVerdict, [.submitted, .inReview].contains(status) { status = verdict }
        return true
    }

    private mutating func associate(_ solution: String) -> Bool {
        guard !isLocked else { return false }
        solutions.insert(solution)
        return true
    }

    private mutating func disassociate(_ solution: String) -> Bool {
        guard solutions.contains(solution), !isLocked else { return false }
        guard solutions.count > 1 || status == .pendingSubmission else { return false }
        solutions.remove(solution)
        return true
    }
}
