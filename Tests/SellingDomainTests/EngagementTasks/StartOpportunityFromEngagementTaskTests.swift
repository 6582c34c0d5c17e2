import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 6.3; what all kinds have in common is in ``TaskStartTests``.
struct StartOpportunityFromEngagementTaskTests {
    @Test("makes a draft of what the lead tells, and a context of the project")
    func content() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        let task = try await desk.convertByTask(engagement)
        #expect((task.engagementId, task.contextId) == (engagement, "2"))
        let record = try await desk.record(#require(task.opportunityId))
        #expect(record.project?.title == "Converted from Lead")
        #expect(record.project?.customerBusinessProblem == Sample.problem)
        #expect(record.project?.expectedCustomerSpend == [])
        #expect((record.opportunityType, record.nationalSecurity) == (.netNewBusiness, .no))
        #expect(record.marketing == .init(source: .explicitNone))
        #expect((record.lifeCycle?.stage, record.lifeCycle?.reviewStatus) == (.prospect, .pendingSubmission))
        #expect(record.lifeCycle?.targetCloseDate == "2030-04-15")
        let account = try #require(record.customer?.account)
        #expect((account.companyName, account.industry) == ("Lakeside Clinics", .healthcare))
        #expect(account.websiteUrl == "https://lakeside.example.com")
        #expect(account.address == .init(countryCode: .us))
        #expect(record.customer?.contacts == [])
        let contexts = try #require(try await desk.engagement(engagement).contexts)
        #expect(contexts.map(\.type) == [.lead, .customerProject])
        let job = try await desk.job(#require(task.resourceSnapshotJobId))
        #expect((job.status, job.resourceId) == (.running, task.opportunityId))
    }

    @Test("takes the customer and the problem of the latest word")
    func latestWord() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        let problem = "Doctors wait for the laboratory's results, on paper."
        var interaction = Sample.interaction
        interaction.businessProblem = problem
        let customer = Selling.LeadCustomer(companyName: "Lakeside Group", address: .init(countryCode: "ca"))
        try await desk.changeContext(of: engagement, .lead(.init(customer: customer, interaction: interaction)))
        interaction.businessProblem = nil
        try await desk.changeContext(of: engagement, .lead(.init(customer: customer, interaction: interaction)))
        let record = try await desk.record(#require(desk.convertByTask(engagement).opportunityId))
        #expect(record.project?.customerBusinessProblem == problem)
        #expect(record.customer?.account == .init(companyName: "Lakeside Group", address: .init(countryCode: .ca)))
    }

    @Test("an industry that opportunities do not know becomes Other (AD42)")
    func industry() async throws {
        let desk = try await Desk.open()
        var lead = Sample.lead
        lead.customer.industry = "Beekeeping"
        let record = try await desk.record(#require(desk.convertByTask(desk.engage([.lead(lead)])).opportunityId))
        let account = try #require(record.customer?.account)
        #expect((account.industry, account.otherIndustry) == (.other, "Beekeeping"))
    }

    @Test("has an owner in the Sandbox, and nobody in the catalog AWS", arguments: Catalog.all)
    func team(_ catalog: String) async throws {
        let desk = try await Desk.open().of(in: catalog)
        let task = try await desk.convertByTask(desk.engage([.lead(Sample.lead)]))
        let team = try await desk.record(#require(task.opportunityId)).opportunityTeam
        #expect(team == (catalog == Catalog.sandbox ? [Sample.owner] : []))
    }

    @Test("tags go to the deal and to the job (T8)")
    func tags() async throws {
        let desk = try await Desk.open()
        let tags = [Selling.Tag(key: "team", value: "blue")]
        let task = try await desk.convertByTask(desk.engage([.lead(Sample.lead)]), tags: tags)
        #expect(try await desk.tags(desk.arn(#require(task.opportunityId))) == tags)
        #expect(try await desk.tags(ofJob: task.resourceSnapshotJobId) == tags)
    }

    // MARK: What fails

    static let refusals:
        [(name: String, contexts: [Selling.EngagementContextPayload], id: String, code: Selling.ReasonCode)] = [
            ("no such context", [.lead(Sample.lead)], "2", .contextNotFound),
            ("a project", [.customerProject(Sample.customerProject)], "1", .customerProjectContextNotPermitted),
            ("a disqualified lead", [.lead(disqualified("Disqualified"))], "1", .disqualifiedLeadNotPermitted),
            ("one in small letters", [.lead(disqualified("disqualified"))], "1", .disqualifiedLeadNotPermitted),
        ]

    private static func disqualified(_ status: String) -> Selling.LeadContext {
        var lead = Sample.lead
        lead.qualificationStatus = status
        return lead
    }

    @Test("converts leads only, and none that is disqualified (R2.13)", arguments: refusals)
    func refusal(
        _ name: String,
        _ contexts: [Selling.EngagementContextPayload],
        _ id: String,
        _ code: Selling.ReasonCode
    ) async throws {
        let desk = try await Desk.open()
        let task = try await desk.convertByTask(desk.engage(contexts), context: id)
        #expect((task.taskStatus, task.reasonCode) == (.failed, code))
        #expect(try await desk.list().opportunitySummaries == [])
    }

    @Test("any other status converts", arguments: ["Unqualified", "Maybe", nil])
    func convertible(_ status: String?) async throws {
        let desk = try await Desk.open()
        var lead = Sample.lead
        lead.qualificationStatus = status
        #expect(try await desk.convertByTask(desk.engage([.lead(lead)])).taskStatus == .complete)
    }

    @Test("a result of prospecting is no lead (additions 4.1)")
    func prospectingResult() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        try await desk.prospect([engagement])
        try await desk.pass(seconds: 2)
        #expect(try await desk.engagement(engagement).contexts?.map(\.type) == [.lead, .prospectingResult])
        #expect(try await desk.convertByTask(engagement, context: "2").reasonCode == .contextNotFound)
    }

    @Test("a lead is converted once, whoever asks again (D28); another lead beside it may be")
    func twice() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let engagement = try await desk.engage([.lead(Sample.lead), .lead(Sample.lead)])
        try await other.accept(desk.invite(into: engagement, Sample.leadInvitation))
        #expect(try await desk.convertByTask(engagement).contextId == "3")
        for desk in [desk, other] {
            #expect(try await desk.convertByTask(engagement).reasonCode == .opportunityConflict)
        }
        #expect(try await other.convertByTask(engagement, context: "2").contextId == "4")
        #expect(try await desk.list().opportunitySummaries.count == 1)
    }

    @Test("an engagement without room for the project fails it, and keeps the draft for the next start")
    func full() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage(Array(repeating: .lead(Sample.lead), count: 5))
        let task = try await desk.convertByTask(engagement)
        #expect((task.taskStatus, task.reasonCode) == (.failed, .serviceQuotaExceeded))
        #expect(try await desk.convertByTask(engagement).opportunityId == task.opportunityId)
    }
}
