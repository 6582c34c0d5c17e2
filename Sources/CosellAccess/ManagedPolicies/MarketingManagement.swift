extension ManagedPolicies {
    /// Marketing Central, profiles and their visibility. Version 4, 14 February 2026.
    static let marketingManagement = policy(
        "AWSPartnerCentralMarketingManagement",
        version: 3,
        [
            .marketingConsole,
            .legacyConsole(as: "MarketingStaff"),
            .allowPartnerCentral("PartnerDiscoveryAccess", ["SearchPartnerProfiles", "GetPartnerProfile"]),
            .allowPartnerCentral(
                "PartnerProfileAccess",
                [
                    "StartProfileUpdateTask", "GetProfileUpdateTask", "CancelProfileUpdateTask",
                    "PutProfileVisibility", "GetProfileVisibility",
                ],
                on: [every("partner")],
                when: [.anyCatalog]
            ),
            .partners,
            .uploads,
            .dashboards("MarketingCampaign_V1"),
            .amazonQ,
        ]
    )
}
