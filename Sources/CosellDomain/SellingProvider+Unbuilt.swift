package import SellingAPI

/// The operations of Selling that this version does not answer yet: callers get UnknownOperationException.
///
/// The server asks ``unbuilt`` before it reads a request, so the methods below are what the protocol needs, not a path
/// that a call takes.
extension SellingProvider {
    package static let unbuilt: Set<String> = [
        "AcceptEngagementInvitation",
        "CreateEngagement",
        "CreateEngagementContext",
        "CreateEngagementInvitation",
        "CreateResourceSnapshot",
        "CreateResourceSnapshotJob",
        "DeleteResourceSnapshotJob",
        "GetEngagement",
        "GetEngagementInvitation",
        "GetProspectingFromEngagementTask",
        "GetResourceSnapshot",
        "GetResourceSnapshotJob",
        "GetSellingSystemSettings",
        "ListEngagementByAcceptingInvitationTasks",
        "ListEngagementFromOpportunityTasks",
        "ListEngagementInvitations",
        "ListEngagementMembers",
        "ListEngagementResourceAssociations",
        "ListEngagements",
        "ListOpportunityFromEngagementTasks",
        "ListProspectingFromEngagementTasks",
        "ListResourceSnapshotJobs",
        "ListResourceSnapshots",
        "PutSellingSystemSettings",
        "RejectEngagementInvitation",
        "StartEngagementByAcceptingInvitationTask",
        "StartEngagementFromOpportunityTask",
        "StartOpportunityFromEngagementTask",
        "StartProspectingFromEngagementTask",
        "StartResourceSnapshotJob",
        "StopResourceSnapshotJob",
        "UpdateEngagementContext",
    ]

    package func acceptEngagementInvitation(
        _ input: Selling.AcceptEngagementInvitationRequest,
        _ call: Call
    ) async throws { throw UnknownOperation("AcceptEngagementInvitation") }

    package func createEngagement(
        _ input: Selling.CreateEngagementRequest,
        _ call: Call
    ) async throws -> Selling.CreateEngagementResponse { throw UnknownOperation("CreateEngagement") }

    package func createEngagementContext(
        _ input: Selling.CreateEngagementContextRequest,
        _ call: Call
    ) async throws -> Selling.CreateEngagementContextResponse { throw UnknownOperation("CreateEngagementContext") }

    package func createEngagementInvitation(
        _ input: Selling.CreateEngagementInvitationRequest,
        _ call: Call
    ) async throws -> Selling.CreateEngagementInvitationResponse {
        throw UnknownOperation("CreateEngagementInvitation")
    }

    package func createResourceSnapshot(
        _ input: Selling.CreateResourceSnapshotRequest,
        _ call: Call
    ) async throws -> Selling.CreateResourceSnapshotResponse { throw UnknownOperation("CreateResourceSnapshot") }

    package func createResourceSnapshotJob(
        _ input: Selling.CreateResourceSnapshotJobRequest,
        _ call: Call
    ) async throws -> Selling.CreateResourceSnapshotJobResponse { throw UnknownOperation("CreateResourceSnapshotJob") }

    package func deleteResourceSnapshotJob(
        _ input: Selling.DeleteResourceSnapshotJobRequest,
        _ call: Call
    ) async throws { throw UnknownOperation("DeleteResourceSnapshotJob") }

    package func getEngagement(
        _ input: Selling.GetEngagementRequest,
        _ call: Call
    ) async throws -> Selling.GetEngagementResponse { throw UnknownOperation("GetEngagement") }

    package func getEngagementInvitation(
        _ input: Selling.GetEngagementInvitationRequest,
        _ call: Call
    ) async throws -> Selling.GetEngagementInvitationResponse { throw UnknownOperation("GetEngagementInvitation") }

    package func getProspectingFromEngagementTask(
        _ input: Selling.GetProspectingFromEngagementTaskRequest,
        _ call: Call
    ) async throws -> Selling.GetProspectingFromEngagementTaskResponse {
        throw UnknownOperation("GetProspectingFromEngagementTask")
    }

    package func getResourceSnapshot(
        _ input: Selling.GetResourceSnapshotRequest,
        _ call: Call
    ) async throws -> Selling.GetResourceSnapshotResponse { throw UnknownOperation("GetResourceSnapshot") }

    package func getResourceSnapshotJob(
        _ input: Selling.GetResourceSnapshotJobRequest,
        _ call: Call
    ) async throws -> Selling.GetResourceSnapshotJobResponse { throw UnknownOperation("GetResourceSnapshotJob") }

