package import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Reads one opportunity of the caller, whole.
    ///
    /// - Throws: ResourceNotFoundException for an unknown id, another account's, another catalog's, and an AWS referral
    ///   not yet accepted.
    /// - Source: Selling 2022-07-26, `GetOpportunity`.
    package func getOpportunity(
        _ input: Selling.GetOpportunityRequest,
        _ call: Call
    ) async throws -> Selling.GetOpportunityResponse {
        let record = try await read(call) { try $0.opportunities.requireDocument(input.identifier) }
        return switches.escapesHTML ? record.escapingHTML() : record
    }
}

extension Selling.GetOpportunityRequest: AnsweredFromStore {
    /// The document lies in the store as the answer goes out; only escaping would change it.
    package func storedAnswer(_ provider: SellingProvider, _ call: Call) async throws -> [UInt8]? {
        guard !provider.switches.escapesHTML else { return nil }
        return try await provider.read(call) { try $0.opportunities.storedDocument(identifier) }
    }
}

extension Selling.GetOpportunityResponse {
    /// R1.17: two free texts as the real service writes them.
    func escapingHTML() -> Self {
        var copy = self
        copy.project?.customerUseCase = project?.customerUseCase.map(Self.escape)
        copy.project?.customerBusinessProblem = project?.customerBusinessProblem.map(Self.escape)
        return copy
    }

    /// Colons come back escaped twice, as recorded.
    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing(":", with: "&amp;colon;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
