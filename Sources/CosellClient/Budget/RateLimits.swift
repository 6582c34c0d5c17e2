import CosellWire

/// How fast and how often AWS lets one account call an operation.
struct RateLimit: Hashable, Sendable {
    let perSecond: Double
    /// Within any 24 hours; nil for no such limit.
    var perDay: Int?

    /// AWS's published quotas; where it publishes none for an operation, those of its neighbours.
    ///
    /// - Returns: nil for a service without quotas.
    static func of(_ operation: OperationDescriptor) -> RateLimit? {
        guard let service = services[operation.service.endpointPrefix] else { return nil }
        return service.particular[operation.name] ?? (operation.isReadOnly ? service.reads : service.writes)
    }

    private struct Service {
        let reads: RateLimit
        let writes: RateLimit
        var particular: [String: RateLimit] = [:]
    }

    /// By the service's endpoint prefix.
    private static let services: [String: Service] = [
        "partnercentral-selling": Service(
            reads: RateLimit(perSecond: 10, perDay: 100_000),
            writes: RateLimit(perSecond: 1, perDay: 10_000),
            particular: [
                "CreateEngagement": RateLimit(perSecond: 15),
                "StartProspectingFromEngagementTask": RateLimit(perSecond: 2),
                "GetProspectingFromEngagementTask": RateLimit(perSecond: 100),
                "ListProspectingFromEngagementTasks": RateLimit(perSecond: 50),
            ]
        ),
        "partnercentral-account": Service(reads: RateLimit(perSecond: 10), writes: RateLimit(perSecond: 5)),
        "partnercentral-benefits": Service(
            reads: RateLimit(perSecond: 20),
            writes: RateLimit(perSecond: 10),
            particular: ["ListBenefitApplications": RateLimit(perSecond: 30)]
        ),
        "partnercentral-channel": Service(reads: RateLimit(perSecond: 5), writes: RateLimit(perSecond: 3)),
        // AWS names no rates; decision 0034.
        "partnercentral-marketing": Service(
            reads: RateLimit(perSecond: 10),
            writes: RateLimit(perSecond: 5),
            particular: [
                "StartCampaignAssetActivationTask": RateLimit(perSecond: 1),
                "StartCampaignAssetExportTask": RateLimit(perSecond: 1),
            ]
        ),
        "partnercentral-prm": Service(
            reads: RateLimit(perSecond: 10),
            writes: RateLimit(perSecond: 2),
            particular: [
                "GetRevenueAttribution": RateLimit(perSecond: 50),
                "GetRevenueAttributionAllocation": RateLimit(perSecond: 50),
                "GetRevenueAttributionAllocationsTask": RateLimit(perSecond: 50),
                "GetMarketplaceRevenueShare": RateLimit(perSecond: 50),
                "GetMarketplaceRevenueShareAllocation": RateLimit(perSecond: 50),
                "StartRevenueAttributionAllocationsTask": RateLimit(perSecond: 1),
            ]
        ),
    ]
}
