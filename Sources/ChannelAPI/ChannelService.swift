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
        wire: .awsJSON
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
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol ChannelService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Accepts what another account proposes.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `AcceptChannelHandshake`.
    func acceptChannelHandshake(_ input: Channel.AcceptChannelHandshakeRequest, _ call: Call) async throws -> Channel.AcceptChannelHandshakeResponse

    /// Ends a contract with another company.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CancelChannelContract`.
    func cancelChannelContract(_ input: Channel.CancelChannelContractRequest, _ call: Call) async throws -> Channel.CancelChannelContractResponse

    /// Takes back a proposal that has not been answered.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CancelChannelHandshake`.
    func cancelChannelHandshake(_ input: Channel.CancelChannelHandshakeRequest, _ call: Call) async throws -> Channel.CancelChannelHandshakeResponse

    /// Sets up a contract with another company.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateChannelContract`.
    func createChannelContract(_ input: Channel.CreateChannelContractRequest, _ call: Call) async throws -> Channel.CreateChannelContractResponse

    /// Proposes something to another account, which may accept or reject it.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateChannelHandshake`.
    func createChannelHandshake(_ input: Channel.CreateChannelHandshakeRequest, _ call: Call) async throws -> Channel.CreateChannelHandshakeResponse

    /// Enrols an account as manager of a channel program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateProgramManagementAccount`.
    func createProgramManagementAccount(_ input: Channel.CreateProgramManagementAccountRequest, _ call: Call) async throws -> Channel.CreateProgramManagementAccountResponse

    /// Records how a managed account belongs to a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateRelationship`.
    func createRelationship(_ input: Channel.CreateRelationshipRequest, _ call: Call) async throws -> Channel.CreateRelationshipResponse

    /// Takes an account out of a channel program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteProgramManagementAccount`.
    func deleteProgramManagementAccount(_ input: Channel.DeleteProgramManagementAccountRequest, _ call: Call) async throws -> Channel.DeleteProgramManagementAccountResponse

    /// Removes the record of how an account belongs to a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteRelationship`.
    func deleteRelationship(_ input: Channel.DeleteRelationshipRequest, _ call: Call) async throws -> Channel.DeleteRelationshipResponse

    /// Shows one contract.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `GetChannelContract`.
    func getChannelContract(_ input: Channel.GetChannelContractRequest, _ call: Call) async throws -> Channel.GetChannelContractResponse

    /// Shows one relationship with a managed account.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `GetRelationship`.
    func getRelationship(_ input: Channel.GetRelationshipRequest, _ call: Call) async throws -> Channel.GetRelationshipResponse

    /// Lists your contracts with other companies.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListChannelContracts`.
    func listChannelContracts(_ input: Channel.ListChannelContractsRequest, _ call: Call) async throws -> Channel.ListChannelContractsResponse

    /// Lists proposals, sent and received.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListChannelHandshakes`.
    func listChannelHandshakes(_ input: Channel.ListChannelHandshakesRequest, _ call: Call) async throws -> Channel.ListChannelHandshakesResponse

    /// Lists the accounts that manage your channel programs.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListProgramManagementAccounts`.
    func listProgramManagementAccounts(_ input: Channel.ListProgramManagementAccountsRequest, _ call: Call) async throws -> Channel.ListProgramManagementAccountsResponse

    /// Lists the relationships with managed accounts.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListRelationships`.
    func listRelationships(_ input: Channel.ListRelationshipsRequest, _ call: Call) async throws -> Channel.ListRelationshipsResponse

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListTagsForResource`.
    func listTagsForResource(_ input: Channel.ListTagsForResourceRequest, _ call: Call) async throws -> Channel.ListTagsForResourceResponse

    /// Turns down what another account proposes.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `RejectChannelHandshake`.
    func rejectChannelHandshake(_ input: Channel.RejectChannelHandshakeRequest, _ call: Call) async throws -> Channel.RejectChannelHandshakeResponse

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `TagResource`.
    func tagResource(_ input: Channel.TagResourceRequest, _ call: Call) async throws -> Channel.TagResourceResponse

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UntagResource`.
    func untagResource(_ input: Channel.UntagResourceRequest, _ call: Call) async throws -> Channel.UntagResourceResponse

    /// Changes the name of an account that manages a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UpdateProgramManagementAccount`.
    func updateProgramManagementAccount(_ input: Channel.UpdateProgramManagementAccountRequest, _ call: Call) async throws -> Channel.UpdateProgramManagementAccountResponse

    /// Changes the facts of a relationship with a managed account.
    ///
    /// Writes. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UpdateRelationship`.
    func updateRelationship(_ input: Channel.UpdateRelationshipRequest, _ call: Call) async throws -> Channel.UpdateRelationshipResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol ChannelOperation: WireOperation {
    static func invoke<Service: ChannelService>(
        on service: Service,
        _ input: Input,
        _ call: Service.Call
    ) async throws -> Output
}
