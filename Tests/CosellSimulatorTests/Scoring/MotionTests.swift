import SellingDomain
import CosellDomain
import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 7.5: who leads the sale, and on which terms.
struct MotionTests {
    /// A perfect deal loses 20 by its stage, 12 by its activities, 31 by its customer and 5 by its spend.
    private func score(
        _ value: Int,
        involvement: Selling.SalesInvolvementType? = .coSell
    ) throws -> OpportunityScore {
        let edits: [Int: SampleDeal.Edit] = [
            70: {
                $0.lifeCycle?.stage = .prospect
                $0.project?.salesActivities?.removeLast(5)
            },
            69: {
                $0.lifeCycle?.stage = .prospect
                $0.project?.salesActivities?.removeLast(5)
                $0.customer?.account?.duns = nil
            },
            40: {
                $0.lifeCycle?.stage = .prospect
                $0.project = nil
                $0.customer?.account?.duns = nil
                $0.opportunityTeam = nil
                $0.customer?.account?.awsAccountId = nil
            },
            39: {
                $0.lifeCycle?.stage = .prospect
                $0.project = nil
                $0.customer?.account?.duns = nil
                $0.opportunityTeam = nil
                $0.opportunityType = nil
                $0.customer?.account?.awsAccountId = nil
            },
        ]
        let edit = edits[value] ?? { _ in }
        let record = SampleDeal.record(after: [edit])
        let now = SampleDeal.now
        let score = try #require(OpportunityScore(of: record, involvement: involvement, today: now.day, now: now))
        #expect(score.value == value)
        return score
    }

    @Test(
        "the score decides about a partner's own deal",
        arguments: [
            (100, "AWS Field-engaged"), (70, "AWS Field-engaged"), (69, "Agent-engaged"), (40, "Agent-engaged"),
            (39, "Partner-led"),
        ]
    )
    func byScore(value: Int, motion: String) throws {
        for origin in [nil, Selling.OpportunityOrigin.partnerReferral] {
            #expect(try score(value).motion(origin: origin).name == motion)
            #expect(try score(value, involvement: nil).motion(origin: origin).name == motion)
        }
    }

    @Test(
        "the score is said in plain words, without its number",
        arguments: [
            (100, "The quality score is 70 or more."), (70, "The quality score is 70 or more."),
            (69, "The quality score is between 40 and 69."), (40, "The quality score is between 40 and 69."),
            (39, "The quality score is below 40."),
        ]
    )
    func reason(value: Int, reason: String) throws {
        #expect(try score(value).motion(origin: nil).reason == reason)
    }

    @Test("a referral of AWS goes to the field, whatever its score", arguments: [100, 69, 39])
    func referral(value: Int) throws {
        #expect(
            try score(value).motion(origin: .awsReferral)
                == CosellMotion("AWS Field-engaged", because: "AWS referred the opportunity.")
        )
    }

    @Test(
        "a deal for visibility only stays with the partner",
        arguments: [100, 69, 39],
        [nil, .awsReferral, .partnerReferral] as [Selling.OpportunityOrigin?]
    )
    func visibility(value: Int, origin: Selling.OpportunityOrigin?) throws {
        #expect(
            try score(value, involvement: .forVisibilityOnly).motion(origin: origin)
                == CosellMotion("Partner-led", because: "The opportunity is shared for visibility only.")
        )
    }

    static let value = Selling.MonetaryValue(amount: "1000", currencyCode: .usd)

    @Test(
        "the seller's terms, as far as present",
        arguments: [
            (nil, nil),
            (Selling.SoftwareRevenue(), nil),
            (Selling.SoftwareRevenue(deliveryModel: .contract), nil),
            (Selling.SoftwareRevenue(value: value), Selling.AwsSoftwareRevenue(value: value)),
            (
                Selling.SoftwareRevenue(effectiveDate: "2026-07-01"),
                Selling.AwsSoftwareRevenue(effectiveDate: "2026-07-01")
            ),
            (
                Selling.SoftwareRevenue(expirationDate: "2027-06-30"),
                Selling.AwsSoftwareRevenue(expirationDate: "2027-06-30")
            ),
            (
                Selling.SoftwareRevenue(
                    deliveryModel: .contract,
                    value: value,
                    effectiveDate: "2026-07-01",
                    expirationDate: "2027-06-30"
                ),
                Selling.AwsSoftwareRevenue(
                    value: value,
                    effectiveDate: "2026-07-01",
                    expirationDate: "2027-06-30"
                )
            ),
        ] as [(Selling.SoftwareRevenue?, Selling.AwsSoftwareRevenue?)]
    )
    func terms(offered: Selling.SoftwareRevenue?, shown: Selling.AwsSoftwareRevenue?) throws {
        let score = try #require(SampleDeal.score { $0.softwareRevenue = offered })
        #expect(score.softwareRevenue == shown)
    }

    @Test(
        "somebody may sign once a deal with terms is Committed",
        arguments: Selling.Stage.allCases.filter { ![.launched, .closedLost].contains($0) },
        [true, false]
    )
    func signatory(stage: Selling.Stage, hasTerms: Bool) throws {
        let score = try #require(
            SampleDeal.score {
                $0.lifeCycle?.stage = stage
                $0.softwareRevenue = hasTerms ? Selling.SoftwareRevenue(value: Self.value) : nil
            }
        )
        #expect(score.hasSignatory == (stage == .committed && hasTerms))
    }
}
