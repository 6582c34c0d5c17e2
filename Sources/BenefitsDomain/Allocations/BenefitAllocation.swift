package import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire

/// What was granted to a partner (benefits 2.6): `ACTIVE ⇄ INACTIVE`, `ACTIVE → FULFILLED`, which is final. Partners
/// change nothing about it but its tags.
package struct BenefitAllocation: Sendable {
    package let account: String
    /// Everything that GetBenefitAllocation answers; ``view(at:)`` knows that it may have run out since.
    package var document: Benefits.GetBenefitAllocationOutput

    package init(account: String, document: Benefits.GetBenefitAllocationOutput) {
        self.account = account
        self.document = document
    }

    package var id: String { document.id ?? "" }
    var arn: String { document.arn ?? "" }
    var catalog: String { document.catalog ?? "" }
    var benefit: String { document.benefitId ?? "" }
    var status: Benefits.BenefitAllocationStatus { document.status ?? .inactive }
    var type: Benefits.FulfillmentType { document.fulfillmentType ?? .access }
    var createdAt: Instant { document.createdAt ?? Instant(seconds: 0) }
    var expiresAt: Instant { document.expiresAt ?? createdAt }

    static let expiryReason = "The allocation has expired."

    func isOver(at now: Instant) -> Bool { status == .active && expiresAt <= now }

    func view(at now: Instant) -> Benefits.GetBenefitAllocationOutput {
        guard isOver(at: now) else { return document }
        var over = self
        over.expire()
        return over.document
    }

    /// Its time is over: what was not used of it is lost.
    mutating func expire() {
        move(to: .inactive, because: Self.expiryReason, at: expiresAt)
        guard case .creditDetails(var credits) = document.fulfillmentDetail else { return }
        for number in credits.codes.indices where credits.codes[number].status == .active {
            credits.codes[number].status = .inactive
        }
        document.fulfillmentDetail = .creditDetails(credits)
    }

    mutating func move(
        to status: Benefits.BenefitAllocationStatus,
        because reason: String? = nil,
        at moment: Instant
    ) {
        document.status = status
        document.statusReason = reason
        document.updatedAt = moment
    }

    /// What is left to draw upon; nil for an allocation that is no wallet.
    var remaining: Money? {
        if case .consumableDetails(let wallet) = document.fulfillmentDetail {
            wallet.remainingAmount?.money
        } else {
            nil
        }
    }

    /// Draws on a wallet; one that is used up has fulfilled its purpose.
    mutating func draw(_ amount: Money, at moment: Instant) {
        guard case .consumableDetails(var wallet) = document.fulfillmentDetail, let remaining else { return }
        let left = remaining - amount
        wallet.utilizedAmount = ((wallet.utilizedAmount?.money ?? Money(cents: 0)) + amount).value
        wallet.remainingAmount = left.value
        document.fulfillmentDetail = .consumableDetails(wallet)
        document.updatedAt = moment
        if left.cents == 0 { move(to: .fulfilled, at: moment) }
    }
}

extension Books {
    /// An allocation of the caller's.
    ///
    /// - Parameter identifier: an id or an ARN.
    /// - Throws: missing, for everything else.
    func requireAllocation(_ identifier: String) throws -> BenefitAllocation {
        guard let allocation = try allocations.find(named: identifier) else {
            throw Objection.notFound("Benefit allocation", identifier, in: call.catalog)
        }
        return allocation
    }
}

extension BenefitsProvider {
    func benefit(of allocation: BenefitAllocation) throws -> OfferedBenefit {
        try catalogue.offered(allocation.benefit, in: allocation.catalog, to: "allocation \(allocation.id)")
    }
}
