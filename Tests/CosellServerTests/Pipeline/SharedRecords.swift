import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// What a deal has around it, and requests of the operations that share it: some meet these records, some miss them,
/// some break rules.
struct SharedRecords {
    private let opportunity: String
    private let engagement: String
    private let invitation: String
    private let received: String
    private let job: String
    private let prospecting: String
    private let modifiedAt: Instant

    init(_ opportunity: String, at desk: Desk) async throws {
        self.opportunity = opportunity
        let other = desk.of(Sample.otherAccount)
        engagement = try await desk.engage([.lead(Sample.lead), .customerProject(Sample.customerProject)])
        try await desk.snap(opportunity, in: engagement)
        job = try await desk.addJob(opportunity, in: engagement)
        invitation = try await desk.invite(into: engagement)
        received = try await other.invite(Sample.account, into: other.engage())
        prospecting = try #require(try await desk.prospect([engagement]).taskId)
        modifiedAt = try #require(try await desk.engagement(engagement).modifiedAt)
    }

    /// - Returns: nil for an operation that shares nothing.
    func bodies(of operation: String) -> [String]? {
        if operation.hasPrefix("List") {
            return Self.isSharing(operation) ? lists(of: operation) : nil
        }
        guard let members = Self.subjects[operation] else { return nil }
        return [0, 1].flatMap { place in
            contexts.map { context in
                let named = members.map { "\"\($0)\":\"\(identifiers($0, operation)[place])\"" }
                return "{" + (named + [rest, context]).joined(separator: ",") + "}"
            }
        }
    }

    private static func isSharing(_ operation: String) -> Bool {
        !["ListOpportunities", "ListSolutions", "ListTagsForResource"].contains(operation)
    }

    /// The members that name records, by operation.
    private static let subjects: [String: [String]] = [
        "CreateEngagement": [], "GetEngagement": ["Identifier"],
        "CreateEngagementContext": ["EngagementIdentifier"], "UpdateEngagementContext": ["EngagementIdentifier"],
        "CreateEngagementInvitation": ["EngagementIdentifier"], "GetEngagementInvitation": ["Identifier"],
        "AcceptEngagementInvitation": ["Identifier"], "RejectEngagementInvitation": ["Identifier"],
        "CreateResourceSnapshot": ["EngagementIdentifier", "ResourceIdentifier"],
        "GetResourceSnapshot": ["EngagementIdentifier", "ResourceIdentifier"],
        "CreateResourceSnapshotJob": ["EngagementIdentifier", "ResourceIdentifier"],
        "GetResourceSnapshotJob": ["ResourceSnapshotJobIdentifier"],
        "StartResourceSnapshotJob": ["ResourceSnapshotJobIdentifier"],
        "StopResourceSnapshotJob": ["ResourceSnapshotJobIdentifier"],
        "DeleteResourceSnapshotJob": ["ResourceSnapshotJobIdentifier"],
        "StartEngagementFromOpportunityTask": ["Identifier"],
        "StartEngagementByAcceptingInvitationTask": ["Identifier"],
        "StartOpportunityFromEngagementTask": ["Identifier"],
        "GetProspectingFromEngagementTask": ["TaskIdentifier"], "StartProspectingFromEngagementTask": [],
        "GetSellingSystemSettings": [], "PutSellingSystemSettings": [],
    ]

    /// One that is there, and one that is not.
    private func identifiers(_ member: String, _ operation: String) -> [String] {
        switch (member, operation) {
        case ("ResourceIdentifier", _), (_, "StartEngagementFromOpportunityTask"): [opportunity, "O1"]
        case ("ResourceSnapshotJobIdentifier", _): [job, "job-0000000000000"]
        case ("TaskIdentifier", _): [prospecting, "task-00000000000000"]
        case (_, "StartEngagementByAcceptingInvitationTask"): [received, "engi-0000000000000"]
        case (_, let name) where name.hasSuffix("EngagementInvitation") && member == "Identifier":
            [invitation, "engi-0000000000000"]
        default: [engagement, "eng-00000000000000"]
        }
    }

    /// Members of all these requests; each operation reads its own.
    private var rest: String {
        """
        "Catalog":"Sandbox","ClientToken":"always","Title":"T","Description":"D","ContextIdentifier":"1",\
        "EngagementLastModifiedAt":"\(modifiedAt)","ResourceType":"Opportunity","TaskName":"N",\
        "ResourceSnapshotTemplateIdentifier":"OpportunitySummaryView","Identifiers":["\(engagement)"],\
        "AwsSubmission":{"InvolvementType":"Co-Sell"}
        """
    }

    /// Contexts, invitations and roles that are good, and such that are not.
    private var contexts: [String] {
        let lead = String(decoding: JSONWriter.bytes(Sample.lead.customer), as: UTF8.self)
        let payload = String(decoding: JSONWriter.bytes(Sample.opportunityInvitation), as: UTF8.self)
        return [
            (#""Lead":{"Customer":\#(lead),"Interactions":[]}"#, "aws", "Jobs"),
            (#""CustomerProject":{}"#, Sample.otherAccount, "arn:aws:iam::444455556666:role/Jobs"),
        ].map { context, receiver, role in
            """
            "Type":"Lead","Payload":{\(context)},"ResourceSnapshotJobRoleIdentifier":"\(role)",\
            "Invitation":{"Message":"M","Receiver":{"Account":{"AwsAccountId":"\(receiver)"}},"Payload":\(payload)}
            """
        }
    }

    private func lists(of operation: String) -> [String] {
        let head = #""Catalog":"Sandbox","ParticipantType":"SENDER""#
        let takesOne = [
            "ListEngagementResourceAssociations", "ListResourceSnapshots", "ListResourceSnapshotJobs",
        ].contains(operation)
        let about = { (id: String) in
            #""Identifier":"\#(id)","EngagementIdentifier":"# + (takesOne ? #""\#(id)""# : #"["\#(id)"]"#)
        }
        return [
            "{\(head),\(about(engagement))}", "{\(head),\(about("eng-00000000000000"))}",
            #"{\#(head),\#(about(engagement)),"NextToken":"AAMA-x"}"#, #"{\#(head),"MaxResults":0}"#, "{\(head)}",
        ]
    }
}
