// swift-format-ignore-file

extension ShippedMapping {
    /// What `cosell crm init salesforce` writes, and what stands where the settings name no file.
    static let salesforce = #"""
        # How opportunities of AWS and of Salesforce say the same. docs/crm.md describes every key.
        # Fields that end in __c are yours to make in Salesforce; cosell crm map test names those that are missing.
        tables:
          stages:
            Prospect: [Prospecting]
            Qualified: [Qualification, Needs Analysis]
            Technical Validation: [Value Proposition, Id. Decision Makers]
            Business Validation: [Proposal/Price Quote, Perception Analysis]
            Committed: [Negotiation/Review]
            Launched: [Closed Won]
            Closed Lost: [Closed Lost]
          industries:
            Agriculture: [Agriculture]
            Automotive: [Automotive]
            Computers and Electronics: [Electronics]
            Consumer Goods: [Apparel, Food & Beverage]
            Education: [Education]
            Energy - Oil and Gas: [Energy]
            Energy - Power and Utilities: [Utilities]
            Financial Services: [Banking, Finance, Insurance]
            Gaming: [Entertainment]
            Government: [Government]
            Healthcare: [Healthcare]
            Hospitality: [Hospitality, Recreation]
            Life Sciences: [Biotechnology, Chemicals]
            Manufacturing: [Manufacturing]
            Media and Entertainment: [Media]
            Non-Profit Organization: [Not For Profit]
            Professional Services: [Consulting]
            Real Estate and Construction: [Construction, Engineering]
            Retail: [Retail]
            Software and Internet: [Technology]
            Telecommunications: [Telecommunications, Communications]
            Transportation and Logistics: [Transportation, Shipping]
            other_crm: Other
            other_aws: Other
          types:
            Net New Business: [New Customer]
            Expansion: [Existing Customer - Upgrade]
            Flat Renewal: [Existing Customer - Replacement]
            other_aws: Net New Business

        create:
          in_aws: is(Share_With_AWS__c, true)
          in_crm: true

