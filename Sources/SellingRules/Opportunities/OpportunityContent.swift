package import SellingAPI

/// The part of an opportunity that its partner writes; what creates, updates and answers it shares that part.
package struct OpportunityContent: Sendable, Equatable {
    package var primaryNeedsFromAws: [Selling.PrimaryNeedFromAws]?
    package var nationalSecurity: Selling.NationalSecurity?
    package var partnerOpportunityIdentifier: String?
    package var customer: Selling.Customer?
    package var project: Selling.Project?
    package var opportunityType: Selling.OpportunityType?
    package var marketing: Selling.Marketing?
    package var softwareRevenue: Selling.SoftwareRevenue?
    package var lifeCycle: Selling.LifeCycle?

    package init() {}

    package init(_ request: Selling.CreateOpportunityRequest) {
        primaryNeedsFromAws = request.primaryNeedsFromAws
        nationalSecurity = request.nationalSecurity
        partnerOpportunityIdentifier = request.partnerOpportunityIdentifier
        customer = request.customer
        project = request.project
        opportunityType = request.opportunityType
        marketing = request.marketing
        softwareRevenue = request.softwareRevenue
        lifeCycle = request.lifeCycle
    }

    package init(_ request: Selling.UpdateOpportunityRequest) {
        primaryNeedsFromAws = request.primaryNeedsFromAws
        nationalSecurity = request.nationalSecurity
        partnerOpportunityIdentifier = request.partnerOpportunityIdentifier
        customer = request.customer
        project = request.project
        opportunityType = request.opportunityType
        marketing = request.marketing
        softwareRevenue = request.softwareRevenue
        lifeCycle = request.lifeCycle
    }

    package init(_ response: Selling.GetOpportunityResponse) {
        primaryNeedsFromAws = response.primaryNeedsFromAws
        nationalSecurity = response.nationalSecurity
        partnerOpportunityIdentifier = response.partnerOpportunityIdentifier
        customer = response.customer
        project = response.project
        opportunityType = response.opportunityType
        marketing = response.marketing
        softwareRevenue = response.softwareRevenue
        lifeCycle = response.lifeCycle
    }

    /// Writes this part into a whole record and leaves the rest of it.
    package func apply(to response: inout Selling.GetOpportunityResponse) {
        response.primaryNeedsFromAws = primaryNeedsFromAws
        response.nationalSecurity = nationalSecurity
        response.partnerOpportunityIdentifier = partnerOpportunityIdentifier
        response.customer = customer
        response.project = project
        response.opportunityType = opportunityType
        response.marketing = marketing
        response.softwareRevenue = softwareRevenue
        response.lifeCycle = lifeCycle
    }
}

/// Short ways to what rules often ask for.
extension OpportunityContent {
    var account: Selling.Account? { customer?.account }
    var address: Selling.Address? { customer?.account?.address }
    var isNationalSecurity: Bool { nationalSecurity == .yes }
    var isSovereign: Bool { project?.awsPartition == .awsEusc }
    var spend: [Selling.ExpectedCustomerSpend] { project?.expectedCustomerSpend ?? [] }

    /// Whether any sort of support from AWS sales is asked for; the literal of visibility-only (I2) asks for none.
    var asksForCoSell: Bool {
        (primaryNeedsFromAws ?? []).contains { $0 != .doNotNeedSupportFromAWSSalesRep }
    }

    /// Whether it carries the sign of For Visibility Only (I2).
    var declinesSupport: Bool { (primaryNeedsFromAws ?? []).contains(.doNotNeedSupportFromAWSSalesRep) }
}
