// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// PartnerCentral Revenue Measurement, API version 2022-07-26: 19 operations.
public enum Revenue {
    public static let service = ServiceDescriptor(
        version: "2022-07-26",
        serviceID: "PartnerCentral Revenue Measurement",
        targetPrefix: "PartnerCentralRevenueMeasurement",
        signingName: "partnercentral",
        endpointPrefix: "partnercentral-prm",
        wire: .cbor,
        isGlobal: true
    )

    public static let operations: [any RevenueOperation.Type] = [
        CreateMarketplaceRevenueShare.self,
        CreateMarketplaceRevenueShareAllocation.self,
        CreateRevenueAttribution.self,
        GetMarketplaceRevenueShare.self,
        GetMarketplaceRevenueShareAllocation.self,
        GetRevenueAttribution.self,
        GetRevenueAttributionAllocation.self,
        GetRevenueAttributionAllocationsTask.self,
        ListMarketplaceRevenueShareAllocations.self,
        ListMarketplaceRevenueShares.self,
        ListRevenueAttributionAllocations.self,
        ListRevenueAttributions.self,
        ListTagsForResource.self,
        StartRevenueAttributionAllocationsTask.self,
        TagResource.self,
        UntagResource.self,
        UpdateMarketplaceRevenueShare.self,
        UpdateMarketplaceRevenueShareAllocation.self,
        UpdateRevenueAttribution.self,
    ]

    public static let exceptions: [any ServiceException.Type] = [
        AccessDeniedException.self,
        ConflictException.self,
        InternalServerException.self,
        ResourceNotFoundException.self,
        ServiceQuotaExceededException.self,
        ThrottlingException.self,
        ValidationException.self,
    ]
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol RevenueService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Starts to share the revenue of Marketplace products.
    func createMarketplaceRevenueShare(_ input: Revenue.CreateMarketplaceRevenueShareInput, _ call: Call) async throws -> Revenue.CreateMarketplaceRevenueShareOutput
    /// Says what part of a shared revenue counts, from when until when.
    func createMarketplaceRevenueShareAllocation(_ input: Revenue.CreateMarketplaceRevenueShareAllocationInput, _ call: Call) async throws -> Revenue.CreateMarketplaceRevenueShareAllocationOutput
    /// Starts to attribute revenue on AWS to your company.
    func createRevenueAttribution(_ input: Revenue.CreateRevenueAttributionInput, _ call: Call) async throws -> Revenue.CreateRevenueAttributionOutput
    /// Shows one share of revenue and its products.
    func getMarketplaceRevenueShare(_ input: Revenue.GetMarketplaceRevenueShareInput, _ call: Call) async throws -> Revenue.GetMarketplaceRevenueShareOutput
    /// Shows one part of a shared revenue.
    func getMarketplaceRevenueShareAllocation(_ input: Revenue.GetMarketplaceRevenueShareAllocationInput, _ call: Call) async throws -> Revenue.GetMarketplaceRevenueShareAllocationOutput
    /// Shows one attribution of revenue.
    func getRevenueAttribution(_ input: Revenue.GetRevenueAttributionInput, _ call: Call) async throws -> Revenue.GetRevenueAttributionOutput
    /// Shows one part of an attributed revenue.
    func getRevenueAttributionAllocation(_ input: Revenue.GetRevenueAttributionAllocationInput, _ call: Call) async throws -> Revenue.GetRevenueAttributionAllocationOutput
    /// Shows how far a change of allocations is, and what was refused.
    func getRevenueAttributionAllocationsTask(_ input: Revenue.GetRevenueAttributionAllocationsTaskInput, _ call: Call) async throws -> Revenue.GetRevenueAttributionAllocationsTaskOutput
    /// Lists the parts of a shared revenue.
    func listMarketplaceRevenueShareAllocations(_ input: Revenue.ListMarketplaceRevenueShareAllocationsInput, _ call: Call) async throws -> Revenue.ListMarketplaceRevenueShareAllocationsOutput
    /// Lists the shares of Marketplace products' revenue.
    func listMarketplaceRevenueShares(_ input: Revenue.ListMarketplaceRevenueSharesInput, _ call: Call) async throws -> Revenue.ListMarketplaceRevenueSharesOutput
    /// Lists the parts of an attributed revenue.
    func listRevenueAttributionAllocations(_ input: Revenue.ListRevenueAttributionAllocationsInput, _ call: Call) async throws -> Revenue.ListRevenueAttributionAllocationsOutput
    /// Lists attributions of revenue.
    func listRevenueAttributions(_ input: Revenue.ListRevenueAttributionsInput, _ call: Call) async throws -> Revenue.ListRevenueAttributionsOutput
    /// Lists the tags of a record.
    func listTagsForResource(_ input: Revenue.ListTagsForResourceInput, _ call: Call) async throws -> Revenue.ListTagsForResourceOutput
    /// Changes many allocations of an attribution, in one task.
    func startRevenueAttributionAllocationsTask(_ input: Revenue.StartRevenueAttributionAllocationsTaskInput, _ call: Call) async throws -> Revenue.StartRevenueAttributionAllocationsTaskOutput
    /// Puts tags on a record, or changes their values.
    func tagResource(_ input: Revenue.TagResourceInput, _ call: Call) async throws
    /// Takes tags off a record.
    func untagResource(_ input: Revenue.UntagResourceInput, _ call: Call) async throws
    /// Changes the products whose revenue is shared.
    func updateMarketplaceRevenueShare(_ input: Revenue.UpdateMarketplaceRevenueShareInput, _ call: Call) async throws -> Revenue.UpdateMarketplaceRevenueShareOutput
    /// Changes what part of a shared revenue counts, and when.
    func updateMarketplaceRevenueShareAllocation(_ input: Revenue.UpdateMarketplaceRevenueShareAllocationInput, _ call: Call) async throws -> Revenue.UpdateMarketplaceRevenueShareAllocationOutput
    /// Changes an attribution of revenue.
    func updateRevenueAttribution(_ input: Revenue.UpdateRevenueAttributionInput, _ call: Call) async throws -> Revenue.UpdateRevenueAttributionOutput
}

/// One operation of the service, callable on whoever implements it.
public protocol RevenueOperation: WireOperation {
    static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension RevenueOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some RevenueService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
