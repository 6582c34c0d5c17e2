extension ManagedPolicies {
    /// Benefits, their applications and allocations. Version 4, 12 March 2026.
    static let incentiveBenefitManagement = policy(
        "PartnerCentralIncentiveBenefitManagement",
        version: 3,
        [
            .allowPartnerCentral(
                "BenefitsManagement",
                [
                    "ListBenefits", "GetBenefit", "CreateBenefitApplication", "AmendBenefitApplication",
                    "UpdateBenefitApplication", "SubmitBenefitApplication", "GetBenefitApplication",
                    "CancelBenefitApplication", "RecallBenefitApplication", "ListBenefitApplications",
                    "AssociateBenefitApplicationResource", "DisassociateBenefitApplicationResource",
                    "ListBenefitAllocations", "GetBenefitAllocation",
                ],
                on: [every("benefit-application"), every("benefit-allocation"), every("benefit")],
                when: [.anyCatalog]
            ),
            .tagging("PartnerCentralBenefitsTaggingAccess", "benefit-application", "benefit-allocation"),
            .allowPartnerCentral(
                "PartnerResourceAccess",
                ["ListPartners", "GetPartner"],
                on: [every("partner")],
                when: [.anyCatalog]
            ),
            .allowPartnerCentral(
                "AWSPartnerOpportunityAccess",
                ["GetAwsOpportunitySummary", "GetOpportunity", "ListOpportunities"],
                on: [every("opportunity")],
                when: [.anyCatalog]
            ),
            .listEntities("ListingAWSMarketplaceEntities"),
            .describeEntities("AWSMarketplaceOffersAccess", "Solution", "OfferSet", "Offer"),
            .agreements,
            .uploads,
            .agentSessions,
        ]
    )
}
