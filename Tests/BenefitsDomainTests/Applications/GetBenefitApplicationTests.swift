import BenefitsAPI
import CosellDomain
import CosellWire
import Testing

struct GetBenefitApplicationTests {
    @Test("by its id and by its ARN")
    func identifiers() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let record = try await desk.get(id)
        #expect(try await desk.get(record.arn ?? "") == record)
    }

    @Test("another account's, another catalog's and an allocation's is not there")
    func missing() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let arn = desk.arn("benefit-application", id)
        #expect(await outcome { _ = try await desk.of("444455556666").get(id) } == "ResourceNotFound")
        #expect(await outcome { _ = try await desk.of("444455556666").get(arn) } == "ResourceNotFound")
        #expect(await outcome { _ = try await desk.of(in: Catalog.aws).get(id) } == "ResourceNotFound")
        #expect(await outcome { _ = try await desk.of(in: Catalog.aws).get(arn) } == "ResourceNotFound")
        #expect(await outcome { _ = try await desk.get(desk.arn("benefit-allocation", id)) } == "ResourceNotFound")
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let type: String?
        let after: String
        var testDescription: String { name }

        init(_ name: String, _ type: String?, _ after: String) {
            (self.name, self.type, self.after) = (name, type, after)
        }
    }

    static let fileRows = [
        Row("plan.pdf", "application/pdf", "SUCCEEDED"), Row("PLAN.PDF", "application/pdf", "SUCCEEDED"),
        Row("a.b.csv", "text/csv", "SUCCEEDED"), Row("photo.jpg", "image/jpeg", "SUCCEEDED"),
        Row("photo.jpeg", "image/jpeg", "SUCCEEDED"), Row("x.doc", "application/msword", "SUCCEEDED"),
        Row("plan.exe", nil, "FAILED"), Row("plan", nil, "FAILED"), Row("pdf", nil, "FAILED"),
        Row("fail-plan.pdf", "application/pdf", "FAILED"), Row("pending-plan.pdf", "application/pdf", "PENDING"),
        Row("pending-plan.exe", nil, "PENDING"),
    ]

    @Test("a file is looked at for a second", arguments: fileRows)
    func fileStates(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.create(files: ["folder/\(row.name)"]).id ?? ""
        let revision = try await desk.get(id).revision
        desk.wait(milliseconds: 999)
        #expect(try await desk.get(id).fileDetails?.first?.fileStatus == "PENDING")
        desk.wait(milliseconds: 1)
        let file = try #require(try await desk.get(id).fileDetails?.first)
        #expect(file.fileName == row.name && file.fileType?.rawValue == row.type && file.fileStatus == row.after)
        #expect((file.fileStatusReason != nil) == (row.after == "FAILED"))
        #expect(file.createdBy == "arn:aws:iam::111122223333:root")
        #expect(try await desk.get(id).revision == revision)
    }
}
