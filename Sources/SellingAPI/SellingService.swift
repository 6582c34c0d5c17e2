// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// PartnerCentral Selling, API version 2022-07-26: 63 operations.
public enum Selling {
    public static let service = ServiceDescriptor(
        version: "2022-07-26",
        serviceID: "PartnerCentral Selling",
        targetPrefix: "AWSPartnerCentralSelling",
        signingName: "partnercentral-selling",
        endpointPrefix: "partnercentral-selling",
        wire: .awsJSON
    )

    public static let operations: [any SellingOperation.Type] = [
        AcceptEngagementInvitation.self,
        AssignOpportunity.self,
        AssociateOpportunity.self,
        CreateCustomerAccount.self,
        CreateEngagement.self,
        CreateEngagementContext.self,
        CreateEngagementInvitation.self,
        CreateOpportunity.self,
        CreateResourceSnapshot.self,
        CreateResourceSnapshotJob.self,
        DeleteCustomerAccount.self,
        DeleteResourceSnapshotJob.self,
        DisassociateOpportunity.self,
        GetAwsOpportunitySummary.self,
        GetCustomerAccount.self,
        GetCustomerAccountBulkJob.self,
        GetCustomerAccountBulkJobReportUrl.self,
        GetCustomerAccountStatistics.self,
        GetEngagement.self,
        GetEngagementInvitation.self,
        GetOpportunity.self,
        GetOpportunityBulkJobReportUrl.self,
        GetProspectingFromEngagementTask.self,
        GetResourceSnapshot.self,
        GetResourceSnapshotJob.self,
        GetSellingSystemSettings.self,
        ListCustomerAccountBulkJobResults.self,
        ListCustomerAccountBulkJobs.self,
        ListEngagementByAcceptingInvitationTasks.self,
        ListEngagementFromOpportunityTasks.self,
        ListEngagementGroups.self,
        ListEngagementInvitations.self,
        ListEngagementMembers.self,
        ListEngagementResourceAssociations.self,
        ListEngagements.self,
        ListOpportunities.self,
        ListOpportunityBulkJobResults.self,
        ListOpportunityBulkJobs.self,
        ListOpportunityFromEngagementTasks.self,
        ListProspectingFromEngagementTasks.self,
        ListResourceSnapshotJobs.self,
        ListResourceSnapshots.self,
        ListSolutions.self,
        ListTagsForResource.self,
        PutSellingSystemSettings.self,
        RejectEngagementInvitation.self,
        SearchCustomerAccounts.self,
        SearchEngagements.self,
        SearchOpportunities.self,
        StartCustomerAccountBulkJob.self,
        StartEngagementByAcceptingInvitationTask.self,
        StartEngagementFromOpportunityTask.self,
        StartOpportunityBulkJob.self,
        StartOpportunityFromEngagementTask.self,
        StartProspectingFromEngagementTask.self,
        StartResourceSnapshotJob.self,
        StopResourceSnapshotJob.self,
        SubmitOpportunity.self,
        TagResource.self,
        UntagResource.self,
        UpdateCustomerAccount.self,
        UpdateEngagementContext.self,
        UpdateOpportunity.self,
    ]
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol SellingService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `AcceptEngagementInvitation`.
    func acceptEngagementInvitation(_ input: Selling.AcceptEngagementInvitationRequest, _ call: Call) async throws

    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `AssignOpportunity`.
    func assignOpportunity(_ input: Selling.AssignOpportunityRequest, _ call: Call) async throws

    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `AssociateOpportunity`.
    func associateOpportunity(_ input: Selling.AssociateOpportunityRequest, _ call: Call) async throws

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateCustomerAccount`.
    func createCustomerAccount(_ input: Selling.CreateCustomerAccountRequest, _ call: Call) async throws -> Selling.CreateCustomerAccountResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagement`.
    func createEngagement(_ input: Selling.CreateEngagementRequest, _ call: Call) async throws -> Selling.CreateEngagementResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagementContext`.
    func createEngagementContext(_ input: Selling.CreateEngagementContextRequest, _ call: Call) async throws -> Selling.CreateEngagementContextResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagementInvitation`.
    func createEngagementInvitation(_ input: Selling.CreateEngagementInvitationRequest, _ call: Call) async throws -> Selling.CreateEngagementInvitationResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateOpportunity`.
    func createOpportunity(_ input: Selling.CreateOpportunityRequest, _ call: Call) async throws -> Selling.CreateOpportunityResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateResourceSnapshot`.
    func createResourceSnapshot(_ input: Selling.CreateResourceSnapshotRequest, _ call: Call) async throws -> Selling.CreateResourceSnapshotResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateResourceSnapshotJob`.
    func createResourceSnapshotJob(_ input: Selling.CreateResourceSnapshotJobRequest, _ call: Call) async throws -> Selling.CreateResourceSnapshotJobResponse

    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DeleteCustomerAccount`.
    func deleteCustomerAccount(_ input: Selling.DeleteCustomerAccountRequest, _ call: Call) async throws -> Selling.DeleteCustomerAccountResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DeleteResourceSnapshotJob`.
    func deleteResourceSnapshotJob(_ input: Selling.DeleteResourceSnapshotJobRequest, _ call: Call) async throws

    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DisassociateOpportunity`.
    func disassociateOpportunity(_ input: Selling.DisassociateOpportunityRequest, _ call: Call) async throws

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetAwsOpportunitySummary`.
    func getAwsOpportunitySummary(_ input: Selling.GetAwsOpportunitySummaryRequest, _ call: Call) async throws -> Selling.GetAwsOpportunitySummaryResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccount`.
    func getCustomerAccount(_ input: Selling.GetCustomerAccountRequest, _ call: Call) async throws -> Selling.GetCustomerAccountResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccountBulkJob`.
    func getCustomerAccountBulkJob(_ input: Selling.GetCustomerAccountBulkJobRequest, _ call: Call) async throws -> Selling.GetCustomerAccountBulkJobResponse

    /// Reads. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccountBulkJobReportUrl`.
    func getCustomerAccountBulkJobReportUrl(_ input: Selling.GetCustomerAccountBulkJobReportUrlRequest, _ call: Call) async throws -> Selling.GetCustomerAccountBulkJobReportUrlResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccountStatistics`.
    func getCustomerAccountStatistics(_ input: Selling.GetCustomerAccountStatisticsRequest, _ call: Call) async throws -> Selling.GetCustomerAccountStatisticsResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetEngagement`.
    func getEngagement(_ input: Selling.GetEngagementRequest, _ call: Call) async throws -> Selling.GetEngagementResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetEngagementInvitation`.
    func getEngagementInvitation(_ input: Selling.GetEngagementInvitationRequest, _ call: Call) async throws -> Selling.GetEngagementInvitationResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetOpportunity`.
    func getOpportunity(_ input: Selling.GetOpportunityRequest, _ call: Call) async throws -> Selling.GetOpportunityResponse

