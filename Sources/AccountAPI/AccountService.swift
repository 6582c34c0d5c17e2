// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// PartnerCentral Account, API version 2025-04-04: 34 operations.
public enum Account {
    public static let service = ServiceDescriptor(
        version: "2025-04-04",
        serviceID: "PartnerCentral Account",
        targetPrefix: "PartnerCentralAccount",
        signingName: "partnercentral-account",
        endpointPrefix: "partnercentral-account",
        wire: .awsJSON
    )

    public static let operations: [any AccountOperation.Type] = [
        AcceptConnectionInvitation.self,
        AssociateAwsTrainingCertificationEmailDomain.self,
        CancelConnection.self,
        CancelConnectionInvitation.self,
        CancelProfileUpdateTask.self,
        CreateConnectionInvitation.self,
        CreatePartner.self,
        DisassociateAwsTrainingCertificationEmailDomain.self,
        GetAllianceLeadContact.self,
        GetConnection.self,
        GetConnectionInvitation.self,
        GetConnectionPreferences.self,
        GetPartner.self,
        GetProfileUpdateTask.self,
        GetProfileVisibility.self,
        GetQualificationsAssociationDetails.self,
        GetQualificationsAssociationTask.self,
        GetQualificationsDisassociationTask.self,
        GetVerification.self,
        ListConnectionInvitations.self,
        ListConnections.self,
        ListPartners.self,
        ListTagsForResource.self,
        PutAllianceLeadContact.self,
        PutProfileVisibility.self,
        RejectConnectionInvitation.self,
        SendEmailVerificationCode.self,
        StartProfileUpdateTask.self,
        StartQualificationsAssociationTask.self,
        StartQualificationsDisassociationTask.self,
        StartVerification.self,
        TagResource.self,
        UntagResource.self,
        UpdateConnectionPreferences.self,
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
public protocol AccountService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Accepts an invitation, and so connects with another partner.
    func acceptConnectionInvitation(_ input: Account.AcceptConnectionInvitationRequest, _ call: Call) async throws -> Account.AcceptConnectionInvitationResponse
    /// Counts certifications under an email domain as your company's.
    func associateAwsTrainingCertificationEmailDomain(_ input: Account.AssociateAwsTrainingCertificationEmailDomainRequest, _ call: Call) async throws -> Account.AssociateAwsTrainingCertificationEmailDomainResponse
    /// Ends a connection with another partner.
    func cancelConnection(_ input: Account.CancelConnectionRequest, _ call: Call) async throws -> Account.CancelConnectionResponse
    /// Takes back an invitation that has not been answered.
    func cancelConnectionInvitation(_ input: Account.CancelConnectionInvitationRequest, _ call: Call) async throws -> Account.CancelConnectionInvitationResponse
    /// Stops a change of the profile that AWS still looks at.
    func cancelProfileUpdateTask(_ input: Account.CancelProfileUpdateTaskRequest, _ call: Call) async throws -> Account.CancelProfileUpdateTaskResponse
    /// Invites another partner to connect.
    func createConnectionInvitation(_ input: Account.CreateConnectionInvitationRequest, _ call: Call) async throws -> Account.CreateConnectionInvitationResponse
    /// Registers a company as an AWS partner.
    func createPartner(_ input: Account.CreatePartnerRequest, _ call: Call) async throws -> Account.CreatePartnerResponse
    /// Stops counting an email domain's certifications as yours.
    func disassociateAwsTrainingCertificationEmailDomain(_ input: Account.DisassociateAwsTrainingCertificationEmailDomainRequest, _ call: Call) async throws -> Account.DisassociateAwsTrainingCertificationEmailDomainResponse
    /// Shows who speaks for your alliance with AWS.
    func getAllianceLeadContact(_ input: Account.GetAllianceLeadContactRequest, _ call: Call) async throws -> Account.GetAllianceLeadContactResponse
    /// Shows one connection with another partner.
    func getConnection(_ input: Account.GetConnectionRequest, _ call: Call) async throws -> Account.GetConnectionResponse
    /// Shows one invitation to connect.
    func getConnectionInvitation(_ input: Account.GetConnectionInvitationRequest, _ call: Call) async throws -> Account.GetConnectionInvitationResponse
    /// Shows from whom you take invitations to connect.
    func getConnectionPreferences(_ input: Account.GetConnectionPreferencesRequest, _ call: Call) async throws -> Account.GetConnectionPreferencesResponse
    /// Shows your company as AWS knows it.
    func getPartner(_ input: Account.GetPartnerRequest, _ call: Call) async throws -> Account.GetPartnerResponse
    /// Shows how far the latest change of the profile is.
    func getProfileUpdateTask(_ input: Account.GetProfileUpdateTaskRequest, _ call: Call) async throws -> Account.GetProfileUpdateTaskResponse
    /// Shows whether others can find your profile.
    func getProfileVisibility(_ input: Account.GetProfileVisibilityRequest, _ call: Call) async throws -> Account.GetProfileVisibilityResponse
    /// Shows whose qualifications are joined with yours.
    func getQualificationsAssociationDetails(_ input: Account.GetQualificationsAssociationDetailsRequest, _ call: Call) async throws -> Account.GetQualificationsAssociationDetailsResponse
    /// Shows how far the joining of qualifications is.
    func getQualificationsAssociationTask(_ input: Account.GetQualificationsAssociationTaskRequest, _ call: Call) async throws -> Account.GetQualificationsAssociationTaskResponse
    /// Shows how far the parting of qualifications is.
    func getQualificationsDisassociationTask(_ input: Account.GetQualificationsDisassociationTaskRequest, _ call: Call) async throws -> Account.GetQualificationsDisassociationTaskResponse
    /// Shows how far a verification of your company or of a person is.
    func getVerification(_ input: Account.GetVerificationRequest, _ call: Call) async throws -> Account.GetVerificationResponse
    /// Lists invitations to connect, sent and received.
    func listConnectionInvitations(_ input: Account.ListConnectionInvitationsRequest, _ call: Call) async throws -> Account.ListConnectionInvitationsResponse
    /// Lists the partners you are connected with.
    func listConnections(_ input: Account.ListConnectionsRequest, _ call: Call) async throws -> Account.ListConnectionsResponse
    /// Lists the partner records of your account.
    func listPartners(_ input: Account.ListPartnersRequest, _ call: Call) async throws -> Account.ListPartnersResponse
    /// Lists the tags of a record.
    func listTagsForResource(_ input: Account.ListTagsForResourceRequest, _ call: Call) async throws -> Account.ListTagsForResourceResponse
    /// Says who speaks for your alliance with AWS.
    func putAllianceLeadContact(_ input: Account.PutAllianceLeadContactRequest, _ call: Call) async throws -> Account.PutAllianceLeadContactResponse
    /// Says whether others can find your profile.
    func putProfileVisibility(_ input: Account.PutProfileVisibilityRequest, _ call: Call) async throws -> Account.PutProfileVisibilityResponse
    /// Turns an invitation to connect down.
    func rejectConnectionInvitation(_ input: Account.RejectConnectionInvitationRequest, _ call: Call) async throws -> Account.RejectConnectionInvitationResponse
    /// Mails a code that proves an address is yours.
    func sendEmailVerificationCode(_ input: Account.SendEmailVerificationCodeRequest, _ call: Call) async throws -> Account.SendEmailVerificationCodeResponse
    /// Changes the public profile, once AWS has looked at it.
    func startProfileUpdateTask(_ input: Account.StartProfileUpdateTaskRequest, _ call: Call) async throws -> Account.StartProfileUpdateTaskResponse
    /// Begins to join the qualifications of another account to yours.
    func startQualificationsAssociationTask(_ input: Account.StartQualificationsAssociationTaskRequest, _ call: Call) async throws -> Account.StartQualificationsAssociationTaskResponse
    /// Begins to part joined qualifications again.
    func startQualificationsDisassociationTask(_ input: Account.StartQualificationsDisassociationTaskRequest, _ call: Call) async throws -> Account.StartQualificationsDisassociationTaskResponse
    /// Begins to verify your company or a person.
    func startVerification(_ input: Account.StartVerificationRequest, _ call: Call) async throws -> Account.StartVerificationResponse
    /// Puts tags on a record, or changes their values.
    func tagResource(_ input: Account.TagResourceRequest, _ call: Call) async throws -> Account.TagResourceResponse
    /// Takes tags off a record.
    func untagResource(_ input: Account.UntagResourceRequest, _ call: Call) async throws -> Account.UntagResourceResponse
    /// Says from whom you take invitations to connect.
    func updateConnectionPreferences(_ input: Account.UpdateConnectionPreferencesRequest, _ call: Call) async throws -> Account.UpdateConnectionPreferencesResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol AccountOperation: WireOperation {
    static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension AccountOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some AccountService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
