import SellingDomain
import CosellRules
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Additions 3.2.
struct StartProspectingFromEngagementTaskTests {
    @Test("is pending at first, and changes nothing")
    func start() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        let before = try await desk.engagement(engagement)
        var answer: Selling.StartProspectingFromEngagementTaskResponse?
        let events = try await desk.events { answer = try await desk.prospect([engagement]) }
        let task = try #require(answer)
        let id = try #require(task.taskId)
        #expect(id.wholeMatch(of: /task-[0-9a-z]{14}/) != nil)
        let expected = Selling.StartProspectingFromEngagementTaskResponse(
            identifiers: [engagement],
            taskName: "Spring",
            startTime: desk.clock.now,
            taskId: id,
            taskArn:
                "arn:aws:partnercentral:us-east-1::catalog/Sandbox/prospecting-from-engagement-task/\(id)",
            taskStatus: .pending
        )
        #expect(task == expected)
        #expect(events == [])
        #expect(try await desk.engagement(engagement) == before)
        let found = try await desk.prospecting(id)
        #expect(found.engagements == [.init(engagementIdentifier: engagement, status: .pending)])
        #expect(found.endTime == nil)
    }

    @Test("the same token gets the answer as it was, pending, for ever (row 3)")
    func replay() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        let first = try await desk.prospect([engagement], token: "t")
        try await desk.pass(seconds: 2 * 86_400)
        #expect(try await desk.prospect([engagement], token: "t") == first)
        #expect(
            await outcome { try await desk.prospect([engagement], name: "Autumn", token: "t") } == "ConflictException"
        )
        #expect(try await desk.prospectings().taskSummaries.count == 1)
    }

    @Test("an account that may not co-sell is denied, before all else (row 2)")
    func eligibility() async throws {
        let desk = try await Desk.open().switched { $0.isEligibleToCoSell = false }
        #expect(await outcome { try await desk.prospect([]) } == "AccessDeniedException")
    }

    @Test("all engagements must be there, and the caller in them; the others are named (row 4)")
    func engagements() async throws {
        let desk = try await Desk.open()
        let own = try await desk.engage([.lead(Sample.lead)])
        let theirs = try await desk.of(Sample.otherAccount).engage([.lead(Sample.lead)])
        try await desk.of(Sample.otherAccount).invite(Sample.account, into: theirs, Sample.leadInvitation)
        let elsewhere = try await desk.of(in: Catalog.aws).engage([.lead(Sample.lead)])
        let unknown = [theirs, elsewhere, "eng-00000000000000"]
        let objection = await #expect(throws: Objection.self) {
            try await desk.prospect([own] + unknown)
        }
        guard case .missing(let remark)? = objection else { throw try #require(objection) }
        for id in unknown { #expect(remark.text.contains(id)) }
        #expect(!remark.text.contains(own))
        #expect(try await desk.prospectings().taskSummaries == [])
    }

    @Test("names at least one engagement, and none twice (rows 5 and 6)")
    func lists() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage([.lead(Sample.lead)])
        #expect(await outcome { try await desk.prospect([]) } == "NOT_ENOUGH_VALUES identifiers")
        #expect(await outcome { try await desk.prospect([id, id]) } == "DUPLICATE_KEY_VALUE identifiers")
    }
}