    /// Reads. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetOpportunityBulkJobReportUrl`.
    func getOpportunityBulkJobReportUrl(_ input: Selling.GetOpportunityBulkJobReportUrlRequest, _ call: Call) async throws -> Selling.GetOpportunityBulkJobReportUrlResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetProspectingFromEngagementTask`.
    func getProspectingFromEngagementTask(_ input: Selling.GetProspectingFromEngagementTaskRequest, _ call: Call) async throws -> Selling.GetProspectingFromEngagementTaskResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetResourceSnapshot`.
    func getResourceSnapshot(_ input: Selling.GetResourceSnapshotRequest, _ call: Call) async throws -> Selling.GetResourceSnapshotResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetResourceSnapshotJob`.
    func getResourceSnapshotJob(_ input: Selling.GetResourceSnapshotJobRequest, _ call: Call) async throws -> Selling.GetResourceSnapshotJobResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetSellingSystemSettings`.
    func getSellingSystemSettings(_ input: Selling.GetSellingSystemSettingsRequest, _ call: Call) async throws -> Selling.GetSellingSystemSettingsResponse

    /// Reads. Pages through `Results`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListCustomerAccountBulkJobResults`.
    func listCustomerAccountBulkJobResults(_ input: Selling.ListCustomerAccountBulkJobResultsRequest, _ call: Call) async throws -> Selling.ListCustomerAccountBulkJobResultsResponse

