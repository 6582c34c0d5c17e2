import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

/// Access 3.2, 3.4, 4: what IAM is asked.
struct BenefitsAccessTests {
    @Test("every operation says what IAM is asked about it")
    func everyOperation() {
        for operation in Benefits.operations {
            let isSubject = Self.isSubject(operation)
            #expect(isSubject, "\(operation.descriptor.name)")
        }
    }

    private static func isSubject<Operation: BenefitsOperation>(_ operation: Operation.Type) -> Bool {
        Operation.Input.self is any AccessSubject.Type
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let subject: any AccessSubject
        let resource: String
        var testDescription: String { "\(type(of: subject))" }

        init(_ subject: any AccessSubject, _ resource: String) { (self.subject, self.resource) = (subject, resource) }
    }

    private static let own = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/"
    private static let shared = "arn:aws:partnercentral:us-east-1::catalog/AWS/"

    static let rows = [
        Row(Benefits.ListBenefitsInput(catalog: "AWS"), shared + "benefit/*"),
        Row(Benefits.GetBenefitInput(catalog: "AWS", identifier: "ben-1"), shared + "benefit/ben-1"),
        Row(Benefits.ListBenefitApplicationsInput(catalog: "AWS"), own + "benefit-application/*"),
        Row(
            Benefits.CreateBenefitApplicationInput(catalog: "AWS", clientToken: "t", benefitIdentifier: "ben-1"),
            own + "benefit-application/*"
        ),
        Row(
            Benefits.GetBenefitApplicationInput(catalog: "AWS", identifier: "benappl-1"),
            own + "benefit-application/benappl-1"
        ),
        Row(
            Benefits.AssociateBenefitApplicationResourceInput(
                catalog: "AWS",
                benefitApplicationIdentifier: "benappl-1",
                resourceArn: "arn:x"
            ),
            own + "benefit-application/benappl-1"
        ),
        Row(Benefits.ListBenefitAllocationsInput(catalog: "AWS"), own + "benefit-allocation/*"),
        Row(
            Benefits.GetBenefitAllocationInput(catalog: "AWS", identifier: own + "benefit-allocation/benalloc-1"),
            own + "benefit-allocation/benalloc-1"
        ),
        Row(
            Benefits.ListTagsForResourceRequest(resourceArn: own + "benefit-application/x"),
            own + "benefit-application/x"
        ),
    ]

    @Test("the resource is the one of the request, or the whole collection", arguments: rows)
    func resources(_ row: Row) {
        #expect(row.subject.resource(of: "111122223333") == row.resource)
    }

    @Test("linking asks for the same action at both ends")
    func linking() {
        let input = Benefits.DisassociateBenefitApplicationResourceInput(
            catalog: "AWS",
            benefitApplicationIdentifier: "benappl-1",
            resourceArn: "arn:x"
        )
        let need = input.alsoNeeds.first
        #expect(need?.action == "partnercentral:DisassociateBenefitApplicationResource")
        #expect(need?.resource?("111122223333") == "arn:x")
        #expect(need?.facts == [AccessFact(key: "partnercentral:Catalog", values: ["AWS"])])
    }

    private static func fact(_ key: String, _ values: String...) -> AccessFact {
        AccessFact(key: "partnercentral:\(key)", values: values)
    }

    @Test("types and programs come from the request, the benefit or the stored record")
    func facts() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("mdfcampgn")
        let wallet = try await desk.wallet()
        func recorded(_ subject: any RecordedSubject, _ account: String = "111122223333") async throws -> [AccessFact] {
            try await desk.provider.house.recordedFacts(of: subject, for: account)
        }
        let cash = Self.fact("FulfillmentTypes", "CASH")
        let get = Benefits.GetBenefitApplicationInput(catalog: "Sandbox", identifier: id)
        #expect(try await recorded(get) == [cash, Self.fact("Programs", "MDF")])
        #expect(try await recorded(get, "444455556666") == [])
        #expect(
            try await recorded(Benefits.GetBenefitAllocationInput(catalog: "Sandbox", identifier: wallet)) == [cash]
        )
        #expect(try await recorded(Benefits.ListTagsForResourceRequest(resourceArn: wallet)) == [cash])
        let benefit = Benefits.GetBenefitInput(catalog: "Sandbox", identifier: desk.benefit("pocredits"))
        #expect(benefit.accessFacts == [Self.fact("FulfillmentTypes", "CREDITS"), Self.fact("Programs", "POC")])
        let list = Benefits.ListBenefitApplicationsInput(
            catalog: "Sandbox",
            programs: ["MAP"],
            fulfillmentTypes: [.cash]
        )
        #expect(list.accessFacts == [cash, Self.fact("Programs", "MAP")])
        var create = Benefits.CreateBenefitApplicationInput(
            catalog: "Sandbox",
            clientToken: "t",
            benefitIdentifier: desk.benefit("mapwallet")
        )
        #expect(try await recorded(create) == [cash, Self.fact("Programs", "MAP")])
        create.fulfillmentTypes = [.cash]
        #expect(create.accessFacts == [cash])
        #expect(try await recorded(create) == [Self.fact("Programs", "MAP")])
    }
}
