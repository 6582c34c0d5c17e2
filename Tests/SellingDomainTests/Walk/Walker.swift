import CosellDice
import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI

/// Makes one move after the other on the server, says what the model expects of each, and compares.
struct Walker {
    private(set) var model = WalkModel()
    private(set) var diary: [String] = []
    private var desk: Desk
    /// Through which each move is made, by chance.
    private let nodes: [Desk]
    private var dice: Dice
    private let accounts = [Sample.account, Sample.otherAccount]

    /// - Parameter stores: one for each node on the same database; none means a single node on a store of its own.
    init(seed: UInt64, stores: [Store] = []) async throws {
        var switches = Switches()
        switches.referralDelaySeconds = 0
        desk = try await Desk.open(switches: switches, seed: seed, store: stores.first)
        var nodes = [desk]
        for store in stores.dropFirst() { nodes.append(try await desk.beside(store)) }
        self.nodes = nodes
        dice = Dice(seed: seed)
    }

    /// A move that did not end as the model says, or a state that the model does not have.
    struct Mismatch: Error, CustomStringConvertible {
        let description: String
    }

    mutating func step() async throws {
        if nodes.count > 1 { desk = dice.pick(nodes) }
        desk = desk.of(dice.pick(accounts))
        switch dice.next() % 20 {
        case 0...2: try await createDeal()
        case 3: try await refer()
        case 4, 5: try await submit()
        case 6: try await update()
        case 7, 8: try await decide()
        case 9: try await openEngagement()
        case 10, 11: try await invite()
        case 12: try await answer(accepting: true)
        case 13: try await answer(accepting: false)
        case 14: try await acceptByTask()
        case 15: try await convert()
        case 16: try await snap()
        case 17: try await turnJob()
        case 18: try await dice.next() % 2 == 0 ? raceAnswers() : raceUpdates()
        default: try await pass()
        }
    }

    // MARK: Moves of deals

    private mutating func createDeal() async throws {
        let id = try await desk.create().id
        try await desk.associate(id)
        model.deals[id] = WalkModel.Deal(owner: desk.account)
        diary.append("\(desk.account) creates \(id)")
    }

    private mutating func refer() async throws {
        let id = try await desk.create(["origin": "AWS Referral"]).id
        let received = try await desk.received().first { model.invitations[$0.id] == nil }
        guard let received, let engagement = received.engagementId else { throw Mismatch(description: "no invitation") }
        model.deals[id] = WalkModel.Deal(owner: desk.account, isVisible: false)
        model.workspaces[engagement] = WalkModel.Workspace(members: ["aws"], contextCount: 1)
        model.invitations[received.id] = WalkModel.Invitation(
            engagement: engagement,
            sender: "aws",
            receiver: desk.account,
            bringsLead: false,
            expiresAt: desk.clock.now.adding(seconds: 15 * 86_400),
            deal: id
        )
        diary.append("aws refers \(id) to \(desk.account)")
    }

    private mutating func submit() async throws {
        guard let id = pick(model.deals), let deal = model.deals[id] else { return }
        let isOwn = deal.owner == desk.account && deal.isVisible
        let isOpen = [.pendingSubmission, .actionRequired].contains(deal.status)
        let expected =
            !isOwn
            ? "ResourceNotFoundException"
            : !isOpen
                ? "OpportunitySubmissionFailed"
                : deal.isComplete ? "COMPLETE" : "OpportunityValidationFailed"
        let task = try await check("submits \(id)", expected) { desk in
            let input = Selling.StartEngagementFromOpportunityTaskRequest(
                catalog: desk.catalog,
                clientToken: desk.token(),
                identifier: id,
                awsSubmission: Selling.AwsSubmission(involvementType: .coSell)
            )
            let task = try await desk.provider.startEngagementFromOpportunityTask(input, desk.call("Start"))
            return (task.reasonCode?.rawValue ?? task.taskStatus?.rawValue ?? "?", task)
        }
        guard expected == "COMPLETE", let task, let engagement = task.engagementId else { return }
        model.deals[id]?.status = .submitted
        if model.workspaces[engagement] == nil {
            model.workspaces[engagement] = WalkModel.Workspace(members: [desk.account], contextCount: 1)
        }
        model.carry(id, in: engagement)
        if let job = task.resourceSnapshotJobId {
            model.jobs[job] = WalkModel.Job(owner: desk.account, deal: id, engagement: engagement, isRunning: true)
        }
        if let invitation = task.engagementInvitationId, model.invitations[invitation] == nil {
            model.invitations[invitation] = WalkModel.Invitation(
                engagement: engagement,
                sender: desk.account,
                receiver: "aws",
                bringsLead: false
            )
        }
    }

