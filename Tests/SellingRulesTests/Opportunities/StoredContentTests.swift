import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

/// What is stored of what was sent.
struct StoredContentTests {
    private static let now = Instant(seconds: 1_900_000_000, nanoseconds: 123_456_789)

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sent: Sample.Edit
        let stored: Sample.Edit
    }

    /// The complete sample as it is stored, but for what a row says.
    private static let base = Sample.edited {
        $0.project?.expectedCustomerSpend = [Sample.spend("12500")]
    }

    static let rows = [
        Row(testDescription: "R1.16 complete", sent: { _ in }, stored: { _ in }),
        Row(
            testDescription: "defaults",
            sent: {
                $0.nationalSecurity = nil
                $0.opportunityType = nil
                $0.customer?.contacts = nil
                $0.project?.expectedCustomerSpend = nil
            },
            stored: {
                $0.customer?.contacts = []
                $0.project?.expectedCustomerSpend = []
            }
        ),
        Row(
            testDescription: "R1.12 lists that were never set stay absent",
            sent: {
                $0.primaryNeedsFromAws = nil
                $0.project?.deliveryModels = nil
            },
            stored: {
                $0.primaryNeedsFromAws = nil
                $0.project?.deliveryModels = nil
            }
        ),
        Row(
            testDescription: "R1.16 revenue",
            sent: { $0.softwareRevenue = .init(value: .init(amount: "10.50", currencyCode: .usd)) },
            stored: { $0.softwareRevenue = .init(value: .init(amount: "10.5", currencyCode: .usd)) }
        ),
        Row(
            testDescription: "O22 spelling",
            sent: { $0.project?.customerUseCase = "Migration/Database Migration" },
            stored: { $0.project?.customerUseCase = "Migration / Database Migration" }
        ),
        Row(
            testDescription: "O11 dropped",
            sent: { $0.customer?.account?.address = .init(postalCode: "1", countryCode: .ae) },
            stored: { $0.customer?.account?.address = .init(countryCode: .ae) }
        ),
        Row(
            testDescription: "O11 kept where nobody checks",
            sent: { $0.customer?.account?.address = .init(postalCode: "1", countryCode: .cl) },
            stored: { $0.customer?.account?.address = .init(postalCode: "1", countryCode: .cl) }
        ),
        Row(
            testDescription: "O17 secret",
            sent: {
                $0.nationalSecurity = .yes
                $0.customer?.account?.industry = .government
                $0.customer?.account?.address?.countryCode = .de
            },
            stored: {
                $0.nationalSecurity = .yes
                $0.customer?.account?.industry = .government
                $0.customer?.account?.companyName = ""
                $0.customer?.account?.websiteUrl = nil
                $0.customer?.account?.address = .init(city: "Seattle", countryCode: .us)
            }
        ),
        Row(
            testDescription: "O17 secret without address",
            sent: {
                $0.nationalSecurity = .yes
                $0.customer?.account = .init(industry: .government, companyName: "Agency")
            },
            stored: {
                $0.nationalSecurity = .yes
                $0.customer?.account = .init(
                    industry: .government,
                    companyName: "",
                    address: .init(countryCode: .us)
                )
            }
        ),
        spend("E2 company", [Sample.spend("1", for: "Fabrikam")], [Sample.spend("1")]),
        spend("E1 several", [Sample.spend("1.0"), Sample.spend("2")], [Sample.spend("1"), Sample.spend("2")]),
        spend("E6 amount", [Sample.spend("500.00")], [Sample.spend("500")]),
        spend(
            "E6 link",
            [Sample.spend(nil, link: Sample.estimate)],
            [Sample.spend("3587", link: Sample.estimate)]
        ),
        spend("E6 amount and bad link", [Sample.spend("500", link: "https://example.com")], [Sample.spend("500")]),
        spend("E6 amount and another's link", [Sample.spend("500", link: Sample.estimate)], [Sample.spend("500")]),
        spend(
            "E6 amount and its link",
            [Sample.spend("3587.00", link: Sample.estimate)],
            [Sample.spend("3587", link: Sample.estimate)]
        ),
        spend("E6 neither", [Sample.spend(nil)], [Sample.spend(nil)]),
        spend("E8 total", [Sample.total("1200000.00")], [Sample.spend("5600"), Sample.total("1200000")], over: "36"),
        spend(
            "AD44 amount for AWS",
            [Sample.total("1200000"), Sample.spend("1")],
            [Sample.spend("5600"), Sample.total("1200000")],
            over: "36"
        ),
        spend(
            "AD44 euro",
            [Sample.total("1000", .eur)],
            [Sample.spend("1.17", .eur), Sample.total("1000", .eur)],
            over: "144"
        ),
    ]

    private static func spend(
        _ name: String,
        _ sent: [Selling.ExpectedCustomerSpend],
        _ stored: [Selling.ExpectedCustomerSpend],
        over months: String? = nil
    ) -> Row {
        let duration = months.map(Sample.months)
        return Row(
            testDescription: name,
            sent: {
                $0.project?.expectedCustomerSpend = sent
                $0.project?.expectedContractDuration = duration
            },
            stored: {
                $0.project?.expectedCustomerSpend = stored
                $0.project?.expectedContractDuration = duration
            }
        )
    }

    @Test("stores what was sent in its canonical form, at creation and in an update", arguments: rows)
    func normalized(_ row: Row) {
        let expected = Sample.edited(Self.base, row.stored)
        let created = Sample.edited(Sample.complete, row.sent).created(switches: OpportunitySwitches())
        #expect(created == expected)
        #expect(created.created(switches: OpportunitySwitches()) == created, "again changes nothing")

        var updated = Self.updated(Sample.state(), row.sent)
        #expect(updated.lifeCycle?.reviewStatus == .pendingSubmission)
        updated.lifeCycle?.reviewStatus = nil
        #expect(updated == expected)
    }

    private static func updated(_ stored: OpportunityState, _ edit: Sample.Edit) -> OpportunityContent {
        var content = Sample.complete
        content.lifeCycle?.stage = stored.content.lifeCycle?.stage
        edit(&content)
        return content.replacing(stored, at: now, switches: OpportunitySwitches())
    }

    @Test("creates without a review (selling 2.4)")
    func noReview() {
        let content = Sample.edited {
            $0.lifeCycle?.reviewStatus = .approved
            $0.lifeCycle?.reviewComments = "mine"
            $0.lifeCycle?.reviewStatusReason = "mine"
            $0.lifeCycle?.nextStepsHistory = [Selling.NextStepsHistory(value: "mine", time: Self.now)]
        }
        #expect(content.created(switches: OpportunitySwitches()) == Self.base)
    }

    @Test("creates at the stage that the policy gives (D3)", arguments: OpportunitySwitches.CreateStagePolicy.allCases)
    func stage(_ policy: OpportunitySwitches.CreateStagePolicy) {
        var switches = OpportunitySwitches()
        switches.createStagePolicy = policy
        let content = Sample.edited { $0.lifeCycle?.stage = .committed }
        let stored = content.created(switches: switches).lifeCycle?.stage
        #expect(stored == (policy == .honour ? .committed : .prospect))
        #expect(OpportunityContent().created(switches: switches).lifeCycle?.stage == .prospect)
    }

    @Test("derives spend by the factor and the estimates of the switches")
    func switches() throws {
        var switches = OpportunitySwitches()
        switches.derivedSpendFactor = try #require(SpendFactor("1"))
        switches.estimates = .table([String(repeating: "ab", count: 16): "42.50"])
        let total = Sample.edited {
            $0.project?.expectedCustomerSpend = [Sample.total("1000")]
            $0.project?.expectedContractDuration = Sample.months("3")
        }
        #expect(total.created(switches: switches).project?.expectedCustomerSpend?[0].amount == "333.33")
        let link = "https://calculator.aws/#/estimate?id=" + String(repeating: "ab", count: 16)
        let estimated = Sample.edited { $0.project?.expectedCustomerSpend = [Sample.spend(nil, link: link)] }
        #expect(estimated.created(switches: switches).project?.expectedCustomerSpend?[0].amount == "42.5")
    }

    @Test("keeps the review of an update as it was")
    func review() {
        var content = Sample.complete
        content.lifeCycle?.reviewComments = "Name the budget."
        content.lifeCycle?.reviewStatusReason = "Missing details"
        let stored = OpportunityState(
            id: "O1",
            content: content,
            reviewStatus: .actionRequired,
            related: .init(),
            involvement: .coSell
        )
        let updated = Self.updated(stored) {
            $0.lifeCycle?.reviewStatus = .approved
            $0.lifeCycle?.reviewComments = "mine"
        }
        #expect(updated.lifeCycle?.reviewStatus == .actionRequired)
        #expect(updated.lifeCycle?.reviewComments == "Name the budget.")
        #expect(updated.lifeCycle?.reviewStatusReason == "Missing details")
    }

    @Test("keeps a contract duration that is not sent, and clears it on null (E9)")
    func duration() {
        let stored = Sample.state(
            content: Sample.edited {
                $0.project?.expectedContractDuration = Sample.months("36")
                $0.project?.expectedCustomerSpend = [Sample.total("1200000")]
            }
        )
        let kept = Self.updated(stored) { $0.project?.expectedCustomerSpend = [Sample.total("600000")] }
        #expect(kept.project?.expectedContractDuration == Sample.months("36"))
        #expect(kept.project?.expectedCustomerSpend == [Sample.spend("2800"), Sample.total("600000")])
        let withoutProject = Self.updated(stored) { $0.project = nil }
        #expect(withoutProject.project?.expectedContractDuration == Sample.months("36"))
        let cleared = Self.updated(stored) { $0.project?.expectedContractDuration = .clear }
        #expect(cleared.project?.expectedContractDuration == nil)
        #expect(cleared.project?.expectedCustomerSpend == [Sample.spend("12500")])
    }

    struct Steps: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var before: String? = "one"
        var after: String?
        var history: [String]?
    }

    static let steps = [
        Steps(testDescription: "changed", after: "two", history: ["two"]),
        Steps(testDescription: "the same", after: "one"),
        Steps(testDescription: "emptied", after: ""),
        Steps(testDescription: "left out", after: nil),
        Steps(testDescription: "the first", before: nil, after: "one", history: ["one"]),
    ]

    @Test("writes down next steps that change (O33)", arguments: steps)
    func history(_ row: Steps) {
        let stored = Sample.state(content: Sample.edited { $0.lifeCycle?.nextSteps = row.before })
        let updated = Self.updated(stored) { $0.lifeCycle?.nextSteps = row.after }
        #expect(updated.lifeCycle?.nextSteps == row.after)
        #expect(updated.lifeCycle?.nextStepsHistory?.map(\.value) == row.history)
        #expect((updated.lifeCycle?.nextStepsHistory ?? []).allSatisfy { $0.time == Self.now.wholeMilliseconds })
    }

    @Test("keeps the last fifty next steps (O33)")
    func fifty() {
        var content = Sample.complete.created(switches: OpportunitySwitches())
        for number in 0..<52 {
            let stored = OpportunityState(
                id: "O1",
                content: content,
                reviewStatus: .pendingSubmission,
                related: .init()
            )
            content = Self.updated(stored) { $0.lifeCycle?.nextSteps = "step \(number)" }
        }
        #expect(content.lifeCycle?.nextStepsHistory?.map(\.value) == (2..<52).map { "step \($0)" })
    }

    @Test("shows that AWS only looks on until needs are named (I2, I3)")
    func visibility() {
        var content = Sample.complete
        content.primaryNeedsFromAws = [Sample.literal]
        let stored = Sample.state(.approved, content: content, involvement: .forVisibilityOnly)
        for needs in [nil, [], [Sample.literal]] {
            let kept = Self.updated(stored) { $0.primaryNeedsFromAws = needs }
            #expect(kept.primaryNeedsFromAws == [Sample.literal])
        }
        let turned = Self.updated(stored) { $0.primaryNeedsFromAws = [.coSellDealSupport] }
        #expect(turned.primaryNeedsFromAws == [.coSellDealSupport])
    }
}
