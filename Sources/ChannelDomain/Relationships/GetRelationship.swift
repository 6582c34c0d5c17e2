package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Shows a relationship of the caller's, with the contract in effect (CH21).
    ///
    /// - Throws: missing, for everything else.
    /// - Source: Channel 2024-03-18, `GetRelationship`; channel 4.2.
    package func getRelationship(
        _ input: Channel.GetRelationshipRequest,
        _ call: Call
    ) async throws -> Channel.GetRelationshipResponse {
        let detail = try await look(call) { books in
            let parent = input.programManagementAccountIdentifier
            let relationship = try books.requireRelationship(input.identifier, under: parent).0
            var detail = relationship.document
            if let contract = try books.contracts.find(.accepted, of: relationship.id) {
                detail.channelContractId = contract.id
                detail.endDate = contract.endDate
            }
            return detail
        }
        return Channel.GetRelationshipResponse(relationshipDetail: detail)
    }
}