        fields:
          - {aws: Project.Title, crm: Name}
          - {aws: LifeCycle.Stage, crm: StageName, table: stages}
          - {aws: LifeCycle.TargetCloseDate, crm: CloseDate}
          - {aws: LifeCycle.NextSteps, crm: NextStep}
          - {aws: LifeCycle.ClosedLostReason, crm: AWS_Closed_Lost_Reason__c}
          - {aws: OpportunityType, crm: Type, table: types}
          - {aws: "Project.ExpectedCustomerSpend[].Amount", crm: AWS_Monthly_Revenue__c, as: number}
          - {aws: Project.CustomerBusinessProblem, crm: Description}
          - {aws: Project.CustomerUseCase, crm: AWS_Use_Case__c}
          - {aws: Project.DeliveryModels, crm: AWS_Delivery_Model__c}
          - {aws: Project.SalesActivities, crm: AWS_Sales_Activities__c}
          - {aws: Project.AdditionalComments, crm: AWS_Comments__c}
          - {aws: PrimaryNeedsFromAws, crm: AWS_Primary_Needs__c}
          - {aws: Customer.Account.CompanyName, crm: Account.Name}
          - {aws: Customer.Account.Industry, crm: Account.Industry, table: industries}
          - {aws: Customer.Account.WebsiteUrl, crm: Account.Website}
          - {aws: Customer.Account.Address.CountryCode, crm: Account.BillingCountryCode}
          - {aws: Customer.Account.Address.StateOrRegion, crm: Account.BillingState}
          - {aws: Customer.Account.Address.PostalCode, crm: Account.BillingPostalCode}
          - {aws: Customer.Account.Address.City, crm: Account.BillingCity}
          - {aws: Customer.Account.Address.StreetAddress, crm: Account.BillingStreet}
          # A person is known by the address: who has none is not taken over. Salesforce wants a last name. AWS wants phone numbers such as +14155550123.
          - {aws: "Customer.Contacts[].Email", crm: Contact.Email, to_aws: "lower(Contact.Email)", direction: both}
          - {aws: "Customer.Contacts[].FirstName", crm: Contact.FirstName, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].FirstName)", direction: both}
          - {aws: "Customer.Contacts[].LastName", crm: Contact.LastName, to_crm: "if(Customer.Contacts[].Email, first(Customer.Contacts[].LastName, Customer.Contacts[].FirstName, Customer.Contacts[].Email))", direction: both}
          - {aws: "Customer.Contacts[].BusinessTitle", crm: Contact.Title, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].BusinessTitle)", direction: both}
          - {aws: "Customer.Contacts[].Phone", crm: Contact.Phone, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].Phone)", to_aws: "replace(replace(replace(replace(replace(Contact.Phone, ' ', ''), '(', ''), ')', ''), '.', ''), '-', '')"}
          # What AWS says about the deal; nobody else can change it.
          - {aws: LifeCycle.ReviewStatus, crm: AWS_Review_Status__c}
          - {aws: LifeCycle.ReviewComments, crm: AWS_Review_Comments__c}
          - {aws: AwsOpportunitySummary.LifeCycle.Stage, crm: AWS_Stage__c}
          - {aws: AwsOpportunitySummary.Insights.EngagementScore, crm: AWS_Engagement_Score__c}
          - {aws: AwsOpportunitySummary.Insights.NextBestActions, crm: AWS_Next_Best_Actions__c}

        # What stands in for a value that is missing; each is listed by the plan and kept in the local database.
        repairs:
          - {aws: LifeCycle.TargetCloseDate, value: "addDays(today(), 90)", why: AWS wants a day to come}
          - {aws: "Project.ExpectedCustomerSpend[].CurrencyCode", value: "if(AWS_Monthly_Revenue__c, first(CurrencyIsoCode, 'USD'))", why: an amount has a currency}
          - {aws: "Project.ExpectedCustomerSpend[].Frequency", value: "if(AWS_Monthly_Revenue__c, 'Monthly')", why: AWS asks for what is spent a month}
          - {aws: "Project.ExpectedCustomerSpend[].TargetCompany", value: "if(AWS_Monthly_Revenue__c, 'AWS')", why: the amount is what is spent on AWS}
          - {aws: NationalSecurity, value: "'No'", why: AWS wants an answer}
          - {aws: Marketing.Source, value: "'None'", why: AWS wants an answer}
          - {crm: CloseDate, value: "addDays(today(), 90)", why: Salesforce wants a day}
          - {crm: StageName, value: "'Prospecting'", why: Salesforce wants a stage}

        # Leads that AWS shares, one way; take the block out to bring none. What your people have changed in a lead stays.
        lead:
          fields:
            - {aws: Customer.CompanyName, crm: Company}
            - {aws: "Interactions[].Contact.FirstName", crm: FirstName}
            - {aws: "Interactions[].Contact.LastName", crm: LastName}
            - {aws: "Interactions[].Contact.Email", crm: Email}
            - {aws: "Interactions[].Contact.Phone", crm: Phone}
            - {aws: "Interactions[].Contact.BusinessTitle", crm: Title}
            - {aws: Customer.Industry, crm: Industry, table: industries}
            - {aws: Customer.WebsiteUrl, crm: Website}
            - {aws: Customer.Address.CountryCode, crm: CountryCode}
            - {aws: Customer.Address.City, crm: City}
            - {aws: "Interactions[*].BusinessProblem", crm: Description}
            - {crm: LeadSource, always: AWS}
          repairs:
            - {crm: Company, value: "'Unknown'", why: Salesforce wants a company}
            - {crm: LastName, value: "first(Interactions[].Contact.FirstName, Interactions[].Contact.Email, 'Unknown')", why: Salesforce wants a last name}
            - {crm: Status, value: "'Open - Not Contacted'", why: nobody has called yet}

        """#
}
