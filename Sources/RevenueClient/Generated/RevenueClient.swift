// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import CosellWire
public import RevenueAPI

/// Asks PartnerCentral Revenue Measurement: 19 operations.
///
/// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
/// service's clock and rates. Make one and keep it.
public struct RevenueClient: RevenueService, ServiceClient {
    public typealias Call = CallOptions

    /// Makes the calls.
    public let engine: ServiceEngine

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
        engine = try ServiceEngine(Revenue.service, exceptions: Revenue.exceptions, configuration)
    }

    public static var operations: [any WireOperation.Type] { Revenue.operations }

    /// Starts to share the revenue of Marketplace products.
    ///
    /// Writes, idempotent. Errors: ServiceQuotaExceededException, ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `CreateMarketplaceRevenueShare`.
    public func createMarketplaceRevenueShare(
        _ input: Revenue.CreateMarketplaceRevenueShareInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.CreateMarketplaceRevenueShareOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.CreateMarketplaceRevenueShare.self, input, call)
    }

    /// Says what part of a shared revenue counts, from when until when.
    ///
    /// Writes, idempotent. Errors: ServiceQuotaExceededException, ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `CreateMarketplaceRevenueShareAllocation`.
    public func createMarketplaceRevenueShareAllocation(
        _ input: Revenue.CreateMarketplaceRevenueShareAllocationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.CreateMarketplaceRevenueShareAllocationOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.CreateMarketplaceRevenueShareAllocation.self, input, call)
    }

    /// Starts to attribute revenue on AWS to your company.
    ///
    /// Writes, idempotent. Errors: ServiceQuotaExceededException, ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `CreateRevenueAttribution`.
    public func createRevenueAttribution(
        _ input: Revenue.CreateRevenueAttributionInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.CreateRevenueAttributionOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.CreateRevenueAttribution.self, input, call)
    }

    /// Shows one share of revenue and its products.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `GetMarketplaceRevenueShare`.
    public func getMarketplaceRevenueShare(
        _ input: Revenue.GetMarketplaceRevenueShareInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.GetMarketplaceRevenueShareOutput {
        return try await engine.call(Revenue.GetMarketplaceRevenueShare.self, input, call)
    }

    /// Shows one part of a shared revenue.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `GetMarketplaceRevenueShareAllocation`.
    public func getMarketplaceRevenueShareAllocation(
        _ input: Revenue.GetMarketplaceRevenueShareAllocationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.GetMarketplaceRevenueShareAllocationOutput {
        return try await engine.call(Revenue.GetMarketplaceRevenueShareAllocation.self, input, call)
    }

    /// Shows one attribution of revenue.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `GetRevenueAttribution`.
    public func getRevenueAttribution(
        _ input: Revenue.GetRevenueAttributionInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.GetRevenueAttributionOutput {
        return try await engine.call(Revenue.GetRevenueAttribution.self, input, call)
    }

    /// Shows one part of an attributed revenue.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `GetRevenueAttributionAllocation`.
    public func getRevenueAttributionAllocation(
        _ input: Revenue.GetRevenueAttributionAllocationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.GetRevenueAttributionAllocationOutput {
        return try await engine.call(Revenue.GetRevenueAttributionAllocation.self, input, call)
    }

    /// Shows how far a change of allocations is, and what was refused.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `GetRevenueAttributionAllocationsTask`.
    public func getRevenueAttributionAllocationsTask(
        _ input: Revenue.GetRevenueAttributionAllocationsTaskInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.GetRevenueAttributionAllocationsTaskOutput {
        return try await engine.call(Revenue.GetRevenueAttributionAllocationsTask.self, input, call)
    }

    /// Lists the parts of a shared revenue.
    ///
    /// Reads. Pages through `MarketplaceRevenueShareAllocationSummaries`. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListMarketplaceRevenueShareAllocations`.
    public func listMarketplaceRevenueShareAllocations(
        _ input: Revenue.ListMarketplaceRevenueShareAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.ListMarketplaceRevenueShareAllocationsOutput {
        return try await engine.call(Revenue.ListMarketplaceRevenueShareAllocations.self, input, call)
    }

    /// Lists the shares of Marketplace products' revenue.
    ///
    /// Reads. Pages through `MarketplaceRevenueShareSummaries`. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListMarketplaceRevenueShares`.
    public func listMarketplaceRevenueShares(
        _ input: Revenue.ListMarketplaceRevenueSharesInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.ListMarketplaceRevenueSharesOutput {
        return try await engine.call(Revenue.ListMarketplaceRevenueShares.self, input, call)
    }

    /// Lists the parts of an attributed revenue.
    ///
    /// Reads. Pages through `RevenueAttributionAllocationSummaries`. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListRevenueAttributionAllocations`.
    public func listRevenueAttributionAllocations(
        _ input: Revenue.ListRevenueAttributionAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.ListRevenueAttributionAllocationsOutput {
        return try await engine.call(Revenue.ListRevenueAttributionAllocations.self, input, call)
    }

    /// Lists attributions of revenue.
    ///
    /// Reads. Pages through `RevenueAttributionSummaries`. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListRevenueAttributions`.
    public func listRevenueAttributions(
        _ input: Revenue.ListRevenueAttributionsInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.ListRevenueAttributionsOutput {
        return try await engine.call(Revenue.ListRevenueAttributions.self, input, call)
    }

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListTagsForResource`.
    public func listTagsForResource(
        _ input: Revenue.ListTagsForResourceInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.ListTagsForResourceOutput {
        return try await engine.call(Revenue.ListTagsForResource.self, input, call)
    }

    /// Changes many allocations of an attribution, in one task.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `StartRevenueAttributionAllocationsTask`.
    public func startRevenueAttributionAllocationsTask(
        _ input: Revenue.StartRevenueAttributionAllocationsTaskInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.StartRevenueAttributionAllocationsTaskOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.StartRevenueAttributionAllocationsTask.self, input, call)
    }

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `TagResource`.
    public func tagResource(
        _ input: Revenue.TagResourceInput,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Revenue.TagResource.self, input, call)
    }

    /// Takes tags off a record.
    ///
    /// Writes. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `UntagResource`.
    public func untagResource(
        _ input: Revenue.UntagResourceInput,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Revenue.UntagResource.self, input, call)
    }

    /// Changes the products whose revenue is shared.
    ///
    /// Writes, idempotent. Errors: ServiceQuotaExceededException, ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `UpdateMarketplaceRevenueShare`.
    public func updateMarketplaceRevenueShare(
        _ input: Revenue.UpdateMarketplaceRevenueShareInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.UpdateMarketplaceRevenueShareOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.UpdateMarketplaceRevenueShare.self, input, call)
    }

    /// Changes what part of a shared revenue counts, and when.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `UpdateMarketplaceRevenueShareAllocation`.
    public func updateMarketplaceRevenueShareAllocation(
        _ input: Revenue.UpdateMarketplaceRevenueShareAllocationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.UpdateMarketplaceRevenueShareAllocationOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.UpdateMarketplaceRevenueShareAllocation.self, input, call)
    }

    /// Changes an attribution of revenue.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `UpdateRevenueAttribution`.
    public func updateRevenueAttribution(
        _ input: Revenue.UpdateRevenueAttributionInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Revenue.UpdateRevenueAttributionOutput {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Revenue.UpdateRevenueAttribution.self, input, call)
    }
}
