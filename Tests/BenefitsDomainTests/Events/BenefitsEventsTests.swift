import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

/// Benefits 4: the details of events, as AWS spells them.
struct BenefitsEventsTests {
    @Test("of an application: with its stage where it has one")
    func application() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted("pocredits")
        let revision = try await desk.get(id).revision ?? ""
        let event = try #require(try await desk.lastEvent("Benefit Application In Review"))
        #expect(event["source"] == "aws.partnercentral-benefits" && event["version"] == "0")
        #expect(event["resources"] == .list([.string(desk.arn("benefit-application", id))]))
        #expect(
            event["detail"]
                == .object([
                    .init("catalog", "Sandbox"),
                    .init(
                        "benefitApplication",
                        .object([
                            .init("id", .string(id)), .init("fulfillmentTypes", .list(["CREDITS"])),
                            .init("status", "IN_REVIEW"), .init("stage", "BUSINESS_REVIEW"),
                            .init("revision", .string(revision)),
                        ])
                    ),
                    .init(
                        "benefit",
                        .object([
                            .init("id", "ben-pocredits01sbx"), .init("name", "Proof of Concept Credits"),
                            .init("program", .list(["POC"])),
                        ])
                    ),
                ])
        )
        let created = try #require(try await desk.lastEvent("Benefit Application Created"))
        #expect(created["detail"]?["benefitApplication"]?["stage"] == nil)
    }

    @Test("of an allocation: with the application that it came of")
    func allocation() async throws {
        let desk = try await BenefitsDesk.open()
        let wallet = try await desk.wallet()
        let event = try #require(try await desk.lastEvent("Benefit Allocation Activated"))
        let allocation = try await desk.allocation(wallet)
        #expect(event["resources"] == .list([.string(wallet)]))
        #expect(
            event["detail"]?["benefitAllocation"]
                == .object([
                    .init("id", .string(allocation.id ?? "")), .init("fulfillmentType", "CASH"),
                    .init("status", "ACTIVE"),
                ])
        )
        let application = Document.object([.init("id", .string(allocation.benefitApplicationId ?? ""))])
        #expect(event["detail"]?["benefitApplication"] == application)
        #expect(event["detail"]?["benefit"]?["program"] == .list(["MAP"]))
    }
}
