import AccountAPI
import AccountDomain
import CosellDomain

/// Contacts, domains, tags and qualifications under short names.
extension AccountDesk {
    func lead(_ identifier: String? = nil) async throws -> Account.AllianceLeadContact {
        let input = Account.GetAllianceLeadContactRequest(catalog: catalog, identifier: try await named(identifier))
        return try await provider.getAllianceLeadContact(input, call("GetAllianceLeadContact")).allianceLeadContact
    }

    func putLead(
        _ contact: Account.AllianceLeadContact,
        code: String? = nil,
        _ identifier: String? = nil
    ) async throws {
        _ = try await provider.putAllianceLeadContact(
            Account.PutAllianceLeadContactRequest(
                catalog: catalog,
                identifier: try await named(identifier),
                allianceLeadContact: contact,
                emailVerificationCode: code
            ),
            call("PutAllianceLeadContact")
        )
    }

    func associate(
        _ email: String,
        code: String = "123456",
        of identifier: String? = nil,
        token: String? = nil
    ) async throws {
        _ = try await provider.associateAwsTrainingCertificationEmailDomain(
            Account.AssociateAwsTrainingCertificationEmailDomainRequest(
                catalog: catalog,
                identifier: try await named(identifier),
                clientToken: token,
                email: email,
                emailVerificationCode: code
            ),
            call("AssociateAwsTrainingCertificationEmailDomain")
        )
    }

    func disassociate(_ domain: String, of identifier: String? = nil) async throws {
        _ = try await provider.disassociateAwsTrainingCertificationEmailDomain(
            Account.DisassociateAwsTrainingCertificationEmailDomainRequest(
                catalog: catalog,
                identifier: try await named(identifier),
                domainName: domain
            ),
            call("DisassociateAwsTrainingCertificationEmailDomain")
        )
    }

    func domains() async throws -> [String] {
        try await partner().awsTrainingCertificationEmailDomains?.map(\.domainName) ?? []
    }

    func tag(_ arn: String, _ tags: [Account.Tag]) async throws {
        let input = Account.TagResourceRequest(resourceArn: arn, tags: tags)
        _ = try await provider.tagResource(input, of(in: "").call("TagResource"))
    }

    func untag(_ arn: String, _ keys: [String]) async throws {
        let input = Account.UntagResourceRequest(resourceArn: arn, tagKeys: keys)
        _ = try await provider.untagResource(input, of(in: "").call("UntagResource"))
    }

    func tags(_ arn: String) async throws -> [Account.Tag] {
        let input = Account.ListTagsForResourceRequest(resourceArn: arn)
        return try await provider.listTagsForResource(input, of(in: "").call("ListTagsForResource")).tags ?? []
    }

    // MARK: Qualifications

    @discardableResult
    func associate(
        with primary: Account.QualificationsAssociationPartner,
        token: String? = nil
    ) async throws -> Account.StartQualificationsAssociationTaskResponse {
        try await provider.startQualificationsAssociationTask(
            Account.StartQualificationsAssociationTaskRequest(
                catalog: catalog,
                identifier: try await own(),
                clientToken: token,
                primaryPartner: primary
            ),
            call("StartQualificationsAssociationTask")
        )
    }

    @discardableResult
    func part(
        from primary: Account.QualificationsAssociationPartner
    ) async throws -> Account.StartQualificationsDisassociationTaskResponse {
        try await provider.startQualificationsDisassociationTask(
            Account.StartQualificationsDisassociationTaskRequest(
                catalog: catalog,
                identifier: try await own(),
                associatedPartner: primary
            ),
            call("StartQualificationsDisassociationTask")
        )
    }

    func associationTask() async throws -> Account.GetQualificationsAssociationTaskResponse {
        let input = Account.GetQualificationsAssociationTaskRequest(catalog: catalog, identifier: try await own())
        return try await provider.getQualificationsAssociationTask(input, call("GetQualificationsAssociationTask"))
    }

    func disassociationTask() async throws -> Account.GetQualificationsDisassociationTaskResponse {
        let input = Account.GetQualificationsDisassociationTaskRequest(catalog: catalog, identifier: try await own())
        return try await provider.getQualificationsDisassociationTask(
            input,
            call("GetQualificationsDisassociationTask")
        )
    }

    func qualifications(
        _ identifier: String? = nil
    ) async throws -> Account.GetQualificationsAssociationDetailsResponse {
        let input = Account.GetQualificationsAssociationDetailsRequest(
            catalog: catalog,
            identifier: try await named(identifier)
        )
        return try await provider.getQualificationsAssociationDetails(
            input,
            call("GetQualificationsAssociationDetails")
        )
    }
}
