import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI

/// The identifiers that requests can name.
struct Identifiers: Sendable {
    var opportunity = "O99999999"
    var engagement = "eng-00000000000000"
    var invitation = "engi-0000000000000"
    var job = "job-0000000000000"
    var task = "task-0000000000000"
    var prospecting = "task-00000000000000"

    /// Of each kind one that nobody has.
    static let unknown = Identifiers()

    /// What every identifier is called in an answer, so that answers about different ones can be compared.
    func masked(_ text: String) -> String {
        [opportunity, engagement, invitation, job, prospecting, task].reduce(text) { $0.replacing($1, with: "ID") }
    }
}

/// One call of every operation of the model, about records that identifiers name.
struct EveryOperation {
    typealias Call = @Sendable (_ desk: Desk, _ ids: Identifiers) async throws -> (any WireStructure)?

    static let calls: [String: Call] = pipeline.merging(engagements) { $1 }.merging(sharing) { $1 }
        .merging(tasks) { $1 }

    /// How a call ended: its answer, or its error, in full, with the identifiers masked.
    static func ending(_ operation: String, _ desk: Desk, _ ids: Identifiers) async -> String {
        guard let call = calls[operation] else { return "\(operation) has no call here" }
        do {
            let answer = try await call(desk, ids)
            return answer.map { ids.masked(String(decoding: JSONWriter.bytes($0), as: UTF8.self)) } ?? "done"
        } catch {
            return ids.masked("\(error)")
        }
    }

    private static let pipeline: [String: Call] = [
        "CreateOpportunity": { desk, ids in
            try await desk.create(["project.relatedOpportunityIdentifier": .text(ids.opportunity)])
        },
        "GetOpportunity": { try await $0.record($1.opportunity) },
        "UpdateOpportunity": { desk, ids in
            let input = Selling.UpdateOpportunityRequest(
                catalog: desk.catalog,
                lastModifiedDate: TestClock.start,
                identifier: ids.opportunity
            )
            return try await desk.provider.updateOpportunity(input, desk.call("UpdateOpportunity"))
        },
        "ListOpportunities": { desk, _ in try await desk.list() },
        "ListSolutions": { desk, _ in try await desk.solutions(.init(catalog: desk.catalog)) },
        "AssociateOpportunity": { try await done($0.associate($1.opportunity)) },
        "DisassociateOpportunity": { try await done($0.disassociate($1.opportunity)) },
        "AssignOpportunity": { try await done($0.assign($1.opportunity, to: "a@b.co")) },
        "SubmitOpportunity": { try await done($0.submit($1.opportunity)) },
        "GetAwsOpportunitySummary": { try await $0.summary($1.opportunity) },
        "TagResource": { desk, ids in
            try await done(desk.tag(desk.arnOfFirst("opportunity/\(ids.opportunity)"), [.init(key: "a", value: "b")]))
        },
        "UntagResource": { desk, ids in
            try await done(desk.untag(desk.arnOfFirst("opportunity/\(ids.opportunity)"), ["a"]))
        },
        "ListTagsForResource": { desk, ids in
            _ = try await desk.tags(desk.arnOfFirst("resource-snapshot-job/\(ids.job)"))
            return nil
        },
    ]

    private static let engagements: [String: Call] = [
        "CreateEngagement": { desk, _ in
            _ = try await desk.createEngagement()
            return nil
        },
        "GetEngagement": { try await $0.engagement($1.engagement) },
        "ListEngagements": { try await $0.engagements(["engagementIdentifier": [.text($1.engagement)]]) },
        "ListEngagementMembers": { try await $0.members(of: $1.engagement) },
        "CreateEngagementContext": { try await $0.addContext(to: $1.engagement) },
        "UpdateEngagementContext": { desk, ids in
            let payload = Selling.UpdateEngagementContextPayload.customerProject(.init())
            let date = TestClock.start
            return try await desk.changeContext(of: ids.engagement, payload, as: .customerProject, since: date)
        },
        "ListEngagementResourceAssociations": { desk, ids in
            _ = try await desk.associations(["engagementIdentifier": .text(ids.engagement)])
            return try await desk.associations(["resourceIdentifier": .text(ids.opportunity)])
        },
        "CreateEngagementInvitation": { desk, ids in
            try await done(desk.invite("aws", into: ids.engagement))
        },
        "GetEngagementInvitation": { try await $0.invitation($1.invitation) },
        "ListEngagementInvitations": { desk, ids in
            try await desk.invitations(as: .receiver, ["engagementIdentifier": [.text(ids.engagement)]])
        },
        "AcceptEngagementInvitation": { try await done($0.accept($1.invitation)) },
        "RejectEngagementInvitation": { try await done($0.reject($1.invitation)) },
    ]

    private static let sharing: [String: Call] = [
        "CreateResourceSnapshot": { try await $0.snap($1.opportunity, in: $1.engagement) },
        "GetResourceSnapshot": { try await $0.snapshot(of: $1.opportunity, in: $1.engagement) },
        "ListResourceSnapshots": { try await $0.snapshots(in: $1.engagement) },
        "CreateResourceSnapshotJob": { try await done($0.addJob($1.opportunity, in: $1.engagement)) },
        "GetResourceSnapshotJob": { try await $0.job($1.job) },
        "ListResourceSnapshotJobs": { try await $0.jobs(["engagementIdentifier": .text($1.engagement)]) },
        "StartResourceSnapshotJob": { try await done($0.startJob($1.job)) },
        "StopResourceSnapshotJob": { try await done($0.stopJob($1.job)) },
        "DeleteResourceSnapshotJob": { try await done($0.deleteJob($1.job)) },
        "GetSellingSystemSettings": { desk, _ in try await desk.settings() },
        "PutSellingSystemSettings": { desk, _ in try await desk.putSettings(role: nil) },
    ]

    private static let tasks: [String: Call] = [
        "StartEngagementFromOpportunityTask": { try await $0.submitByTask($1.opportunity) },
        "StartEngagementByAcceptingInvitationTask": { try await $0.acceptByTask($1.invitation) },
        "StartOpportunityFromEngagementTask": { try await $0.convertByTask($1.engagement) },
        "ListEngagementFromOpportunityTasks": { desk, ids in
            _ = try await desk.submissions(["opportunityIdentifier": [.text(ids.opportunity)]])
            return try await desk.submissions(["taskIdentifier": [.text(ids.task)]])
        },
        "ListEngagementByAcceptingInvitationTasks": { desk, ids in
            try await desk.acceptances(["engagementInvitationIdentifier": [.text(ids.invitation)]])
        },
        "ListOpportunityFromEngagementTasks": { desk, ids in
            try await desk.conversions(["engagementIdentifier": [.text(ids.engagement)]])
        },
        "StartProspectingFromEngagementTask": { try await $0.prospect([$1.engagement]) },
        "GetProspectingFromEngagementTask": { try await $0.prospecting($1.prospecting) },
        "ListProspectingFromEngagementTasks": { desk, ids in
            try await desk.prospectings(["taskIdentifier": [.text(ids.prospecting)]])
        },
    ]

    /// For calls whose answer says nothing, or new identifiers only.
    private static func done(_ answer: Void) -> (any WireStructure)? { nil }
    private static func done(_ id: String) -> (any WireStructure)? { nil }
}

extension Desk {
    /// The ARN of what would be the first partner's.
    fileprivate func arnOfFirst(_ path: String) -> String {
        "arn:aws:partnercentral:us-east-1:\(Sample.account):catalog/\(catalog)/\(path)"
    }
}
