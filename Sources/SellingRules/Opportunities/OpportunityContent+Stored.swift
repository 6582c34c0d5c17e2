import CosellRules
package import CosellWire
import SellingAPI

/// What is stored of what a partner sent. Rules have passed before; nothing here refuses.
extension OpportunityContent {
    /// What a creation stores: its defaults, its stage, and no review.
    package func created(switches: OpportunitySwitches) -> OpportunityContent {
        var content = normalized(switches, duration: contractDuration(keptFrom: nil))
        let stage = lifeCycle?.stage ?? .prospect
        content.lifeCycle = ownLifeCycle(at: switches.createStagePolicy == .honour ? stage : .prospect)
        return content
    }

    /// What an update stores in place of what was stored: the review as it was, next steps with their history (O33).
    package func replacing(
        _ stored: OpportunityState,
        at now: Instant,
        switches: OpportunitySwitches
    ) -> OpportunityContent {
        var content = replacing(stored, switches: switches)
        let history = stored.content.lifeCycle?.nextStepsHistory
        content.lifeCycle?.nextStepsHistory = history
        guard let steps = lifeCycle?.nextSteps.content, steps != stored.content.lifeCycle?.nextSteps else {
            return content
        }
        let entry = Selling.NextStepsHistory(value: steps, time: now.wholeMilliseconds)
        content.lifeCycle?.nextStepsHistory = ((history ?? []) + [entry]).suffix(Self.historyLimit)
        return content
    }

    /// The latest steps that a record keeps (O33).
    private static let historyLimit = 50

    /// As above, without the history.
    package func replacing(_ stored: OpportunityState, switches: OpportunitySwitches) -> OpportunityContent {
        var content = normalized(switches, duration: contractDuration(keptFrom: stored.content))
        content.lifeCycle = ownLifeCycle(at: lifeCycle?.stage ?? stored.stage)
        content.lifeCycle?.reviewStatus = stored.reviewStatus
        content.lifeCycle?.reviewComments = stored.content.lifeCycle?.reviewComments
        content.lifeCycle?.reviewStatusReason = stored.content.lifeCycle?.reviewStatusReason
        if stored.isForVisibilityOnly && !asksForCoSell {
            content.primaryNeedsFromAws = stored.content.primaryNeedsFromAws  // I3: it says so until needs are named
        }
        return content
    }

    /// The contract duration in force: an update that does not name it keeps it, an explicit null clears it (E9).
    func contractDuration(keptFrom stored: OpportunityContent?) -> Selling.ExpectedContractDuration? {
        switch project?.expectedContractDuration {
        case .set(let duration): duration
        case .clear: nil
        case nil: stored?.project?.expectedContractDuration?.value
        }
    }

    /// The life cycle without what only AWS writes.
    private func ownLifeCycle(at stage: Selling.Stage) -> Selling.LifeCycle {
        Selling.LifeCycle(
            stage: stage,
            closedLostReason: lifeCycle?.closedLostReason,
            nextSteps: lifeCycle?.nextSteps,
            targetCloseDate: lifeCycle?.targetCloseDate
        )
    }

    /// Defaults and spellings that creations and updates share.
    private func normalized(
        _ switches: OpportunitySwitches,
        duration: Selling.ExpectedContractDuration?
    ) -> OpportunityContent {
        var content = self
        content.nationalSecurity = nationalSecurity ?? .no
        content.opportunityType = opportunityType ?? .netNewBusiness  // O18
        content.customer = (customer ?? Selling.Customer()).normalized(isNationalSecurity: isNationalSecurity)
        content.project = (project ?? Selling.Project()).normalized(switches, duration: duration)
        if let amount = softwareRevenue?.value?.amount {
            content.softwareRevenue?.value?.amount = Amount(amount)?.text ?? amount  // R1.16
        }
        return content
    }
}

extension Selling.Customer {
    fileprivate func normalized(isNationalSecurity: Bool) -> Self {
        var customer = self
        customer.contacts = contacts ?? []
        if isNationalSecurity {
            customer.account?.redact()
        } else if let country = account?.address?.countryCode, !PostalCodes.areUsed(in: country) {
            customer.account?.address?.postalCode = nil  // O11
        }
        return customer
    }
}

extension Selling.Account {
    /// O17: what would give a national security customer away. The model demands a company name, so it is empty.
    fileprivate mutating func redact() {
        companyName = ""
        websiteUrl = nil
        var address = address ?? Selling.Address()
        address.stateOrRegion = nil
        address.postalCode = nil
        address.countryCode = .us
        self.address = address
    }
}

extension Selling.Project {
    fileprivate func normalized(_ switches: OpportunitySwitches, duration: Selling.ExpectedContractDuration?) -> Self {
        var project = self
        project.customerUseCase = customerUseCase.map { UseCases.canonical($0) ?? $0 }  // O22
        project.expectedContractDuration = duration.map { .set($0) }
        project.expectedCustomerSpend = SpendEntries(expectedCustomerSpend ?? [], over: duration?.months)
            .stored(switches)
        return project
    }
}
