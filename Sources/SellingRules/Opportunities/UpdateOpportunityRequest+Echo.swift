package import SellingAPI

extension Selling.UpdateOpportunityRequest {
    /// The update that sends everything back as it was read: the start of every safe edit, since an omitted member
    /// would be emptied.
    package init(echoing record: Selling.GetOpportunityResponse) {
        self.init(
            catalog: record.catalog,
            primaryNeedsFromAws: record.primaryNeedsFromAws,
            nationalSecurity: record.nationalSecurity,
            partnerOpportunityIdentifier: record.partnerOpportunityIdentifier,
            customer: record.customer,
            project: record.project,
            opportunityType: record.opportunityType,
            marketing: record.marketing,
            softwareRevenue: record.softwareRevenue,
            lastModifiedDate: record.lastModifiedDate,
            identifier: record.id,
            lifeCycle: record.lifeCycle
        )
    }
}
