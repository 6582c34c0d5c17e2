// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import ChannelAPI

extension ChannelClient {
    /// The pages of `ListChannelContracts`.
    public func listChannelContractsPages(
        _ input: Channel.ListChannelContractsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Channel.ListChannelContractsRequest, Channel.ListChannelContractsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listChannelContracts($0, call) }
    }

    /// The elements of `ListChannelContracts`, page behind page.
    public func listChannelContractsItems(
        _ input: Channel.ListChannelContractsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Channel.ListChannelContractsRequest, Channel.ListChannelContractsResponse, Channel.ChannelContractSummary> {
        Items(listChannelContractsPages(input, call)) { $0.items }
    }

    /// The pages of `ListChannelHandshakes`.
    public func listChannelHandshakesPages(
        _ input: Channel.ListChannelHandshakesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Channel.ListChannelHandshakesRequest, Channel.ListChannelHandshakesResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listChannelHandshakes($0, call) }
    }

    /// The elements of `ListChannelHandshakes`, page behind page.
    public func listChannelHandshakesItems(
        _ input: Channel.ListChannelHandshakesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Channel.ListChannelHandshakesRequest, Channel.ListChannelHandshakesResponse, Channel.ChannelHandshakeSummary> {
        Items(listChannelHandshakesPages(input, call)) { $0.items ?? [] }
    }

    /// The pages of `ListProgramManagementAccounts`.
    public func listProgramManagementAccountsPages(
        _ input: Channel.ListProgramManagementAccountsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Channel.ListProgramManagementAccountsRequest, Channel.ListProgramManagementAccountsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listProgramManagementAccounts($0, call) }
    }

    /// The elements of `ListProgramManagementAccounts`, page behind page.
    public func listProgramManagementAccountsItems(
        _ input: Channel.ListProgramManagementAccountsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Channel.ListProgramManagementAccountsRequest, Channel.ListProgramManagementAccountsResponse, Channel.ProgramManagementAccountSummary> {
        Items(listProgramManagementAccountsPages(input, call)) { $0.items ?? [] }
    }

    /// The pages of `ListRelationships`.
    public func listRelationshipsPages(
        _ input: Channel.ListRelationshipsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Channel.ListRelationshipsRequest, Channel.ListRelationshipsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listRelationships($0, call) }
    }

    /// The elements of `ListRelationships`, page behind page.
    public func listRelationshipsItems(
        _ input: Channel.ListRelationshipsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Channel.ListRelationshipsRequest, Channel.ListRelationshipsResponse, Channel.RelationshipSummary> {
        Items(listRelationshipsPages(input, call)) { $0.items ?? [] }
    }
}
