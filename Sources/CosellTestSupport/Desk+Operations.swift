import SellingRules
package import SellingDomain
import CosellDomain
import CosellRules
package import SellingAPI

/// The operations under short names, with catalog, token and usual values filled in.
extension Desk {
    package func create(
        _ edits: Edits = [:],
        token: String? = nil
    ) async throws -> Selling.CreateOpportunityResponse {
        try await provider.createOpportunity(creation(edits, token: token), call("CreateOpportunity"))
    }

    /// The sample creation in this catalog, with changes.
    package func creation(_ edits: Edits = [:], token: String? = nil) throws -> Selling.CreateOpportunityRequest {
        try edits.made(to: Sample.creation(catalog: catalog, token: token ?? self.token()))
    }

    package func record(_ id: String) async throws -> Selling.GetOpportunityResponse {
        let input = Selling.GetOpportunityRequest(catalog: catalog, identifier: id)
        return try await provider.getOpportunity(input, call("GetOpportunity"))
    }

    /// Get, edit, send everything: the flow of AWS's guide.
    @discardableResult
    package func update(_ id: String, _ edits: Edits = [:]) async throws -> Selling.UpdateOpportunityResponse {
        try await provider.updateOpportunity(echo(id, edits), call("UpdateOpportunity"))
    }

    /// The update that sends back what is stored, with changes.
    package func echo(_ id: String, _ edits: Edits = [:]) async throws -> Selling.UpdateOpportunityRequest {
        try await edits.made(to: Selling.UpdateOpportunityRequest(echoing: record(id)))
    }

    package func submit(
        _ id: String,
        _ involvement: Selling.SalesInvolvementType = .coSell,
        _ visibility: Selling.Visibility? = nil
    ) async throws {
        let input = Selling.SubmitOpportunityRequest(
            catalog: catalog,
            identifier: id,
            involvementType: involvement,
            visibility: visibility
        )
        try await provider.submitOpportunity(input, call("SubmitOpportunity"))
    }

    package func associate(
        _ id: String,
        _ entity: String = Sample.solution,
        _ kind: Selling.RelatedEntityType = .solutions
    ) async throws {
        let input = Selling.AssociateOpportunityRequest(
            catalog: catalog,
            opportunityIdentifier: id,
            relatedEntityType: kind,
            relatedEntityIdentifier: entity
        )
        try await provider.associateOpportunity(input, call("AssociateOpportunity"))
    }

    package func disassociate(
        _ id: String,
        _ entity: String = Sample.solution,
        _ kind: Selling.RelatedEntityType = .solutions
    ) async throws {
        let input = Selling.DisassociateOpportunityRequest(
            catalog: catalog,
            opportunityIdentifier: id,
            relatedEntityType: kind,
            relatedEntityIdentifier: entity
        )
        try await provider.disassociateOpportunity(input, call("DisassociateOpportunity"))
    }

    package func assign(_ id: String, to email: String, as title: String = Team.owner) async throws {
        let assignee = Selling.AssigneeContact(email: email, firstName: "Ida", lastName: "Orr", businessTitle: title)
        let input = Selling.AssignOpportunityRequest(catalog: catalog, identifier: id, assignee: assignee)
        try await provider.assignOpportunity(input, call("AssignOpportunity"))
    }

    package func summary(_ id: String) async throws -> Selling.GetAwsOpportunitySummaryResponse {
        let input = Selling.GetAwsOpportunitySummaryRequest(catalog: catalog, relatedOpportunityIdentifier: id)
        return try await provider.getAwsOpportunitySummary(input, call("GetAwsOpportunitySummary"))
    }

    package func list(_ edits: Edits = [:]) async throws -> Selling.ListOpportunitiesResponse {
        let input = try edits.made(to: Selling.ListOpportunitiesRequest(catalog: catalog))
        return try await list(input)
    }

    package func list(_ input: Selling.ListOpportunitiesRequest) async throws -> Selling.ListOpportunitiesResponse {
        try await provider.listOpportunities(input, call("ListOpportunities"))
    }

    package func solutions(_ input: Selling.ListSolutionsRequest) async throws -> Selling.ListSolutionsResponse {
        try await provider.listSolutions(input, call("ListSolutions"))
    }

    package func tag(_ arn: String, _ tags: [Selling.Tag]) async throws {
        let input = Selling.TagResourceRequest(resourceArn: arn, tags: tags)
        _ = try await provider.tagResource(input, call("TagResource"))
    }

    package func untag(_ arn: String, _ keys: [String]) async throws {
        let input = Selling.UntagResourceRequest(resourceArn: arn, tagKeys: keys)
        _ = try await provider.untagResource(input, call("UntagResource"))
    }

    package func tags(_ arn: String) async throws -> [Selling.Tag] {
        let input = Selling.ListTagsForResourceRequest(resourceArn: arn)
        return try await provider.listTagsForResource(input, call("ListTagsForResource")).tags
    }

    /// What AWS decides, without the partner.
    package func review(_ id: String, _ verdict: Verdict) async throws {
        try await provider.reviewOpportunity(id, verdict, call("ReviewOpportunity"))
    }
}
