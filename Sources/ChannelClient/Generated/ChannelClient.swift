// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import CosellWire
public import ChannelAPI

/// Asks PartnerCentral Channel: 21 operations.
///
/// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
/// service's clock and rates. Make one and keep it.
public struct ChannelClient: ChannelService, ServiceClient {
    public typealias Call = CallOptions

    /// Makes the calls.
    public let engine: ServiceEngine

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
        engine = try ServiceEngine(Channel.service, exceptions: Channel.exceptions, configuration)
    }

    public static var operations: [any WireOperation.Type] { Channel.operations }

    /// Accepts what another account proposes.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `AcceptChannelHandshake`.
    public func acceptChannelHandshake(
        _ input: Channel.AcceptChannelHandshakeRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.AcceptChannelHandshakeResponse {
        return try await engine.call(Channel.AcceptChannelHandshake.self, input, call)
    }

    /// Ends a contract with another company.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CancelChannelContract`.
    public func cancelChannelContract(
        _ input: Channel.CancelChannelContractRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.CancelChannelContractResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.CancelChannelContract.self, input, call)
    }

    /// Takes back a proposal that has not been answered.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CancelChannelHandshake`.
    public func cancelChannelHandshake(
        _ input: Channel.CancelChannelHandshakeRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.CancelChannelHandshakeResponse {
        return try await engine.call(Channel.CancelChannelHandshake.self, input, call)
    }

    /// Sets up a contract with another company.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateChannelContract`.
    public func createChannelContract(
        _ input: Channel.CreateChannelContractRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.CreateChannelContractResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.CreateChannelContract.self, input, call)
    }

    /// Proposes something to another account, which may accept or reject it.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateChannelHandshake`.
    public func createChannelHandshake(
        _ input: Channel.CreateChannelHandshakeRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.CreateChannelHandshakeResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.CreateChannelHandshake.self, input, call)
    }

    /// Enrols an account as manager of a channel program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateProgramManagementAccount`.
    public func createProgramManagementAccount(
        _ input: Channel.CreateProgramManagementAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.CreateProgramManagementAccountResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.CreateProgramManagementAccount.self, input, call)
    }

    /// Records how a managed account belongs to a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateRelationship`.
    public func createRelationship(
        _ input: Channel.CreateRelationshipRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.CreateRelationshipResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.CreateRelationship.self, input, call)
    }

    /// Takes an account out of a channel program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteProgramManagementAccount`.
    public func deleteProgramManagementAccount(
        _ input: Channel.DeleteProgramManagementAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.DeleteProgramManagementAccountResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.DeleteProgramManagementAccount.self, input, call)
    }

    /// Removes the record of how an account belongs to a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteRelationship`.
    public func deleteRelationship(
        _ input: Channel.DeleteRelationshipRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.DeleteRelationshipResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Channel.DeleteRelationship.self, input, call)
    }

    /// Shows one contract.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `GetChannelContract`.
    public func getChannelContract(
        _ input: Channel.GetChannelContractRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.GetChannelContractResponse {
        return try await engine.call(Channel.GetChannelContract.self, input, call)
    }

    /// Shows one relationship with a managed account.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `GetRelationship`.
    public func getRelationship(
        _ input: Channel.GetRelationshipRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.GetRelationshipResponse {
        return try await engine.call(Channel.GetRelationship.self, input, call)
    }

    /// Lists your contracts with other companies.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListChannelContracts`.
    public func listChannelContracts(
        _ input: Channel.ListChannelContractsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.ListChannelContractsResponse {
        return try await engine.call(Channel.ListChannelContracts.self, input, call)
    }

    /// Lists proposals, sent and received.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListChannelHandshakes`.
    public func listChannelHandshakes(
        _ input: Channel.ListChannelHandshakesRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.ListChannelHandshakesResponse {
        return try await engine.call(Channel.ListChannelHandshakes.self, input, call)
    }

    /// Lists the accounts that manage your channel programs.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListProgramManagementAccounts`.
    public func listProgramManagementAccounts(
        _ input: Channel.ListProgramManagementAccountsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.ListProgramManagementAccountsResponse {
        return try await engine.call(Channel.ListProgramManagementAccounts.self, input, call)
    }

    /// Lists the relationships with managed accounts.
    ///
    /// Reads. Pages through `items`. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListRelationships`.
    public func listRelationships(
        _ input: Channel.ListRelationshipsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.ListRelationshipsResponse {
        return try await engine.call(Channel.ListRelationships.self, input, call)
    }

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListTagsForResource`.
    public func listTagsForResource(
        _ input: Channel.ListTagsForResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.ListTagsForResourceResponse {
        return try await engine.call(Channel.ListTagsForResource.self, input, call)
    }

    /// Turns down what another account proposes.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `RejectChannelHandshake`.
    public func rejectChannelHandshake(
        _ input: Channel.RejectChannelHandshakeRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.RejectChannelHandshakeResponse {
        return try await engine.call(Channel.RejectChannelHandshake.self, input, call)
    }

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `TagResource`.
    public func tagResource(
        _ input: Channel.TagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.TagResourceResponse {
        return try await engine.call(Channel.TagResource.self, input, call)
    }

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UntagResource`.
    public func untagResource(
        _ input: Channel.UntagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.UntagResourceResponse {
        return try await engine.call(Channel.UntagResource.self, input, call)
    }

    /// Changes the name of an account that manages a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UpdateProgramManagementAccount`.
    public func updateProgramManagementAccount(
        _ input: Channel.UpdateProgramManagementAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.UpdateProgramManagementAccountResponse {
        return try await engine.call(Channel.UpdateProgramManagementAccount.self, input, call)
    }

    /// Changes the facts of a relationship with a managed account.
    ///
    /// Writes. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UpdateRelationship`.
    public func updateRelationship(
        _ input: Channel.UpdateRelationshipRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Channel.UpdateRelationshipResponse {
        return try await engine.call(Channel.UpdateRelationship.self, input, call)
    }
}
