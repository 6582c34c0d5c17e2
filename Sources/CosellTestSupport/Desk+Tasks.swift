import SellingDomain
import CosellDomain
package import SellingAPI

/// Tasks, under short names.
extension Desk {
    package func submitByTask(
        _ opportunity: String,
        _ involvement: Selling.SalesInvolvementType = .coSell,
        tags: [Selling.Tag]? = nil,
        token: String? = nil
    ) async throws -> Selling.StartEngagementFromOpportunityTaskResponse {
        let input = Selling.StartEngagementFromOpportunityTaskRequest(
            catalog: catalog,
            clientToken: token ?? self.token(),
            identifier: opportunity,
            awsSubmission: Selling.AwsSubmission(involvementType: involvement),
            tags: tags
        )
        let call = call("StartEngagementFromOpportunityTask")
        return try await provider.startEngagementFromOpportunityTask(input, call)
    }

    package func acceptByTask(
        _ invitation: String,
        tags: [Selling.Tag]? = nil,
        token: String? = nil
    ) async throws -> Selling.StartEngagementByAcceptingInvitationTaskResponse {
        let input = Selling.StartEngagementByAcceptingInvitationTaskRequest(
            catalog: catalog,
            clientToken: token ?? self.token(),
            identifier: invitation,
            tags: tags
        )
        let call = call("StartEngagementByAcceptingInvitationTask")
        return try await provider.startEngagementByAcceptingInvitationTask(input, call)
    }

    package func convertByTask(
        _ engagement: String,
        context: String = "1",
        tags: [Selling.Tag]? = nil,
        token: String? = nil
    ) async throws -> Selling.StartOpportunityFromEngagementTaskResponse {
        let input = Selling.StartOpportunityFromEngagementTaskRequest(
            catalog: catalog,
            clientToken: token ?? self.token(),
            identifier: engagement,
            contextIdentifier: context,
            tags: tags
        )
        let call = call("StartOpportunityFromEngagementTask")
        return try await provider.startOpportunityFromEngagementTask(input, call)
    }

    package func submissions(
        _ edits: Edits = [:]
    ) async throws -> Selling.ListEngagementFromOpportunityTasksResponse {
        let input = try edits.made(to: Selling.ListEngagementFromOpportunityTasksRequest(catalog: catalog))
        return try await provider.listEngagementFromOpportunityTasks(input, call("ListEngagementFromOpportunityTasks"))
    }

    package func acceptances(
        _ edits: Edits = [:]
    ) async throws -> Selling.ListEngagementByAcceptingInvitationTasksResponse {
        let input = try edits.made(to: Selling.ListEngagementByAcceptingInvitationTasksRequest(catalog: catalog))
        let call = call("ListEngagementByAcceptingInvitationTasks")
        return try await provider.listEngagementByAcceptingInvitationTasks(input, call)
    }

    package func conversions(
        _ edits: Edits = [:]
    ) async throws -> Selling.ListOpportunityFromEngagementTasksResponse {
        let input = try edits.made(to: Selling.ListOpportunityFromEngagementTasksRequest(catalog: catalog))
        return try await provider.listOpportunityFromEngagementTasks(input, call("ListOpportunityFromEngagementTasks"))
    }

    /// Hands engagements over to AWS.
    @discardableResult
    package func prospect(
        _ engagements: [String],
        name: String = "Spring",
        token: String? = nil
    ) async throws -> Selling.StartProspectingFromEngagementTaskResponse {
        let input = Selling.StartProspectingFromEngagementTaskRequest(
            catalog: catalog,
            identifiers: engagements,
            taskName: name,
            clientToken: token ?? self.token()
        )
        let call = call("StartProspectingFromEngagementTask")
        return try await provider.startProspectingFromEngagementTask(input, call)
    }

    package func prospecting(_ id: String) async throws -> Selling.GetProspectingFromEngagementTaskResponse {
        let input = Selling.GetProspectingFromEngagementTaskRequest(catalog: catalog, taskIdentifier: id)
        return try await provider.getProspectingFromEngagementTask(input, call("GetProspectingFromEngagementTask"))
    }

    package func prospectings(
        _ edits: Edits = [:]
    ) async throws -> Selling.ListProspectingFromEngagementTasksResponse {
        let input = try edits.made(to: Selling.ListProspectingFromEngagementTasksRequest(catalog: catalog))
        return try await provider.listProspectingFromEngagementTasks(input, call("ListProspectingFromEngagementTasks"))
    }
}