    private mutating func update() async throws {
        guard let id = pick(model.deals), let deal = model.deals[id], deal.owner == desk.account, deal.isVisible else {
            return
        }
        let isClosed = deal.isInReview || deal.status == .rejected
        let expected = isClosed ? "ACTION_NOT_PERMITTED lifeCycle.reviewStatus" : "ok"
        let day = "2031-0\(1 + dice.next() % 9)-15"
        try await check("moves the close date of \(id)", expected) { desk in
            try await desk.update(id, ["lifeCycle.targetCloseDate": .text(day)])
            return ("ok", ())
        }
        if deal.status == .actionRequired { model.deals[id]?.status = .submitted }
    }

    private mutating func decide() async throws {
        guard let id = pick(model.deals), let deal = model.deals[id] else { return }
        let status = dice.pick([Selling.ReviewStatus.inReview, .approved, .approved, .actionRequired, .rejected])
        guard let verdict = Verdict(status, comments: "why", reason: "code") else { return }
        try await desk.of(deal.owner).review(id, verdict)
        model.decide(id, status)
        diary.append("aws says \(status.rawValue) to \(id)")
    }

    // MARK: Moves of engagements

    private mutating func openEngagement() async throws {
        let input = Selling.CreateEngagementRequest(
            catalog: desk.catalog,
            clientToken: desk.token(),
            title: "Walk",
            contexts: [WalkSample.lead, WalkSample.project]
        )
        let id = try await desk.provider.createEngagement(input, desk.call("CreateEngagement")).id ?? ""
        model.workspaces[id] = WalkModel.Workspace(members: [desk.account], contextCount: 2)
        diary.append("\(desk.account) opens \(id)")
    }

    private mutating func invite() async throws {
        guard let engagement = pick(model.workspaces), let workspace = model.workspaces[engagement] else { return }
        let receiver = dice.pick(accounts)
        let bringsLead = dice.next() % 2 == 0
        let isTaken = workspace.members.contains(receiver) || model.isInvited(receiver, into: engagement)
        let hasContext = !bringsLead || workspace.contextCount > 1
        let access = model.access(desk.account, to: engagement)
        let expected =
            access != "ok"
            ? access
            : isTaken
                ? "ConflictException"
                : hasContext
                    ? "ok"
                    : "INVALID_RESOURCE_STATE invitation.payload"
        let payload = bringsLead ? WalkSample.leadPayload : WalkSample.dealPayload
        let id = try await check("invites \(receiver) into \(engagement)", expected) { desk in
            let input = Selling.CreateEngagementInvitationRequest(
                catalog: desk.catalog,
                clientToken: desk.token(),
                engagementIdentifier: engagement,
                invitation: Selling.Invitation(
                    message: "Come",
                    receiver: .account(Selling.AccountReceiver(awsAccountId: receiver)),
                    payload: payload
                )
            )
            return ("ok", try await desk.provider.createEngagementInvitation(input, desk.call("Invite")).id)
        }
        guard let id else { return }
        model.invitations[id] = WalkModel.Invitation(
            engagement: engagement,
            sender: desk.account,
            receiver: receiver,
            bringsLead: bringsLead,
            expiresAt: bringsLead ? nil : desk.clock.now.adding(seconds: 15 * 86_400)
        )
    }

    private mutating func answer(accepting: Bool) async throws {
        guard let id = pick(model.invitations), let invitation = model.invitations[id] else { return }
        let expected =
            invitation.receiver != desk.account
            ? "ResourceNotFoundException"
            : invitation.status == .pending ? "ok" : "ConflictException"
        try await check("\(accepting ? "accepts" : "rejects") \(id)", expected) { desk in
            try await desk.answer(id, accepting: accepting)
            return ("ok", ())
        }
        if expected == "ok" { settle(id, accepting: accepting) }
    }

