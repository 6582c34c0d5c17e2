import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

/// What an approval grants (benefits 2.6).
struct GetBenefitAllocationTests {
    private func approved(
        _ code: String,
        amount: String? = nil,
        _ desk: BenefitsDesk
    ) async throws -> [Benefits.GetBenefitAllocationOutput] {
        let id = try await desk.submitted(code)
        try await desk.provider.approveApplication(id, amount: amount, desk.call("Act"))
        return try await desk.granted(id)
    }

    @Test("an approval grants an allocation of each type", arguments: Example.all)
    func grants(_ example: Example) async throws {
        let desk = try await BenefitsDesk.open()
        let benefit = try #require(desk.provider.catalogue.benefit(coded: example.code))
        let granted = try await approved(example.code, desk)
        let one = try #require(granted.first)
        #expect(granted.map(\.fulfillmentType) == example.types ?? benefit.types)
        #expect(one.name == "\(benefit.name) allocation" && one.status == .active)
        #expect(one.arn == desk.arn("benefit-allocation", one.id ?? ""))
        #expect(one.startsAt == one.createdAt && one.benefitId == desk.benefit(example.code))
        #expect(one.applicableBenefitIds?.count == (example.code == "mapwallet" ? 2 : 0))
        #expect(try await desk.events().last == "Allocation Activated")
    }

    @Test("credits: one code for the account that was named, fully issued")
    func credits() async throws {
        let desk = try await BenefitsDesk.open()
        let one = try #require(try await approved("pocredits", desk).first)
        guard case .creditDetails(let credits) = one.fulfillmentDetail else {
            Issue.record("\(String(describing: one.fulfillmentDetail))")
            return
        }
        let ten = Benefits.MonetaryValue(amount: "10000", currencyCode: .usd)
        #expect(credits.allocatedAmount == ten && credits.issuedAmount == ten)
        #expect(credits.codes.map(\.value) == [ten] && credits.codes.map(\.awsAccountId) == ["222233334444"])
        #expect(credits.codes[0].awsCreditCode.wholeMatch(of: /PC-[0-9A-Z]{12}/) != nil)
        #expect(credits.codes[0].expiresAt == one.expiresAt)
    }

    @Test("cash is disbursed, a wallet is full, access is described")
    func others() async throws {
        let desk = try await BenefitsDesk.open()
        let cash = try await approved("pifinitia", desk).first?.fulfillmentDetail
        guard case .disbursementDetails(let paid)? = cash else {
            Issue.record("no disbursement")
            return
        }
        #expect(paid.disbursedAmount?.amount == "20000")
        #expect(paid.issuanceDetails?.issuanceId?.wholeMatch(of: /iss-[0-9a-z]{10}/) != nil)
        let wallet = try await approved("mapwallet", desk).first?.fulfillmentDetail
        guard case .consumableDetails(let budget)? = wallet else {
            Issue.record("no wallet")
            return
        }
        #expect(budget.allocatedAmount?.amount == "500000" && budget.remainingAmount == budget.allocatedAmount)
        #expect(budget.utilizedAmount?.amount == "0")
        let access = try await approved("previewac", desk).first
        #expect(
            access?.fulfillmentDetail
                == .accessDetails(.init(description: "Access under Service Preview Access: Example Preview Service"))
        )
    }

    @Test("the amount is what was asked for within the cap, or what AWS says, shared to the cent")
    func amounts() async throws {
        let desk = try await BenefitsDesk.open()
        func amounts(_ granted: [Benefits.GetBenefitAllocationOutput]) -> [String] {
            granted.map {
                switch $0.fulfillmentDetail {
                case .creditDetails(let details): details.allocatedAmount.amount
                case .disbursementDetails(let details): details.disbursedAmount?.amount ?? ""
                default: ""
                }
            }.sorted()
        }
        #expect(amounts(try await approved("mpoppromo", desk)) == ["4000"])
        #expect(amounts(try await approved("innovsand", amount: "12.5", desk)) == ["12.50"])
        let example = try Example.of("mdfcampgn")
        var details = example.details
        details[path: "CreditDisbursementDetails.AwsAccountIdForCredits"] = "222233334444"
        let id = try await desk.create("mdfcampgn", details: details, files: ["plan.pdf"]).id ?? ""
        desk.wait(seconds: 1)
        try await desk.submit(id)
        try await desk.provider.approveApplication(id, amount: "100.01", desk.call("Act"))
        #expect(amounts(try await desk.granted(id)) == ["50", "50.01"])
        for wrong in ["0", "-1", "ten", "1.234"] {
            let ended = await outcome { _ = try await approved("innovsand", amount: wrong, desk) }
            #expect(ended == "INVALID_VALUE amount", "\(wrong)")
        }
    }

    static let terms = [
        ("2026-01-31", 1, "2026-02-28"), ("2027-08-31", 6, "2028-02-29"), ("2026-03-30", 12, "2027-03-30"),
        ("2028-02-29", 12, "2029-02-28"), ("2026-08-31", 6, "2027-02-28"), ("2026-12-01", 1, "2027-01-01"),
    ]

    @Test("a term ends on the same day of a later month", arguments: terms)
    func months(_ start: String, _ months: Int, _ end: String) throws {
        let day = try #require(CalendarDay(start))
        let noon = Instant(seconds: day.daysSinceEpoch * 86_400 + 43_200)
        #expect(noon.adding(months: months).description == "\(end)T12:00:00Z")
    }

    @Test("it runs out by the clock, is told of once, and what was not used is lost")
    func expiry() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try #require(try await approved("pocredits", desk).first?.id)
        let end = try #require(try await desk.allocation(id).expiresAt)
        desk.wait(seconds: end.seconds - desk.now.seconds - 1)
        #expect(try await desk.allocation(id).status == .active)
        desk.wait(seconds: 1)
        let over = try await desk.allocation(id)
        #expect(over.status == .inactive && over.statusReason == "The allocation has expired.")
        guard case .creditDetails(let credits) = over.fulfillmentDetail else {
            Issue.record("no credits")
            return
        }
        #expect(credits.codes.map(\.status) == [.inactive])
        #expect(try await desk.allocations { $0.status = [.active] }.isEmpty)
        #expect(try await desk.allocations { $0.status = [.inactive] }.map(\.status) == [.inactive])
        #expect(try await desk.events().last == "Allocation Activated")
        try await desk.pass(seconds: 0)
        try await desk.pass(seconds: 10)
        #expect(try await desk.events().filter { $0 == "Allocation Inactivated" }.count == 1)
        #expect(try await desk.allocation(id) == over)
    }

    @Test("another account's is not there")
    func strangers() async throws {
        let desk = try await BenefitsDesk.open()
        let arn = try #require(try await approved("innovsand", desk).first?.arn)
        #expect(await outcome { _ = try await desk.allocation(arn) } == "ok")
        #expect(await outcome { _ = try await desk.of("444455556666").allocation(arn) } == "ResourceNotFound")
        #expect(await outcome { _ = try await desk.of(in: Catalog.aws).allocation(arn) } == "ResourceNotFound")
    }
}
