// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import AccountAPI

extension AccountClient {
    /// The pages of `ListConnectionInvitations`.
    public func listConnectionInvitationsPages(
        _ input: Account.ListConnectionInvitationsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Account.ListConnectionInvitationsRequest, Account.ListConnectionInvitationsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listConnectionInvitations($0, call) }
    }

    /// The elements of `ListConnectionInvitations`, page behind page.
    public func listConnectionInvitationsItems(
        _ input: Account.ListConnectionInvitationsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Account.ListConnectionInvitationsRequest, Account.ListConnectionInvitationsResponse, Account.ConnectionInvitationSummary> {
        Items(listConnectionInvitationsPages(input, call)) { $0.connectionInvitationSummaries }
    }

    /// The pages of `ListConnections`.
    public func listConnectionsPages(
        _ input: Account.ListConnectionsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Account.ListConnectionsRequest, Account.ListConnectionsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listConnections($0, call) }
    }

    /// The elements of `ListConnections`, page behind page.
    public func listConnectionsItems(
        _ input: Account.ListConnectionsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Account.ListConnectionsRequest, Account.ListConnectionsResponse, Account.ConnectionSummary> {
        Items(listConnectionsPages(input, call)) { $0.connectionSummaries }
    }

    /// The pages of `ListPartners`.
    public func listPartnersPages(
        _ input: Account.ListPartnersRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Account.ListPartnersRequest, Account.ListPartnersResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listPartners($0, call) }
    }

    /// The elements of `ListPartners`, page behind page.
    public func listPartnersItems(
        _ input: Account.ListPartnersRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Account.ListPartnersRequest, Account.ListPartnersResponse, Account.PartnerSummary> {
        Items(listPartnersPages(input, call)) { $0.partnerSummaryList }
    }
}
