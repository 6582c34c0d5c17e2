// swift-format-ignore-file

extension ShippedMapping {
    /// What `cosell crm init csv` writes, and what stands where the settings name no file.
    static let csv = #"""
        # How opportunities of AWS and lines of a file say the same, by the names of AWS's console. docs/crm.md describes every
        # key; change the names to those of your export.
        create:
          in_aws: "is(`Share with AWS`, true)"
          in_crm: true

        fields:
          - {aws: Project.Title, crm: Partner Project Title}
          - {aws: LifeCycle.Stage, crm: Stage}
          - {aws: LifeCycle.TargetCloseDate, crm: Target Close Date}
          - {aws: LifeCycle.NextSteps, crm: Next Steps}
          - {aws: LifeCycle.ClosedLostReason, crm: Closed Reason}
          - {aws: OpportunityType, crm: Opportunity Type}
          - {aws: "Project.ExpectedCustomerSpend[].Amount", crm: Estimated AWS Monthly Recurring Revenue, as: number}
          - {aws: Project.CustomerBusinessProblem, crm: Customer Business Problem}
          - {aws: Project.CustomerUseCase, crm: Use Case}
          - {aws: Project.DeliveryModels, crm: Delivery Model}
          - {aws: Project.SalesActivities, crm: Sales Activities}
          - {aws: Project.AdditionalComments, crm: Additional Comments}
          - {aws: PrimaryNeedsFromAws, crm: Partner primary need from AWS}
          - {aws: Customer.Account.CompanyName, crm: Customer Company Name}
          - {aws: Customer.Account.Industry, crm: Industry Vertical}
          - {aws: Customer.Account.WebsiteUrl, crm: Customer Website}
          - {aws: Customer.Account.Address.CountryCode, crm: Country}
          - {aws: Customer.Account.Address.StateOrRegion, crm: State}
          - {aws: Customer.Account.Address.PostalCode, crm: Postal Code}
          - {aws: Customer.Account.Address.City, crm: City}
          - {aws: Customer.Account.Address.StreetAddress, crm: Address}
          # What AWS says about the deal; nobody else can change it.
          - {aws: LifeCycle.ReviewStatus, crm: Status}
          - {aws: LifeCycle.ReviewComments, crm: Review Comments}
          - {aws: AwsOpportunitySummary.LifeCycle.Stage, crm: AWS Stage}
          - {aws: AwsOpportunitySummary.Insights.EngagementScore, crm: AWS Marketplace Engagement Score}
          - {aws: AwsOpportunitySummary.Insights.NextBestActions, crm: AWS Recommended Action}

        # What stands in for a value that is missing; each is listed by the plan and kept in the local database.
        repairs:
          - {aws: LifeCycle.TargetCloseDate, value: "addDays(today(), 90)", why: AWS wants a day to come}
          - {aws: "Project.ExpectedCustomerSpend[].CurrencyCode", value: "if(`Estimated AWS Monthly Recurring Revenue`, first(Currency, 'USD'))", why: an amount has a currency}
          - {aws: "Project.ExpectedCustomerSpend[].Frequency", value: "if(`Estimated AWS Monthly Recurring Revenue`, 'Monthly')", why: AWS asks for what is spent a month}
          - {aws: "Project.ExpectedCustomerSpend[].TargetCompany", value: "if(`Estimated AWS Monthly Recurring Revenue`, 'AWS')", why: the amount is what is spent on AWS}
          - {aws: NationalSecurity, value: "'No'", why: AWS wants an answer}
          - {aws: Marketing.Source, value: "'None'", why: AWS wants an answer}

        """#
}
