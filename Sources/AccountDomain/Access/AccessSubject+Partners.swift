package import AccountAPI
package import CosellDomain

/// What IAM is asked about partners, their profiles, domains and qualifications (access 3.1, 3.4).
extension AccessSubject {
    /// A partner from its id or its ARN; `*` is the whole collection.
    func partner(_ identifier: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        return ResourceName.partner(identifier, account: account, catalog: catalog).text
    }
}

extension Account.CreatePartnerRequest: AccessSubject {
    package func resource(of account: String) -> String { partner("*", of: account) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Account.ListPartnersRequest: AccessSubject {
    package func resource(of account: String) -> String { partner("*", of: account) }
}

extension Account.SendEmailVerificationCodeRequest: AccessSubject {
    package func resource(of account: String) -> String { partner("*", of: account) }
}

/// A request about one partner of the caller's.
package protocol PartnerSubject: AccessSubject {
    var identifier: String { get }
}

extension PartnerSubject {
    package func resource(of account: String) -> String { partner(identifier, of: account) }
}

extension Account.GetPartnerRequest: PartnerSubject {}
extension Account.GetAllianceLeadContactRequest: PartnerSubject {}
extension Account.PutAllianceLeadContactRequest: PartnerSubject {}
extension Account.AssociateAwsTrainingCertificationEmailDomainRequest: PartnerSubject {}
extension Account.DisassociateAwsTrainingCertificationEmailDomainRequest: PartnerSubject {}
extension Account.StartProfileUpdateTaskRequest: PartnerSubject {}
extension Account.GetProfileUpdateTaskRequest: PartnerSubject {}
extension Account.CancelProfileUpdateTaskRequest: PartnerSubject {}
extension Account.GetProfileVisibilityRequest: PartnerSubject {}
extension Account.PutProfileVisibilityRequest: PartnerSubject {}
extension Account.StartQualificationsAssociationTaskRequest: PartnerSubject {}
extension Account.GetQualificationsAssociationTaskRequest: PartnerSubject {}
extension Account.StartQualificationsDisassociationTaskRequest: PartnerSubject {}
extension Account.GetQualificationsDisassociationTaskRequest: PartnerSubject {}
extension Account.GetQualificationsAssociationDetailsRequest: PartnerSubject {}

extension Account.ListTagsForResourceRequest: TaggingSubject {}

extension Account.TagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tags(tags) }
}

extension Account.UntagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tagKeys(tagKeys) }
}
