import BenefitsAPI
import CosellDomain
import CosellWire
import Testing

struct UpdateBenefitApplicationTests {
    @Test("replaces everything; what is left out is cleared")
    func replacement() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("mdfcampgn")
        let before = try await desk.get(id)
        desk.wait(seconds: 5)
        let answer = try await desk.update(id, details: .object([.init("Note", .string("x"))]))
        let after = try await desk.get(id)
        #expect(answer.revision == after.revision && after.revision != before.revision)
        #expect(after.benefitApplicationDetails == .object([.init("Note", .string("x"))]))
        #expect(after.fileDetails == nil && after.fulfillmentTypes == before.fulfillmentTypes)
        #expect(after.createdAt == before.createdAt && after.updatedAt != before.updatedAt)
        #expect(try await desk.events() == ["Application Created"])
    }

    @Test("refuses a revision that is not the latest")
    func revision() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let stale = try await desk.get(id).revision
        try await desk.update(id)
        #expect(await outcome { try await desk.update(id, revision: stale) } == "Conflict")
        #expect(await outcome { try await desk.update(id) } == "ok")
    }

    @Test("a token counts once, though the revision is of before")
    func replay() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let revision = try await desk.get(id).revision
        let first = try await desk.update(id, revision: revision, token: "one")
        #expect(try await desk.update(id, revision: revision, token: "one") == first)
        #expect(
            await outcome { try await desk.update(id, revision: revision, files: ["a.pdf"], token: "one") }
                == "Conflict"
        )
    }

    @Test("drafts alone can be updated", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let expected = status == .pendingSubmission ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.update(id) } == expected)
    }

    @Test("looks at details as a draft's")
    func details() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let details = Document.object([.init("SolutionName", .integer(1))])
        let expected = "INVALID_VALUE benefitApplicationDetails.SolutionName"
        #expect(await outcome { try await desk.update(id, details: details) } == expected)
    }

    @Test("a file that was attached before stays what it became")
    func files() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.create(files: ["plan.pdf"]).id ?? ""
        desk.wait(seconds: 1)
        try await desk.update(id, files: ["plan.pdf", "new.pdf"])
        let files = try await desk.get(id).fileDetails ?? []
        #expect(files.map(\.fileStatus) == ["SUCCEEDED", "PENDING"])
        #expect(files.map(\.fileName) == ["plan.pdf", "new.pdf"])
    }

    @Test("another account's is not there")
    func strangers() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let other = desk.of("444455556666")
        #expect(await outcome { try await other.update(id, revision: "x") } == "ResourceNotFound")
        #expect(await outcome { try await desk.of(in: Catalog.aws).update(id, revision: "x") } == "ResourceNotFound")
    }
}