    package func getSellingSystemSettings(
        _ input: Selling.GetSellingSystemSettingsRequest,
        _ call: Call
    ) async throws -> Selling.GetSellingSystemSettingsResponse { throw UnknownOperation("GetSellingSystemSettings") }

    package func listEngagementByAcceptingInvitationTasks(
        _ input: Selling.ListEngagementByAcceptingInvitationTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementByAcceptingInvitationTasksResponse {
        throw UnknownOperation("ListEngagementByAcceptingInvitationTasks")
    }

    package func listEngagementFromOpportunityTasks(
        _ input: Selling.ListEngagementFromOpportunityTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementFromOpportunityTasksResponse {
        throw UnknownOperation("ListEngagementFromOpportunityTasks")
    }

    package func listEngagementInvitations(
        _ input: Selling.ListEngagementInvitationsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementInvitationsResponse { throw UnknownOperation("ListEngagementInvitations") }

    package func listEngagementMembers(
        _ input: Selling.ListEngagementMembersRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementMembersResponse { throw UnknownOperation("ListEngagementMembers") }

    package func listEngagementResourceAssociations(
        _ input: Selling.ListEngagementResourceAssociationsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementResourceAssociationsResponse {
        throw UnknownOperation("ListEngagementResourceAssociations")
    }

    package func listEngagements(
        _ input: Selling.ListEngagementsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementsResponse { throw UnknownOperation("ListEngagements") }

    package func listOpportunityFromEngagementTasks(
        _ input: Selling.ListOpportunityFromEngagementTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListOpportunityFromEngagementTasksResponse {
        throw UnknownOperation("ListOpportunityFromEngagementTasks")
    }

    package func listProspectingFromEngagementTasks(
        _ input: Selling.ListProspectingFromEngagementTasksRequest,
        _ call: Call
    ) async throws -> Selling.ListProspectingFromEngagementTasksResponse {
        throw UnknownOperation("ListProspectingFromEngagementTasks")
    }

    package func listResourceSnapshotJobs(
        _ input: Selling.ListResourceSnapshotJobsRequest,
        _ call: Call
    ) async throws -> Selling.ListResourceSnapshotJobsResponse { throw UnknownOperation("ListResourceSnapshotJobs") }

    package func listResourceSnapshots(
        _ input: Selling.ListResourceSnapshotsRequest,
        _ call: Call
    ) async throws -> Selling.ListResourceSnapshotsResponse { throw UnknownOperation("ListResourceSnapshots") }

    package func putSellingSystemSettings(
        _ input: Selling.PutSellingSystemSettingsRequest,
        _ call: Call
    ) async throws -> Selling.PutSellingSystemSettingsResponse { throw UnknownOperation("PutSellingSystemSettings") }

    package func rejectEngagementInvitation(
        _ input: Selling.RejectEngagementInvitationRequest,
        _ call: Call
    ) async throws { throw UnknownOperation("RejectEngagementInvitation") }

    package func startEngagementByAcceptingInvitationTask(
        _ input: Selling.StartEngagementByAcceptingInvitationTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartEngagementByAcceptingInvitationTaskResponse {
        throw UnknownOperation("StartEngagementByAcceptingInvitationTask")
    }

    package func startEngagementFromOpportunityTask(
        _ input: Selling.StartEngagementFromOpportunityTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartEngagementFromOpportunityTaskResponse {
        throw UnknownOperation("StartEngagementFromOpportunityTask")
    }

    package func startOpportunityFromEngagementTask(
        _ input: Selling.StartOpportunityFromEngagementTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartOpportunityFromEngagementTaskResponse {
        throw UnknownOperation("StartOpportunityFromEngagementTask")
    }

    package func startProspectingFromEngagementTask(
        _ input: Selling.StartProspectingFromEngagementTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartProspectingFromEngagementTaskResponse {
        throw UnknownOperation("StartProspectingFromEngagementTask")
    }

    package func startResourceSnapshotJob(
        _ input: Selling.StartResourceSnapshotJobRequest,
        _ call: Call
    ) async throws { throw UnknownOperation("StartResourceSnapshotJob") }

    package func stopResourceSnapshotJob(
        _ input: Selling.StopResourceSnapshotJobRequest,
        _ call: Call
    ) async throws { throw UnknownOperation("StopResourceSnapshotJob") }

    package func updateEngagementContext(
        _ input: Selling.UpdateEngagementContextRequest,
        _ call: Call
    ) async throws -> Selling.UpdateEngagementContextResponse { throw UnknownOperation("UpdateEngagementContext") }
}
