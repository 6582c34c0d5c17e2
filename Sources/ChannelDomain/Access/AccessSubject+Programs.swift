package import ChannelAPI
package import CosellDomain
import CosellWire

/// What IAM is asked about program management accounts, relationships and tags (channel 4.7).
extension AccessSubject {
    /// A program management account from its id or its ARN; `*` is the whole collection.
    func programAccount(_ identifier: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        return ResourceName.programAccount(identifier, account: account, catalog: catalog).text
    }

    func relationship(_ identifier: String, under parent: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        let parent = ResourceName.lastSegment(of: parent)
        return ResourceName.relationship(identifier, under: parent, account: account, catalog: catalog).text
    }
}

extension Channel.CreateProgramManagementAccountRequest: AccessSubject {
    package func resource(of account: String) -> String { programAccount("*", of: account) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Channel.ListProgramManagementAccountsRequest: AccessSubject {
    package func resource(of account: String) -> String { programAccount("*", of: account) }
}

extension Channel.UpdateProgramManagementAccountRequest: AccessSubject {
    package func resource(of account: String) -> String { programAccount(identifier, of: account) }
}

extension Channel.DeleteProgramManagementAccountRequest: AccessSubject {
    package func resource(of account: String) -> String { programAccount(identifier, of: account) }
}

extension Channel.CreateRelationshipRequest: AccessSubject {
    package func resource(of account: String) -> String {
        programAccount(programManagementAccountIdentifier, of: account)
    }

    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Channel.ListRelationshipsRequest: AccessSubject {
    package func resource(of account: String) -> String { relationship("*", under: "*", of: account) }
}

/// A request about one relationship.
package protocol RelationshipSubject: AccessSubject {
    var identifier: String { get }
    var programManagementAccountIdentifier: String { get }
}

extension RelationshipSubject {
    package func resource(of account: String) -> String {
        relationship(identifier, under: programManagementAccountIdentifier, of: account)
    }
}

extension Channel.GetRelationshipRequest: RelationshipSubject {}
extension Channel.UpdateRelationshipRequest: RelationshipSubject {}
extension Channel.DeleteRelationshipRequest: RelationshipSubject {}

extension Channel.ListTagsForResourceRequest: TaggingSubject {}

extension Channel.TagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tags(tags) }
}

extension Channel.UntagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tagKeys(tagKeys) }
}
