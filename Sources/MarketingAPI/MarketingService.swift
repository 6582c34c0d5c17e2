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
public protocol MarketingService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Adds several assets to a campaign at once.
    func batchCreateCampaignAsset(_ input: Marketing.BatchCreateCampaignAssetRequest, _ call: Call) async throws -> Marketing.BatchCreateCampaignAssetResponse
    /// Plans a campaign, from a template or from nothing.
    func createCampaign(_ input: Marketing.CreateCampaignRequest, _ call: Call) async throws -> Marketing.CreateCampaignResponse
    /// Gives a link under which you let campaigns post to a social network.
    func createSocialConnectionAuthorizationUrl(_ input: Marketing.CreateSocialConnectionAuthorizationUrlRequest, _ call: Call) async throws -> Marketing.CreateSocialConnectionAuthorizationUrlResponse
    /// Takes an asset of a campaign out of use.
    func deactivateCampaignAsset(_ input: Marketing.DeactivateCampaignAssetRequest, _ call: Call) async throws -> Marketing.DeactivateCampaignAssetResponse
    /// Removes a campaign.
    func deleteCampaign(_ input: Marketing.DeleteCampaignRequest, _ call: Call) async throws
    /// Removes an asset from a campaign.
    func deleteCampaignAsset(_ input: Marketing.DeleteCampaignAssetRequest, _ call: Call) async throws
    /// Removes the leave to post to a social network.
    func deleteSocialConnection(_ input: Marketing.DeleteSocialConnectionRequest, _ call: Call) async throws
    /// Shows one campaign.
    func getCampaign(_ input: Marketing.GetCampaignRequest, _ call: Call) async throws -> Marketing.GetCampaignResponse
    /// Shows one asset of a campaign.
    func getCampaignAsset(_ input: Marketing.GetCampaignAssetRequest, _ call: Call) async throws -> Marketing.GetCampaignAssetResponse
    /// Shows how far the activation of an asset is.
    func getCampaignAssetActivationTask(_ input: Marketing.GetCampaignAssetActivationTaskRequest, _ call: Call) async throws -> Marketing.GetCampaignAssetActivationTaskResponse
    /// Shows how far the export of an asset is, and where its file lies.
    func getCampaignAssetExportTask(_ input: Marketing.GetCampaignAssetExportTaskRequest, _ call: Call) async throws -> Marketing.GetCampaignAssetExportTaskResponse
    /// Shows one template for campaigns.
    func getCampaignTemplate(_ input: Marketing.GetCampaignTemplateRequest, _ call: Call) async throws -> Marketing.GetCampaignTemplateResponse
    /// Lists the assets of a campaign.
    func listCampaignAssets(_ input: Marketing.ListCampaignAssetsRequest, _ call: Call) async throws -> Marketing.ListCampaignAssetsResponse
    /// Lists your campaigns.
    func listCampaigns(_ input: Marketing.ListCampaignsRequest, _ call: Call) async throws -> Marketing.ListCampaignsResponse
    /// Lists the social networks that campaigns may post to.
    func listSocialConnections(_ input: Marketing.ListSocialConnectionsRequest, _ call: Call) async throws -> Marketing.ListSocialConnectionsResponse
    /// Lists the tags of a record.
    func listTagsForResource(_ input: Marketing.ListTagsForResourceRequest, _ call: Call) async throws -> Marketing.ListTagsForResourceResponse
    /// Finds templates for campaigns by their facts.
    func searchCampaignTemplates(_ input: Marketing.SearchCampaignTemplatesRequest, _ call: Call) async throws -> Marketing.SearchCampaignTemplatesResponse
    /// Puts an asset of a campaign to use, in one task.
    func startCampaignAssetActivationTask(_ input: Marketing.StartCampaignAssetActivationTaskRequest, _ call: Call) async throws -> Marketing.StartCampaignAssetActivationTaskResponse
    /// Writes an asset of a campaign into a file, in one task.
    func startCampaignAssetExportTask(_ input: Marketing.StartCampaignAssetExportTaskRequest, _ call: Call) async throws -> Marketing.StartCampaignAssetExportTaskResponse
    /// Puts tags on a record, or changes their values.
    func tagResource(_ input: Marketing.TagResourceRequest, _ call: Call) async throws -> Marketing.TagResourceResponse
    /// Takes tags off a record.
    func untagResource(_ input: Marketing.UntagResourceRequest, _ call: Call) async throws -> Marketing.UntagResourceResponse
    /// Changes a campaign.
    func updateCampaign(_ input: Marketing.UpdateCampaignRequest, _ call: Call) async throws -> Marketing.UpdateCampaignResponse
    /// Changes an asset of a campaign.
    func updateCampaignAsset(_ input: Marketing.UpdateCampaignAssetRequest, _ call: Call) async throws -> Marketing.UpdateCampaignAssetResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol MarketingOperation: WireOperation {
    static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension MarketingOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some MarketingService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