    private mutating func settle(_ id: String, accepting: Bool) {
        guard let invitation = model.invitations[id] else { return }
        model.invitations[id]?.status = accepting ? .accepted : .rejected
        if accepting { model.workspaces[invitation.engagement]?.members.append(invitation.receiver) }
    }

    private mutating func acceptByTask() async throws {
        guard let id = pick(model.invitations), let invitation = model.invitations[id] else { return }
        let isDone = invitation.deal.flatMap { model.deals[$0]?.isVisible } ?? false
        let canGoOn = invitation.status == .pending || (invitation.status == .accepted && !isDone)
        let expected =
            invitation.sender == desk.account
            ? "InvitationAccessDenied"
            : invitation.receiver != desk.account
                ? "ResourceNotFoundException"
                : invitation.bringsLead || !canGoOn ? "InvitationValidationFailed" : "COMPLETE"
        let task = try await check("takes \(id)", expected) { desk in
            let input = Selling.StartEngagementByAcceptingInvitationTaskRequest(
                catalog: desk.catalog,
                clientToken: desk.token(),
                identifier: id
            )
            let task = try await desk.provider.startEngagementByAcceptingInvitationTask(input, desk.call("Start"))
            return (task.reasonCode?.rawValue ?? task.taskStatus?.rawValue ?? "?", task)
        }
        guard expected == "COMPLETE", let deal = task?.opportunityId, let job = task?.resourceSnapshotJobId else {
            return
        }
        if invitation.status == .pending { settle(id, accepting: true) }
        let leader = invitation.sender == "aws" ? nil : model.leader(of: invitation.engagement, by: invitation.sender)
        let isApproved = invitation.sender == "aws" || leader.flatMap { model.deals[$0]?.status } == .approved
        model.deals[deal] = WalkModel.Deal(
            owner: desk.account,
            status: isApproved ? .approved : .submitted,
            isComplete: false,
            leader: leader
        )
        model.invitations[id]?.deal = deal
        model.carry(deal, in: invitation.engagement)
        model.jobs[job] = WalkModel.Job(
            owner: desk.account,
            deal: deal,
            engagement: invitation.engagement,
            isRunning: true
        )
    }

    private mutating func convert() async throws {
        guard let engagement = pick(model.workspaces), let workspace = model.workspaces[engagement] else { return }
        let access = model.access(desk.account, to: engagement)
        let expected =
            access != "ok"
            ? access
            : workspace.contextCount == 1
                ? "CustomerProjectContextNotPermitted"
                : workspace.isLeadConverted ? "OpportunityConflict" : "COMPLETE"
        let task = try await check("converts the lead of \(engagement)", expected) { desk in
            let input = Selling.StartOpportunityFromEngagementTaskRequest(
                catalog: desk.catalog,
                clientToken: desk.token(),
                identifier: engagement,
                contextIdentifier: "1"
            )
            let task = try await desk.provider.startOpportunityFromEngagementTask(input, desk.call("Start"))
            return (task.reasonCode?.rawValue ?? task.taskStatus?.rawValue ?? "?", task)
        }
        guard expected == "COMPLETE", let deal = task?.opportunityId, let job = task?.resourceSnapshotJobId else {
            return
        }
        model.deals[deal] = WalkModel.Deal(owner: desk.account, isComplete: false)
        model.workspaces[engagement]?.isLeadConverted = true
        model.workspaces[engagement]?.contextCount += 1
        model.carry(deal, in: engagement)
        model.jobs[job] = WalkModel.Job(owner: desk.account, deal: deal, engagement: engagement, isRunning: true)
    }

