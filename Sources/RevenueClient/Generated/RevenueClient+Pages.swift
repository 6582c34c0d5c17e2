// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import RevenueAPI

extension RevenueClient {
    /// The pages of `ListMarketplaceRevenueShareAllocations`.
    public func listMarketplaceRevenueShareAllocationsPages(
        _ input: Revenue.ListMarketplaceRevenueShareAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Revenue.ListMarketplaceRevenueShareAllocationsInput, Revenue.ListMarketplaceRevenueShareAllocationsOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listMarketplaceRevenueShareAllocations($0, call) }
    }

    /// The elements of `ListMarketplaceRevenueShareAllocations`, page behind page.
    public func listMarketplaceRevenueShareAllocationsItems(
        _ input: Revenue.ListMarketplaceRevenueShareAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Revenue.ListMarketplaceRevenueShareAllocationsInput, Revenue.ListMarketplaceRevenueShareAllocationsOutput, Revenue.MarketplaceRevenueShareAllocationSummary> {
        Items(listMarketplaceRevenueShareAllocationsPages(input, call)) { $0.marketplaceRevenueShareAllocationSummaries }
    }

    /// The pages of `ListMarketplaceRevenueShares`.
    public func listMarketplaceRevenueSharesPages(
        _ input: Revenue.ListMarketplaceRevenueSharesInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Revenue.ListMarketplaceRevenueSharesInput, Revenue.ListMarketplaceRevenueSharesOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listMarketplaceRevenueShares($0, call) }
    }

    /// The elements of `ListMarketplaceRevenueShares`, page behind page.
    public func listMarketplaceRevenueSharesItems(
        _ input: Revenue.ListMarketplaceRevenueSharesInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Revenue.ListMarketplaceRevenueSharesInput, Revenue.ListMarketplaceRevenueSharesOutput, Revenue.MarketplaceRevenueShareSummary> {
        Items(listMarketplaceRevenueSharesPages(input, call)) { $0.marketplaceRevenueShareSummaries }
    }

    /// The pages of `ListRevenueAttributionAllocations`.
    public func listRevenueAttributionAllocationsPages(
        _ input: Revenue.ListRevenueAttributionAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Revenue.ListRevenueAttributionAllocationsInput, Revenue.ListRevenueAttributionAllocationsOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listRevenueAttributionAllocations($0, call) }
    }

    /// The elements of `ListRevenueAttributionAllocations`, page behind page.
    public func listRevenueAttributionAllocationsItems(
        _ input: Revenue.ListRevenueAttributionAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Revenue.ListRevenueAttributionAllocationsInput, Revenue.ListRevenueAttributionAllocationsOutput, Revenue.RevenueAttributionAllocationSummary> {
        Items(listRevenueAttributionAllocationsPages(input, call)) { $0.revenueAttributionAllocationSummaries }
    }

    /// The pages of `ListRevenueAttributions`.
    public func listRevenueAttributionsPages(
        _ input: Revenue.ListRevenueAttributionsInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Revenue.ListRevenueAttributionsInput, Revenue.ListRevenueAttributionsOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listRevenueAttributions($0, call) }
    }

    /// The elements of `ListRevenueAttributions`, page behind page.
    public func listRevenueAttributionsItems(
        _ input: Revenue.ListRevenueAttributionsInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Revenue.ListRevenueAttributionsInput, Revenue.ListRevenueAttributionsOutput, Revenue.AttributionSummary> {
        Items(listRevenueAttributionsPages(input, call)) { $0.revenueAttributionSummaries ?? [] }
    }
}