    /// Reads. Pages through `items`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListCustomerAccountBulkJobs`.
    func listCustomerAccountBulkJobs(_ input: Selling.ListCustomerAccountBulkJobsRequest, _ call: Call) async throws -> Selling.ListCustomerAccountBulkJobsResponse

    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementByAcceptingInvitationTasks`.
    func listEngagementByAcceptingInvitationTasks(_ input: Selling.ListEngagementByAcceptingInvitationTasksRequest, _ call: Call) async throws -> Selling.ListEngagementByAcceptingInvitationTasksResponse

    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementFromOpportunityTasks`.
    func listEngagementFromOpportunityTasks(_ input: Selling.ListEngagementFromOpportunityTasksRequest, _ call: Call) async throws -> Selling.ListEngagementFromOpportunityTasksResponse

    /// Reads. Pages through `EngagementGroupSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementGroups`.
    func listEngagementGroups(_ input: Selling.ListEngagementGroupsRequest, _ call: Call) async throws -> Selling.ListEngagementGroupsResponse

    /// Reads. Pages through `EngagementInvitationSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementInvitations`.
    func listEngagementInvitations(_ input: Selling.ListEngagementInvitationsRequest, _ call: Call) async throws -> Selling.ListEngagementInvitationsResponse

    /// Reads. Pages through `EngagementMemberList`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementMembers`.
    func listEngagementMembers(_ input: Selling.ListEngagementMembersRequest, _ call: Call) async throws -> Selling.ListEngagementMembersResponse

    /// Reads. Pages through `EngagementResourceAssociationSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementResourceAssociations`.
    func listEngagementResourceAssociations(_ input: Selling.ListEngagementResourceAssociationsRequest, _ call: Call) async throws -> Selling.ListEngagementResourceAssociationsResponse

    /// Reads. Pages through `EngagementSummaryList`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagements`.
    func listEngagements(_ input: Selling.ListEngagementsRequest, _ call: Call) async throws -> Selling.ListEngagementsResponse

    /// Reads. Pages through `OpportunitySummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunities`.
    func listOpportunities(_ input: Selling.ListOpportunitiesRequest, _ call: Call) async throws -> Selling.ListOpportunitiesResponse

    /// Reads. Pages through `Results`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunityBulkJobResults`.
    func listOpportunityBulkJobResults(_ input: Selling.ListOpportunityBulkJobResultsRequest, _ call: Call) async throws -> Selling.ListOpportunityBulkJobResultsResponse

    /// Reads. Pages through `OpportunityBulkJobSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunityBulkJobs`.
    func listOpportunityBulkJobs(_ input: Selling.ListOpportunityBulkJobsRequest, _ call: Call) async throws -> Selling.ListOpportunityBulkJobsResponse

    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunityFromEngagementTasks`.
    func listOpportunityFromEngagementTasks(_ input: Selling.ListOpportunityFromEngagementTasksRequest, _ call: Call) async throws -> Selling.ListOpportunityFromEngagementTasksResponse

    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListProspectingFromEngagementTasks`.
    func listProspectingFromEngagementTasks(_ input: Selling.ListProspectingFromEngagementTasksRequest, _ call: Call) async throws -> Selling.ListProspectingFromEngagementTasksResponse

    /// Reads. Pages through `ResourceSnapshotJobSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListResourceSnapshotJobs`.
    func listResourceSnapshotJobs(_ input: Selling.ListResourceSnapshotJobsRequest, _ call: Call) async throws -> Selling.ListResourceSnapshotJobsResponse

    /// Reads. Pages through `ResourceSnapshotSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListResourceSnapshots`.
    func listResourceSnapshots(_ input: Selling.ListResourceSnapshotsRequest, _ call: Call) async throws -> Selling.ListResourceSnapshotsResponse

