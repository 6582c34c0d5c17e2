extension ManagedPolicies {
    /// Revenue attributions and marketplace revenue shares, for partners. Version 1, 30 June 2026.
    static let revenueAttributionManagementForPartners = policy(
        "AWSPartnerCentralRevenueAttributionManagement",
        [
            .allowPartnerCentral(
                "RevenueMeasurementCreation",
                [
                    "CreateRevenueAttribution", "CreateMarketplaceRevenueShare",
                    "CreateMarketplaceRevenueShareAllocation",
                ],
                when: [.anyCatalog]
            ),
            .allowPartnerCentral(
                "RevenueMeasurementListing",
                [
                    "ListRevenueAttributions", "ListRevenueAttributionAllocations", "ListMarketplaceRevenueShares",
                    "ListMarketplaceRevenueShareAllocations",
                ],
                when: [.anyCatalog]
            ),
            .allowPartnerCentral(
                "RevenueAttributionManagement",
                [
                    "GetRevenueAttribution", "UpdateRevenueAttribution", "GetRevenueAttributionAllocation",
                    "StartRevenueAttributionAllocationsTask", "GetRevenueAttributionAllocationsTask",
                ],
                on: [every("revenue-attribution")],
                when: [.anyCatalog]
            ),
            .allowPartnerCentral(
                "MarketplaceRevenueShareManagement",
                [
                    "GetMarketplaceRevenueShare", "GetMarketplaceRevenueShareAllocation",
                    "UpdateMarketplaceRevenueShareAllocation",
                ],
                on: [every("marketplace-revenue-share")],
                when: [.anyCatalog]
            ),
            .tagging("TaggingAccess", "revenue-attribution", "marketplace-revenue-share"),
            .allowPartnerCentral("OpportunityListing", ["ListOpportunities"], when: [.anyCatalog]),
            .allowPartnerCentral(
                "OpportunityAccess",
                ["GetOpportunity"],
                on: [every("opportunity")],
                when: [.anyCatalog]
            ),
            .allowPartnerCentral("PartnerListing", ["ListPartners"], when: [.anyCatalog]),
            .allowPartnerCentral(
                "PartnerResourceAccess",
                ["GetPartner"],
                on: [every("partner")],
                when: [.anyCatalog]
            ),
            .listEntities("ListingAWSMarketplaceEntities"),
            .describeEntities("AWSMarketplaceEntityAccess", "Offer"),
            .amazonQ,
        ]
    )

    /// Revenue attributions for customers who are no partners. Version 1, 30 June 2026.
    static let revenueAttributionManagementForCustomers = policy(
        "AWSRevenueAttributionManagement",
        [
            .allowPartnerCentral("RevenueAttributionCreation", ["CreateRevenueAttribution"], when: [.anyCatalog]),
            .allowPartnerCentral("RevenueAttributionListing", ["ListRevenueAttributions"], when: [.anyCatalog]),
            .allowPartnerCentral(
                "RevenueAttributionManagement",
                ["GetRevenueAttribution", "UpdateRevenueAttribution"],
                on: [every("revenue-attribution")],
                when: [.anyCatalog]
            ),
            .tagging("TaggingAccess", "revenue-attribution"),
        ]
    )
}
