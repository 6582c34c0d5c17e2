import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import SellingAPI
import Testing

struct DisassociateOpportunityTests {
    @Test("takes one entity off and leaves the others in their order")
    func removal() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        for solution in ["S-1234569", "S-1234567", "S-1234568"] { try await desk.associate(id, solution) }
        try await desk.disassociate(id, "S-1234567")
        #expect(try await desk.record(id).relatedEntityIdentifiers.solutions == ["S-1234569", "S-1234568"])
    }

    @Test("what is not associated is not found")
    func notAssociated() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        #expect(await outcome { try await desk.disassociate(id) } == "ResourceNotFoundException")
        try await desk.associate(id)
        #expect(
            await outcome { try await desk.disassociate(id, "AWSLambda", .awsProducts) } == "ResourceNotFoundException"
        )
        #expect(await outcome { try await desk.disassociate(id) } == "ok")
        #expect(await outcome { try await desk.disassociate(id) } == "ResourceNotFoundException")
    }

    @Test("the review status opens and closes it", arguments: Selling.ReviewStatus.allCases)
    func statuses(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status, ["project.otherSolutionDescription": "An appliance"])
        let isOpen = [.pendingSubmission, .actionRequired, .approved].contains(status)
        #expect(
            await outcome { try await desk.disassociate(id) }
                == (isOpen ? "ok" : "ACTION_NOT_PERMITTED lifeCycle.reviewStatus")
        )
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var stage = Selling.Stage.prospect
        var isDescribed = false
        var another = false
        var answer = "ok"
    }

    static let rows = [
        Row(testDescription: "the last one", answer: "NOT_ENOUGH_VALUES relatedEntityIdentifiers.solutions"),
        Row(testDescription: "the last one, described", isDescribed: true),
        Row(testDescription: "not the last one", another: true),
        Row(
            testDescription: "the last one of a committed deal, described",
            stage: .committed,
            isDescribed: true,
            answer: "NOT_ENOUGH_VALUES relatedEntityIdentifiers.solutions"
        ),
        Row(testDescription: "not the last one of a committed deal", stage: .committed, another: true),
    ]

    @Test("an approved deal keeps a solution", arguments: rows)
    func lastSolution(_ row: Row) async throws {
        let desk = try await Desk.open()
        let edits: Edits = row.isDescribed ? ["project.otherSolutionDescription": "An appliance"] : [:]
        let id = try await desk.opportunity(at: .approved, stage: row.stage, edits)
        if row.another { try await desk.associate(id, Sample.otherSolution) }
        #expect(await outcome { try await desk.disassociate(id) } == row.answer)
    }

    @Test("a solution that is no longer Active can be taken off")
    func retired() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        try await desk.associate(id)
        let call = desk.call("Configure")
        try await desk.store.write { try Books($0, call).solutions.replaceAll([], of: Sample.account) }
        #expect(await outcome { try await desk.disassociate(id) } == "ok")
    }

    @Test("answers not-found to another partner, in the other catalog, and for an unknown id")
    func isolation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity()
        for (stranger, id) in [(desk.of(Sample.otherAccount), id), (desk.of(in: Catalog.aws), id), (desk, "O1")] {
            #expect(await outcome { try await stranger.disassociate(id) } == "ResourceNotFoundException")
        }
    }
}
