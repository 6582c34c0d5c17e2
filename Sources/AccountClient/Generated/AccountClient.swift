// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import CosellWire
public import AccountAPI

/// Asks PartnerCentral Account: 34 operations.
///
/// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
/// service's clock and rates. Make one and keep it.
public struct AccountClient: AccountService, ServiceClient {
    public typealias Call = CallOptions

    /// Makes the calls.
    public let engine: ServiceEngine

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
        engine = try ServiceEngine(Account.service, exceptions: Account.exceptions, configuration)
    }

    public static var operations: [any WireOperation.Type] { Account.operations }

    /// Accepts an invitation, and so connects with another partner.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `AcceptConnectionInvitation`.
    public func acceptConnectionInvitation(
        _ input: Account.AcceptConnectionInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.AcceptConnectionInvitationResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.AcceptConnectionInvitation.self, input, call)
    }

    /// Counts certifications under an email domain as your company's.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `AssociateAwsTrainingCertificationEmailDomain`.
    public func associateAwsTrainingCertificationEmailDomain(
        _ input: Account.AssociateAwsTrainingCertificationEmailDomainRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.AssociateAwsTrainingCertificationEmailDomainResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.AssociateAwsTrainingCertificationEmailDomain.self, input, call)
    }

    /// Ends a connection with another partner.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `CancelConnection`.
    public func cancelConnection(
        _ input: Account.CancelConnectionRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.CancelConnectionResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.CancelConnection.self, input, call)
    }

    /// Takes back an invitation that has not been answered.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `CancelConnectionInvitation`.
    public func cancelConnectionInvitation(
        _ input: Account.CancelConnectionInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.CancelConnectionInvitationResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.CancelConnectionInvitation.self, input, call)
    }

    /// Stops a change of the profile that AWS still looks at.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `CancelProfileUpdateTask`.
    public func cancelProfileUpdateTask(
        _ input: Account.CancelProfileUpdateTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.CancelProfileUpdateTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.CancelProfileUpdateTask.self, input, call)
    }

    /// Invites another partner to connect.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `CreateConnectionInvitation`.
    public func createConnectionInvitation(
        _ input: Account.CreateConnectionInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.CreateConnectionInvitationResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.CreateConnectionInvitation.self, input, call)
    }

    /// Registers a company as an AWS partner.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `CreatePartner`.
    public func createPartner(
        _ input: Account.CreatePartnerRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.CreatePartnerResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.CreatePartner.self, input, call)
    }

    /// Stops counting an email domain's certifications as yours.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `DisassociateAwsTrainingCertificationEmailDomain`.
    public func disassociateAwsTrainingCertificationEmailDomain(
        _ input: Account.DisassociateAwsTrainingCertificationEmailDomainRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.DisassociateAwsTrainingCertificationEmailDomainResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.DisassociateAwsTrainingCertificationEmailDomain.self, input, call)
    }

    /// Shows who speaks for your alliance with AWS.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetAllianceLeadContact`.
    public func getAllianceLeadContact(
        _ input: Account.GetAllianceLeadContactRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetAllianceLeadContactResponse {
        return try await engine.call(Account.GetAllianceLeadContact.self, input, call)
    }

    /// Shows one connection with another partner.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetConnection`.
    public func getConnection(
        _ input: Account.GetConnectionRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetConnectionResponse {
        return try await engine.call(Account.GetConnection.self, input, call)
    }

    /// Shows one invitation to connect.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetConnectionInvitation`.
    public func getConnectionInvitation(
        _ input: Account.GetConnectionInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetConnectionInvitationResponse {
        return try await engine.call(Account.GetConnectionInvitation.self, input, call)
    }

    /// Shows from whom you take invitations to connect.
    ///
    /// Reads. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetConnectionPreferences`.
    public func getConnectionPreferences(
        _ input: Account.GetConnectionPreferencesRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetConnectionPreferencesResponse {
        return try await engine.call(Account.GetConnectionPreferences.self, input, call)
    }

    /// Shows your company as AWS knows it.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetPartner`.
    public func getPartner(
        _ input: Account.GetPartnerRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetPartnerResponse {
        return try await engine.call(Account.GetPartner.self, input, call)
    }

    /// Shows how far the latest change of the profile is.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetProfileUpdateTask`.
    public func getProfileUpdateTask(
        _ input: Account.GetProfileUpdateTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetProfileUpdateTaskResponse {
        return try await engine.call(Account.GetProfileUpdateTask.self, input, call)
    }

    /// Shows whether others can find your profile.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetProfileVisibility`.
    public func getProfileVisibility(
        _ input: Account.GetProfileVisibilityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetProfileVisibilityResponse {
        return try await engine.call(Account.GetProfileVisibility.self, input, call)
    }

    /// Shows whose qualifications are joined with yours.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetQualificationsAssociationDetails`.
    public func getQualificationsAssociationDetails(
        _ input: Account.GetQualificationsAssociationDetailsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetQualificationsAssociationDetailsResponse {
        return try await engine.call(Account.GetQualificationsAssociationDetails.self, input, call)
    }

    /// Shows how far the joining of qualifications is.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetQualificationsAssociationTask`.
    public func getQualificationsAssociationTask(
        _ input: Account.GetQualificationsAssociationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetQualificationsAssociationTaskResponse {
        return try await engine.call(Account.GetQualificationsAssociationTask.self, input, call)
    }

    /// Shows how far the parting of qualifications is.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetQualificationsDisassociationTask`.
    public func getQualificationsDisassociationTask(
        _ input: Account.GetQualificationsDisassociationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetQualificationsDisassociationTaskResponse {
        return try await engine.call(Account.GetQualificationsDisassociationTask.self, input, call)
    }

    /// Shows how far a verification of your company or of a person is.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetVerification`.
    public func getVerification(
        _ input: Account.GetVerificationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetVerificationResponse {
        return try await engine.call(Account.GetVerification.self, input, call)
    }

    /// Lists invitations to connect, sent and received.
    ///
    /// Reads. Pages through `ConnectionInvitationSummaries`. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `ListConnectionInvitations`.
    public func listConnectionInvitations(
        _ input: Account.ListConnectionInvitationsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.ListConnectionInvitationsResponse {
        return try await engine.call(Account.ListConnectionInvitations.self, input, call)
    }

    /// Lists the partners you are connected with.
    ///
    /// Reads. Pages through `ConnectionSummaries`. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `ListConnections`.
    public func listConnections(
        _ input: Account.ListConnectionsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.ListConnectionsResponse {
        return try await engine.call(Account.ListConnections.self, input, call)
    }

    /// Lists the partner records of your account.
    ///
    /// Reads. Pages through `PartnerSummaryList`. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `ListPartners`.
    public func listPartners(
        _ input: Account.ListPartnersRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.ListPartnersResponse {
        return try await engine.call(Account.ListPartners.self, input, call)
    }

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `ListTagsForResource`.
    public func listTagsForResource(
        _ input: Account.ListTagsForResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.ListTagsForResourceResponse {
        return try await engine.call(Account.ListTagsForResource.self, input, call)
    }

    /// Says who speaks for your alliance with AWS.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `PutAllianceLeadContact`.
    public func putAllianceLeadContact(
        _ input: Account.PutAllianceLeadContactRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.PutAllianceLeadContactResponse {
        return try await engine.call(Account.PutAllianceLeadContact.self, input, call)
    }

    /// Says whether others can find your profile.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `PutProfileVisibility`.
    public func putProfileVisibility(
        _ input: Account.PutProfileVisibilityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.PutProfileVisibilityResponse {
        return try await engine.call(Account.PutProfileVisibility.self, input, call)
    }

    /// Turns an invitation to connect down.
    ///
    /// Writes. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `RejectConnectionInvitation`.
    public func rejectConnectionInvitation(
        _ input: Account.RejectConnectionInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.RejectConnectionInvitationResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.RejectConnectionInvitation.self, input, call)
    }

    /// Mails a code that proves an address is yours.
    ///
    /// Writes. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `SendEmailVerificationCode`.
    public func sendEmailVerificationCode(
        _ input: Account.SendEmailVerificationCodeRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.SendEmailVerificationCodeResponse {
        return try await engine.call(Account.SendEmailVerificationCode.self, input, call)
    }

    /// Changes the public profile, once AWS has looked at it.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `StartProfileUpdateTask`.
    public func startProfileUpdateTask(
        _ input: Account.StartProfileUpdateTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.StartProfileUpdateTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.StartProfileUpdateTask.self, input, call)
    }

    /// Begins to join the qualifications of another account to yours.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `StartQualificationsAssociationTask`.
    public func startQualificationsAssociationTask(
        _ input: Account.StartQualificationsAssociationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.StartQualificationsAssociationTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.StartQualificationsAssociationTask.self, input, call)
    }

    /// Begins to part joined qualifications again.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `StartQualificationsDisassociationTask`.
    public func startQualificationsDisassociationTask(
        _ input: Account.StartQualificationsDisassociationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.StartQualificationsDisassociationTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.StartQualificationsDisassociationTask.self, input, call)
    }

    /// Begins to verify your company or a person.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `StartVerification`.
    public func startVerification(
        _ input: Account.StartVerificationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.StartVerificationResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Account.StartVerification.self, input, call)
    }

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `TagResource`.
    public func tagResource(
        _ input: Account.TagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.TagResourceResponse {
        return try await engine.call(Account.TagResource.self, input, call)
    }

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `UntagResource`.
    public func untagResource(
        _ input: Account.UntagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.UntagResourceResponse {
        return try await engine.call(Account.UntagResource.self, input, call)
    }

    /// Says from whom you take invitations to connect.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `UpdateConnectionPreferences`.
    public func updateConnectionPreferences(
        _ input: Account.UpdateConnectionPreferencesRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.UpdateConnectionPreferencesResponse {
        return try await engine.call(Account.UpdateConnectionPreferences.self, input, call)
    }
}
