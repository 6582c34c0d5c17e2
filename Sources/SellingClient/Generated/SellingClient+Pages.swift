// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import SellingAPI

extension SellingClient {
    /// The pages of `ListCustomerAccountBulkJobResults`.
    public func listCustomerAccountBulkJobResultsPages(
        _ input: Selling.ListCustomerAccountBulkJobResultsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListCustomerAccountBulkJobResultsRequest, Selling.ListCustomerAccountBulkJobResultsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listCustomerAccountBulkJobResults($0, call) }
    }

    /// The elements of `ListCustomerAccountBulkJobResults`, page behind page.
    public func listCustomerAccountBulkJobResultsItems(
        _ input: Selling.ListCustomerAccountBulkJobResultsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListCustomerAccountBulkJobResultsRequest, Selling.ListCustomerAccountBulkJobResultsResponse, Selling.BulkJobResult> {
        Items(listCustomerAccountBulkJobResultsPages(input, call)) { $0.results }
    }

    /// The pages of `ListCustomerAccountBulkJobs`.
    public func listCustomerAccountBulkJobsPages(
        _ input: Selling.ListCustomerAccountBulkJobsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListCustomerAccountBulkJobsRequest, Selling.ListCustomerAccountBulkJobsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listCustomerAccountBulkJobs($0, call) }
    }

    /// The elements of `ListCustomerAccountBulkJobs`, page behind page.
    public func listCustomerAccountBulkJobsItems(
        _ input: Selling.ListCustomerAccountBulkJobsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListCustomerAccountBulkJobsRequest, Selling.ListCustomerAccountBulkJobsResponse, Selling.CustomerAccountBulkJobSummary> {
        Items(listCustomerAccountBulkJobsPages(input, call)) { $0.items }
    }

    /// The pages of `ListEngagementByAcceptingInvitationTasks`.
    public func listEngagementByAcceptingInvitationTasksPages(
        _ input: Selling.ListEngagementByAcceptingInvitationTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementByAcceptingInvitationTasksRequest, Selling.ListEngagementByAcceptingInvitationTasksResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagementByAcceptingInvitationTasks($0, call) }
    }

    /// The elements of `ListEngagementByAcceptingInvitationTasks`, page behind page.
    public func listEngagementByAcceptingInvitationTasksItems(
        _ input: Selling.ListEngagementByAcceptingInvitationTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementByAcceptingInvitationTasksRequest, Selling.ListEngagementByAcceptingInvitationTasksResponse, Selling.ListEngagementByAcceptingInvitationTaskSummary> {
        Items(listEngagementByAcceptingInvitationTasksPages(input, call)) { $0.taskSummaries ?? [] }
    }

    /// The pages of `ListEngagementFromOpportunityTasks`.
    public func listEngagementFromOpportunityTasksPages(
        _ input: Selling.ListEngagementFromOpportunityTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementFromOpportunityTasksRequest, Selling.ListEngagementFromOpportunityTasksResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagementFromOpportunityTasks($0, call) }
    }

    /// The elements of `ListEngagementFromOpportunityTasks`, page behind page.
    public func listEngagementFromOpportunityTasksItems(
        _ input: Selling.ListEngagementFromOpportunityTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementFromOpportunityTasksRequest, Selling.ListEngagementFromOpportunityTasksResponse, Selling.ListEngagementFromOpportunityTaskSummary> {
        Items(listEngagementFromOpportunityTasksPages(input, call)) { $0.taskSummaries ?? [] }
    }

    /// The pages of `ListEngagementGroups`.
    public func listEngagementGroupsPages(
        _ input: Selling.ListEngagementGroupsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementGroupsRequest, Selling.ListEngagementGroupsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagementGroups($0, call) }
    }

    /// The elements of `ListEngagementGroups`, page behind page.
    public func listEngagementGroupsItems(
        _ input: Selling.ListEngagementGroupsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementGroupsRequest, Selling.ListEngagementGroupsResponse, Selling.EngagementGroupSummary> {
        Items(listEngagementGroupsPages(input, call)) { $0.engagementGroupSummaries ?? [] }
    }

    /// The pages of `ListEngagementInvitations`.
    public func listEngagementInvitationsPages(
        _ input: Selling.ListEngagementInvitationsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementInvitationsRequest, Selling.ListEngagementInvitationsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagementInvitations($0, call) }
    }

    /// The elements of `ListEngagementInvitations`, page behind page.
    public func listEngagementInvitationsItems(
        _ input: Selling.ListEngagementInvitationsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementInvitationsRequest, Selling.ListEngagementInvitationsResponse, Selling.EngagementInvitationSummary> {
        Items(listEngagementInvitationsPages(input, call)) { $0.engagementInvitationSummaries ?? [] }
    }

    /// The pages of `ListEngagementMembers`.
    public func listEngagementMembersPages(
        _ input: Selling.ListEngagementMembersRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementMembersRequest, Selling.ListEngagementMembersResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagementMembers($0, call) }
    }

    /// The elements of `ListEngagementMembers`, page behind page.
    public func listEngagementMembersItems(
        _ input: Selling.ListEngagementMembersRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementMembersRequest, Selling.ListEngagementMembersResponse, Selling.EngagementMember> {
        Items(listEngagementMembersPages(input, call)) { $0.engagementMemberList }
    }

    /// The pages of `ListEngagementResourceAssociations`.
    public func listEngagementResourceAssociationsPages(
        _ input: Selling.ListEngagementResourceAssociationsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementResourceAssociationsRequest, Selling.ListEngagementResourceAssociationsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagementResourceAssociations($0, call) }
    }

    /// The elements of `ListEngagementResourceAssociations`, page behind page.
    public func listEngagementResourceAssociationsItems(
        _ input: Selling.ListEngagementResourceAssociationsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementResourceAssociationsRequest, Selling.ListEngagementResourceAssociationsResponse, Selling.EngagementResourceAssociationSummary> {
        Items(listEngagementResourceAssociationsPages(input, call)) { $0.engagementResourceAssociationSummaries }
    }

    /// The pages of `ListEngagements`.
    public func listEngagementsPages(
        _ input: Selling.ListEngagementsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListEngagementsRequest, Selling.ListEngagementsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listEngagements($0, call) }
    }

    /// The elements of `ListEngagements`, page behind page.
    public func listEngagementsItems(
        _ input: Selling.ListEngagementsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListEngagementsRequest, Selling.ListEngagementsResponse, Selling.EngagementSummary> {
        Items(listEngagementsPages(input, call)) { $0.engagementSummaryList }
    }

    /// The pages of `ListOpportunities`.
    public func listOpportunitiesPages(
        _ input: Selling.ListOpportunitiesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListOpportunitiesRequest, Selling.ListOpportunitiesResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listOpportunities($0, call) }
    }

    /// The elements of `ListOpportunities`, page behind page.
    public func listOpportunitiesItems(
        _ input: Selling.ListOpportunitiesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListOpportunitiesRequest, Selling.ListOpportunitiesResponse, Selling.OpportunitySummary> {
        Items(listOpportunitiesPages(input, call)) { $0.opportunitySummaries }
    }

    /// The pages of `ListOpportunityBulkJobResults`.
    public func listOpportunityBulkJobResultsPages(
        _ input: Selling.ListOpportunityBulkJobResultsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListOpportunityBulkJobResultsRequest, Selling.ListOpportunityBulkJobResultsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listOpportunityBulkJobResults($0, call) }
    }

    /// The elements of `ListOpportunityBulkJobResults`, page behind page.
    public func listOpportunityBulkJobResultsItems(
        _ input: Selling.ListOpportunityBulkJobResultsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListOpportunityBulkJobResultsRequest, Selling.ListOpportunityBulkJobResultsResponse, Selling.BulkJobResult> {
        Items(listOpportunityBulkJobResultsPages(input, call)) { $0.results }
    }

    /// The pages of `ListOpportunityBulkJobs`.
    public func listOpportunityBulkJobsPages(
        _ input: Selling.ListOpportunityBulkJobsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListOpportunityBulkJobsRequest, Selling.ListOpportunityBulkJobsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listOpportunityBulkJobs($0, call) }
    }

    /// The elements of `ListOpportunityBulkJobs`, page behind page.
    public func listOpportunityBulkJobsItems(
        _ input: Selling.ListOpportunityBulkJobsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListOpportunityBulkJobsRequest, Selling.ListOpportunityBulkJobsResponse, Selling.OpportunityBulkJobSummary> {
        Items(listOpportunityBulkJobsPages(input, call)) { $0.opportunityBulkJobSummaries }
    }

    /// The pages of `ListOpportunityFromEngagementTasks`.
    public func listOpportunityFromEngagementTasksPages(
        _ input: Selling.ListOpportunityFromEngagementTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListOpportunityFromEngagementTasksRequest, Selling.ListOpportunityFromEngagementTasksResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listOpportunityFromEngagementTasks($0, call) }
    }

    /// The elements of `ListOpportunityFromEngagementTasks`, page behind page.
    public func listOpportunityFromEngagementTasksItems(
        _ input: Selling.ListOpportunityFromEngagementTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListOpportunityFromEngagementTasksRequest, Selling.ListOpportunityFromEngagementTasksResponse, Selling.ListOpportunityFromEngagementTaskSummary> {
        Items(listOpportunityFromEngagementTasksPages(input, call)) { $0.taskSummaries ?? [] }
    }

    /// The pages of `ListProspectingFromEngagementTasks`.
    public func listProspectingFromEngagementTasksPages(
        _ input: Selling.ListProspectingFromEngagementTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListProspectingFromEngagementTasksRequest, Selling.ListProspectingFromEngagementTasksResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listProspectingFromEngagementTasks($0, call) }
    }

    /// The elements of `ListProspectingFromEngagementTasks`, page behind page.
    public func listProspectingFromEngagementTasksItems(
        _ input: Selling.ListProspectingFromEngagementTasksRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListProspectingFromEngagementTasksRequest, Selling.ListProspectingFromEngagementTasksResponse, Selling.ProspectingTaskSummary> {
        Items(listProspectingFromEngagementTasksPages(input, call)) { $0.taskSummaries }
    }

    /// The pages of `ListResourceSnapshotJobs`.
    public func listResourceSnapshotJobsPages(
        _ input: Selling.ListResourceSnapshotJobsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListResourceSnapshotJobsRequest, Selling.ListResourceSnapshotJobsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listResourceSnapshotJobs($0, call) }
    }

    /// The elements of `ListResourceSnapshotJobs`, page behind page.
    public func listResourceSnapshotJobsItems(
        _ input: Selling.ListResourceSnapshotJobsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListResourceSnapshotJobsRequest, Selling.ListResourceSnapshotJobsResponse, Selling.ResourceSnapshotJobSummary> {
        Items(listResourceSnapshotJobsPages(input, call)) { $0.resourceSnapshotJobSummaries }
    }

    /// The pages of `ListResourceSnapshots`.
    public func listResourceSnapshotsPages(
        _ input: Selling.ListResourceSnapshotsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListResourceSnapshotsRequest, Selling.ListResourceSnapshotsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listResourceSnapshots($0, call) }
    }

    /// The elements of `ListResourceSnapshots`, page behind page.
    public func listResourceSnapshotsItems(
        _ input: Selling.ListResourceSnapshotsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListResourceSnapshotsRequest, Selling.ListResourceSnapshotsResponse, Selling.ResourceSnapshotSummary> {
        Items(listResourceSnapshotsPages(input, call)) { $0.resourceSnapshotSummaries }
    }

    /// The pages of `ListSolutions`.
    public func listSolutionsPages(
        _ input: Selling.ListSolutionsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.ListSolutionsRequest, Selling.ListSolutionsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listSolutions($0, call) }
    }

    /// The elements of `ListSolutions`, page behind page.
    public func listSolutionsItems(
        _ input: Selling.ListSolutionsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.ListSolutionsRequest, Selling.ListSolutionsResponse, Selling.SolutionBase> {
        Items(listSolutionsPages(input, call)) { $0.solutionSummaries }
    }

    /// The pages of `SearchCustomerAccounts`.
    public func searchCustomerAccountsPages(
        _ input: Selling.SearchCustomerAccountsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.SearchCustomerAccountsRequest, Selling.SearchCustomerAccountsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await searchCustomerAccounts($0, call) }
    }

    /// The elements of `SearchCustomerAccounts`, page behind page.
    public func searchCustomerAccountsItems(
        _ input: Selling.SearchCustomerAccountsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.SearchCustomerAccountsRequest, Selling.SearchCustomerAccountsResponse, Selling.CustomerAccountSummary> {
        Items(searchCustomerAccountsPages(input, call)) { $0.customerAccountSummaries }
    }

    /// The pages of `SearchEngagements`.
    public func searchEngagementsPages(
        _ input: Selling.SearchEngagementsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.SearchEngagementsRequest, Selling.SearchEngagementsResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await searchEngagements($0, call) }
    }

    /// The elements of `SearchEngagements`, page behind page.
    public func searchEngagementsItems(
        _ input: Selling.SearchEngagementsRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.SearchEngagementsRequest, Selling.SearchEngagementsResponse, Selling.EngagementSearchSummary> {
        Items(searchEngagementsPages(input, call)) { $0.engagementSearchSummaries ?? [] }
    }

    /// The pages of `SearchOpportunities`.
    public func searchOpportunitiesPages(
        _ input: Selling.SearchOpportunitiesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Selling.SearchOpportunitiesRequest, Selling.SearchOpportunitiesResponse> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await searchOpportunities($0, call) }
    }

    /// The elements of `SearchOpportunities`, page behind page.
    public func searchOpportunitiesItems(
        _ input: Selling.SearchOpportunitiesRequest,
        _ call: CallOptions = CallOptions()
    ) -> Items<Selling.SearchOpportunitiesRequest, Selling.SearchOpportunitiesResponse, Selling.OpportunitySearchSummary> {
        Items(searchOpportunitiesPages(input, call)) { $0.opportunitySearchSummaries }
    }
}
