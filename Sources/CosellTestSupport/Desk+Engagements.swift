import SellingDomain
import CosellDomain
import CosellStore
package import CosellWire
package import SellingAPI

/// Engagements and their contexts, under short names.
extension Desk {
    /// The id of a new engagement, with a project in it unless other contexts are given.
    package func engage(
        _ contexts: [Selling.EngagementContextPayload] = [.customerProject(Sample.customerProject)],
        token: String? = nil
    ) async throws -> String {
        let contexts = contexts.map { Selling.EngagementContextDetails(type: $0.type, payload: $0) }
        return try await createEngagement(contexts, token: token).id ?? ""
    }

    package func createEngagement(
        _ contexts: [Selling.EngagementContextDetails] = [],
        _ edits: Edits = [:],
        token: String? = nil
    ) async throws -> Selling.CreateEngagementResponse {
        let input = Selling.CreateEngagementRequest(
            catalog: catalog,
            clientToken: token ?? self.token(),
            title: "Ward rounds",
            description: "Bedside monitoring for Lakeside",
            contexts: contexts
        )
        return try await provider.createEngagement(edits.made(to: input), call("CreateEngagement"))
    }

    package func engagement(_ id: String) async throws -> Selling.GetEngagementResponse {
        let input = Selling.GetEngagementRequest(catalog: catalog, identifier: id)
        return try await provider.getEngagement(input, call("GetEngagement"))
    }

    /// Engagements of all partners in both catalogs.
    package func engagementCount() async throws -> Int {
        try await store.read { try $0.first("SELECT count(*) FROM engagement") { try $0.integer(0) } } ?? 0
    }

    package func engagements(_ edits: Edits = [:]) async throws -> Selling.ListEngagementsResponse {
        let input = try edits.made(to: Selling.ListEngagementsRequest(catalog: catalog))
        return try await provider.listEngagements(input, call("ListEngagements"))
    }

    package func members(
        of id: String,
        _ edits: Edits = [:]
    ) async throws -> Selling.ListEngagementMembersResponse {
        let input = try edits.made(to: Selling.ListEngagementMembersRequest(catalog: catalog, identifier: id))
        return try await provider.listEngagementMembers(input, call("ListEngagementMembers"))
    }

    package func associations(
        _ edits: Edits = [:]
    ) async throws -> Selling.ListEngagementResourceAssociationsResponse {
        let input = try edits.made(to: Selling.ListEngagementResourceAssociationsRequest(catalog: catalog))
        return try await provider.listEngagementResourceAssociations(input, call("ListEngagementResourceAssociations"))
    }

    @discardableResult
    package func addContext(
        _ payload: Selling.EngagementContextPayload = .lead(Sample.lead),
        to engagement: String,
        as type: Selling.EngagementContextType? = nil,
        token: String? = nil
    ) async throws -> Selling.CreateEngagementContextResponse {
        let input = Selling.CreateEngagementContextRequest(
            catalog: catalog,
            engagementIdentifier: engagement,
            clientToken: token ?? self.token(),
            type: type ?? payload.type,
            payload: payload
        )
        return try await provider.createEngagementContext(input, call("CreateEngagementContext"))
    }

    /// Writes a context anew, under the date that the engagement shows unless another is given.
    @discardableResult
    package func changeContext(
        _ context: String = "1",
        of engagement: String,
        _ payload: Selling.UpdateEngagementContextPayload,
        as type: Selling.EngagementContextType = .lead,
        since date: Instant? = nil
    ) async throws -> Selling.UpdateEngagementContextResponse {
        var date = date
        if date == nil { date = try await self.engagement(engagement).modifiedAt }
        let input = Selling.UpdateEngagementContextRequest(
            catalog: catalog,
            engagementIdentifier: engagement,
            contextIdentifier: context,
            engagementLastModifiedAt: date ?? clock.now,
            type: type,
            payload: payload
        )
        return try await provider.updateEngagementContext(input, call("UpdateEngagementContext"))
    }

    /// Changes the qualification of a sample lead.
    package func qualify(_ engagement: String, _ status: String, context: String = "1") async throws {
        let update = Selling.UpdateLeadContext(qualificationStatus: status, customer: Sample.lead.customer)
        try await changeContext(context, of: engagement, .lead(update))
    }
}
