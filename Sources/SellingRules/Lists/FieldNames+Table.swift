extension FieldNames {
    /// A line for each field: its path in the API, its label in the console, its name in the files of the old S3
    /// connector; `-` where it has none.
    static let table = """
        AwsOpportunitySummary.Insights.EngagementScore | AWS Marketplace Engagement Score | engagementScore
        AwsOpportunitySummary.Insights.NextBestActions | AWS Recommended Action | recommendedNextBestActions
        AwsOpportunitySummary.InvolvementTypeChangeReason | - | cosellConvertReason
        AwsOpportunitySummary.LifeCycle.ClosedLostReason | AWS Closed Lost Reason | aWSClosedLostReason
        AwsOpportunitySummary.LifeCycle.Stage | AWS Stage | aWSStage
        AwsOpportunitySummary.LifeCycle.TargetCloseDate | AWS Close Date | aWSCloseDate
        AwsOpportunitySummary.OpportunityTeam[].Email (BusinessTitle AWSAccountOwner) | AWS Account Manager Email | aWSAccountOwnerEmail
        AwsOpportunitySummary.OpportunityTeam[].Email (BusinessTitle AWSSalesRep) | AWS Sales Rep Email | aWSSalesRepEmail
        AwsOpportunitySummary.OpportunityTeam[].Email (BusinessTitle ISVSM) | AWS ISV Success Manager Email | aWSISVSuccessManagerEmail
        AwsOpportunitySummary.OpportunityTeam[].Email (BusinessTitle PDM) | Partner Developer Manager Email | partnerDeveloperManagerEmail
        AwsOpportunitySummary.OpportunityTeam[].Email (BusinessTitle PSM) | AWS Partner Success Manager Email | aWSPartnerSuccessManagerName
        AwsOpportunitySummary.OpportunityTeam[].Email (BusinessTitle WWPSPDM) | WWPS PDM Email | wWPSPDMEmail
        AwsOpportunitySummary.OpportunityTeam[].FirstName (BusinessTitle AWSAccountOwner) | AWS Account Manager Name | aWSAccountOwnerName
        AwsOpportunitySummary.OpportunityTeam[].FirstName (BusinessTitle AWSSalesRep) | AWS Sales Rep Name | aWSSalesRepName
        AwsOpportunitySummary.OpportunityTeam[].FirstName (BusinessTitle ISVSM) | AWS ISV Success Manager Name | aWSISVSuccessManagerName
        AwsOpportunitySummary.OpportunityTeam[].FirstName (BusinessTitle PDM) | Partner Developer Manager | partnerDeveloperManager
        AwsOpportunitySummary.OpportunityTeam[].FirstName (BusinessTitle PSM) | AWS Partner Success Manager Name | aWSPartnerSuccessManagerName
        AwsOpportunitySummary.OpportunityTeam[].FirstName (BusinessTitle WWPSPDM) | WWPS PDM | wWPSPDM
        AwsOpportunitySummary.OpportunityTeam[].LastName (BusinessTitle AWSAccountOwner) | AWS Account Manager Name | aWSAccountOwnerName
        AwsOpportunitySummary.OpportunityTeam[].LastName (BusinessTitle AWSSalesRep) | AWS Sales Rep Name | aWSSalesRepName
        AwsOpportunitySummary.OpportunityTeam[].LastName (BusinessTitle ISVSM) | AWS ISV Success Manager Name | aWSISVSuccessManagerName
        AwsOpportunitySummary.OpportunityTeam[].LastName (BusinessTitle PDM) | Partner Developer Manager | partnerDeveloperManager
        AwsOpportunitySummary.OpportunityTeam[].LastName (BusinessTitle PSM) | AWS Partner Success Manager Name | aWSPartnerSuccessManagerName
        AwsOpportunitySummary.OpportunityTeam[].LastName (BusinessTitle WWPSPDM) | WWPS PDM | wWPSPDM
        CreatedDate | - | createdDate
        Customer.Account.Address.City | City | city
        Customer.Account.Address.CountryCode | Country | country
        Customer.Account.Address.PostalCode | Postal Code | postalCode
        Customer.Account.Address.StateOrRegion | State | state
        Customer.Account.Address.StreetAddress | Address | streetAddress
        Customer.Account.AwsAccountId | Customer AWS Account ID | awsAccountId
        Customer.Account.CompanyName | Customer Company Name | customerCompanyName
        Customer.Account.Duns | Customer Data Universal Number System (DUNS) | customerDuns
        Customer.Account.Industry | Industry Vertical | industry
        Customer.Account.OtherIndustry | Other - Industry Vertical | industryOther
        Customer.Account.WebsiteUrl | Customer Website | customerWebsite
        Customer.Contacts[].BusinessTitle | Customer Title | customerTitle
        Customer.Contacts[].Email | Customer Email | customerEmail
        Customer.Contacts[].FirstName | Customer First Name | customerFirstName
        Customer.Contacts[].LastName | Customer Last Name | customerLastName
        Customer.Contacts[].Phone | Customer Phone | customerPhone
        EngagementInvitation.ExpirationDate | - | acceptBy
        EngagementInvitation.Status | Partner Acceptance Status | partnerAcceptanceStatus
        Id | Opportunity ID | apnCrmUniqueIdentifier
        LastModifiedDate | - | lastModifiedDate
        LifeCycle.ClosedLostReason | Closed Reason | closedLostReason
        LifeCycle.NextSteps | Next Steps | nextStep
        LifeCycle.NextStepsHistory | Next Steps Log | nextStepHistory
        EngagementInvitation.RejectionReason | Rejection reason | rejectionReason
        LifeCycle.ReviewComments | - | apnReviewerComments
        LifeCycle.ReviewStatus | Status | status
        LifeCycle.Stage | Stage | stage
        LifeCycle.TargetCloseDate | Target Close Date | targetCloseDate
        Marketing.AwsFundingUsed | Was Marketing Development Funds Used? | isMarketingDevelopmentFunded
        Marketing.CampaignName | Marketing Campaign Code | awsSFCampaignName
        Marketing.Channels | Marketing Activity Channel | marketingActivityChannel
        Marketing.Source | Is Opportunity from Marketing Activity? | IsOppFromMarketingActivity
        Marketing.UseCases | Marketing Activity Use Case | marketingActivityUsecase
        NationalSecurity | Does this opportunity contain classified National Security information? | doesOppBelongToNatSec
        OpportunityTeam[].BusinessTitle | Partner Contact Title | primaryContactTitle
        OpportunityTeam[].Email (BusinessTitle OpportunityOwner) | Opportunity Owner Email | opportunityOwnerEmail
        OpportunityTeam[].Email (BusinessTitle PartnerAccountManager) | Partner Sales Contact Email | primaryContactEmail
        OpportunityTeam[].FirstName (BusinessTitle OpportunityOwner) | Opportunity Owner Name | opportunityOwnerName
        OpportunityTeam[].FirstName (BusinessTitle PartnerAccountManager) | Partner Sales Contact First Name | primaryContactFirstName
        OpportunityTeam[].LastName (BusinessTitle OpportunityOwner) | Opportunity Owner Name | opportunityOwnerName
        OpportunityTeam[].LastName (BusinessTitle PartnerAccountManager) | Partner Sales Contact Last Name | primaryContactLastName
        OpportunityTeam[].Phone (BusinessTitle PartnerAccountManager) | Partner Sales Contact Primary Phone | primaryContactPhone
        OpportunityType | Opportunity Type | opportunityType
        Origin | Opportunity Ownership | opportunityOwnership
        PartnerOpportunityIdentifier | Partner CRM Unique Identifier | partnerCrmUniqueIdentifier
        PrimaryNeedsFromAws | Partner primary need from AWS | partnerPrimaryNeedFromAws
        Project.AdditionalComments | Additional Comments | additionalComments
        Project.ApnPrograms | APN Programs | campaignName
        Project.CompetitorName | Competitive Tracking | competitiveTracking
        Project.CustomerBusinessProblem | Customer Business Problem | projectDescription
        Project.CustomerUseCase | Use Case | useCase
        Project.DeliveryModels | Delivery Model | deliveryModel
        Project.ExpectedCustomerSpend[].Amount | Estimated AWS Monthly Recurring Revenue | expectedMonthlyAwsRevenue
        Project.ExpectedCustomerSpend[].CurrencyCode | Estimated AWS Monthly Recurring Revenue | expectedMonthlyAwsRevenue
        Project.OtherCompetitorNames | Competitive Tracking Other | competitiveTrackingOther
        Project.OtherSolutionDescription | Other Solution Offered | otherSolutionOffered
        Project.RelatedOpportunityIdentifier | Parent Opportunity ID | parentOppId
        Project.SalesActivities | Sales Activities | salesActivities
        Project.Title | Partner Project Title | partnerProjectTitle
        RelatedEntityIdentifiers.AwsMarketplaceOffers | Offer ID | offers
        RelatedEntityIdentifiers.AwsProducts | AWS products | awsProducts
        RelatedEntityIdentifiers.Solutions | Solution offered | solutionOffered
        SoftwareRevenue.DeliveryModel | Procurement Type | procurementType
        SoftwareRevenue.EffectiveDate | Contract effective date | contractStartDate
        SoftwareRevenue.ExpirationDate | Contract expiration date | contractEndDate
        SoftwareRevenue.Value.Amount | Customer Software Value | customerSoftwareValue
        SoftwareRevenue.Value.CurrencyCode | Currency | customerSoftwareValueCurrency
        - | - | apnCrmLeadUniqueIdentifier
        - | Did AWS Account Rep support you on this? | awsFieldEngagement
        - | - | backwardsCompatibilityChanges
        - | Contract Vehicle | contractVehicle
        - | - | createdBy
        - | Is This Net New Engagement With Customer | isNetNewBusinessForCompany
        - | Is this a public reference? | isThisAPublicReference
        - | Is this for Marketplace | isThisForMarketplace
        - | - | lastModifiedBy
        - | - | leadSource
        - | If Other, please describe your needs | partnerPrimaryNeedFromAwsOther
        - | Public Reference Title | publicReferenceTitle
        - | Public Reference URL | publicReferenceUrl
        - | RFx/Public Tender Solicitation No. | rfxSolicitationNumber
        - | Customer Sub Use Case | subUseCase
        """
}
