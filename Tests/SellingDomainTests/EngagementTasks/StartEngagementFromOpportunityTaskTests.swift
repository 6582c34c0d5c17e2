import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 6.1; what all kinds have in common is in ``TaskStartTests``.
struct StartEngagementFromOpportunityTaskTests {
    @Test("opens an engagement around the deal, watches it, invites AWS and submits")
    func everything() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        let task = try await desk.submitByTask(id)
        #expect(task.opportunityId == id)
        let engagement = try await desk.engagement(#require(task.engagementId))
        #expect(engagement.title == "Bedside monitoring")
        let description: String? = engagement.description
        #expect(description == Sample.problem)
        #expect(engagement.contexts?.map(\.payload) == [.customerProject(Sample.customerProject)])
        #expect(engagement.memberCount == 1)
        let job = try await desk.job(#require(task.resourceSnapshotJobId))
        #expect((job.status, job.resourceId, job.engagementId) == (.running, id, task.engagementId))
        #expect(job.lastSuccessfulExecutionDate == desk.clock.now)
        #expect(try await desk.snapshot(of: id, in: #require(task.engagementId)).revision == 1)
        let invitation = try await desk.invitation(#require(task.engagementInvitationId))
        #expect(invitation.receiver == .account(.init(awsAccountId: "aws")))
        #expect(invitation.status == .pending)
        #expect(try await desk.status(id) == .submitted)
        #expect(try await desk.summary(id).involvementType == .coSell)
        let rows = try await desk.associations(["resourceIdentifier": .text(id)])
        #expect(rows.engagementResourceAssociationSummaries.map(\.engagementId) == [task.engagementId])
    }

    @Test("title and description are cut to 40 and 255 characters")
    func cuts() async throws {
        let desk = try await Desk.open()
        let (title, problem) = (String(repeating: "t", count: 41), String(repeating: "p", count: 256))
        let edits: Edits = ["project.title": .text(title), "project.customerBusinessProblem": .text(problem)]
        let task = try await desk.submitByTask(desk.opportunity(at: .pendingSubmission, edits))
        let engagement = try await desk.engagement(#require(task.engagementId))
        #expect(engagement.title == String(title.dropLast()))
        let description: String? = engagement.description
        #expect(description == String(problem.dropLast()))
    }

    @Test("for visibility only shows in the needs (I2)")
    func visibility() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        _ = try await desk.submitByTask(id, .forVisibilityOnly)
        #expect(try await desk.record(id).primaryNeedsFromAws == [.doNotNeedSupportFromAWSSalesRep])
    }

    @Test("tags go to the job (T8)")
    func tags() async throws {
        let desk = try await Desk.open()
        let tags = [Selling.Tag(key: "team", value: "blue")]
        let task = try await desk.submitByTask(desk.opportunity(), tags: tags)
        #expect(try await desk.tags(ofJob: task.resourceSnapshotJobId) == tags)
    }

    // MARK: Where things stand

    @Test("an engagement that carries the deal is used, and gets a project when it has none")
    func carrier() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        try await desk.snap(id, in: engagement)
        let job = try await desk.addJob(id, in: engagement)
        let task = try await desk.submitByTask(id)
        #expect((task.engagementId, task.resourceSnapshotJobId) == (engagement, job))
        #expect(try await desk.engagement(engagement).contexts?.map(\.type) == [.lead, .customerProject])
        #expect(try await desk.job(job).status == .running)
        #expect(try await desk.engagementCount() == 1)
    }

    @Test("AWS is invited once, and not where it is a member")
    func member() async throws {
        let desk = try await Desk.open()
        let lead = try await desk.refer()
        try await desk.accept(lead)
        let converted = try await desk.convertByTask(#require(desk.invitation(lead).engagementId))
        let id = try #require(converted.opportunityId)
        try await desk.update(id, Self.whatALeadLacks)
        try await desk.associate(id)
        let task = try await desk.submitByTask(id)
        #expect((task.taskStatus, task.message) == (.complete, nil))
        #expect(task.engagementId == converted.engagementId)
        #expect(task.engagementInvitationId == nil)

        let own = try await desk.opportunity()
        let first = try await desk.denied("SubmitOpportunity").submitByTask(own)
        #expect(try await desk.submitByTask(own).engagementInvitationId == first.engagementInvitationId)
    }

    /// What a partner adds to a converted lead before it submits.
    static let whatALeadLacks: Edits = [
        "primaryNeedsFromAws": ["Co-Sell - Deal Support"],
        "customer.account.address.postalCode": "73301", "customer.account.address.stateOrRegion": "Texas",
        "project.deliveryModels": ["SaaS or PaaS"], "project.customerUseCase": "IOT",
        "project.salesActivities": ["Conducted POC / Demo"],
        "project.expectedCustomerSpend": [
            ["Amount": "100", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"]
        ],
    ]

    // MARK: What fails

    @Test("lacking content is told from a status that forbids (selling 6.4)", arguments: Selling.ReviewStatus.allCases)
    func statuses(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        let task = try await desk.submitByTask(id)
        let isOpen = [.pendingSubmission, .actionRequired].contains(status)
        #expect(task.taskStatus == (isOpen ? .complete : .failed))
        #expect(task.reasonCode == (isOpen ? nil : .opportunitySubmissionFailed))
    }

    @Test("what is missing is named, all of it, and nothing is made")
    func incomplete() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["project.salesActivities": .null, "marketing": .null]).id
        let task = try await desk.submitByTask(id)
        #expect((task.taskStatus, task.reasonCode) == (.failed, .opportunityValidationFailed))
        let message = try #require(task.message)
        for field in ["relatedEntityIdentifiers.solutions", "project.salesActivities", "marketing.source"] {
            #expect(message.contains("\(field) is required"), "\(field)")
        }
        #expect((task.engagementId, task.engagementInvitationId, task.resourceSnapshotJobId) == (nil, nil, nil))
        #expect(try await desk.engagementCount() == 0)
    }

    @Test("a full engagement has no room for the project")
    func fullEngagement() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        let engagement = try await desk.engage(Array(repeating: .lead(Sample.lead), count: 5))
        try await desk.snap(id, in: engagement)
        #expect(try await desk.submitByTask(id).reasonCode == .serviceQuotaExceeded)
        #expect(try await desk.status(id) == .pendingSubmission)
    }
}
