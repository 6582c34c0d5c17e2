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
public protocol SellingService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Accepts an invitation, and so joins its engagement.
    func acceptEngagementInvitation(_ input: Selling.AcceptEngagementInvitationRequest, _ call: Call) async throws
    /// Hands an opportunity to another person of your company.
    func assignOpportunity(_ input: Selling.AssignOpportunityRequest, _ call: Call) async throws
    /// Links a solution, an AWS product or a Marketplace offer to an opportunity.
    func associateOpportunity(_ input: Selling.AssociateOpportunityRequest, _ call: Call) async throws
    /// Stores a customer, for opportunities to refer to.
    func createCustomerAccount(_ input: Selling.CreateCustomerAccountRequest, _ call: Call) async throws -> Selling.CreateCustomerAccountResponse
    /// Opens an engagement, the room in which companies work together on a deal.
    func createEngagement(_ input: Selling.CreateEngagementRequest, _ call: Call) async throws -> Selling.CreateEngagementResponse
    /// Adds a context, such as a lead or a customer project, to an engagement.
    func createEngagementContext(_ input: Selling.CreateEngagementContextRequest, _ call: Call) async throws -> Selling.CreateEngagementContextResponse
    /// Invites AWS or another partner into an engagement.
    func createEngagementInvitation(_ input: Selling.CreateEngagementInvitationRequest, _ call: Call) async throws -> Selling.CreateEngagementInvitationResponse
    /// Starts an opportunity as a draft that AWS has not seen yet.
    func createOpportunity(_ input: Selling.CreateOpportunityRequest, _ call: Call) async throws -> Selling.CreateOpportunityResponse
    /// Freezes the present state of a record, for the members of an engagement to see.
    func createResourceSnapshot(_ input: Selling.CreateResourceSnapshotRequest, _ call: Call) async throws -> Selling.CreateResourceSnapshotResponse
    /// Sets up a job that takes a new snapshot whenever the record changes.
    func createResourceSnapshotJob(_ input: Selling.CreateResourceSnapshotJobRequest, _ call: Call) async throws -> Selling.CreateResourceSnapshotJobResponse
    /// Removes a stored customer.
    func deleteCustomerAccount(_ input: Selling.DeleteCustomerAccountRequest, _ call: Call) async throws -> Selling.DeleteCustomerAccountResponse
    /// Removes a snapshot job that has been stopped.
    func deleteResourceSnapshotJob(_ input: Selling.DeleteResourceSnapshotJobRequest, _ call: Call) async throws
    /// Takes the link between an opportunity and a solution, product or offer away.
    func disassociateOpportunity(_ input: Selling.DisassociateOpportunityRequest, _ call: Call) async throws
    /// Shows how AWS sees an opportunity: its stage, its team, its next steps.
    func getAwsOpportunitySummary(_ input: Selling.GetAwsOpportunitySummaryRequest, _ call: Call) async throws -> Selling.GetAwsOpportunitySummaryResponse
    /// Shows one stored customer.
    func getCustomerAccount(_ input: Selling.GetCustomerAccountRequest, _ call: Call) async throws -> Selling.GetCustomerAccountResponse
    /// Shows how far a bulk job on customers is.
    func getCustomerAccountBulkJob(_ input: Selling.GetCustomerAccountBulkJobRequest, _ call: Call) async throws -> Selling.GetCustomerAccountBulkJobResponse
    /// Gives a link from which the report of a bulk job on customers is read.
    func getCustomerAccountBulkJobReportUrl(_ input: Selling.GetCustomerAccountBulkJobReportUrlRequest, _ call: Call) async throws -> Selling.GetCustomerAccountBulkJobReportUrlResponse
    /// Counts stored customers, by the facts you choose.
    func getCustomerAccountStatistics(_ input: Selling.GetCustomerAccountStatisticsRequest, _ call: Call) async throws -> Selling.GetCustomerAccountStatisticsResponse
    /// Shows one engagement with its contexts.
    func getEngagement(_ input: Selling.GetEngagementRequest, _ call: Call) async throws -> Selling.GetEngagementResponse
    /// Shows one invitation, with as much of the deal as its sender lets you see.
    func getEngagementInvitation(_ input: Selling.GetEngagementInvitationRequest, _ call: Call) async throws -> Selling.GetEngagementInvitationResponse
    /// Shows one opportunity in full.
    func getOpportunity(_ input: Selling.GetOpportunityRequest, _ call: Call) async throws -> Selling.GetOpportunityResponse
    /// Gives a link from which the report of a bulk job on opportunities is read.
    func getOpportunityBulkJobReportUrl(_ input: Selling.GetOpportunityBulkJobReportUrlRequest, _ call: Call) async throws -> Selling.GetOpportunityBulkJobReportUrlResponse
    /// Shows how far a prospecting task is, for each of its engagements.
    func getProspectingFromEngagementTask(_ input: Selling.GetProspectingFromEngagementTaskRequest, _ call: Call) async throws -> Selling.GetProspectingFromEngagementTaskResponse
    /// Shows one snapshot, the newest or a numbered one.
    func getResourceSnapshot(_ input: Selling.GetResourceSnapshotRequest, _ call: Call) async throws -> Selling.GetResourceSnapshotResponse
    /// Shows one snapshot job, and how its latest run went.
    func getResourceSnapshotJob(_ input: Selling.GetResourceSnapshotJobRequest, _ call: Call) async throws -> Selling.GetResourceSnapshotJobResponse
    /// Shows the role under which snapshot jobs run.
    func getSellingSystemSettings(_ input: Selling.GetSellingSystemSettingsRequest, _ call: Call) async throws -> Selling.GetSellingSystemSettingsResponse
    /// Lists what a bulk job did to each of its customers.
    func listCustomerAccountBulkJobResults(_ input: Selling.ListCustomerAccountBulkJobResultsRequest, _ call: Call) async throws -> Selling.ListCustomerAccountBulkJobResultsResponse
    /// Lists bulk jobs on customers.
    func listCustomerAccountBulkJobs(_ input: Selling.ListCustomerAccountBulkJobsRequest, _ call: Call) async throws -> Selling.ListCustomerAccountBulkJobsResponse
    /// Lists the tasks that accept invitations and set up their opportunities.
    func listEngagementByAcceptingInvitationTasks(_ input: Selling.ListEngagementByAcceptingInvitationTasksRequest, _ call: Call) async throws -> Selling.ListEngagementByAcceptingInvitationTasksResponse
    /// Lists the tasks that submit opportunities to AWS.
    func listEngagementFromOpportunityTasks(_ input: Selling.ListEngagementFromOpportunityTasksRequest, _ call: Call) async throws -> Selling.ListEngagementFromOpportunityTasksResponse
    /// Lists groups of engagements.
    func listEngagementGroups(_ input: Selling.ListEngagementGroupsRequest, _ call: Call) async throws -> Selling.ListEngagementGroupsResponse
    /// Lists invitations that you have sent or received.
    func listEngagementInvitations(_ input: Selling.ListEngagementInvitationsRequest, _ call: Call) async throws -> Selling.ListEngagementInvitationsResponse
    /// Lists the companies of an engagement.
    func listEngagementMembers(_ input: Selling.ListEngagementMembersRequest, _ call: Call) async throws -> Selling.ListEngagementMembersResponse
    /// Lists which records belong to which engagements.
    func listEngagementResourceAssociations(_ input: Selling.ListEngagementResourceAssociationsRequest, _ call: Call) async throws -> Selling.ListEngagementResourceAssociationsResponse
    /// Lists the engagements you are a member of.
    func listEngagements(_ input: Selling.ListEngagementsRequest, _ call: Call) async throws -> Selling.ListEngagementsResponse
    /// Lists opportunities, latest change first.
    func listOpportunities(_ input: Selling.ListOpportunitiesRequest, _ call: Call) async throws -> Selling.ListOpportunitiesResponse
    /// Lists what a bulk job did to each of its opportunities.
    func listOpportunityBulkJobResults(_ input: Selling.ListOpportunityBulkJobResultsRequest, _ call: Call) async throws -> Selling.ListOpportunityBulkJobResultsResponse
    /// Lists bulk jobs on opportunities.
    func listOpportunityBulkJobs(_ input: Selling.ListOpportunityBulkJobsRequest, _ call: Call) async throws -> Selling.ListOpportunityBulkJobsResponse
    /// Lists the tasks that turn the context of an engagement into an opportunity.
    func listOpportunityFromEngagementTasks(_ input: Selling.ListOpportunityFromEngagementTasksRequest, _ call: Call) async throws -> Selling.ListOpportunityFromEngagementTasksResponse
    /// Lists prospecting tasks, each with how many engagements it looks at.
    func listProspectingFromEngagementTasks(_ input: Selling.ListProspectingFromEngagementTasksRequest, _ call: Call) async throws -> Selling.ListProspectingFromEngagementTasksResponse
    /// Lists snapshot jobs.
    func listResourceSnapshotJobs(_ input: Selling.ListResourceSnapshotJobsRequest, _ call: Call) async throws -> Selling.ListResourceSnapshotJobsResponse
    /// Lists the snapshots that the members of an engagement share.
    func listResourceSnapshots(_ input: Selling.ListResourceSnapshotsRequest, _ call: Call) async throws -> Selling.ListResourceSnapshotsResponse
    /// Lists the solutions that opportunities can name.
    func listSolutions(_ input: Selling.ListSolutionsRequest, _ call: Call) async throws -> Selling.ListSolutionsResponse
    /// Lists the tags of a record.
    func listTagsForResource(_ input: Selling.ListTagsForResourceRequest, _ call: Call) async throws -> Selling.ListTagsForResourceResponse
    /// Says under which role snapshot jobs run.
    func putSellingSystemSettings(_ input: Selling.PutSellingSystemSettingsRequest, _ call: Call) async throws -> Selling.PutSellingSystemSettingsResponse
    /// Turns an invitation down, with a reason.
    func rejectEngagementInvitation(_ input: Selling.RejectEngagementInvitationRequest, _ call: Call) async throws
    /// Finds stored customers by their facts.
    func searchCustomerAccounts(_ input: Selling.SearchCustomerAccountsRequest, _ call: Call) async throws -> Selling.SearchCustomerAccountsResponse
    /// Finds engagements by their facts.
    func searchEngagements(_ input: Selling.SearchEngagementsRequest, _ call: Call) async throws -> Selling.SearchEngagementsResponse
    /// Finds opportunities by their facts.
    func searchOpportunities(_ input: Selling.SearchOpportunitiesRequest, _ call: Call) async throws -> Selling.SearchOpportunitiesResponse
    /// Begins a bulk job on customers.
    func startCustomerAccountBulkJob(_ input: Selling.StartCustomerAccountBulkJobRequest, _ call: Call) async throws -> Selling.StartCustomerAccountBulkJobResponse
    /// Accepts an invitation and sets up the opportunity it brings, in one task.
    func startEngagementByAcceptingInvitationTask(_ input: Selling.StartEngagementByAcceptingInvitationTaskRequest, _ call: Call) async throws -> Selling.StartEngagementByAcceptingInvitationTaskResponse
    /// Opens an engagement for an opportunity and submits it to AWS, in one task.
    func startEngagementFromOpportunityTask(_ input: Selling.StartEngagementFromOpportunityTaskRequest, _ call: Call) async throws -> Selling.StartEngagementFromOpportunityTaskResponse
    /// Begins a bulk job on opportunities.
    func startOpportunityBulkJob(_ input: Selling.StartOpportunityBulkJobRequest, _ call: Call) async throws -> Selling.StartOpportunityBulkJobResponse
    /// Turns the context of an engagement into an opportunity, in one task.
    func startOpportunityFromEngagementTask(_ input: Selling.StartOpportunityFromEngagementTaskRequest, _ call: Call) async throws -> Selling.StartOpportunityFromEngagementTaskResponse
    /// Has AWS look at engagements for prospects, in one task.
    func startProspectingFromEngagementTask(_ input: Selling.StartProspectingFromEngagementTaskRequest, _ call: Call) async throws -> Selling.StartProspectingFromEngagementTaskResponse
    /// Sets a snapshot job to work.
    func startResourceSnapshotJob(_ input: Selling.StartResourceSnapshotJobRequest, _ call: Call) async throws
    /// Halts a snapshot job, until it is started again.
    func stopResourceSnapshotJob(_ input: Selling.StopResourceSnapshotJobRequest, _ call: Call) async throws
    /// Sends a draft to AWS for review.
    func submitOpportunity(_ input: Selling.SubmitOpportunityRequest, _ call: Call) async throws
    /// Puts tags on a record, or changes their values.
    func tagResource(_ input: Selling.TagResourceRequest, _ call: Call) async throws -> Selling.TagResourceResponse
    /// Takes tags off a record.
    func untagResource(_ input: Selling.UntagResourceRequest, _ call: Call) async throws -> Selling.UntagResourceResponse
    /// Replaces what is stored of a customer.
    func updateCustomerAccount(_ input: Selling.UpdateCustomerAccountRequest, _ call: Call) async throws -> Selling.UpdateCustomerAccountResponse
    /// Replaces a context of an engagement.
    func updateEngagementContext(_ input: Selling.UpdateEngagementContextRequest, _ call: Call) async throws -> Selling.UpdateEngagementContextResponse
    /// Replaces an opportunity as a whole; what is left out is emptied.
    func updateOpportunity(_ input: Selling.UpdateOpportunityRequest, _ call: Call) async throws -> Selling.UpdateOpportunityResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol SellingOperation: WireOperation {
    static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension SellingOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some SellingService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
