package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What an account has to do with a program management account (channel 3.3).
package struct Relationship: NamedRecord, Sendable {
    /// The two kinds, told apart by the association type.
    enum Kind: String, Sendable {
        /// Governed by service periods.
        case billingTransfer = "BILLING_TRANSFER"
        /// Governed by contracts.
        case managedServices = "MANAGED_SERVICES"

        init(_ type: Channel.AssociationType) {
            self = type == .managedServicesEndCustomer ? .managedServices : .billingTransfer
        }
    }

    /// The partner.
    package let owner: String
    /// As GetRelationship shows it, but for the contract in effect.
    package var document: Channel.RelationshipDetail

    package init(owner: String, document: Channel.RelationshipDetail) {
        self.owner = owner
        self.document = document
    }

    package var id: String { document.id ?? "" }
    package var arn: String { document.arn ?? "" }
    var parent: String { document.programManagementAccountId ?? "" }
    var associationType: Channel.AssociationType { document.associationType ?? .endCustomer }
    var kind: Kind { Kind(associationType) }
    var revision: String { document.revision ?? "1" }
    var startDate: Instant { document.startDate ?? Instant(seconds: 0) }
    var updatedAt: Instant { document.updatedAt ?? Instant(seconds: 0) }
    var subject: ChannelSubject { ChannelSubject(.relationship, id) }

    /// Every effective update has the next revision (CH21).
    mutating func touch(at moment: Instant) {
        document.revision = String((Int(revision) ?? 0) + 1)
        document.updatedAt = moment
    }

    /// - Throws: ``Objection``, conflict, for the revision of another state.
    func require(revision: String?) throws(Objection) {
        guard let revision, revision != self.revision else { return }
        throw .conflict(
            subject,
            "Revision \(revision) of \(id) is not the latest; read it again and repeat the change."
        )
    }

    var summary: Channel.RelationshipSummary {
        Channel.RelationshipSummary(
            arn: document.arn,
            id: document.id,
            revision: document.revision,
            catalog: document.catalog,
            associationType: document.associationType,
            programManagementAccountId: document.programManagementAccountId,
            associatedAccountId: document.associatedAccountId,
            displayName: document.displayName,
            sector: document.sector,
            createdAt: document.createdAt,
            updatedAt: document.updatedAt,
            startDate: document.startDate
        )
    }
}

extension Books {
    /// A relationship of the caller's, and what it stands under.
    ///
    /// - Parameters:
    ///   - identifier: an id or an ARN, as is `parent`, that of the program management account.
    /// - Throws: missing, for everything else.
    func requireRelationship(_ identifier: String, under parent: String) throws -> (Relationship, ProgramAccount) {
        let account = try requireProgramAccount(parent)
        let found = try relationships.find(ResourceName.lastSegment(of: identifier))
        guard let found, found.parent == account.id, found.isNamed(by: identifier) else {
            throw Objection.missing(.relationship, identifier, in: call.catalog)
        }
        return (found, account)
    }
}
