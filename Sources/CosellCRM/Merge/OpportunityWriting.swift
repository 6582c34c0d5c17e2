import CosellClient
import CosellWire
package import SellingAPI
import SellingClient
package import CosellIntegrations

/// What a sync writes to Partner Central.
package protocol OpportunityWriting: Sendable {
    /// Changes some fields of an opportunity and keeps all others.
    ///
    /// - Parameter edit: is given the record as it is; may be called again.
    func update(_ id: String, edit: (inout Selling.UpdateOpportunityRequest) throws -> Void) async throws
    /// - Parameter deal: the deal that it is made of.
    /// - Returns: the opportunity's id.
    func create(_ request: Selling.CreateOpportunityRequest, of deal: String) async throws -> String
}

extension AuditedWrites: OpportunityWriting {
    package func update(
        _ id: String,
        edit: (inout Selling.UpdateOpportunityRequest) throws -> Void
    ) async throws {
        _ = try await updateOpportunity(id, edit: edit)
    }

    package func create(_ request: Selling.CreateOpportunityRequest, of deal: String) async throws -> String {
        try await make(Selling.CreateOpportunity.self, request, of: deal).id
    }
}
