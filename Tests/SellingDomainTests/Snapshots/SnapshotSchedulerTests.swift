import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 2.10: a running job takes a snapshot with each change that the view shows, and under a role that may.
struct SnapshotSchedulerTests {
    /// A deal that a running job watches, after its first snapshot.
    static func place(
        _ desk: Desk? = nil
    ) async throws -> (desk: Desk, opportunity: String, engagement: String, job: String) {
        var desk = desk
        if desk == nil { desk = try await Desk.open() }
        let place = try #require(desk)
        let (id, engagement) = (try await place.create().id, try await place.engage())
        let job = try await place.addJob(id, in: engagement)
        try await place.startJob(job)
        return (place, id, engagement, job)
    }

    private static func revisions(_ desk: Desk, _ engagement: String) async throws -> Int {
        try await desk.snapshots(in: engagement).resourceSnapshotSummaries.count
    }

    typealias Change = @Sendable (_ desk: Desk, _ id: String) async throws -> Void

    static let changes: [(name: String, change: Change, isSeen: Bool)] = [
        ("next steps", { try await $0.update($1, ["lifeCycle.nextSteps": "Call again"]) }, true),
        ("the customer", { try await $0.update($1, ["customer.account.companyName": "Lakeside Group"]) }, true),
        ("the close date", { try await $0.update($1, ["lifeCycle.targetCloseDate": "2030-12-31"]) }, true),
        ("a solution", { try await $0.associate($1) }, true),
        ("the owner", { try await $0.assign($1, to: "sam@litware.example.com") }, true),
        ("a product (AD29)", { try await $0.associate($1, "AWSLambda", .awsProducts) }, false),
        ("an offer (AD29)", { try await $0.associate($1, Sample.offer, .awsMarketplaceOffers) }, false),
        ("the title", { try await $0.update($1, ["project.title": "Other"]) }, false),
        ("nothing at all", { try await $0.update($1) }, false),
        ("tags", { try await $0.tag($0.arn($1), [.init(key: "a", value: "b")]) }, false),
    ]

    @Test("takes a snapshot when the view changes, and only then", arguments: changes)
    func change(_ name: String, _ change: Change, _ isSeen: Bool) async throws {
        let (desk, id, engagement, job) = try await Self.place()
        desk.clock.advance(seconds: 60)
        try await change(desk, id)
        #expect(try await Self.revisions(desk, engagement) == (isSeen ? 2 : 1))
        #expect(try await desk.job(job).lastFailure == nil)
    }

    @Test("a stopped job sees nothing; started again, it catches up in one snapshot")
    func stopped() async throws {
        let (desk, id, engagement, job) = try await Self.place()
        try await desk.stopJob(job)
        for step in ["a", "b"] { try await desk.update(id, ["lifeCycle.nextSteps": .text(step)]) }
        #expect(try await Self.revisions(desk, engagement) == 1)
        for _ in 1...2 { try await desk.startJob(job) }
        #expect(try await Self.revisions(desk, engagement) == 2)
    }

    @Test("each engagement has its own job and its own snapshots")
    func several() async throws {
        let (desk, id, first, _) = try await Self.place()
        let second = try await desk.engage()
        try await desk.startJob(desk.addJob(id, in: second))
        try await desk.update(id, ["lifeCycle.nextSteps": "Call again"])
        #expect(try await Self.revisions(desk, first) == 2)
        #expect(try await Self.revisions(desk, second) == 2)
    }

    @Test("a refused change makes no snapshot")
    func refused() async throws {
        let (desk, id, engagement, _) = try await Self.place()
        #expect(await outcome { try await desk.update(id, ["project.customerUseCase": "Gardening"]) } != "ok")
        #expect(try await Self.revisions(desk, engagement) == 1)
    }

    // MARK: The role

    static let role = "arn:aws:iam::111122223333:role/Jobs"

    /// What the settings and the configuration say of the role, and whether a job can run then.
    static let roles: [(name: String, isRequired: Bool, role: String?, verdict: RoleVerdict, failure: String?)] = [
        ("none is asked for", false, nil, .unknown, nil),
        ("none is named, though one must be", true, nil, .unknown, "No role runs snapshot jobs"),
        ("one that nobody knows", false, "Jobs", .unknown, nil),
        ("one that nobody knows, though one must be", true, "Jobs", .unknown, "does not exist"),
        ("one that may", true, "Jobs", .allowed, nil),
        ("one that may not", false, "Jobs", .denied, "is not allowed to do partnercentral:GetOpportunity"),
    ]

    @Test("runs under the role of the settings", arguments: roles)
    func role(
        _ name: String,
        _ isRequired: Bool,
        _ role: String?,
        _ verdict: RoleVerdict,
        _ failure: String?
    ) async throws {
        let desk = try await Desk.open().switched { $0.requiresJobRole = isRequired }.under { _, _, _, _ in verdict }
        try await desk.putSettings(role: role)
        let (_, _, engagement, id) = try await Self.place(desk)
        let job = try await desk.job(id)
        #expect(job.status == .running)
        #expect((job.lastFailure == nil) == (failure == nil))
        if let failure { #expect(job.lastFailure?.contains(failure) == true) }
        #expect((job.lastSuccessfulExecutionDate == nil) == (failure != nil))
        #expect(try await Self.revisions(desk, engagement) == (failure == nil ? 1 : 0))
    }

    @Test("asks for what a job does: to read the deal, and to take its snapshot")
    func actions() async throws {
        let desk = try await Desk.open().under { role, action, resource, catalog in
            let isExpected =
                role == Self.role && catalog == "Sandbox" && action == "partnercentral:GetOpportunity"
                && resource.hasPrefix("arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O")
            return isExpected ? .allowed : .denied
        }
        try await desk.putSettings(role: "Jobs")
        let (_, _, engagement, job) = try await Self.place(desk)
        #expect(
            try await desk.job(job).lastFailure == """
                The role \(Self.role) is not allowed to do partnercentral:CreateResourceSnapshot on \
                arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(engagement).
                """
        )
    }

    @Test("a job that could not run hurts nobody else, and catches up when the role is mended")
    func mended() async throws {
        let desk = try await Desk.open().under { role, _, _, _ in role.hasSuffix("/Jobs") ? .allowed : .denied }
        let (_, id, engagement, job) = try await Self.place(desk)
        try await desk.putSettings(role: "Broken")
        desk.clock.advance(seconds: 60)
        #expect(await outcome { try await desk.update(id, ["lifeCycle.nextSteps": "Call again"]) } == "ok")
        #expect(try await Self.revisions(desk, engagement) == 1)
        #expect(try await desk.job(job).lastFailure != nil)
        #expect(try await desk.job(job).lastSuccessfulExecutionDate == TestClock.start)
        desk.clock.advance(seconds: 60)
        try await desk.putSettings(role: "Jobs")
        #expect(try await Self.revisions(desk, engagement) == 2)
        #expect(try await desk.job(job).lastSuccessfulExecutionDate == desk.clock.now)
    }
}