    /// Reads. Pages through `SolutionSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListSolutions`.
    func listSolutions(_ input: Selling.ListSolutionsRequest, _ call: Call) async throws -> Selling.ListSolutionsResponse

    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListTagsForResource`.
    func listTagsForResource(_ input: Selling.ListTagsForResourceRequest, _ call: Call) async throws -> Selling.ListTagsForResourceResponse

    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `PutSellingSystemSettings`.
    func putSellingSystemSettings(_ input: Selling.PutSellingSystemSettingsRequest, _ call: Call) async throws -> Selling.PutSellingSystemSettingsResponse

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `RejectEngagementInvitation`.
    func rejectEngagementInvitation(_ input: Selling.RejectEngagementInvitationRequest, _ call: Call) async throws

    /// Reads. Pages through `CustomerAccountSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SearchCustomerAccounts`.
    func searchCustomerAccounts(_ input: Selling.SearchCustomerAccountsRequest, _ call: Call) async throws -> Selling.SearchCustomerAccountsResponse

    /// Reads. Pages through `EngagementSearchSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SearchEngagements`.
    func searchEngagements(_ input: Selling.SearchEngagementsRequest, _ call: Call) async throws -> Selling.SearchEngagementsResponse

    /// Reads. Pages through `OpportunitySearchSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SearchOpportunities`.
    func searchOpportunities(_ input: Selling.SearchOpportunitiesRequest, _ call: Call) async throws -> Selling.SearchOpportunitiesResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartCustomerAccountBulkJob`.
    func startCustomerAccountBulkJob(_ input: Selling.StartCustomerAccountBulkJobRequest, _ call: Call) async throws -> Selling.StartCustomerAccountBulkJobResponse

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartEngagementByAcceptingInvitationTask`.
    func startEngagementByAcceptingInvitationTask(_ input: Selling.StartEngagementByAcceptingInvitationTaskRequest, _ call: Call) async throws -> Selling.StartEngagementByAcceptingInvitationTaskResponse

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartEngagementFromOpportunityTask`.
    func startEngagementFromOpportunityTask(_ input: Selling.StartEngagementFromOpportunityTaskRequest, _ call: Call) async throws -> Selling.StartEngagementFromOpportunityTaskResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartOpportunityBulkJob`.
    func startOpportunityBulkJob(_ input: Selling.StartOpportunityBulkJobRequest, _ call: Call) async throws -> Selling.StartOpportunityBulkJobResponse

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartOpportunityFromEngagementTask`.
    func startOpportunityFromEngagementTask(_ input: Selling.StartOpportunityFromEngagementTaskRequest, _ call: Call) async throws -> Selling.StartOpportunityFromEngagementTaskResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartProspectingFromEngagementTask`.
    func startProspectingFromEngagementTask(_ input: Selling.StartProspectingFromEngagementTaskRequest, _ call: Call) async throws -> Selling.StartProspectingFromEngagementTaskResponse

    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartResourceSnapshotJob`.
    func startResourceSnapshotJob(_ input: Selling.StartResourceSnapshotJobRequest, _ call: Call) async throws

    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StopResourceSnapshotJob`.
    func stopResourceSnapshotJob(_ input: Selling.StopResourceSnapshotJobRequest, _ call: Call) async throws

    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SubmitOpportunity`.
    func submitOpportunity(_ input: Selling.SubmitOpportunityRequest, _ call: Call) async throws

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `TagResource`.
    func tagResource(_ input: Selling.TagResourceRequest, _ call: Call) async throws -> Selling.TagResourceResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UntagResource`.
    func untagResource(_ input: Selling.UntagResourceRequest, _ call: Call) async throws -> Selling.UntagResourceResponse

    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateCustomerAccount`.
    func updateCustomerAccount(_ input: Selling.UpdateCustomerAccountRequest, _ call: Call) async throws -> Selling.UpdateCustomerAccountResponse

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateEngagementContext`.
    func updateEngagementContext(_ input: Selling.UpdateEngagementContextRequest, _ call: Call) async throws -> Selling.UpdateEngagementContextResponse

    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateOpportunity`.
    func updateOpportunity(_ input: Selling.UpdateOpportunityRequest, _ call: Call) async throws -> Selling.UpdateOpportunityResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol SellingOperation: WireOperation {
    static func invoke<Service: SellingService>(
        on service: Service,
        _ input: Input,
        _ call: Service.Call
    ) async throws -> Output
}
