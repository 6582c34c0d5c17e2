// swift-format-ignore-file

extension ShippedMapping {
    /// What `cosell crm init hubspot` writes, and what stands where the settings name no file.
    static let hubspot = #"""
        # How opportunities of AWS and deals of HubSpot say the same. docs/crm.md describes every key.
        # Properties that begin with aws_, and share_with_aws, are yours to make in HubSpot; cosell crm map test names those
        # that are missing.
        tables:
          stages:
            Prospect: [appointmentscheduled]
            Qualified: [qualifiedtobuy]
            Technical Validation: [presentationscheduled]
            Business Validation: [decisionmakerboughtin]
            Committed: [contractsent]
            Launched: [closedwon]
            Closed Lost: [closedlost]
          industries:
            Aerospace: [AVIATION_AEROSPACE, DEFENSE_SPACE]
            Agriculture: [FARMING]
            Automotive: [AUTOMOTIVE]
            Computers and Electronics: [COMPUTER_HARDWARE, CONSUMER_ELECTRONICS, SEMICONDUCTORS]
            Consumer Goods: [CONSUMER_GOODS, APPAREL_FASHION, FOOD_BEVERAGES, COSMETICS]
            Education: [HIGHER_EDUCATION, EDUCATION_MANAGEMENT, E_LEARNING, PRIMARY_SECONDARY_EDUCATION]
            Energy - Oil and Gas: [OIL_ENERGY]
            Energy - Power and Utilities: [UTILITIES, RENEWABLES_ENVIRONMENT]
            Financial Services: [FINANCIAL_SERVICES, BANKING, INSURANCE, CAPITAL_MARKETS, INVESTMENT_MANAGEMENT]
            Gaming: [COMPUTER_GAMES, GAMBLING_CASINOS]
            Government: [GOVERNMENT_ADMINISTRATION, GOVERNMENT_RELATIONS, PUBLIC_POLICY]
            Healthcare: [HOSPITAL_HEALTH_CARE, MEDICAL_PRACTICE, HEALTH_WELLNESS_AND_FITNESS]
            Hospitality: [HOSPITALITY, RESTAURANTS]
            Life Sciences: [BIOTECHNOLOGY, PHARMACEUTICALS, MEDICAL_DEVICES]
            Manufacturing: [MACHINERY, INDUSTRIAL_AUTOMATION, ELECTRICAL_ELECTRONIC_MANUFACTURING]
            Marketing and Advertising: [MARKETING_AND_ADVERTISING, PUBLIC_RELATIONS_AND_COMMUNICATIONS]
            Media and Entertainment: [ENTERTAINMENT, BROADCAST_MEDIA, ONLINE_MEDIA, PUBLISHING]
            Mining: [MINING_METALS]
            Non-Profit Organization: [NON_PROFIT_ORGANIZATION_MANAGEMENT, CIVIC_SOCIAL_ORGANIZATION]
            Professional Services: [MANAGEMENT_CONSULTING, LEGAL_SERVICES, ACCOUNTING, LAW_PRACTICE]
            Real Estate and Construction: [REAL_ESTATE, CONSTRUCTION, BUILDING_MATERIALS, ARCHITECTURE_PLANNING]
            Retail: [RETAIL, SUPERMARKETS]
            Software and Internet: [COMPUTER_SOFTWARE, INTERNET, INFORMATION_TECHNOLOGY_AND_SERVICES]
            Telecommunications: [TELECOMMUNICATIONS, WIRELESS]
            Transportation and Logistics: [TRANSPORTATION_TRUCKING_RAILROAD, LOGISTICS_AND_SUPPLY_CHAIN, MARITIME]
            Travel: [LEISURE_TRAVEL_TOURISM, AIRLINES_AVIATION]
            Wholesale and Distribution: [WHOLESALE, IMPORT_AND_EXPORT]
            Other: ~
            other_aws: Other
          types:
            Net New Business: [newbusiness]
            Expansion: [existingbusiness]
            Flat Renewal: [existingbusiness]
            other_aws: Net New Business

        create:
          in_aws: is(share_with_aws, true)
          in_crm: true

