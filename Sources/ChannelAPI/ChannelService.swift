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

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `AcceptChannelHandshake`.
    func acceptChannelHandshake(_ input: Channel.AcceptChannelHandshakeRequest, _ call: Call) async throws -> Channel.AcceptChannelHandshakeResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CancelChannelContract`.
    func cancelChannelContract(_ input: Channel.CancelChannelContractRequest, _ call: Call) async throws -> Channel.CancelChannelContractResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CancelChannelHandshake`.
    func cancelChannelHandshake(_ input: Channel.CancelChannelHandshakeRequest, _ call: Call) async throws -> Channel.CancelChannelHandshakeResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateChannelContract`.
    func createChannelContract(_ input: Channel.CreateChannelContractRequest, _ call: Call) async throws -> Channel.CreateChannelContractResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateChannelHandshake`.
    func createChannelHandshake(_ input: Channel.CreateChannelHandshakeRequest, _ call: Call) async throws -> Channel.CreateChannelHandshakeResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateProgramManagementAccount`.
    func createProgramManagementAccount(_ input: Channel.CreateProgramManagementAccountRequest, _ call: Call) async throws -> Channel.CreateProgramManagementAccountResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateRelationship`.
    func createRelationship(_ input: Channel.CreateRelationshipRequest, _ call: Call) async throws -> Channel.CreateRelationshipResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteProgramManagementAccount`.
    func deleteProgramManagementAccount(_ input: Channel.DeleteProgramManagementAccountRequest, _ call: Call) async throws -> Channel.DeleteProgramManagementAccountResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteRelationship`.
    func deleteRelationship(_ input: Channel.DeleteRelationshipRequest, _ call: Call) async throws -> Channel.DeleteRelationshipResponse

    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `GetChannelContract`.
    func getChannelContract(_ input: Channel.GetChannelContractRequest, _ call: Call) async throws -> Channel.GetChannelContractResponse

    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `GetRelationship`.
    func getRelationship(_ input: Channel.GetRelationshipRequest, _ call: Call) async throws -> Channel.GetRelationshipResponse

    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListChannelContracts`.
    func listChannelContracts(_ input: Channel.ListChannelContractsRequest, _ call: Call) async throws -> Channel.ListChannelContractsResponse

    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListChannelHandshakes`.
    func listChannelHandshakes(_ input: Channel.ListChannelHandshakesRequest, _ call: Call) async throws -> Channel.ListChannelHandshakesResponse

    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListProgramManagementAccounts`.
    func listProgramManagementAccounts(_ input: Channel.ListProgramManagementAccountsRequest, _ call: Call) async throws -> Channel.ListProgramManagementAccountsResponse

    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListRelationships`.
    func listRelationships(_ input: Channel.ListRelationshipsRequest, _ call: Call) async throws -> Channel.ListRelationshipsResponse

    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListTagsForResource`.
    func listTagsForResource(_ input: Channel.ListTagsForResourceRequest, _ call: Call) async throws -> Channel.ListTagsForResourceResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `RejectChannelHandshake`.
    func rejectChannelHandshake(_ input: Channel.RejectChannelHandshakeRequest, _ call: Call) async throws -> Channel.RejectChannelHandshakeResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `TagResource`.
    func tagResource(_ input: Channel.TagResourceRequest, _ call: Call) async throws -> Channel.TagResourceResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UntagResource`.
    func untagResource(_ input: Channel.UntagResourceRequest, _ call: Call) async throws -> Channel.UntagResourceResponse

    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UpdateProgramManagementAccount`.
    func updateProgramManagementAccount(_ input: Channel.UpdateProgramManagementAccountRequest, _ call: Call) async throws -> Channel.UpdateProgramManagementAccountResponse

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
