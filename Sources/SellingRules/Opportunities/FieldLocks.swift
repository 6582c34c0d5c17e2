import CosellRules
import CosellWire
import SellingAPI

/// Which field may change in which phase of an opportunity (selling 4.2).
///
/// Related entities are not in the table: updates never touch them, and ``OpportunityRules/association(of:_:with:)``
/// knows when they may change.
package enum FieldLocks {
    package static let table: [FieldLock] = [
        .text("customer.account.companyName", draft) { $0.account?.companyName },
        .one("customer.account.industry", draft) { $0.account?.industry },
        .text("customer.account.otherIndustry", draft) { $0.account?.otherIndustry },
        .text("customer.account.websiteUrl", [.pendingSubmission, .actionRequired]) { $0.account?.websiteUrl },
        .text("customer.account.awsAccountId", [.pendingSubmission, .approved]) { $0.account?.awsAccountId },
        .text("customer.account.duns", [.pendingSubmission, .approved]) { $0.account?.duns },
        .one("customer.account.address.countryCode", [.pendingSubmission, .actionRequired]) { $0.address?.countryCode },
        .text("customer.account.address.postalCode", [.pendingSubmission, .actionRequired]) { $0.address?.postalCode },
        .text("customer.account.address.stateOrRegion", [.pendingSubmission, .actionRequired]) {
            $0.address?.stateOrRegion
        },
        .text("customer.account.address.city", open) { $0.address?.city },
        .text("customer.account.address.streetAddress", open) { $0.address?.streetAddress },
        .list("customer.contacts", [.pendingSubmission, .approved]) { $0.customer?.contacts },
        .one("lifeCycle.stage", [.approved]) { $0.lifeCycle?.stage ?? .prospect },
        .one("lifeCycle.closedLostReason", [.approved]) { $0.lifeCycle?.closedLostReason },
        .text("lifeCycle.nextSteps", [.pendingSubmission, .approved]) { $0.lifeCycle?.nextSteps },
        .text("lifeCycle.targetCloseDate", open) { $0.lifeCycle?.targetCloseDate },
        .one("nationalSecurity", draft) { $0.nationalSecurity ?? .no },
        .one("opportunityType", [.pendingSubmission, .approved]) { $0.opportunityType ?? .netNewBusiness },
        .text("project.relatedOpportunityIdentifier", [.pendingSubmission, .approved]) {
            $0.project?.relatedOpportunityIdentifier
        },
        .text("partnerOpportunityIdentifier", [.pendingSubmission, .actionRequired, .approvedWhileEmpty]) {
            $0.partnerOpportunityIdentifier
        },
        .set("primaryNeedsFromAws", [.pendingSubmission, .approved]) { $0.primaryNeedsFromAws },
        .text("project.title", draft) { $0.project?.title },
        .text("project.customerBusinessProblem", [.pendingSubmission, .actionRequired]) {
            $0.project?.customerBusinessProblem
        },
        .list("project.expectedCustomerSpend", open) { $0.project?.expectedCustomerSpend },
        .one("project.expectedContractDuration", open) { $0.project?.expectedContractDuration?.value },
        .text("project.customerUseCase", [.pendingSubmission, .approved]) { $0.project?.customerUseCase },
        .set("project.salesActivities", [.pendingSubmission, .approved]) { $0.project?.salesActivities },
        .set("project.apnPrograms", [.pendingSubmission, .approved]) { $0.project?.apnPrograms },
        .one("project.competitorName", [.pendingSubmission, .approved]) { $0.project?.competitorName },
        .text("project.otherCompetitorNames", [.pendingSubmission, .approved]) { $0.project?.otherCompetitorNames },
        .text("project.otherSolutionDescription", [.pendingSubmission, .approved]) {
            $0.project?.otherSolutionDescription
        },
        .set("project.deliveryModels", [.pendingSubmission, .approved, .launchedOnSoftwarePath]) {
            $0.project?.deliveryModels
        },
        .text("project.additionalComments", [.pendingSubmission, .approved, .launchedOnSoftwarePath]) {
            $0.project?.additionalComments
        },
        .one("project.awsPartition", draft) { $0.project?.awsPartition },
        .text("marketing.campaignName", [.pendingSubmission, .approved]) { $0.marketing?.campaignName },
        .one("marketing.source", [.pendingSubmission, .approved]) { $0.marketing?.source },
        .set("marketing.useCases", [.pendingSubmission, .approved]) { $0.marketing?.useCases },
        .set("marketing.channels", [.pendingSubmission, .approved]) { $0.marketing?.channels },
        .one("marketing.awsFundingUsed", [.pendingSubmission, .approved]) { $0.marketing?.awsFundingUsed },
        .one("softwareRevenue.deliveryModel", revenue) { $0.softwareRevenue?.deliveryModel },
        .text("softwareRevenue.value.amount", revenue) { $0.softwareRevenue?.value?.amount },
        .one("softwareRevenue.value.currencyCode", revenue) { $0.softwareRevenue?.value?.currencyCode },
        .text("softwareRevenue.effectiveDate", revenue) { $0.softwareRevenue?.effectiveDate },
        .text("softwareRevenue.expirationDate", revenue) { $0.softwareRevenue?.expirationDate },
    ]

    private static let draft: [FieldLock.Opening] = [.pendingSubmission]
    private static let open: [FieldLock.Opening] = [.pendingSubmission, .actionRequired, .approved]
    private static let revenue: [FieldLock.Opening] = [
        .pendingSubmission, .approvedUnlessSwitchedOff, .launchedInSpecialProgram,
    ]

    /// Whether a partner may change a field, for whoever wants to know before sending.
    ///
    /// - Parameters:
    ///   - field: as in the table.
    ///   - isEmpty: whether nothing is stored there.
    /// - Returns: nil for a field that is not in the table.
    package static func editable(
        field: String,
        in phase: EditingPhase,
        isEmpty: Bool = false,
        switches: OpportunitySwitches = OpportunitySwitches(),
        partner: PartnerFacts = PartnerFacts()
    ) -> Bool? {
        table.first { $0.field == field }?
            .isOpen(in: phase, isEmpty: isEmpty, switches: switches, partner: partner)
    }

    /// The locked fields that an update changes, but for those that other rules have refused in the same way.
    ///
    /// Both sides are compared as they are stored, so an echo passes however it is spelled (D5). The customer of a
    /// national security deal counts as unchanged whatever is sent of it, and when only the secrecy itself changes,
    /// the customer does not count as changed.
    static func violations(in write: OpportunityWrite, besides reported: [Violation]) -> [Violation] {
        guard let stored = write.stored else { return [] }
        let phase = stored.phase
        var replacement = write.content
        replacement.nationalSecurity = stored.content.nationalSecurity
        replacement = replacement.replacing(stored, switches: write.switches)
        replacement.nationalSecurity = write.content.nationalSecurity
        let isLocked = { (lock: FieldLock) in
            !lock.isOpen(
                in: phase,
                isEmpty: lock.isEmpty(stored.content),
                switches: write.switches,
                partner: write.partner
            )
        }
        return table.filter { isLocked($0) && !$0.isSame(stored.content, replacement) }.compactMap { lock in
            guard !reported.contains(where: { $0.field == lock.field && $0.code == .actionNotPermitted }) else {
                return nil
            }
            return Violation(
                rule: "selling 4.2",
                field: lock.field,
                code: .actionNotPermitted,
                message: "\(lock.field) can't be changed \(phase.words); send it as it is stored"
            )
        }
    }
}
