// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import CosellWire
public import SellingAPI

/// Asks PartnerCentral Selling: 63 operations.
///
/// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
/// service's clock and rates. Make one and keep it.
public struct SellingClient: SellingService, ServiceClient {
    public typealias Call = CallOptions

    /// Makes the calls.
    public let engine: ServiceEngine

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
        engine = try ServiceEngine(Selling.service, exceptions: Selling.exceptions, configuration)
    }

    public static var operations: [any WireOperation.Type] { Selling.operations }

    /// Accepts an invitation, and so joins its engagement.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `AcceptEngagementInvitation`.
    public func acceptEngagementInvitation(
        _ input: Selling.AcceptEngagementInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.AcceptEngagementInvitation.self, input, call)
    }

    /// Hands an opportunity to another person of your company.
    ///
    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `AssignOpportunity`.
    public func assignOpportunity(
        _ input: Selling.AssignOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.AssignOpportunity.self, input, call)
    }

    /// Links a solution, an AWS product or a Marketplace offer to an opportunity.
    ///
    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `AssociateOpportunity`.
    public func associateOpportunity(
        _ input: Selling.AssociateOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.AssociateOpportunity.self, input, call)
    }

    /// Stores a customer, for opportunities to refer to.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateCustomerAccount`.
    public func createCustomerAccount(
        _ input: Selling.CreateCustomerAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateCustomerAccountResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateCustomerAccount.self, input, call)
    }

    /// Opens an engagement, the room in which companies work together on a deal.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagement`.
    public func createEngagement(
        _ input: Selling.CreateEngagementRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateEngagementResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateEngagement.self, input, call)
    }

    /// Adds a context, such as a lead or a customer project, to an engagement.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagementContext`.
    public func createEngagementContext(
        _ input: Selling.CreateEngagementContextRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateEngagementContextResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateEngagementContext.self, input, call)
    }

    /// Invites AWS or another partner into an engagement.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagementInvitation`.
    public func createEngagementInvitation(
        _ input: Selling.CreateEngagementInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateEngagementInvitationResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateEngagementInvitation.self, input, call)
    }

    /// Starts an opportunity as a draft that AWS has not seen yet.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateOpportunity`.
    public func createOpportunity(
        _ input: Selling.CreateOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateOpportunityResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateOpportunity.self, input, call)
    }

    /// Freezes the present state of a record, for the members of an engagement to see.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateResourceSnapshot`.
    public func createResourceSnapshot(
        _ input: Selling.CreateResourceSnapshotRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateResourceSnapshotResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateResourceSnapshot.self, input, call)
    }

    /// Sets up a job that takes a new snapshot whenever the record changes.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateResourceSnapshotJob`.
    public func createResourceSnapshotJob(
        _ input: Selling.CreateResourceSnapshotJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.CreateResourceSnapshotJobResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.CreateResourceSnapshotJob.self, input, call)
    }

    /// Removes a stored customer.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DeleteCustomerAccount`.
    public func deleteCustomerAccount(
        _ input: Selling.DeleteCustomerAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.DeleteCustomerAccountResponse {
        return try await engine.call(Selling.DeleteCustomerAccount.self, input, call)
    }

    /// Removes a snapshot job that has been stopped.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DeleteResourceSnapshotJob`.
    public func deleteResourceSnapshotJob(
        _ input: Selling.DeleteResourceSnapshotJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.DeleteResourceSnapshotJob.self, input, call)
    }

    /// Takes the link between an opportunity and a solution, product or offer away.
    ///
    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DisassociateOpportunity`.
    public func disassociateOpportunity(
        _ input: Selling.DisassociateOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.DisassociateOpportunity.self, input, call)
    }

    /// Shows how AWS sees an opportunity: its stage, its team, its next steps.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetAwsOpportunitySummary`.
    public func getAwsOpportunitySummary(
        _ input: Selling.GetAwsOpportunitySummaryRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetAwsOpportunitySummaryResponse {
        return try await engine.call(Selling.GetAwsOpportunitySummary.self, input, call)
    }

    /// Shows one stored customer.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccount`.
    public func getCustomerAccount(
        _ input: Selling.GetCustomerAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetCustomerAccountResponse {
        return try await engine.call(Selling.GetCustomerAccount.self, input, call)
    }

    /// Shows how far a bulk job on customers is.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccountBulkJob`.
    public func getCustomerAccountBulkJob(
        _ input: Selling.GetCustomerAccountBulkJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetCustomerAccountBulkJobResponse {
        return try await engine.call(Selling.GetCustomerAccountBulkJob.self, input, call)
    }

    /// Gives a link from which the report of a bulk job on customers is read.
    ///
    /// Reads. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccountBulkJobReportUrl`.
    public func getCustomerAccountBulkJobReportUrl(
        _ input: Selling.GetCustomerAccountBulkJobReportUrlRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetCustomerAccountBulkJobReportUrlResponse {
        return try await engine.call(Selling.GetCustomerAccountBulkJobReportUrl.self, input, call)
    }

    /// Counts stored customers, by the facts you choose.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetCustomerAccountStatistics`.
    public func getCustomerAccountStatistics(
        _ input: Selling.GetCustomerAccountStatisticsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetCustomerAccountStatisticsResponse {
        return try await engine.call(Selling.GetCustomerAccountStatistics.self, input, call)
    }

    /// Shows one engagement with its contexts.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetEngagement`.
    public func getEngagement(
        _ input: Selling.GetEngagementRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetEngagementResponse {
        return try await engine.call(Selling.GetEngagement.self, input, call)
    }

    /// Shows one invitation, with as much of the deal as its sender lets you see.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetEngagementInvitation`.
    public func getEngagementInvitation(
        _ input: Selling.GetEngagementInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetEngagementInvitationResponse {
        return try await engine.call(Selling.GetEngagementInvitation.self, input, call)
    }

    /// Shows one opportunity in full.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetOpportunity`.
    public func getOpportunity(
        _ input: Selling.GetOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetOpportunityResponse {
        return try await engine.call(Selling.GetOpportunity.self, input, call)
    }

    /// Gives a link from which the report of a bulk job on opportunities is read.
    ///
    /// Reads. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetOpportunityBulkJobReportUrl`.
    public func getOpportunityBulkJobReportUrl(
        _ input: Selling.GetOpportunityBulkJobReportUrlRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetOpportunityBulkJobReportUrlResponse {
        return try await engine.call(Selling.GetOpportunityBulkJobReportUrl.self, input, call)
    }

    /// Shows how far a prospecting task is, for each of its engagements.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetProspectingFromEngagementTask`.
    public func getProspectingFromEngagementTask(
        _ input: Selling.GetProspectingFromEngagementTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetProspectingFromEngagementTaskResponse {
        return try await engine.call(Selling.GetProspectingFromEngagementTask.self, input, call)
    }

    /// Shows one snapshot, the newest or a numbered one.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetResourceSnapshot`.
    public func getResourceSnapshot(
        _ input: Selling.GetResourceSnapshotRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetResourceSnapshotResponse {
        return try await engine.call(Selling.GetResourceSnapshot.self, input, call)
    }

    /// Shows one snapshot job, and how its latest run went.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetResourceSnapshotJob`.
    public func getResourceSnapshotJob(
        _ input: Selling.GetResourceSnapshotJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetResourceSnapshotJobResponse {
        return try await engine.call(Selling.GetResourceSnapshotJob.self, input, call)
    }

    /// Shows the role under which snapshot jobs run.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetSellingSystemSettings`.
    public func getSellingSystemSettings(
        _ input: Selling.GetSellingSystemSettingsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.GetSellingSystemSettingsResponse {
        return try await engine.call(Selling.GetSellingSystemSettings.self, input, call)
    }

    /// Lists what a bulk job did to each of its customers.
    ///
    /// Reads. Pages through `Results`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListCustomerAccountBulkJobResults`.
    public func listCustomerAccountBulkJobResults(
        _ input: Selling.ListCustomerAccountBulkJobResultsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListCustomerAccountBulkJobResultsResponse {
        return try await engine.call(Selling.ListCustomerAccountBulkJobResults.self, input, call)
    }

    /// Lists bulk jobs on customers.
    ///
    /// Reads. Pages through `items`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListCustomerAccountBulkJobs`.
    public func listCustomerAccountBulkJobs(
        _ input: Selling.ListCustomerAccountBulkJobsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListCustomerAccountBulkJobsResponse {
        return try await engine.call(Selling.ListCustomerAccountBulkJobs.self, input, call)
    }

    /// Lists the tasks that accept invitations and set up their opportunities.
    ///
    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementByAcceptingInvitationTasks`.
    public func listEngagementByAcceptingInvitationTasks(
        _ input: Selling.ListEngagementByAcceptingInvitationTasksRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementByAcceptingInvitationTasksResponse {
        return try await engine.call(Selling.ListEngagementByAcceptingInvitationTasks.self, input, call)
    }

    /// Lists the tasks that submit opportunities to AWS.
    ///
    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementFromOpportunityTasks`.
    public func listEngagementFromOpportunityTasks(
        _ input: Selling.ListEngagementFromOpportunityTasksRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementFromOpportunityTasksResponse {
        return try await engine.call(Selling.ListEngagementFromOpportunityTasks.self, input, call)
    }

    /// Lists groups of engagements.
    ///
    /// Reads. Pages through `EngagementGroupSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementGroups`.
    public func listEngagementGroups(
        _ input: Selling.ListEngagementGroupsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementGroupsResponse {
        return try await engine.call(Selling.ListEngagementGroups.self, input, call)
    }

    /// Lists invitations that you have sent or received.
    ///
    /// Reads. Pages through `EngagementInvitationSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementInvitations`.
    public func listEngagementInvitations(
        _ input: Selling.ListEngagementInvitationsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementInvitationsResponse {
        return try await engine.call(Selling.ListEngagementInvitations.self, input, call)
    }

    /// Lists the companies of an engagement.
    ///
    /// Reads. Pages through `EngagementMemberList`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementMembers`.
    public func listEngagementMembers(
        _ input: Selling.ListEngagementMembersRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementMembersResponse {
        return try await engine.call(Selling.ListEngagementMembers.self, input, call)
    }

    /// Lists which records belong to which engagements.
    ///
    /// Reads. Pages through `EngagementResourceAssociationSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementResourceAssociations`.
    public func listEngagementResourceAssociations(
        _ input: Selling.ListEngagementResourceAssociationsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementResourceAssociationsResponse {
        return try await engine.call(Selling.ListEngagementResourceAssociations.self, input, call)
    }

    /// Lists the engagements you are a member of.
    ///
    /// Reads. Pages through `EngagementSummaryList`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagements`.
    public func listEngagements(
        _ input: Selling.ListEngagementsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListEngagementsResponse {
        return try await engine.call(Selling.ListEngagements.self, input, call)
    }

    /// Lists opportunities, latest change first.
    ///
    /// Reads. Pages through `OpportunitySummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunities`.
    public func listOpportunities(
        _ input: Selling.ListOpportunitiesRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListOpportunitiesResponse {
        return try await engine.call(Selling.ListOpportunities.self, input, call)
    }

    /// Lists what a bulk job did to each of its opportunities.
    ///
    /// Reads. Pages through `Results`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunityBulkJobResults`.
    public func listOpportunityBulkJobResults(
        _ input: Selling.ListOpportunityBulkJobResultsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListOpportunityBulkJobResultsResponse {
        return try await engine.call(Selling.ListOpportunityBulkJobResults.self, input, call)
    }

    /// Lists bulk jobs on opportunities.
    ///
    /// Reads. Pages through `OpportunityBulkJobSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunityBulkJobs`.
    public func listOpportunityBulkJobs(
        _ input: Selling.ListOpportunityBulkJobsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListOpportunityBulkJobsResponse {
        return try await engine.call(Selling.ListOpportunityBulkJobs.self, input, call)
    }

    /// Lists the tasks that turn the context of an engagement into an opportunity.
    ///
    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListOpportunityFromEngagementTasks`.
    public func listOpportunityFromEngagementTasks(
        _ input: Selling.ListOpportunityFromEngagementTasksRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListOpportunityFromEngagementTasksResponse {
        return try await engine.call(Selling.ListOpportunityFromEngagementTasks.self, input, call)
    }

    /// Lists prospecting tasks, each with how many engagements it looks at.
    ///
    /// Reads. Pages through `TaskSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListProspectingFromEngagementTasks`.
    public func listProspectingFromEngagementTasks(
        _ input: Selling.ListProspectingFromEngagementTasksRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListProspectingFromEngagementTasksResponse {
        return try await engine.call(Selling.ListProspectingFromEngagementTasks.self, input, call)
    }

    /// Lists snapshot jobs.
    ///
    /// Reads. Pages through `ResourceSnapshotJobSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListResourceSnapshotJobs`.
    public func listResourceSnapshotJobs(
        _ input: Selling.ListResourceSnapshotJobsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListResourceSnapshotJobsResponse {
        return try await engine.call(Selling.ListResourceSnapshotJobs.self, input, call)
    }

    /// Lists the snapshots that the members of an engagement share.
    ///
    /// Reads. Pages through `ResourceSnapshotSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListResourceSnapshots`.
    public func listResourceSnapshots(
        _ input: Selling.ListResourceSnapshotsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListResourceSnapshotsResponse {
        return try await engine.call(Selling.ListResourceSnapshots.self, input, call)
    }

    /// Lists the solutions that opportunities can name.
    ///
    /// Reads. Pages through `SolutionSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListSolutions`.
    public func listSolutions(
        _ input: Selling.ListSolutionsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListSolutionsResponse {
        return try await engine.call(Selling.ListSolutions.self, input, call)
    }

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListTagsForResource`.
    public func listTagsForResource(
        _ input: Selling.ListTagsForResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.ListTagsForResourceResponse {
        return try await engine.call(Selling.ListTagsForResource.self, input, call)
    }

    /// Says under which role snapshot jobs run.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `PutSellingSystemSettings`.
    public func putSellingSystemSettings(
        _ input: Selling.PutSellingSystemSettingsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.PutSellingSystemSettingsResponse {
        return try await engine.call(Selling.PutSellingSystemSettings.self, input, call)
    }

    /// Turns an invitation down, with a reason.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `RejectEngagementInvitation`.
    public func rejectEngagementInvitation(
        _ input: Selling.RejectEngagementInvitationRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.RejectEngagementInvitation.self, input, call)
    }

    /// Finds stored customers by their facts.
    ///
    /// Reads. Pages through `CustomerAccountSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SearchCustomerAccounts`.
    public func searchCustomerAccounts(
        _ input: Selling.SearchCustomerAccountsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.SearchCustomerAccountsResponse {
        return try await engine.call(Selling.SearchCustomerAccounts.self, input, call)
    }

    /// Finds engagements by their facts.
    ///
    /// Reads. Pages through `EngagementSearchSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SearchEngagements`.
    public func searchEngagements(
        _ input: Selling.SearchEngagementsRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.SearchEngagementsResponse {
        return try await engine.call(Selling.SearchEngagements.self, input, call)
    }

    /// Finds opportunities by their facts.
    ///
    /// Reads. Pages through `OpportunitySearchSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SearchOpportunities`.
    public func searchOpportunities(
        _ input: Selling.SearchOpportunitiesRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.SearchOpportunitiesResponse {
        return try await engine.call(Selling.SearchOpportunities.self, input, call)
    }

    /// Begins a bulk job on customers.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartCustomerAccountBulkJob`.
    public func startCustomerAccountBulkJob(
        _ input: Selling.StartCustomerAccountBulkJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.StartCustomerAccountBulkJobResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.StartCustomerAccountBulkJob.self, input, call)
    }

    /// Accepts an invitation and sets up the opportunity it brings, in one task.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartEngagementByAcceptingInvitationTask`.
    public func startEngagementByAcceptingInvitationTask(
        _ input: Selling.StartEngagementByAcceptingInvitationTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.StartEngagementByAcceptingInvitationTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.StartEngagementByAcceptingInvitationTask.self, input, call)
    }

    /// Opens an engagement for an opportunity and submits it to AWS, in one task.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartEngagementFromOpportunityTask`.
    public func startEngagementFromOpportunityTask(
        _ input: Selling.StartEngagementFromOpportunityTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.StartEngagementFromOpportunityTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.StartEngagementFromOpportunityTask.self, input, call)
    }

    /// Begins a bulk job on opportunities.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartOpportunityBulkJob`.
    public func startOpportunityBulkJob(
        _ input: Selling.StartOpportunityBulkJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.StartOpportunityBulkJobResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.StartOpportunityBulkJob.self, input, call)
    }

    /// Turns the context of an engagement into an opportunity, in one task.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartOpportunityFromEngagementTask`.
    public func startOpportunityFromEngagementTask(
        _ input: Selling.StartOpportunityFromEngagementTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.StartOpportunityFromEngagementTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.StartOpportunityFromEngagementTask.self, input, call)
    }

    /// Has AWS look at engagements for prospects, in one task.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartProspectingFromEngagementTask`.
    public func startProspectingFromEngagementTask(
        _ input: Selling.StartProspectingFromEngagementTaskRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.StartProspectingFromEngagementTaskResponse {
        var input = input
        engine.fill(&input.clientToken)
        return try await engine.call(Selling.StartProspectingFromEngagementTask.self, input, call)
    }

    /// Sets a snapshot job to work.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartResourceSnapshotJob`.
    public func startResourceSnapshotJob(
        _ input: Selling.StartResourceSnapshotJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.StartResourceSnapshotJob.self, input, call)
    }

    /// Halts a snapshot job, until it is started again.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StopResourceSnapshotJob`.
    public func stopResourceSnapshotJob(
        _ input: Selling.StopResourceSnapshotJobRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.StopResourceSnapshotJob.self, input, call)
    }

    /// Sends a draft to AWS for review.
    ///
    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SubmitOpportunity`.
    public func submitOpportunity(
        _ input: Selling.SubmitOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws {
        _ = try await engine.call(Selling.SubmitOpportunity.self, input, call)
    }

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `TagResource`.
    public func tagResource(
        _ input: Selling.TagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.TagResourceResponse {
        return try await engine.call(Selling.TagResource.self, input, call)
    }

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UntagResource`.
    public func untagResource(
        _ input: Selling.UntagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.UntagResourceResponse {
        return try await engine.call(Selling.UntagResource.self, input, call)
    }

    /// Replaces what is stored of a customer.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateCustomerAccount`.
    public func updateCustomerAccount(
        _ input: Selling.UpdateCustomerAccountRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.UpdateCustomerAccountResponse {
        return try await engine.call(Selling.UpdateCustomerAccount.self, input, call)
    }

    /// Replaces a context of an engagement.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateEngagementContext`.
    public func updateEngagementContext(
        _ input: Selling.UpdateEngagementContextRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.UpdateEngagementContextResponse {
        return try await engine.call(Selling.UpdateEngagementContext.self, input, call)
    }

    /// Replaces an opportunity as a whole; what is left out is emptied.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateOpportunity`.
    public func updateOpportunity(
        _ input: Selling.UpdateOpportunityRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Selling.UpdateOpportunityResponse {
        return try await engine.call(Selling.UpdateOpportunity.self, input, call)
    }
}
