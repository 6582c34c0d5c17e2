import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

struct ListBenefitApplicationsTests {
    private func ids(
        _ desk: BenefitsDesk,
        _ change: (inout Benefits.ListBenefitApplicationsInput) -> Void = { _ in }
    ) async throws -> [String] {
        (try await desk.list(change).benefitApplicationSummaries ?? []).compactMap(\.id)
    }

    @Test("newest first, page by page, the caller's alone")
    func pages() async throws {
        let desk = try await BenefitsDesk.open()
        var all: [String] = []
        for _ in 0..<7 { all.insert(try await desk.draft(), at: 0) }
        _ = try await desk.of("444455556666").draft()
        #expect(try await ids(desk) == all)
        var (found, token): ([String], String?) = ([], nil)
        repeat {
            let page = try await desk.list { ($0.maxResults, $0.nextToken) = (3, token) }
            found += page.benefitApplicationSummaries?.compactMap(\.id) ?? []
            token = page.nextToken
        } while token != nil
        #expect(found == all)
        let first = try await desk.list { $0.maxResults = 3 }.nextToken
        let foreign = await outcome { _ = try await desk.list { ($0.nextToken, $0.programs) = (first, ["MAP"]) } }
        #expect(foreign == "INVALID_VALUE nextToken")
    }

    @Test("50 a page for who does not say")
    func usual() async throws {
        let desk = try await BenefitsDesk.open()
        for _ in 0..<51 { try await desk.create() }
        #expect(try await ids(desk).count == 50)
    }

    @Test("every filter")
    func filters() async throws {
        let desk = try await BenefitsDesk.open()
        let (poc, mdf) = (try await desk.submitted("pocredits"), try await desk.draft("mdfcampgn"))
        let opportunity = try await desk.get(poc).associatedResources?.first ?? ""
        let id = opportunity.split(separator: "/").last.map(String.init)
        let unknown = desk.arn("opportunity", "O1")
        #expect(try await ids(desk) { $0.programs = ["POC"] } == [poc])
        #expect(try await ids(desk) { $0.fulfillmentTypes = [.cash] } == [mdf])
        #expect(try await ids(desk) { $0.fulfillmentTypes = [.cash, .credits] } == [mdf, poc])
        #expect(try await ids(desk) { $0.benefitIdentifiers = [desk.benefit("mdfcampgn")] } == [mdf])
        let arn = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/benefit/\(desk.benefit("mdfcampgn"))"
        #expect(try await ids(desk) { $0.benefitIdentifiers = [arn] } == [mdf])
        #expect(try await ids(desk) { $0.status = [.inReview] } == [poc])
        #expect(try await ids(desk) { $0.stages = ["BUSINESS_REVIEW"] } == [poc])
        #expect(try await ids(desk) { $0.stages = ["AWS_REVIEW"] } == [])
        #expect(try await ids(desk) { $0.associatedResourceArns = [opportunity] } == [poc])
        #expect(try await ids(desk) { $0.associatedResourceArns = [unknown] } == [])
        #expect(try await ids(desk) { $0.associatedResources = [.init(resourceArn: opportunity)] } == [poc])
        let named = Benefits.AssociatedResource(resourceType: .opportunity, resourceIdentifier: id)
        #expect(try await ids(desk) { $0.associatedResources = [named] } == [poc])
        let wrong = Benefits.AssociatedResource(resourceType: .benefitAllocation, resourceIdentifier: id)
        #expect(try await ids(desk) { $0.associatedResources = [wrong] } == [])
        #expect(try await ids(desk) { $0.associatedResources = [.init()] } == [])
        #expect(try await ids(desk) { ($0.programs, $0.status) = (["POC"], [.approved]) } == [])
        #expect(try await ids(desk) { ($0.programs, $0.status, $0.stages) = ([], [], []) } == [mdf, poc])
    }

    @Test("shows what the benefit chooses of the details, as texts")
    func summary() async throws {
        let desk = try await BenefitsDesk.open()
        _ = try await desk.draft("techtools")
        let summary = try #require(try await desk.list().benefitApplicationSummaries?.first)
        #expect(summary.benefitApplicationDetails == ["ToolName": "MIGRATION_ASSESSOR", "SeatCount": "5"])
        try await desk.create("techtools")
        #expect(try await desk.list().benefitApplicationSummaries?.first?.benefitApplicationDetails == [:])
    }
}
