import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import JSONSchema
import Testing

struct GetBenefitTests {
    private func get(_ identifier: String, _ desk: BenefitsDesk) async throws -> Benefits.GetBenefitOutput {
        let input = Benefits.GetBenefitInput(catalog: desk.catalog, identifier: identifier)
        return try await desk.provider.getBenefit(input, desk.call("GetBenefit"))
    }

    @Test("shows the schema of its applications as an object")
    func schema() async throws {
        let desk = try await BenefitsDesk.open()
        let benefit = try await get(desk.benefit("pocredits"), desk)
        #expect(
            benefit.benefitRequestSchema?["required"]
                == .list(
                    ["CustomerDetails", "PocPlan", "RequestedAmount", "CreditDisbursementDetails"].map(Document.string)
                )
        )
        #expect(benefit.programs == ["POC"])
        #expect(try await get(benefit.arn ?? "", desk) == benefit)
    }

    static let unknown = [
        "ben-pocredits01aws", "ben-00000000000000",
        "arn:aws:partnercentral:us-east-1::catalog/AWS/benefit/ben-pocredits01sbx",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/benefit/ben-pocredits01sbx",
        "arn:aws:partnercentral:us-east-1::catalog/Sandbox/opportunity/ben-pocredits01sbx", "arn:x",
    ]

    @Test("of another catalog, account or kind there is none", arguments: unknown)
    func missing(_ identifier: String) async throws {
        let desk = try await BenefitsDesk.open()
        #expect(await outcome { _ = try await get(identifier, desk) } == "ResourceNotFound")
    }

    @Test("the example of every benefit satisfies its schema", arguments: Example.all)
    func examples(_ example: Example) throws {
        let benefit = try #require(BenefitCatalogue.standard.benefit(coded: example.code))
        #expect(benefit.request.flaws(in: example.details) == [])
    }
}
