import SellingDomain
import SellingRules
import CosellRules
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// R1.44, R1.46, R1.47.
struct OptimisticLockTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sent: Instant?
        var answer = "ok"
    }

    /// The stored moment is 2030-01-15T10:00:00.149Z.
    static let rows = [
        Row(testDescription: "the stored moment", sent: Instant("2030-01-15T10:00:00.149Z")),
        Row(testDescription: "with microseconds, as boto3 sends", sent: Instant("2030-01-15T10:00:00.149999Z")),
        Row(testDescription: "in another zone", sent: Instant("2030-01-15T11:00:00.149+01:00")),
        Row(testDescription: "whole seconds", sent: Instant("2030-01-15T10:00:00Z"), answer: "ConflictException"),
        Row(
            testDescription: "a millisecond early",
            sent: Instant("2030-01-15T10:00:00.148Z"),
            answer: "ConflictException"
        ),
        Row(
            testDescription: "a millisecond late",
            sent: Instant("2030-01-15T10:00:00.15Z"),
            answer: "ConflictException"
        ),
    ]

    @Test("compares to the millisecond", arguments: rows)
    func precision(_ row: Row) async throws {
        let desk = try await Desk.open()
        var request = try await desk.echo(desk.create().id)
        request.lastModifiedDate = try #require(row.sent)
        let answer = await outcome { [request] in
            _ = try await desk.provider.updateOpportunity(request, desk.call("UpdateOpportunity"))
        }
        #expect(answer == row.answer)
    }

    @Test("4.8.2 the same date passes once, even when no time goes by")
    func once() async throws {
        let desk = try await Desk.open()
        let request = try await desk.echo(desk.create().id)
        let send = { _ = try await desk.provider.updateOpportunity(request, desk.call("UpdateOpportunity")) }
        #expect(await outcome(send) == "ok")
        #expect(await outcome(send) == "ConflictException")
        #expect(
            try await desk.record(request.identifier).lastModifiedDate
                == request.lastModifiedDate.adding(milliseconds: 1)
        )
    }

    @Test("a stale date is told before the review status is looked at")
    func order() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        let stale = try await desk.echo(id)
        try await desk.submit(id)
        let answer = await outcome {
            _ = try await desk.provider.updateOpportunity(stale, desk.call("UpdateOpportunity"))
        }
        #expect(answer == "ConflictException")
    }

    @Test("the conflict says both dates and the way out")
    func words() async throws {
        let desk = try await Desk.open()
        let request = try await desk.echo(desk.create().id, ["lastModifiedDate": "1970-01-01T00:00:00Z"])
        let conflict = await #expect(throws: Objection.self) {
            _ = try await desk.provider.updateOpportunity(request, desk.call("UpdateOpportunity"))
        }
        #expect(
            conflict
                == .conflict(
                    """
                    Opportunity O10000001 was modified at 2030-01-15T10:00:00.149Z, not at 1970-01-01T00:00:00Z. \
                    Read it again and repeat the change with its LastModifiedDate.
                    """
                )
        )
    }

    @Test("submission, assignment, review and update move the date; association and tags do not")
    func whatMovesIt() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        let moves = { (body: () async throws -> Void) async throws -> Bool in
            let before = try await desk.record(id).lastModifiedDate
            desk.clock.advance(seconds: 60)
            try await body()
            return try await desk.record(id).lastModifiedDate != before
        }
        #expect(try await moves { try await desk.associate(id) } == false)
        #expect(try await moves { try await desk.associate(id, Sample.otherSolution) } == false)
        #expect(try await moves { try await desk.disassociate(id, Sample.otherSolution) } == false)
        #expect(try await moves { try await desk.tag(desk.arn(id), [.init(key: "a", value: "b")]) } == false)
        #expect(try await moves { try await desk.assign(id, to: "kim@litware.example.com") })
        #expect(try await moves { try await desk.submit(id) })
        #expect(try await moves { try await desk.review(id, .inReview) })
        #expect(try await moves { try await desk.review(id, .approved) })
        #expect(try await moves { try await desk.update(id) })
    }

    @Test("a clock that went back does not take the date back")
    func backwards() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        let before = try await desk.record(id).lastModifiedDate
        desk.clock.advance(seconds: -3600)
        try await desk.update(id)
        #expect(try await desk.record(id).lastModifiedDate == before.adding(milliseconds: 1))
    }
}
