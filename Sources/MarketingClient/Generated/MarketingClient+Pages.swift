// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import MarketingAPI

extension MarketingClient {
    /// The pages of `ListCampaignAssets`.
    public func listCampaignAssetsPages(
        _ input: Marketing.ListCampaignAssetsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Marketing.ListCampaignAssetsRequest, Marketing.ListCampaignAssetsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listCampaignAssets($0, call) }
    }

    /// The elements of `ListCampaignAssets`, page behind page.
    public func listCampaignAssetsItems(
        _ input: Marketing.ListCampaignAssetsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Marketing.ListCampaignAssetsRequest, Marketing.ListCampaignAssetsResponse, Marketing.CampaignAssetSummary> {
        Items(listCampaignAssetsPages(input, call)) { $0.items }
    }

    /// The pages of `ListCampaigns`.
    public func listCampaignsPages(
        _ input: Marketing.ListCampaignsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Marketing.ListCampaignsRequest, Marketing.ListCampaignsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listCampaigns($0, call) }
    }

    /// The elements of `ListCampaigns`, page behind page.
    public func listCampaignsItems(
        _ input: Marketing.ListCampaignsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Marketing.ListCampaignsRequest, Marketing.ListCampaignsResponse, Marketing.CampaignSummary> {
        Items(listCampaignsPages(input, call)) { $0.items }
    }

    /// The pages of `ListSocialConnections`.
    public func listSocialConnectionsPages(
        _ input: Marketing.ListSocialConnectionsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Marketing.ListSocialConnectionsRequest, Marketing.ListSocialConnectionsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listSocialConnections($0, call) }
    }

    /// The elements of `ListSocialConnections`, page behind page.
    public func listSocialConnectionsItems(
        _ input: Marketing.ListSocialConnectionsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Marketing.ListSocialConnectionsRequest, Marketing.ListSocialConnectionsResponse, Marketing.SocialConnectionSummary> {
        Items(listSocialConnectionsPages(input, call)) { $0.items }
    }

    /// The pages of `SearchCampaignTemplates`.
    public func searchCampaignTemplatesPages(
        _ input: Marketing.SearchCampaignTemplatesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Marketing.SearchCampaignTemplatesRequest, Marketing.SearchCampaignTemplatesResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await searchCampaignTemplates($0, call) }
    }

    /// The elements of `SearchCampaignTemplates`, page behind page.
    public func searchCampaignTemplatesItems(
        _ input: Marketing.SearchCampaignTemplatesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Marketing.SearchCampaignTemplatesRequest, Marketing.SearchCampaignTemplatesResponse, Marketing.CampaignTemplateSummary> {
        Items(searchCampaignTemplatesPages(input, call)) { $0.campaignTemplates }
    }
}
