import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

struct SetBenefitAllocationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let from: Benefits.BenefitAllocationStatus
        let to: Benefits.BenefitAllocationStatus
        let event: String?
        var testDescription: String { "\(from) → \(to)" }

        init(
            _ from: Benefits.BenefitAllocationStatus,
            _ to: Benefits.BenefitAllocationStatus,
            _ event: String? = nil
        ) { (self.from, self.to, self.event) = (from, to, event) }
    }

    static let rows = [
        Row(.active, .inactive, "Allocation Inactivated"), Row(.active, .fulfilled, "Allocation Fulfilled"),
        Row(.active, .active), Row(.inactive, .active, "Allocation Activated"), Row(.inactive, .inactive),
        Row(.inactive, .fulfilled), Row(.fulfilled, .active), Row(.fulfilled, .inactive),
        Row(.fulfilled, .fulfilled),
    ]

    @Test("moves as an allocation can, and tells", arguments: rows)
    func moves(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let wallet = try await desk.wallet()
        if row.from != .active { try await desk.provider.setAllocation(wallet, to: row.from, desk.call("Act")) }
        let before = try await desk.events().count
        let ended = await outcome {
            try await desk.provider.setAllocation(wallet, to: row.to, because: "Audit", desk.call("Act"))
        }
        #expect(ended == (row.event == nil ? "Conflict" : "ok"))
        #expect(try await desk.events().dropFirst(before) == [row.event].compactMap(\.self)[...])
        guard row.event != nil else { return }
        let allocation = try await desk.allocation(wallet)
        #expect(allocation.status == row.to && allocation.statusReason == "Audit")
    }

    @Test("one that had run out and is active again has a new term")
    func revival() async throws {
        let desk = try await BenefitsDesk.open()
        let wallet = try await desk.wallet()
        try await desk.pass(seconds: 400 * 86_400)
        #expect(try await desk.allocation(wallet).status == .inactive)
        let revived = try await desk.provider.setAllocation(wallet, to: .active, desk.call("Act"))
        #expect(revived.expiresAt == desk.now.wholeMilliseconds.adding(months: 12))
        try await desk.pass(seconds: 366 * 86_400)
        #expect(try await desk.allocation(wallet).status == .inactive)
    }

    // MARK: Drawing on a wallet

    private func project(_ amount: String, on wallet: String, _ desk: BenefitsDesk) async throws -> String {
        let id = try await desk.draft("mapassess") { $0[path: "RequestedAmount.Amount"] = .string(amount) }
        try await desk.associate(id, wallet)
        try await desk.submit(id)
        return id
    }

    private func left(_ wallet: String, _ desk: BenefitsDesk) async throws -> String {
        guard case .consumableDetails(let details)? = try await desk.allocation(wallet).fulfillmentDetail else {
            return "no wallet"
        }
        return "\(details.remainingAmount?.amount ?? "-") of \(details.allocatedAmount?.amount ?? "-"), "
            + "\(details.utilizedAmount?.amount ?? "-") used"
    }

    @Test("an application with a wallet has the last review only, and its grant is taken from the wallet")
    func drawing() async throws {
        let desk = try await BenefitsDesk.open()
        let wallet = try await desk.wallet(of: "40000")
        let first = try await project("15000.50", on: wallet, desk)
        #expect(try await desk.get(first).stage == "FINANCE_REVIEW")
        try await desk.provider.approveApplication(first, desk.call("Act"))
        #expect(try await left(wallet, desk) == "24999.50 of 40000, 15000.50 used")
        let second = try await project("25000", on: wallet, desk)
        let ended = await outcome { try await desk.provider.approveApplication(second, desk.call("Act")) }
        #expect(ended == "Conflict")
        #expect(try await desk.get(second).status == .inReview)
        #expect(try await left(wallet, desk) == "24999.50 of 40000, 15000.50 used")
        try await desk.provider.approveApplication(second, amount: "24999.50", desk.call("Act"))
        #expect(try await left(wallet, desk) == "0 of 40000, 40000 used")
        #expect(try await desk.allocation(wallet).status == .fulfilled)
        #expect(
            try await desk.events().suffix(3) == [
                "Allocation Fulfilled", "Application Approved", "Allocation Activated",
            ]
        )
    }

    @Test("a wallet that is over cannot be drawn upon")
    func over() async throws {
        let desk = try await BenefitsDesk.open()
        let wallet = try await desk.wallet()
        let id = try await project("15000", on: wallet, desk)
        try await desk.provider.setAllocation(wallet, to: .inactive, desk.call("Act"))
        #expect(await outcome { try await desk.provider.approveApplication(id, desk.call("Act")) } == "Conflict")
    }
}
