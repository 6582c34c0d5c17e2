import BenefitsDomain
import ChannelDomain
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI
import SellingDomain

/// What a partner would do before AWS does its part: its calls, made in its name.
struct Rehearsal {
    let selling: SellingProvider
    let benefits: BenefitsProvider
    let channel: ChannelProvider
    let acts: Acts
    let chance: Chance
    let catalog: String
    /// The account that was asked for.
    let asked: String?

    /// What an act is told of what was made, and what came of the making.
    struct Ready {
        var members: [Document.Member]
        var outcome: Acts.Outcome

        init(_ name: String, _ id: String, _ outcome: Acts.Outcome? = nil) {
            members = [.init(name, .string(id))]
            self.outcome = outcome ?? .done(record: .null, account: "", catalog: "", events: [])
        }
    }

    func prepare(_ need: TriggerRow.Need, _ id: String?) async throws -> Ready {
        switch need {
        case .nothing: return Ready("account", try await account())
        case .submission: return try await submission(id)
        case .approval: return try await approval(id)
        case .referral:
            if let id { return Ready("id", id) }
            let sent = try await perform("referral.send", [.init("account", .string(await account()))])
            guard case .done(let record, _, _, _) = sent, case .string(let id)? = record["Id"] else {
                throw Self.unable("A referral was not sent")
            }
            return Ready("id", id, sent)
        case .invitationToAws: return Ready("id", try await invitation(id))
        case .engagement: return try await engagement(id)
        case .application: return try await application(id)
        case .allocation: return try await allocation(id)
        case .handshake: return try await handshake(id)
        }
    }

    /// The account that was asked for, else the first partner of the catalog.
    func account() async throws -> String {
        try await selling.house.partners.refresh()
        if let asked { return asked }
        guard let first = selling.house.partners.accounts(in: catalog).first else {
            throw Self.unable("Catalog \(catalog) has no partner")
        }
        return first
    }

    // MARK: Deals

    private func submission(_ id: String?) async throws -> Ready {
        let place: ActPlace? = if let id { try await acts.place(of: "opportunity", id, in: catalog) } else { nil }
        if let id, place == nil {
            throw ControlRefusal.missing("There is no opportunity \(id.excerpt())", fix: "Give one.")
        }
        let account = if let own = place?.account { own } else { try await account() }
        let before = try await selling.house.lastEvent()
        let known: String = if let id { id } else { try await draft(for: account) }
        if let place, ![Selling.ReviewStatus.pendingSubmission, .actionRequired].map(\.rawValue).contains(place.state) {
            return Ready("id", known)
        }
        let request = Selling.StartEngagementFromOpportunityTaskRequest(
            catalog: catalog,
            clientToken: token(),
            identifier: known,
            awsSubmission: Selling.AwsSubmission(involvementType: .coSell, visibility: .full)
        )
        let task = try await selling.startEngagementFromOpportunityTask(
            request,
            call("StartEngagementFromOpportunityTask", account)
        )
        guard task.taskStatus == .complete else {
            throw Self.unable(
                "The submission of \(known) is \(task.taskStatus?.rawValue ?? "lost"): \(task.message ?? "")"
            )
        }
        let record = try await selling.getOpportunity(
            Selling.GetOpportunityRequest(catalog: catalog, identifier: known),
            call("GetOpportunity", account)
        )
        return Ready(
            "id",
            known,
            .done(
                record: Document(writing: record),
                account: account,
                catalog: catalog,
                events: try await selling.house.eventIDs(after: before)
            )
        )
    }

    private func approval(_ id: String?) async throws -> Ready {
        let approved = Selling.ReviewStatus.approved.rawValue
        if let id, try await acts.place(of: "opportunity", id, in: catalog)?.state == approved {
            return Ready("id", id)
        }
        let submitted = try await submission(id)
        _ = try await perform("opportunity.approve", submitted.members)
        return Ready("id", Self.text(submitted.members.first?.value))
    }

    /// A deal that can be submitted.
    private func draft(for account: String) async throws -> String {
        var request = DrawnDeal(Draw(seed: 0, "trigger", chance.uuid())).creation(catalog: catalog, today: now.day)
        request.clientToken = token()
        request.origin = .partnerReferral
        let id = try await selling.createOpportunity(request, call("CreateOpportunity", account)).id
        let solutions = try await selling.listSolutions(
            Selling.ListSolutionsRequest(catalog: catalog, maxResults: 1, status: [.active]),
            call("ListSolutions", account)
        )
        guard let solution = solutions.solutionSummaries.first?.id else {
            throw Self.unable("Account \(account) has no Active solution; give it one by solution.put")
        }
        try await selling.associateOpportunity(
            Selling.AssociateOpportunityRequest(
                catalog: catalog,
                opportunityIdentifier: id,
                relatedEntityType: .solutions,
                relatedEntityIdentifier: solution
            ),
            call("AssociateOpportunity", account)
        )
        return id
    }

    // MARK: Engagements

    private func invitation(_ id: String?) async throws -> String {
        if let id { return id }
        let submitted = try await submission(nil)
        let request = Selling.ListEngagementInvitationsRequest(catalog: catalog, participantType: .sender)
        guard case .done(_, let account, _, _) = submitted.outcome else { throw Self.unable("Nothing was submitted") }
        let page = try await selling.listEngagementInvitations(request, call("ListEngagementInvitations", account))
        let open = page.engagementInvitationSummaries?.first { $0.status == .pending }
        guard let open else { throw Self.unable("The submission has not invited AWS") }
        return open.id
    }

    private func engagement(_ id: String?) async throws -> Ready {
        let account = try await account()
        let others = selling.house.partners.accounts(in: catalog).filter { $0 != account }
        guard let other = others.first else { throw Self.unable("Catalog \(catalog) has no second partner") }
        var ready = Ready("account", other)
        if let id {
            ready.members.append(.init("engagement", .string(id)))
            return ready
        }
        let created = try await selling.createEngagement(
            Selling.CreateEngagementRequest(
                catalog: catalog,
                clientToken: token(),
                title: "A deal for three",
                description: "Opened for an event that was asked for."
            ),
            call("CreateEngagement", account)
        )
        ready.members.append(.init("engagement", .string(created.id ?? "")))
        return ready
    }

    // MARK: Calls

    var now: Instant { selling.house.clock.now }

    func token() -> String { chance.identifier(prefix: "trigger-", length: 24) }

    private func call(_ operation: String, _ account: String) -> Call { call(Selling.service, operation, account) }

    func call(_ service: ServiceDescriptor, _ operation: String, _ account: String) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: service.key(of: operation),
            requestID: chance.uuid(),
            now: now,
            chance: chance
        )
    }

    func perform(_ act: String, _ members: [Document.Member]) async throws -> Acts.Outcome {
        try await acts.perform(act, .object(members + [.init("catalog", .string(catalog))]))
    }

    static func text(_ value: Document?) -> String {
        if case .string(let text)? = value { return text }
        return ""
    }

    static func unable(_ message: String) -> ControlRefusal {
        .conflict(message, fix: "Make what the event needs by hand, and give its --id.")
    }
}
