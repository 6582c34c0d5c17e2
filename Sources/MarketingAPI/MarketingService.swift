// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// PartnerCentral Marketing, API version 2026-05-31: 23 operations.
public enum Marketing {
    public static let service = ServiceDescriptor(
        version: "2026-05-31",
        serviceID: "PartnerCentral Marketing",
        targetPrefix: "AWSPartnerDemandGenerator",
        signingName: "partnercentral-marketing",
        endpointPrefix: "partnercentral-marketing",
        wire: .cbor
    )

    public static let operations: [any MarketingOperation.Type] = [
        BatchCreateCampaignAsset.self,
        CreateCampaign.self,
        CreateSocialConnectionAuthorizationUrl.self,
        DeactivateCampaignAsset.self,
        DeleteCampaign.self,
        DeleteCampaignAsset.self,
        DeleteSocialConnection.self,
        GetCampaign.self,
        GetCampaignAsset.self,
        GetCampaignAssetActivationTask.self,
        GetCampaignAssetExportTask.self,
        GetCampaignTemplate.self,
        ListCampaignAssets.self,
        ListCampaigns.self,
        ListSocialConnections.self,
        ListTagsForResource.self,
        SearchCampaignTemplates.self,
        StartCampaignAssetActivationTask.self,
        StartCampaignAssetExportTask.self,
        TagResource.self,
        UntagResource.self,
        UpdateCampaign.self,
        UpdateCampaignAsset.self,
    ]
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol MarketingService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Adds several assets to a campaign at once.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `BatchCreateCampaignAsset`.
    func batchCreateCampaignAsset(_ input: Marketing.BatchCreateCampaignAssetRequest, _ call: Call) async throws -> Marketing.BatchCreateCampaignAssetResponse

    /// Plans a campaign, from a template or from nothing.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `CreateCampaign`.
    func createCampaign(_ input: Marketing.CreateCampaignRequest, _ call: Call) async throws -> Marketing.CreateCampaignResponse

    /// Gives a link under which you let campaigns post to a social network.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `CreateSocialConnectionAuthorizationUrl`.
    func createSocialConnectionAuthorizationUrl(_ input: Marketing.CreateSocialConnectionAuthorizationUrlRequest, _ call: Call) async throws -> Marketing.CreateSocialConnectionAuthorizationUrlResponse

    /// Takes an asset of a campaign out of use.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeactivateCampaignAsset`.
    func deactivateCampaignAsset(_ input: Marketing.DeactivateCampaignAssetRequest, _ call: Call) async throws -> Marketing.DeactivateCampaignAssetResponse

    /// Removes a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteCampaign`.
    func deleteCampaign(_ input: Marketing.DeleteCampaignRequest, _ call: Call) async throws

    /// Removes an asset from a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteCampaignAsset`.
    func deleteCampaignAsset(_ input: Marketing.DeleteCampaignAssetRequest, _ call: Call) async throws

    /// Removes the leave to post to a social network.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteSocialConnection`.
    func deleteSocialConnection(_ input: Marketing.DeleteSocialConnectionRequest, _ call: Call) async throws

    /// Shows one campaign.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaign`.
    func getCampaign(_ input: Marketing.GetCampaignRequest, _ call: Call) async throws -> Marketing.GetCampaignResponse

    /// Shows one asset of a campaign.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAsset`.
    func getCampaignAsset(_ input: Marketing.GetCampaignAssetRequest, _ call: Call) async throws -> Marketing.GetCampaignAssetResponse

    /// Shows how far the activation of an asset is.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAssetActivationTask`.
    func getCampaignAssetActivationTask(_ input: Marketing.GetCampaignAssetActivationTaskRequest, _ call: Call) async throws -> Marketing.GetCampaignAssetActivationTaskResponse

    /// Shows how far the export of an asset is, and where its file lies.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAssetExportTask`.
    func getCampaignAssetExportTask(_ input: Marketing.GetCampaignAssetExportTaskRequest, _ call: Call) async throws -> Marketing.GetCampaignAssetExportTaskResponse

    /// Shows one template for campaigns.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignTemplate`.
    func getCampaignTemplate(_ input: Marketing.GetCampaignTemplateRequest, _ call: Call) async throws -> Marketing.GetCampaignTemplateResponse

    /// Lists the assets of a campaign.
    ///
    /// Reads. Pages through `Items`. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListCampaignAssets`.
    func listCampaignAssets(_ input: Marketing.ListCampaignAssetsRequest, _ call: Call) async throws -> Marketing.ListCampaignAssetsResponse

    /// Lists your campaigns.
    ///
    /// Reads. Pages through `Items`. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListCampaigns`.
    func listCampaigns(_ input: Marketing.ListCampaignsRequest, _ call: Call) async throws -> Marketing.ListCampaignsResponse

    /// Lists the social networks that campaigns may post to.
    ///
    /// Reads. Pages through `Items`. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListSocialConnections`.
    func listSocialConnections(_ input: Marketing.ListSocialConnectionsRequest, _ call: Call) async throws -> Marketing.ListSocialConnectionsResponse

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListTagsForResource`.
    func listTagsForResource(_ input: Marketing.ListTagsForResourceRequest, _ call: Call) async throws -> Marketing.ListTagsForResourceResponse

    /// Finds templates for campaigns by their facts.
    ///
    /// Reads. Pages through `CampaignTemplates`. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `SearchCampaignTemplates`.
    func searchCampaignTemplates(_ input: Marketing.SearchCampaignTemplatesRequest, _ call: Call) async throws -> Marketing.SearchCampaignTemplatesResponse

    /// Puts an asset of a campaign to use, in one task.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `StartCampaignAssetActivationTask`.
    func startCampaignAssetActivationTask(_ input: Marketing.StartCampaignAssetActivationTaskRequest, _ call: Call) async throws -> Marketing.StartCampaignAssetActivationTaskResponse

    /// Writes an asset of a campaign into a file, in one task.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `StartCampaignAssetExportTask`.
    func startCampaignAssetExportTask(_ input: Marketing.StartCampaignAssetExportTaskRequest, _ call: Call) async throws -> Marketing.StartCampaignAssetExportTaskResponse

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `TagResource`.
    func tagResource(_ input: Marketing.TagResourceRequest, _ call: Call) async throws -> Marketing.TagResourceResponse

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UntagResource`.
    func untagResource(_ input: Marketing.UntagResourceRequest, _ call: Call) async throws -> Marketing.UntagResourceResponse

    /// Changes a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UpdateCampaign`.
    func updateCampaign(_ input: Marketing.UpdateCampaignRequest, _ call: Call) async throws -> Marketing.UpdateCampaignResponse

    /// Changes an asset of a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UpdateCampaignAsset`.
    func updateCampaignAsset(_ input: Marketing.UpdateCampaignAssetRequest, _ call: Call) async throws -> Marketing.UpdateCampaignAssetResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol MarketingOperation: WireOperation {
    static func invoke<Service: MarketingService>(
        on service: Service,
        _ input: Input,
        _ call: Service.Call
    ) async throws -> Output
}
