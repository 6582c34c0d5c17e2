import BenefitsAPI
import BenefitsDomain
import CosellWire

/// An allocation of the demo.
struct DemoAllocation: Sendable {
    let id: String
    let benefit: String
    var application: String?
    let type: Benefits.FulfillmentType
    /// Days since it was granted, and how many it lasts in all.
    let age: Int
    var term = 365
    var status = Benefits.BenefitAllocationStatus.active
    var reason: String?
    /// Codes of the benefits whose applications may draw on it.
    var drawnOnBy: [String] = []
    let detail: @Sendable (_ start: Instant, _ end: Instant) -> Benefits.FulfillmentDetails

    /// - Returns: nil for a benefit that is not offered.
    func record(at desk: DemoBenefitsDesk) -> BenefitAllocation? {
        guard let benefit = desk.catalogue.benefit(coded: benefit) else { return nil }
        let start = desk.moment(daysAgo: age)
        let end = start.adding(seconds: Int64(term) * 86_400)
        return BenefitAllocation(
            account: desk.account,
            document: Benefits.GetBenefitAllocationOutput(
                id: id,
                catalog: desk.catalog,
                arn: desk.arn("benefit-allocation", id),
                name: "\(benefit.name) allocation",
                description: benefit.description,
                status: status,
                statusReason: reason,
                benefitApplicationId: application,
                benefitId: benefit.id(in: desk.catalog),
                fulfillmentType: type,
                applicableBenefitIds: drawnOnBy.compactMap { desk.catalogue.benefit(coded: $0)?.id(in: desk.catalog) },
                fulfillmentDetail: detail(start, end),
                createdAt: start,
                updatedAt: status == .inactive ? end : start,
                startsAt: start,
                expiresAt: end
            )
        )
    }

    /// One of every kind, and one that has run out.
    static let all = [
        DemoAllocation(
            id: "benalloc-poccredits0001",
            benefit: "pocredits",
            application: "benappl-pocapproved001",
            type: .credits,
            age: 30
        ) { start, end in
            .creditDetails(
                Benefits.CreditDetails(
                    allocatedAmount: dollars(10_000),
                    issuedAmount: dollars(10_000),
                    codes: [
                        code("PC-7Q2MX9K4T1ZB", 6_000, .active, start, end),
                        code("PC-0H5NV8R3C6WD", 4_000, .fulfilled, start, end),
                    ]
                )
            )
        },
        DemoAllocation(
            id: "benalloc-mapwallet00001",
            benefit: "mapwallet",
            application: "benappl-mapwallet00001",
            type: .cash,
            age: 45,
            drawnOnBy: ["mapassess", "mapmobile"]
        ) { start, _ in
            .consumableDetails(
                Benefits.ConsumableDetails(
                    allocatedAmount: dollars(500_000),
                    remainingAmount: dollars(380_000),
                    utilizedAmount: dollars(120_000),
                    issuanceDetails: issuance("iss-4k9x2m7q1w", 500_000, start)
                )
            )
        },
        DemoAllocation(
            id: "benalloc-pifcash000001x",
            benefit: "pifinitia",
            application: "benappl-pifapproved001",
            type: .cash,
            age: 75,
            status: .fulfilled
        ) { start, _ in
            .disbursementDetails(
                .init(disbursedAmount: dollars(20_000), issuanceDetails: issuance("iss-8t3v6n0c5z", 20_000, start))
            )
        },
        DemoAllocation(
            id: "benalloc-toolsaccess001",
            benefit: "techtools",
            application: "benappl-toolsaccess001",
            type: .access,
            age: 22
        ) { _, _ in
            .accessDetails(.init(description: "Access under Partner Technical Tooling Access: MIGRATION_ASSESSOR"))
        },
        DemoAllocation(
            id: "benalloc-mdfexpired0001",
            benefit: "mdfcampgn",
            type: .cash,
            age: 400,
            status: .inactive,
            reason: "The allocation has expired."
        ) { start, _ in
            .disbursementDetails(
                .init(disbursedAmount: dollars(5_000), issuanceDetails: issuance("iss-1b6y9p4d2f", 5_000, start))
            )
        },
    ]

    private static func dollars(_ amount: Int64) -> Benefits.MonetaryValue { Money.dollars(amount).value }

    private static func issuance(_ id: String, _ amount: Int64, _ moment: Instant) -> Benefits.IssuanceDetail {
        Benefits.IssuanceDetail(issuanceId: id, issuanceAmount: dollars(amount), issuedAt: moment)
    }

    private static func code(
        _ code: String,
        _ amount: Int64,
        _ status: Benefits.BenefitAllocationStatus,
        _ start: Instant,
        _ end: Instant
    ) -> Benefits.CreditCode {
        Benefits.CreditCode(
            awsAccountId: "222233334444",
            value: dollars(amount),
            awsCreditCode: code,
            status: status,
            issuedAt: start,
            expiresAt: end
        )
    }
}
