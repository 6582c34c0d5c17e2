// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// PartnerCentral Channel, API version 2024-03-18: 21 operations.
public enum Channel {
    public static let service = ServiceDescriptor(
        version: "2024-03-18",
        serviceID: "PartnerCentral Channel",
        targetPrefix: "PartnerCentralChannel",
        signingName: "partnercentral-channel",
        endpointPrefix: "partnercentral-channel",
        wire: .awsJSON,
        isGlobal: true
    )

    public static let operations: [any ChannelOperation.Type] = [
        AcceptChannelHandshake.self,
        CancelChannelContract.self,
        CancelChannelHandshake.self,
        CreateChannelContract.self,
        CreateChannelHandshake.self,
        CreateProgramManagementAccount.self,
        CreateRelationship.self,
        DeleteProgramManagementAccount.self,
        DeleteRelationship.self,
        GetChannelContract.self,
        GetRelationship.self,
        ListChannelContracts.self,
        ListChannelHandshakes.self,
        ListProgramManagementAccounts.self,
        ListRelationships.self,
        ListTagsForResource.self,
        RejectChannelHandshake.self,
        TagResource.self,
        UntagResource.self,
        UpdateProgramManagementAccount.self,
        UpdateRelationship.self,
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
public protocol ChannelService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Accepts what another account proposes.
    func acceptChannelHandshake(_ input: Channel.AcceptChannelHandshakeRequest, _ call: Call) async throws -> Channel.AcceptChannelHandshakeResponse
    /// Ends a contract with another company.
    func cancelChannelContract(_ input: Channel.CancelChannelContractRequest, _ call: Call) async throws -> Channel.CancelChannelContractResponse
    /// Takes back a proposal that has not been answered.
    func cancelChannelHandshake(_ input: Channel.CancelChannelHandshakeRequest, _ call: Call) async throws -> Channel.CancelChannelHandshakeResponse
    /// Sets up a contract with another company.
    func createChannelContract(_ input: Channel.CreateChannelContractRequest, _ call: Call) async throws -> Channel.CreateChannelContractResponse
    /// Proposes something to another account, which may accept or reject it.
    func createChannelHandshake(_ input: Channel.CreateChannelHandshakeRequest, _ call: Call) async throws -> Channel.CreateChannelHandshakeResponse
    /// Enrols an account as manager of a channel program.
    func createProgramManagementAccount(_ input: Channel.CreateProgramManagementAccountRequest, _ call: Call) async throws -> Channel.CreateProgramManagementAccountResponse
    /// Records how a managed account belongs to a program.
    func createRelationship(_ input: Channel.CreateRelationshipRequest, _ call: Call) async throws -> Channel.CreateRelationshipResponse
    /// Takes an account out of a channel program.
    func deleteProgramManagementAccount(_ input: Channel.DeleteProgramManagementAccountRequest, _ call: Call) async throws -> Channel.DeleteProgramManagementAccountResponse
    /// Removes the record of how an account belongs to a program.
    func deleteRelationship(_ input: Channel.DeleteRelationshipRequest, _ call: Call) async throws -> Channel.DeleteRelationshipResponse
    /// Shows one contract.
    func getChannelContract(_ input: Channel.GetChannelContractRequest, _ call: Call) async throws -> Channel.GetChannelContractResponse
    /// Shows one relationship with a managed account.
    func getRelationship(_ input: Channel.GetRelationshipRequest, _ call: Call) async throws -> Channel.GetRelationshipResponse
    /// Lists your contracts with other companies.
    func listChannelContracts(_ input: Channel.ListChannelContractsRequest, _ call: Call) async throws -> Channel.ListChannelContractsResponse
    /// Lists proposals, sent and received.
    func listChannelHandshakes(_ input: Channel.ListChannelHandshakesRequest, _ call: Call) async throws -> Channel.ListChannelHandshakesResponse
    /// Lists the accounts that manage your channel programs.
    func listProgramManagementAccounts(_ input: Channel.ListProgramManagementAccountsRequest, _ call: Call) async throws -> Channel.ListProgramManagementAccountsResponse
    /// Lists the relationships with managed accounts.
    func listRelationships(_ input: Channel.ListRelationshipsRequest, _ call: Call) async throws -> Channel.ListRelationshipsResponse
    /// Lists the tags of a record.
    func listTagsForResource(_ input: Channel.ListTagsForResourceRequest, _ call: Call) async throws -> Channel.ListTagsForResourceResponse
    /// Turns down what another account proposes.
    func rejectChannelHandshake(_ input: Channel.RejectChannelHandshakeRequest, _ call: Call) async throws -> Channel.RejectChannelHandshakeResponse
    /// Puts tags on a record, or changes their values.
    func tagResource(_ input: Channel.TagResourceRequest, _ call: Call) async throws -> Channel.TagResourceResponse
    /// Takes tags off a record.
    func untagResource(_ input: Channel.UntagResourceRequest, _ call: Call) async throws -> Channel.UntagResourceResponse
    /// Changes the name of an account that manages a program.
    func updateProgramManagementAccount(_ input: Channel.UpdateProgramManagementAccountRequest, _ call: Call) async throws -> Channel.UpdateProgramManagementAccountResponse
    /// Changes the facts of a relationship with a managed account.
    func updateRelationship(_ input: Channel.UpdateRelationshipRequest, _ call: Call) async throws -> Channel.UpdateRelationshipResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol ChannelOperation: WireOperation {
    static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension ChannelOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some ChannelService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