        fields:
          - {aws: Project.Title, crm: dealname}
          - {aws: LifeCycle.Stage, crm: dealstage, table: stages}
          - {aws: LifeCycle.TargetCloseDate, crm: closedate}
          - {aws: LifeCycle.NextSteps, crm: hs_next_step}
          - {aws: LifeCycle.ClosedLostReason, crm: aws_closed_lost_reason}
          - {aws: OpportunityType, crm: dealtype, table: types}
          - {aws: "Project.ExpectedCustomerSpend[].Amount", crm: aws_monthly_revenue, as: number}
          - {aws: Project.CustomerBusinessProblem, crm: description}
          - {aws: Project.CustomerUseCase, crm: aws_use_case}
          - {aws: Project.DeliveryModels, crm: aws_delivery_model}
          - {aws: Project.SalesActivities, crm: aws_sales_activities}
          - {aws: Project.AdditionalComments, crm: aws_comments}
          - {aws: PrimaryNeedsFromAws, crm: aws_primary_needs}
          - {aws: Customer.Account.CompanyName, crm: company.name}
          - {aws: Customer.Account.Industry, crm: company.industry, table: industries}
          - {aws: Customer.Account.WebsiteUrl, crm: company.website}
          - {aws: Customer.Account.Address.CountryCode, crm: company.hs_country_code}
          - {aws: Customer.Account.Address.StateOrRegion, crm: company.state}
          - {aws: Customer.Account.Address.PostalCode, crm: company.zip}
          - {aws: Customer.Account.Address.City, crm: company.city}
          - {aws: Customer.Account.Address.StreetAddress, crm: company.address}
          # A person is known by the address: who has none is not taken over. AWS wants phone numbers such as +14155550123.
          - {aws: "Customer.Contacts[].Email", crm: contact.email, to_aws: "lower(contact.email)", direction: both}
          - {aws: "Customer.Contacts[].FirstName", crm: contact.firstname, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].FirstName)", direction: both}
          - {aws: "Customer.Contacts[].LastName", crm: contact.lastname, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].LastName)", direction: both}
          - {aws: "Customer.Contacts[].BusinessTitle", crm: contact.jobtitle, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].BusinessTitle)", direction: both}
          - {aws: "Customer.Contacts[].Phone", crm: contact.phone, to_crm: "if(Customer.Contacts[].Email, Customer.Contacts[].Phone)", to_aws: "replace(replace(replace(replace(replace(contact.phone, ' ', ''), '(', ''), ')', ''), '.', ''), '-', '')"}
          # What AWS says about the deal; nobody else can change it.
          - {aws: LifeCycle.ReviewStatus, crm: aws_review_status}
          - {aws: LifeCycle.ReviewComments, crm: aws_review_comments}
          - {aws: AwsOpportunitySummary.LifeCycle.Stage, crm: aws_stage}
          - {aws: AwsOpportunitySummary.Insights.EngagementScore, crm: aws_engagement_score}
          - {aws: AwsOpportunitySummary.Insights.NextBestActions, crm: aws_next_best_actions}

        # What stands in for a value that is missing; each is listed by the plan and kept in the local database.
        repairs:
          - {aws: LifeCycle.TargetCloseDate, value: "addDays(today(), 90)", why: AWS wants a day to come}
          - {aws: Customer.Account.WebsiteUrl, value: "if(company.domain, join('', 'https://', company.domain))", why: the domain is the website}
          - {aws: "Project.ExpectedCustomerSpend[].CurrencyCode", value: "if(aws_monthly_revenue, first(deal_currency_code, 'USD'))", why: an amount has a currency}
          - {aws: "Project.ExpectedCustomerSpend[].Frequency", value: "if(aws_monthly_revenue, 'Monthly')", why: AWS asks for what is spent a month}
          - {aws: "Project.ExpectedCustomerSpend[].TargetCompany", value: "if(aws_monthly_revenue, 'AWS')", why: the amount is what is spent on AWS}
          - {aws: NationalSecurity, value: "'No'", why: AWS wants an answer}
          - {aws: Marketing.Source, value: "'None'", why: AWS wants an answer}
          - {crm: dealstage, value: "'appointmentscheduled'", why: HubSpot wants a stage}

        """#
}
