package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

extension ChannelProvider {
    /// Records what an account has to do with a program management account that is active.
    ///
    /// - Throws: missing; ``Objection`` with everything that is wrong; a conflict, where the account has a relationship of
    ///   the kind already; quota.
    /// - Source: Channel 2024-03-18, `CreateRelationship`; channel 4.2.
    package func createRelationship(
        _ input: Channel.CreateRelationshipRequest,
        _ call: Call
    ) async throws -> Channel.CreateRelationshipResponse {
        try Objection.check(
            RelationshipTerms.violations(in: input) + ChannelTags.terms.violations(in: input.tags ?? [])
        )
        let made = try await change(call, replaying: input) { books in
            let account = try books.requireProgramAccount(input.programManagementAccountIdentifier)
            try account.require([.active], to: "have relationships")
            try Objection.check(RelationshipTerms.violations(in: input, under: account, books))
            if let associated = input.associatedAccountId {
                try Self.requireFirst(with: associated, Relationship.Kind(input.associationType), books)
            }
            guard try books.relationships.count(under: account.id) < ChannelQuota.relationships.limit else {
                throw Objection.quota(.relationships, ChannelSubject(.relationship, account.id))
            }
            let relationship = Relationship(input, under: account, books)
            try books.tag(input.tags, relationship.arn)
            try books.relationships.insert(relationship)
            return Outcome(relationship.id, relationship.arn)
        }
        return Channel.CreateRelationshipResponse(relationshipDetail: .init(arn: made.arn, id: made.id))
    }

    private static func requireFirst(with account: String, _ kind: Relationship.Kind, _ books: Books) throws {
        guard let other = try books.relationships.find(with: account, kind) else { return }
        throw Objection.conflict(
            ChannelSubject(.relationship, other),
            "You have relationship \(other) of the same kind with account \(account) already."
        )
    }
}

extension Relationship {
    fileprivate init(_ input: Channel.CreateRelationshipRequest, under account: ProgramAccount, _ books: Books) {
        let call = books.call
        let id = call.chance.identifier(prefix: "rs-", length: 13)
        let name = ResourceName.relationship(id, under: account.id, account: call.account, catalog: call.catalog)
        self.init(
            owner: call.account,
            document: Channel.RelationshipDetail(
                arn: name.text,
                id: id,
                revision: "1",
                catalog: call.catalog,
                associationType: input.associationType,
                programManagementAccountId: account.id,
                associatedAccountId: input.associatedAccountId,
                displayName: input.displayName,
                resaleAccountModel: input.resaleAccountModel,
                sector: input.sector,
                accountScope: input.accountScope,
                createdAt: books.now,
                updatedAt: books.now,
                startDate: input.startDate?.wholeMilliseconds ?? books.now
            )
        )
    }
}

extension Channel.CreateRelationshipRequest: OptionalTokenCarrier {}
