import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

struct OpportunityContentTests {
    private static let related = Selling.RelatedEntityIdentifiers(solutions: ["S-1"])

    private static func record(_ content: OpportunityContent) -> Selling.GetOpportunityResponse {
        var record = Selling.GetOpportunityResponse(
            catalog: "AWS",
            id: "O1",
            lastModifiedDate: Instant(seconds: 2),
            createdDate: Instant(seconds: 1),
            relatedEntityIdentifiers: related
        )
        content.apply(to: &record)
        return record
    }

    @Test("is the same part in every shape", arguments: [Sample.complete, Sample.lavish, OpportunityContent()])
    func shapes(_ content: OpportunityContent) {
        let record = Self.record(content)
        #expect(OpportunityContent(record) == content)
        let create = Selling.CreateOpportunityRequest(
            catalog: "AWS",
            primaryNeedsFromAws: content.primaryNeedsFromAws,
            nationalSecurity: content.nationalSecurity,
            partnerOpportunityIdentifier: content.partnerOpportunityIdentifier,
            customer: content.customer,
            project: content.project,
            opportunityType: content.opportunityType,
            marketing: content.marketing,
            softwareRevenue: content.softwareRevenue,
            clientToken: "token",
            lifeCycle: content.lifeCycle
        )
        #expect(OpportunityContent(create) == content)
        let update = Selling.UpdateOpportunityRequest(
            catalog: "AWS",
            primaryNeedsFromAws: content.primaryNeedsFromAws,
            nationalSecurity: content.nationalSecurity,
            partnerOpportunityIdentifier: content.partnerOpportunityIdentifier,
            customer: content.customer,
            project: content.project,
            opportunityType: content.opportunityType,
            marketing: content.marketing,
            softwareRevenue: content.softwareRevenue,
            lastModifiedDate: Instant(seconds: 2),
            identifier: "O1",
            lifeCycle: content.lifeCycle
        )
        #expect(OpportunityContent(update) == content)
    }

    @Test("leaves the rest of a record alone")
    func rest() {
        let record = Self.record(Sample.complete)
        #expect(record.id == "O1")
        #expect(record.relatedEntityIdentifiers == Self.related)
        #expect(record.createdDate == Instant(seconds: 1))
    }
}