    private mutating func snap() async throws {
        guard let engagement = pick(model.workspaces), let id = pick(model.deals), let deal = model.deals[id] else {
            return
        }
        let access = model.access(desk.account, to: engagement)
        let isOwn = deal.owner == desk.account && deal.isVisible
        let expected = access != "ok" ? access : isOwn ? "ok" : "ResourceNotFoundException"
        try await check("freezes \(id) in \(engagement)", expected) { desk in
            let input = Selling.CreateResourceSnapshotRequest(
                catalog: desk.catalog,
                engagementIdentifier: engagement,
                resourceType: .opportunity,
                resourceIdentifier: id,
                resourceSnapshotTemplateIdentifier: "OpportunitySummaryView",
                clientToken: desk.token()
            )
            return ("ok", try await desk.provider.createResourceSnapshot(input, desk.call("Snap")))
        }
        if expected == "ok" { model.carry(id, in: engagement) }
    }

    private mutating func turnJob() async throws {
        guard let id = pick(model.jobs), let job = model.jobs[id] else { return }
        let isOwn = job.owner == desk.account
        switch dice.next() % 3 {
        case 0:
            try await check("starts \(id)", isOwn ? "ok" : "ResourceNotFoundException") { desk in
                let input = Selling.StartResourceSnapshotJobRequest(
                    catalog: desk.catalog,
                    resourceSnapshotJobIdentifier: id
                )
                return ("ok", try await desk.provider.startResourceSnapshotJob(input, desk.call("StartJob")))
            }
            if isOwn { model.jobs[id]?.isRunning = true }
        case 1:
            try await check("stops \(id)", isOwn ? "ok" : "ResourceNotFoundException") { desk in
                let input = Selling.StopResourceSnapshotJobRequest(
                    catalog: desk.catalog,
                    resourceSnapshotJobIdentifier: id
                )
                return ("ok", try await desk.provider.stopResourceSnapshotJob(input, desk.call("StopJob")))
            }
            if isOwn { model.jobs[id]?.isRunning = false }
        default:
            let expected = !isOwn ? "ResourceNotFoundException" : job.isRunning ? "ConflictException" : "ok"
            try await check("deletes \(id)", expected) { desk in
                let input = Selling.DeleteResourceSnapshotJobRequest(
                    catalog: desk.catalog,
                    resourceSnapshotJobIdentifier: id
                )
                return ("ok", try await desk.provider.deleteResourceSnapshotJob(input, desk.call("DeleteJob")))
            }
            if expected == "ok" { model.jobs[id] = nil }
        }
    }

    // MARK: Time, and two at once

    private mutating func pass() async throws {
        desk.clock.advance(seconds: Int64(dice.next() % 400_000))
        try await desk.round(desk.provider.invitationUpkeep, limit: 10_000)
        model.expire(at: desk.clock.now)
        diary.append("it becomes \(desk.clock.now)")
    }

    /// The node that is asked at the same time.
    private var other: Desk { nodes.first { $0.store !== desk.store } ?? desk }

    /// The receiver accepts and rejects in the same moment: one of them wins, the other is told.
    private mutating func raceAnswers() async throws {
        let open = model.invitations.filter { $0.value.status == .pending && $0.value.receiver != "aws" }
        guard let id = pick(open), let invitation = open[id] else { return }
        let receiver = desk.of(invitation.receiver)
        async let first = outcome { try await receiver.answer(id, accepting: true) }
        let beside = other.of(invitation.receiver)
        async let second = outcome { try await beside.answer(id, accepting: false) }
        let (accepted, rejected) = await (first, second)
        diary.append("\(invitation.receiver) accepts and rejects \(id): \(accepted), \(rejected)")
        guard Set([accepted, rejected]) == ["ok", "ConflictException"] else { throw mismatch("one of both must win") }
        settle(id, accepting: accepted == "ok")
    }

    /// Two people of a partner send what they read at the same moment: one is first, the other has read too early.
    private mutating func raceUpdates() async throws {
        let open = model.deals.filter {
            $0.value.isVisible && [.pendingSubmission, .approved].contains($0.value.status)
        }
        guard let id = pick(open), let deal = open[id] else { return }
        let owner = desk.of(deal.owner)
        let update = try await owner.echo(id, ["lifeCycle.targetCloseDate": .text("2031-11-1\(dice.next() % 10)")])
        async let first = outcome { _ = try await owner.provider.updateOpportunity(update, owner.call("Update")) }
        let beside = other.of(deal.owner)
        async let second = outcome { _ = try await beside.provider.updateOpportunity(update, beside.call("Update")) }
        let endings = await [first, second]
        diary.append("\(deal.owner) updates \(id) twice at once: \(endings.joined(separator: ", "))")
        guard Set(endings) == ["ok", "ConflictException"] else { throw mismatch("one of both must be first") }
    }

