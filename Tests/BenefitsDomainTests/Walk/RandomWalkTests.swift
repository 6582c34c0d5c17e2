import BenefitsAPI
import BenefitsDomain
import CosellDice
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Two partners and AWS do whatever comes to mind with applications, thousands of times; every answer, and every state that
/// can be read, is one that the state machine has.
struct RandomWalkTests {
    private static let steps = 1000
    private static let stepsBetweenComparisons = 50

    @Test("never leaves the state machine", arguments: WalkSeeds.chosen(or: 1...3))
    func walk(_ seed: UInt64) async throws {
        var walker = try await Walker(seed: seed)
        for step in 1...Self.steps {
            do {
                try await walker.step()
                if step % Self.stepsBetweenComparisons == 0 { try await walker.compare() }
            } catch {
                Issue.record("COSELL_WALK_SEED=\(seed), step \(step): \(error)")
                return
            }
        }
    }
}

/// Makes one move after the other, says what the state machine of benefits 2.3 has to say of it, and compares.
private struct Walker {
    private struct Application {
        let owner: String
        var status = Benefits.BenefitApplicationStatus.pendingSubmission
        var stage: String?

        var isRecallable: Bool {
            status == .actionRequired || status == .inReview && ["BUSINESS_REVIEW", "TECH_REVIEW"].contains(stage)
        }
    }

    struct Mismatch: Error, CustomStringConvertible { let description: String }

    private enum Move: CaseIterable {
        case create, update, submit, amend, recall, cancel, stage, sendBack, approve, reject
    }

    private static let open: [Benefits.BenefitApplicationStatus] = [.pendingSubmission, .inReview, .actionRequired]
    private static let review: [Benefits.BenefitApplicationStatus] = [.inReview, .actionRequired]
    private static let stages = ["BUSINESS_REVIEW", "TECH_REVIEW", "FINANCE_REVIEW", "AWS_REVIEW"]

    private var applications: [String: Application] = [:]
    private var grants = 0
    private var desk: BenefitsDesk
    private var dice: Dice

    init(seed: UInt64) async throws {
        desk = try await BenefitsDesk.open()
        dice = Dice(seed: seed)
    }

    mutating func step() async throws {
        desk = desk.of(dice.pick([Sample.account, Sample.otherAccount]))
        desk.wait(seconds: 1)
        let move = dice.pick(Move.allCases)
        guard move != .create, let id = pick() else {
            let id = try await desk.draft("previewac")
            applications[id] = Application(owner: desk.account)
            return
        }
        guard let before = applications[id] else { return }
        let (after, ending) = expected(move, before)
        let (desk, stage) = (desk, after.stage ?? "AWS_REVIEW")
        let ended = await outcome { try await Self.perform(move, on: id, at: stage, desk) }
        guard ended == ending else {
            throw Mismatch(description: "\(move) of \(before.status) \(before.stage ?? ""): \(ended), not \(ending)")
        }
        if ended == "ok" {
            applications[id] = after
            if move == .approve { grants += 1 }
        }
    }

    private mutating func pick() -> String? {
        applications.isEmpty ? nil : dice.pick(applications.keys.sorted())
    }

    /// What becomes of an application, and how the caller hears it.
    private mutating func expected(_ move: Move, _ before: Application) -> (Application, String) {
        var after = before
        guard before.owner == desk.account else { return (after, "ResourceNotFound") }
        let isAllowed: Bool
        switch move {
        case .create, .update: isAllowed = before.status == .pendingSubmission
        case .submit:
            isAllowed = before.status == .pendingSubmission
            (after.status, after.stage) = (.inReview, "TECH_REVIEW")
        case .amend:
            isAllowed = Self.review.contains(before.status)
            after.status = .inReview
        case .recall:
            isAllowed = before.isRecallable
            (after.status, after.stage) = (.pendingSubmission, nil)
        case .cancel:
            isAllowed = Self.open.contains(before.status)
            (after.status, after.stage) = (.canceled, nil)
        case .stage:
            isAllowed = before.status == .inReview
            after.stage = dice.pick(Self.stages)
        case .sendBack:
            isAllowed = Self.review.contains(before.status)
            after.status = .actionRequired
        case .approve:
            isAllowed = before.status == .inReview
            (after.status, after.stage) = (.approved, nil)
        case .reject:
            isAllowed = Self.review.contains(before.status)
            (after.status, after.stage) = (.rejected, nil)
        }
        let isAct = [.stage, .sendBack, .approve, .reject].contains(move)
        return (after, isAllowed ? "ok" : isAct ? "Conflict" : "INVALID_RESOURCE_STATE status!")
    }

    private static func perform(_ move: Move, on id: String, at stage: String, _ desk: BenefitsDesk) async throws {
        let call = desk.call("Act")
        switch move {
        case .create: break
        case .update: try await desk.replaceDetails(of: id, with: Example.of("previewac").details)
        case .submit: try await desk.submit(id)
        case .amend: try await desk.amend(id, ["Justification": "Because"])
        case .recall: try await desk.recall(id)
        case .cancel: try await desk.cancel(id)
        case .stage: try await desk.provider.stageApplication(id, at: stage, call)
        case .sendBack: try await desk.provider.requireActionOnApplication(id, because: "x", call)
        case .approve: try await desk.provider.approveApplication(id, call)
        case .reject: try await desk.provider.rejectApplication(id, because: "x", call)
        }
    }

    /// Everything that both partners can read.
    func compare() async throws {
        var (seen, granted) = (0, 0)
        for account in [Sample.account, Sample.otherAccount] {
            let desk = desk.of(account)
            var token: String?
            repeat {
                let page = try await desk.list { ($0.maxResults, $0.nextToken) = (100, token) }
                for one in page.benefitApplicationSummaries ?? [] {
                    let known = applications[one.id ?? ""]
                    guard known?.owner == account, known?.status == one.status, known?.stage == one.stage else {
                        throw Mismatch(description: "\(one.id ?? "") is \(one), not \(String(describing: known))")
                    }
                    seen += 1
                }
                token = page.nextToken
            } while token != nil
            var next: String?
            repeat {
                let input = Benefits.ListBenefitAllocationsInput(catalog: desk.catalog, nextToken: next)
                let page = try await desk.provider.listBenefitAllocations(input, desk.call("ListBenefitAllocations"))
                granted += page.benefitAllocationSummaries?.count ?? 0
                next = page.nextToken
            } while next != nil
        }
        guard seen == applications.count, granted == grants else {
            throw Mismatch(description: "\(seen) of \(applications.count) applications, \(granted) of \(grants) grants")
        }
    }
}
