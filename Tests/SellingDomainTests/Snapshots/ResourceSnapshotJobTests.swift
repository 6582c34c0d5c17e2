import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 2.10 and 3.5: every state of a job, and what can be done with it.
struct ResourceSnapshotJobTests {
    /// A deal, an engagement and a job that watches the deal there.
    static func place() async throws -> (desk: Desk, opportunity: String, engagement: String, job: String) {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        return (desk, id, engagement, try await desk.addJob(id, in: engagement))
    }

    @Test("begins Stopped, without a snapshot")
    func creation() async throws {
        let (desk, id, engagement, job) = try await Self.place()
        #expect(job.wholeMatch(of: /job-[0-9a-z]{13}/) != nil)
        let expected = Selling.GetResourceSnapshotJobResponse(
            catalog: "Sandbox",
            id: job,
            arn: "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/resource-snapshot-job/\(job)",
            engagementId: engagement,
            resourceType: .opportunity,
            resourceId: id,
            resourceArn: desk.arn(id),
            resourceSnapshotTemplateName: "OpportunitySummaryView",
            createdAt: desk.clock.now,
            status: .stopped
        )
        #expect(try await desk.job(job) == expected)
        #expect(try await desk.snapshots(in: engagement).resourceSnapshotSummaries == [])
    }

    /// Each action in each state: how it ends, and the state after it; nil when the job is gone.
    static let actions: [(name: String, isRunning: Bool, answer: String, status: Selling.ResourceSnapshotJobStatus?)] =
        [
            ("start", false, "ok", .running), ("start", true, "ok", .running),
            ("stop", false, "ok", .stopped), ("stop", true, "ok", .stopped),
            ("delete", false, "ok", nil), ("delete", true, "ConflictException", .running),
        ]

    @Test("starts, stops and goes (D18)", arguments: actions)
    func action(
        _ name: String,
        _ isRunning: Bool,
        _ answer: String,
        _ status: Selling.ResourceSnapshotJobStatus?
    ) async throws {
        let (desk, _, engagement, job) = try await Self.place()
        if isRunning { try await desk.startJob(job) }
        let ending = await outcome {
            switch name {
            case "start": try await desk.startJob(job)
            case "stop": try await desk.stopJob(job)
            default: try await desk.deleteJob(job)
            }
        }
        #expect(ending == answer)
        #expect(try await desk.jobs().resourceSnapshotJobSummaries.map(\.status) == [status].filter { $0 != nil })
        let wasRunning = isRunning || name == "start"
        #expect(try await desk.snapshots(in: engagement).resourceSnapshotSummaries.count == (wasRunning ? 1 : 0))
    }

    @Test("a deal has one job in an engagement; when that is gone, another may come")
    func unique() async throws {
        let (desk, id, engagement, job) = try await Self.place()
        #expect(await outcome { _ = try await desk.addJob(id, in: engagement) } == "ConflictException")
        #expect(await outcome { _ = try await desk.addJob(id, in: desk.engage()) } == "ok")
        try await desk.deleteJob(job)
        #expect(await outcome { _ = try await desk.addJob(id, in: engagement) } == "ok")
        #expect(await outcome { try await desk.deleteJob(job) } == "ResourceNotFoundException")
    }

    @Test("its tags come with it and go with it")
    func tags() async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        let tags = [Selling.Tag(key: "team", value: "blue")]
        let job = try await desk.addJob(id, in: engagement, tags: tags)
        let arn = try #require(try await desk.job(job).arn)
        #expect(try await desk.tags(arn) == tags)
        try await desk.tag(arn, [.init(key: "b", value: "c")])
        #expect(try await desk.tags(arn).map(\.key) == ["b", "team"])
        try await desk.deleteJob(job)
        #expect(await outcome { _ = try await desk.tags(arn) } == "ResourceNotFoundException")
        #expect(
            await outcome { _ = try await desk.addJob(id, in: engagement, tags: [.init(key: "aws:a", value: "")]) }
                == "INVALID_VALUE tags.key"
        )
    }

    @Test("a token makes one job (R1.39)")
    func replay() async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        let first = try await desk.addJob(id, in: engagement, token: "t")
        #expect(try await desk.addJob(id, in: engagement, token: "t") == first)
        #expect(try await desk.jobs().resourceSnapshotJobSummaries.map(\.id) == [first])
    }

    @Test("lists the newest first, by engagement and status, page by page")
    func list() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        var (engagements, jobs): ([String], [String]) = ([], [])
        for _ in 1...3 {
            engagements.append(try await desk.engage())
            jobs.append(try await desk.addJob(id, in: engagements[engagements.count - 1]))
            desk.clock.advance(seconds: 1)
        }
        try await desk.startJob(jobs[1])
        let filters: [(Edits, [String])] = [
            ([:], jobs.reversed()),
            (["sort": ["SortBy": "CreatedDate", "SortOrder": "ASCENDING"]], jobs),
            (["status": "Running"], [jobs[1]]),
            (["status": "Stopped"], [jobs[2], jobs[0]]),
            (["engagementIdentifier": .text(engagements[0])], [jobs[0]]),
        ]
        for (edits, expected) in filters {
            #expect(try await desk.jobs(edits).resourceSnapshotJobSummaries.map(\.id) == expected, "\(edits)")
        }
        let first = try await desk.jobs(["maxResults": .number(2)])
        let token = try #require(first.nextToken)
        let second = try await desk.jobs(["maxResults": .number(2), "nextToken": .text(token)])
        #expect((first.resourceSnapshotJobSummaries + second.resourceSnapshotJobSummaries).map(\.id) == jobs.reversed())
    }
}