    // MARK: Comparing

    @discardableResult
    private mutating func check<Value>(
        _ words: String,
        _ expected: String,
        _ move: (Desk) async throws -> (String, Value)
    ) async throws -> Value? {
        var value: Value?
        var ending = ""
        let fault = await outcome { (ending, value) = try await move(desk) }
        let actual = fault == "ok" ? ending : fault
        diary.append("\(desk.account) \(words): \(actual)")
        guard actual == expected else { throw mismatch("the model expects \(expected)") }
        return value
    }

    private func mismatch(_ what: String) -> Mismatch {
        Mismatch(description: "\(what); the last moves:\n" + diary.suffix(12).joined(separator: "\n"))
    }

    private mutating func pick<Value>(_ elements: [String: Value]) -> String? {
        elements.isEmpty ? nil : dice.pick(elements.keys.sorted())
    }

    /// Reads everything as its owners do, and compares it with the model.
    func compare() async throws {
        for (id, deal) in model.deals {
            let owner = desk.of(deal.owner)
            var status: Selling.ReviewStatus?
            let ending = await outcome { status = try await owner.status(id) }
            guard ending == (deal.isVisible ? "ok" : "ResourceNotFoundException"),
                !deal.isVisible || status == deal.status
            else { throw mismatch("\(id) is \(status?.rawValue ?? ending), not \(deal.status.rawValue)") }
        }
        for (id, invitation) in model.invitations {
            for side in [invitation.sender, invitation.receiver] where side != "aws" {
                let input = Selling.GetEngagementInvitationRequest(catalog: desk.catalog, identifier: id)
                let answer = try await desk.provider.getEngagementInvitation(input, desk.of(side).call("Get"))
                guard answer.status == invitation.status else {
                    throw mismatch("\(id) is \(answer.status?.rawValue ?? "?"), not \(invitation.status.rawValue)")
                }
            }
        }
        for (id, workspace) in model.workspaces {
            for account in accounts {
                var members: [String] = []
                let ending = await outcome { members = try await desk.of(account).members(of: id) }
                guard ending == model.access(account, to: id), ending != "ok" || members == workspace.members else {
                    throw mismatch("\(account) sees \(members) in \(id) (\(ending)), not \(workspace.members)")
                }
            }
        }
        for (id, job) in model.jobs {
            let input = Selling.GetResourceSnapshotJobRequest(catalog: desk.catalog, resourceSnapshotJobIdentifier: id)
            let answer = try await desk.provider.getResourceSnapshotJob(input, desk.of(job.owner).call("Get"))
            guard (answer.status == .running) == job.isRunning else {
                throw mismatch("\(id) should run: \(job.isRunning)")
            }
        }
    }
}

extension Desk {
    fileprivate func received() async throws -> [Selling.EngagementInvitationSummary] {
        let input = Selling.ListEngagementInvitationsRequest(
            catalog: catalog,
            maxResults: 100,
            participantType: .receiver,
            senderAwsAccountId: ["aws"]
        )
        return try await provider.listEngagementInvitations(input, call("List")).engagementInvitationSummaries ?? []
    }

    fileprivate func answer(_ id: String, accepting: Bool) async throws {
        if accepting {
            let input = Selling.AcceptEngagementInvitationRequest(catalog: catalog, identifier: id)
            try await provider.acceptEngagementInvitation(input, call("Accept"))
        } else {
            let input = Selling.RejectEngagementInvitationRequest(catalog: catalog, identifier: id)
            try await provider.rejectEngagementInvitation(input, call("Reject"))
        }
    }

    fileprivate func members(of engagement: String) async throws -> [String] {
        let input = Selling.ListEngagementMembersRequest(catalog: catalog, identifier: engagement, maxResults: 10)
        let answer = try await provider.listEngagementMembers(input, call("Members"))
        return answer.engagementMemberList.map { $0.accountId ?? "" }
    }
}
