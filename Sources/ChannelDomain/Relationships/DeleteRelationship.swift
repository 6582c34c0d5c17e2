package import ChannelAPI
import CosellDomain
import CosellRules

extension ChannelProvider {
    /// Removes a relationship; its handshakes and contracts stay, and are over.
    ///
    /// - Throws: missing; a conflict, while a service period is active.
    /// - Source: Channel 2024-03-18, `DeleteRelationship`; channel 4.2.
    package func deleteRelationship(
        _ input: Channel.DeleteRelationshipRequest,
        _ call: Call
    ) async throws -> Channel.DeleteRelationshipResponse {
        _ = try await change(call, replaying: input) { books in
            let parent = input.programManagementAccountIdentifier
            let relationship = try books.requireRelationship(input.identifier, under: parent).0
            guard try books.periods.active(of: relationship.id) == nil else {
                throw Objection.conflict(
                    ChannelSubject(.servicePeriod, relationship.id),
                    "Relationship \(relationship.id) has a service period that is active; revoke it first."
                )
            }
            try books.cancelHandshakes(about: relationship.id)
            try books.endContracts(of: relationship.id)
            try books.tags.remove(books.tags.tags(of: relationship.arn).map(\.key), from: relationship.arn)
            try books.relationships.remove(relationship)
            return Outcome(relationship.id, relationship.arn)
        }
        return Channel.DeleteRelationshipResponse()
    }
}

extension Channel.DeleteRelationshipRequest: OptionalTokenCarrier {}
