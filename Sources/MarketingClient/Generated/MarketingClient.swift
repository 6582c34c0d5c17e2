// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import CosellWire
public import MarketingAPI

/// Asks PartnerCentral Marketing: 23 operations.
///
/// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
/// service's clock and rates. Make one and keep it.
public struct MarketingClient: MarketingService, ServiceClient {
    public typealias Call = CallOptions

    /// Makes the calls.
    public let engine: ServiceEngine

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
        engine = try ServiceEngine(Marketing.service, exceptions: Marketing.exceptions, configuration)
    }

    public static var operations: [any WireOperation.Type] { Marketing.operations }

    /// Adds several assets to a campaign at once.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `BatchCreateCampaignAsset`.
    public func batchCreateCampaignAsset(
        _ input: Marketing.BatchCreateCampaignAssetRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.BatchCreateCampaignAssetResponse {
        return try await engine.call(Marketing.BatchCreateCampaignAsset.self, input, call)
    }

    /// Plans a campaign, from a template or from nothing.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `CreateCampaign`.
    public func createCampaign(
        _ input: Marketing.CreateCampaignRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.CreateCampaignResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Marketing.CreateCampaign.self, input, call)
    }

    /// Gives a link under which you let campaigns post to a social network.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `CreateSocialConnectionAuthorizationUrl`.
    public func createSocialConnectionAuthorizationUrl(
        _ input: Marketing.CreateSocialConnectionAuthorizationUrlRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.CreateSocialConnectionAuthorizationUrlResponse {
        return try await engine.call(Marketing.CreateSocialConnectionAuthorizationUrl.self, input, call)
    }

    /// Takes an asset of a campaign out of use.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeactivateCampaignAsset`.
    public func deactivateCampaignAsset(
        _ input: Marketing.DeactivateCampaignAssetRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.DeactivateCampaignAssetResponse {
        return try await engine.call(Marketing.DeactivateCampaignAsset.self, input, call)
    }

    /// Removes a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteCampaign`.
    public func deleteCampaign(
        _ input: Marketing.DeleteCampaignRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Marketing.DeleteCampaign.self, input, call)
    }

    /// Removes an asset from a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteCampaignAsset`.
    public func deleteCampaignAsset(
        _ input: Marketing.DeleteCampaignAssetRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Marketing.DeleteCampaignAsset.self, input, call)
    }

    /// Removes the leave to post to a social network.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteSocialConnection`.
    public func deleteSocialConnection(
        _ input: Marketing.DeleteSocialConnectionRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        var input = input
        engine.fill(&input.clientToken)
        _ = try await engine.call(Marketing.DeleteSocialConnection.self, input, call)
    }

    /// Shows one campaign.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaign`.
    public func getCampaign(
        _ input: Marketing.GetCampaignRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.GetCampaignResponse {
        return try await engine.call(Marketing.GetCampaign.self, input, call)
    }

    /// Shows one asset of a campaign.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAsset`.
    public func getCampaignAsset(
        _ input: Marketing.GetCampaignAssetRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.GetCampaignAssetResponse {
        return try await engine.call(Marketing.GetCampaignAsset.self, input, call)
    }

    /// Shows how far the activation of an asset is.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAssetActivationTask`.
    public func getCampaignAssetActivationTask(
        _ input: Marketing.GetCampaignAssetActivationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.GetCampaignAssetActivationTaskResponse {
        return try await engine.call(Marketing.GetCampaignAssetActivationTask.self, input, call)
    }

    /// Shows how far the export of an asset is, and where its file lies.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAssetExportTask`.
    public func getCampaignAssetExportTask(
        _ input: Marketing.GetCampaignAssetExportTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.GetCampaignAssetExportTaskResponse {
        return try await engine.call(Marketing.GetCampaignAssetExportTask.self, input, call)
    }

    /// Shows one template for campaigns.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignTemplate`.
    public func getCampaignTemplate(
        _ input: Marketing.GetCampaignTemplateRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.GetCampaignTemplateResponse {
        return try await engine.call(Marketing.GetCampaignTemplate.self, input, call)
    }

    /// Lists the assets of a campaign.
    ///
    /// Reads. Pages through `Items`. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListCampaignAssets`.
    public func listCampaignAssets(
        _ input: Marketing.ListCampaignAssetsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.ListCampaignAssetsResponse {
        return try await engine.call(Marketing.ListCampaignAssets.self, input, call)
    }

    /// Lists your campaigns.
    ///
    /// Reads. Pages through `Items`. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListCampaigns`.
    public func listCampaigns(
        _ input: Marketing.ListCampaignsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.ListCampaignsResponse {
        return try await engine.call(Marketing.ListCampaigns.self, input, call)
    }

    /// Lists the social networks that campaigns may post to.
    ///
    /// Reads. Pages through `Items`. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListSocialConnections`.
    public func listSocialConnections(
        _ input: Marketing.ListSocialConnectionsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.ListSocialConnectionsResponse {
        return try await engine.call(Marketing.ListSocialConnections.self, input, call)
    }

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListTagsForResource`.
    public func listTagsForResource(
        _ input: Marketing.ListTagsForResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.ListTagsForResourceResponse {
        return try await engine.call(Marketing.ListTagsForResource.self, input, call)
    }

    /// Finds templates for campaigns by their facts.
    ///
    /// Reads. Pages through `CampaignTemplates`. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `SearchCampaignTemplates`.
    public func searchCampaignTemplates(
        _ input: Marketing.SearchCampaignTemplatesRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.SearchCampaignTemplatesResponse {
        return try await engine.call(Marketing.SearchCampaignTemplates.self, input, call)
    }

    /// Puts an asset of a campaign to use, in one task.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `StartCampaignAssetActivationTask`.
    public func startCampaignAssetActivationTask(
        _ input: Marketing.StartCampaignAssetActivationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.StartCampaignAssetActivationTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Marketing.StartCampaignAssetActivationTask.self, input, call)
    }

    /// Writes an asset of a campaign into a file, in one task.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `StartCampaignAssetExportTask`.
    public func startCampaignAssetExportTask(
        _ input: Marketing.StartCampaignAssetExportTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.StartCampaignAssetExportTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Marketing.StartCampaignAssetExportTask.self, input, call)
    }

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `TagResource`.
    public func tagResource(
        _ input: Marketing.TagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.TagResourceResponse {
        return try await engine.call(Marketing.TagResource.self, input, call)
    }

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UntagResource`.
    public func untagResource(
        _ input: Marketing.UntagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.UntagResourceResponse {
        return try await engine.call(Marketing.UntagResource.self, input, call)
    }

    /// Changes a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UpdateCampaign`.
    public func updateCampaign(
        _ input: Marketing.UpdateCampaignRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.UpdateCampaignResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Marketing.UpdateCampaign.self, input, call)
    }

    /// Changes an asset of a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UpdateCampaignAsset`.
    public func updateCampaignAsset(
        _ input: Marketing.UpdateCampaignAssetRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Marketing.UpdateCampaignAssetResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Marketing.UpdateCampaignAsset.self, input, call)
    }
}
