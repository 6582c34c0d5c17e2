import BenefitsAPI
import CosellDomain
package import CosellWire

/// What AWS grants for an approved application: one allocation for each of its types (benefits 2.6).
struct Grant {
    let application: BenefitApplication
    let benefit: OfferedBenefit
    /// In all; nil for a benefit without money.
    let amount: Money?

    /// What is granted when nobody says: what is asked for, within the cap.
    static func usual(for application: BenefitApplication, _ benefit: OfferedBenefit) -> Money? {
        guard let amount = benefit.amount(in: application.details) else { return nil }
        return benefit.terms.cap.map { min($0, amount) } ?? amount
    }

    func allocations(_ books: Books) -> [BenefitAllocation] {
        let funded = application.types.filter { $0 != .access }
        let shares = amount?.shares(funded.count) ?? []
        return application.types.map { type in
            let share = funded.firstIndex(of: type).flatMap { shares.indices.contains($0) ? shares[$0] : nil }
            return allocation(of: type, share ?? Money(cents: 0), books)
        }
    }

    private func allocation(of type: Benefits.FulfillmentType, _ share: Money, _ books: Books) -> BenefitAllocation {
        let call = books.call
        let (id, now) = (call.chance.identifier(prefix: "benalloc-", length: 14), call.now.wholeMilliseconds)
        let end = now.adding(months: benefit.terms.months)
        return BenefitAllocation(
            account: application.account,
            document: Benefits.GetBenefitAllocationOutput(
                id: id,
                catalog: call.catalog,
                arn: ResourceName.allocation(id, account: application.account, catalog: call.catalog).text,
                name: "\(benefit.name) allocation",
                description: benefit.description,
                status: .active,
                benefitApplicationId: application.id,
                benefitId: application.benefit,
                fulfillmentType: type,
                applicableBenefitIds: benefit.terms.drawnOnBy.map { OfferedBenefit.id(coded: $0, in: call.catalog) },
                fulfillmentDetail: detail(type, share, from: now, to: end, call.chance),
                createdAt: now,
                updatedAt: now,
                startsAt: now,
                expiresAt: end
            )
        )
    }

    private func detail(
        _ type: Benefits.FulfillmentType,
        _ share: Money,
        from start: Instant,
        to end: Instant,
        _ chance: Chance
    ) -> Benefits.FulfillmentDetails {
        let issuance = Benefits.IssuanceDetail(
            issuanceId: chance.identifier(prefix: "iss-", length: 10),
            issuanceAmount: share.value,
            issuedAt: start
        )
        switch type {
        case .credits:
            let code = Benefits.CreditCode(
                awsAccountId: creditAccount,
                value: share.value,
                awsCreditCode: chance.identifier(
                    prefix: "PC-",
                    length: 12,
                    of: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                ),
                status: .active,
                issuedAt: start,
                expiresAt: end
            )
            return .creditDetails(.init(allocatedAmount: share.value, issuedAmount: share.value, codes: [code]))
        case .cash where benefit.terms.isWallet:
            return .consumableDetails(
                Benefits.ConsumableDetails(
                    allocatedAmount: share.value,
                    remainingAmount: share.value,
                    utilizedAmount: Money(cents: 0).value,
                    issuanceDetails: issuance
                )
            )
        case .cash: return .disbursementDetails(.init(disbursedAmount: share.value, issuanceDetails: issuance))
        default: return .accessDetails(.init(description: access))
        }
    }

    private var creditAccount: String {
        guard case .string(let account)? = application.details["CreditDisbursementDetails"]?["AwsAccountIdForCredits"]
        else { return application.account }
        return account
    }

    private var access: String {
        let shown = benefit.shown(of: application.details)
        let subject = benefit.terms.shown.first.flatMap { shown[$0] }
        return "Access under \(benefit.name)" + (subject.map { ": \($0)" } ?? "")
    }
}

extension Instant {
    /// The same time of the day of that many months later, at the month's end where it is shorter.
    package func adding(months: Int) -> Instant {
        let (years, month) = (day.month - 1 + months).quotientAndRemainder(dividingBy: 12)
        let ends = [day.day, 30, 29, 28]
        let target = ends.lazy.filter { $0 <= day.day }.compactMap {
            CalendarDay(year: day.year + years, month: month + 1, day: $0)
        }.first
        guard let target else { return self }
        return adding(seconds: (target.daysSinceEpoch - day.daysSinceEpoch) * 86_400)
    }
}
