import BenefitsAPI
import BenefitsDomain
import CosellDomain
import Testing

struct ListBenefitsTests {
    @Test("lists all twelve by name, in both catalogs under different ids", arguments: Catalog.all)
    func all(_ catalog: String) async throws {
        let desk = try await BenefitsDesk.open(in: catalog)
        let list = try await desk.benefits().benefitSummaries ?? []
        #expect(list.count == 12)
        #expect(list.map(\.name) == list.compactMap(\.name).sorted())
        let ending = catalog == Catalog.aws ? "aws" : "sbx"
        #expect(list.allSatisfy { $0.id?.hasSuffix("01\(ending)") == true && $0.id?.count == 18 })
        #expect(list.first?.arn == "arn:aws:partnercentral:us-east-1::catalog/\(catalog)/benefit/\(list[0].id ?? "")")
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var programs: [String]?
        var types: [Benefits.FulfillmentType]?
        var status: [Benefits.BenefitStatus]?
        let count: Int
    }

    static let rows = [
        Row(testDescription: "empty lists ask for nothing", programs: [], types: [], status: [], count: 12),
        Row(testDescription: "a program", programs: ["MAP"], count: 3),
        Row(testDescription: "a program of nobody", programs: ["XYZ"], count: 0),
        Row(testDescription: "one type of several", types: [.cash], count: 6),
        Row(testDescription: "either type", types: [.cash, .access], count: 8),
        Row(testDescription: "closed", status: [.inactive], count: 1),
        Row(testDescription: "both states", status: [.inactive, .active], count: 12),
        Row(testDescription: "all filters count", programs: ["POC"], types: [.credits], status: [.active], count: 1),
    ]

    @Test("any value of a filter, all filters", arguments: rows)
    func filters(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let list = try await desk.benefits {
            ($0.programs, $0.fulfillmentTypes, $0.status) = (row.programs, row.types, row.status)
        }
        #expect(list.benefitSummaries?.count == row.count)
    }

    @Test("pages hold everything once")
    func pages() async throws {
        let desk = try await BenefitsDesk.open()
        var (names, token): ([String], String?) = ([], nil)
        repeat {
            let page = try await desk.benefits { ($0.maxResults, $0.nextToken) = (5, token) }
            names += page.benefitSummaries?.compactMap(\.name) ?? []
            token = page.nextToken
        } while token != nil
        #expect(names == (try await desk.benefits().benefitSummaries ?? []).compactMap(\.name))
        #expect(await outcome { _ = try await desk.benefits { $0.nextToken = "x" } } == "INVALID_VALUE nextToken")
    }

    @Test("an account that is no partner is denied, unless everybody is let in")
    func strangers() async throws {
        let desk = try await BenefitsDesk.open().of("999999999999")
        #expect(await outcome { _ = try await desk.benefits() } == "AccessDenied")
        let open = try await BenefitsDesk.open { $0.requiresPartner = false }.of("999999999999")
        #expect(await outcome { _ = try await open.benefits() } == "ok")
    }
}
