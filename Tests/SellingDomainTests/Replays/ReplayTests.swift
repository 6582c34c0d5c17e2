import SellingDomain
import CosellRules
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// R1.37 to R1.43.
struct ReplayTests {
    @Test("the same request again gets the stored answer and has no effect")
    func replay() async throws {
        let desk = try await Desk.open()
        let first = try await desk.create(["tags": [["Key": "a", "Value": "1"]]], token: "t")
        desk.clock.advance(seconds: 3600)
        #expect(try await desk.create(["tags": [["Key": "a", "Value": "1"]]], token: "t") == first)
        #expect(try await desk.list().opportunitySummaries.map(\.id) == [first.id])
        #expect(try await desk.create(token: "u").id == "O10000002")
    }

    @Test("the stored answer comes even when the record has moved on")
    func replayOfOldNews() async throws {
        let desk = try await Desk.open()
        let edits: Edits = ["partnerOpportunityIdentifier": "LW-1"]
        let first = try await desk.create(edits, token: "t")
        try await desk.update(first.id, ["partnerOpportunityIdentifier": "LW-2"])
        #expect(try await desk.create(edits, token: "t") == first)
    }

    @Test("a token is looked up before the rules are heard, which may have turned against the request meanwhile")
    func replayBeforeRules() async throws {
        let desk = try await Desk.open()
        let today: Edits = ["lifeCycle.targetCloseDate": "2030-01-15"]
        let first = try await desk.create(today, token: "t")
        desk.clock.advance(seconds: 20 * 3600)
        #expect(try await desk.create(today, token: "t") == first)
        let other: Edits = ["lifeCycle.targetCloseDate": "2030-01-15", "project.title": "Other"]
        for (token, refusal) in [("t", "ConflictException"), ("u", "INVALID_VALUE lifeCycle.targetCloseDate")] {
            #expect(await outcome { _ = try await desk.create(other, token: token) } == refusal)
        }
    }

    @Test("the same token with another request is a conflict, in the recorded words")
    func conflict() async throws {
        let desk = try await Desk.open()
        _ = try await desk.create(token: "t")
        let conflict = await #expect(throws: Objection.self) {
            _ = try await desk.create(["project.title": "Other"], token: "t")
        }
        let words = "Conflicting client token submitted for a new request body."
        #expect(conflict == .conflict(.init(words, reason: "CONFLICT_CLIENT_TOKEN")))
        #expect(try await desk.list().opportunitySummaries.count == 1)
    }

    @Test("bodies that differ in what the model does not know, in nulls and in order are the same (R1.40)")
    func canonicalForm() async throws {
        let desk = try await Desk.open()
        let bodies = [
            #"{"Catalog":"Sandbox","ClientToken":"t","Project":{"Title":"A"},"Customer":{"Account":"#
                + #"{"CompanyName":"B","Address":{"CountryCode":"US"}}},"LifeCycle":{"TargetCloseDate":"2030-06-30"}}"#,
            #"{"LifeCycle":{"TargetCloseDate":"2030-06-30","Stage":null},"Project":{"Title":"A","Colour":"red"},"#
                + #""Catalog":"Sandbox","Customer":{"Account":{"Address":{"CountryCode":"US"},"CompanyName":"B"}},"#
                + #""Marketing":null,"ClientToken":"t","PartnerId":7}"#,
        ]
        var ids: [String] = []
        for body in bodies {
            let input = try JSONReader.read(Selling.CreateOpportunityRequest.self, from: Array(body.utf8)).value
            ids.append(try await desk.provider.createOpportunity(input, desk.call("CreateOpportunity")).id)
        }
        #expect(ids == ["O10000001", "O10000001"])
    }

    @Test("a token counts for one account and one catalog")
    func scope() async throws {
        let desk = try await Desk.open()
        var ids: [String] = []
        for desk in [desk, desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)] {
            ids.append(try await desk.create(["partnerOpportunityIdentifier": "LW-1"], token: "t").id)
        }
        #expect(Set(ids).count == 3)
    }

    struct Age: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let milliseconds: Int64
        let isRemembered: Bool
    }

    static let ages = [
        Age(testDescription: "the day before its end", milliseconds: 0, isRemembered: true),
        Age(testDescription: "the last millisecond", milliseconds: 86_400_000 - 1, isRemembered: true),
        Age(testDescription: "after 24 hours", milliseconds: 86_400_000, isRemembered: false),
        Age(testDescription: "the day after", milliseconds: 2 * 86_400_000, isRemembered: false),
    ]

    @Test("an answer is kept for 24 hours (R1.41)", arguments: ages)
    func lifetime(_ age: Age) async throws {
        let desk = try await Desk.open()
        let first = try await desk.create(token: "t").id
        desk.clock.advance(milliseconds: age.milliseconds)
        #expect(try await (desk.create(token: "t").id == first) == age.isRemembered)
        #expect(
            await outcome { _ = try await desk.create(["project.title": "Other"], token: "t") } == "ConflictException"
        )
    }

    @Test("a forgotten token may go with another request, and counts from then on")
    func reuse() async throws {
        let desk = try await Desk.open()
        _ = try await desk.create(token: "t")
        desk.clock.advance(days: 1)
        let second = try await desk.create(["project.title": "Other"], token: "t")
        desk.clock.advance(seconds: 86_399)
        #expect(try await desk.create(["project.title": "Other"], token: "t") == second)
    }

    @Test("a refused request leaves its token free")
    func refusedRequest() async throws {
        let desk = try await Desk.open()
        #expect(await outcome { _ = try await desk.create(["project.title": .null], token: "t") } != "ok")
        #expect(await outcome { _ = try await desk.create(token: "t") } == "ok")
    }

    @Test("answers whose time is over are swept out, a few at a time")
    func sweep() async throws {
        let desk = try await Desk.open()
        for number in 1...5 {
            _ = try await desk.create(token: "t\(number)")
            desk.clock.advance(seconds: 3600)
        }
        let sweep = { (seconds: Int64, limit: Int) async throws -> Int in
            let now = TestClock.start.adding(seconds: seconds)
            return try await desk.store.write { try ReplayTable(transaction: $0).sweep(now: now, limit: limit) }
        }
        #expect(try await sweep(86_399, 9) == 0)
        #expect(try await sweep(86_400 + 3 * 3600, 2) == 2)
        #expect(try await sweep(86_400 + 3 * 3600, 9) == 2)
        #expect(try await sweep(86_400 + 3 * 3600, 9) == 0)
    }
}
