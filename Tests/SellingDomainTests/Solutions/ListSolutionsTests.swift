import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.2.
struct ListSolutionsTests {
    @Test("answers the caller's solutions, highest id first")
    func all() async throws {
        let desk = try await Desk.open()
        let summaries = try await desk.solutions(.init(catalog: desk.catalog)).solutionSummaries
        #expect(summaries.map(\.id) == ["S-1234571", "S-1234570", "S-1234569", "S-1234568", "S-1234567"])
        #expect(
            summaries.last
                == Selling.SolutionBase(
                    catalog: Catalog.sandbox,
                    id: "S-1234567",
                    arn: "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1234567",
                    name: "Ward Monitor",
                    status: .active,
                    category: "Software Product",
                    createdDate: Instant(seconds: 1_767_225_600),
                    awsMarketplaceSolutionArn: Sample.listing
                )
        )
        #expect(summaries.first?.awsMarketplaceSolutionArn == nil)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var edits: Edits
        var ids: [String]
    }

    private static let (ward, cloud, run, old, new) = ("S-1234567", "S-1234568", "S-1234569", "S-1234570", "S-1234571")

    static let filters = [
        Row(testDescription: "a status", edits: ["status": ["Active"]], ids: [run, cloud, ward]),
        Row(testDescription: "statuses", edits: ["status": ["Inactive", "Draft"]], ids: [new, old]),
        Row(testDescription: "ids, one unknown", edits: ["identifier": ["S-1234568", "S-1"]], ids: [cloud]),
        Row(testDescription: "an unknown id", edits: ["identifier": ["S-1"]], ids: []),
        Row(testDescription: "an id with more zeros", edits: ["identifier": ["S-01234568"]], ids: []),
        Row(testDescription: "a category, whole", edits: ["category": ["Software Product"]], ids: [old, ward]),
        Row(testDescription: "a category in other case", edits: ["category": ["software product"]], ids: []),
        Row(
            testDescription: "both",
            edits: ["category": ["Software Product"], "status": ["Active"]],
            ids: [ward]
        ),
        Row(testDescription: "empty lists", edits: ["category": [], "status": []], ids: [new, old, run, cloud, ward]),
        Row(
            testDescription: "a Marketplace listing",
            edits: ["awsMarketplaceSolutionArn": [.text(Sample.listing)]],
            ids: [ward]
        ),
    ]

    @Test("every filter lets through what it says", arguments: filters)
    func filter(_ row: Row) async throws {
        #expect(try await ids(row.edits) == row.ids)
    }

    static let sorts: [(Selling.SolutionSortName, [String])] = [
        (.identifier, [ward, cloud, run, old, new]),
        (.name, [cloud, new, old, run, ward]),
        (.status, [ward, cloud, run, new, old]),
        (.category, [new, run, cloud, ward, old]),
        (.createdDate, [ward, cloud, run, old, new]),
    ]

    @Test("every sort goes both ways, ties by id, and through pages", arguments: sorts)
    func sort(_ name: Selling.SolutionSortName, _ ascending: [String]) async throws {
        let sort = { (order: String) -> Edits in ["sort": ["SortBy": .text(name), "SortOrder": .text(order)]] }
        for size in [1, 2, 3, 5, 100] {
            #expect(try await ids(sort("ASCENDING"), pageSize: size) == ascending)
            #expect(try await ids(sort("DESCENDING"), pageSize: size) == ascending.reversed())
        }
    }

    @Test("every sort of the model is here")
    func complete() {
        #expect(Set(Self.sorts.map(\.0)) == Set(Selling.SolutionSortName.allCases))
    }

    @Test("ids sort by number, not by letter")
    func numbers() async throws {
        let solutions = ["S-9", "S-10", "S-0000011", "S-8"].map {
            Solution(
                catalog: Catalog.sandbox,
                id: $0,
                name: "N",
                status: .active,
                category: "C",
                createdDate: TestClock.start
            )
        }
        let partner = SellingPartner(account: Sample.account, name: "One", owner: Sample.owner, solutions: solutions)
        let desk = try await Desk.open(partners: [partner])
        let summaries = try await desk.solutions(.init(catalog: desk.catalog)).solutionSummaries
        #expect(summaries.map(\.id) == ["S-0000011", "S-10", "S-9", "S-8"])
    }

    @Test("partners and catalogs have their own")
    func isolation() async throws {
        let mine = Sample.partner()
        let other = SellingPartner(account: Sample.otherAccount, name: "Two", owner: Sample.owner)
        let desk = try await Desk.open(partners: [mine, other])
        #expect(try await desk.of(Sample.otherAccount).solutions(.init(catalog: "Sandbox")).solutionSummaries == [])
        let aws = try await desk.of(in: Catalog.aws).solutions(.init(catalog: Catalog.aws)).solutionSummaries
        #expect(Set(aws.map(\.catalog)) == [Catalog.aws])
    }

    @Test("a foreign token is refused")
    func foreignToken() async throws {
        let desk = try await Desk.open()
        let token = try #require(try await desk.solutions(.init(catalog: desk.catalog, maxResults: 2)).nextToken)
        let filtered = Selling.ListSolutionsRequest(catalog: desk.catalog, nextToken: token, status: [.active])
        #expect(await outcome { _ = try await desk.solutions(filtered) } == "INVALID_VALUE nextToken")
    }

    private func ids(_ edits: Edits, pageSize: Int = 100) async throws -> [String] {
        let desk = try await Desk.open()
        var ids: [String] = []
        var token: String?
        repeat {
            var input = try edits.made(to: Selling.ListSolutionsRequest(catalog: desk.catalog))
            (input.maxResults, input.nextToken) = (pageSize, token)
            let page = try await desk.solutions(input)
            ids += page.solutionSummaries.map(\.id)
            token = page.nextToken
        } while token != nil
        return ids
    }
}
