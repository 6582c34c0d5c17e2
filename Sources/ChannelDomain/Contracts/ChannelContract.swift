package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What a partner does for the customer of a relationship, and until when; a person of the customer signs it (channel 3.6).
///
/// ```
/// PENDING ─▶ ACCEPTED ─▶ INACTIVE, by time, by a newer one, or with its relationship
/// PENDING ─▶ CANCELED | EXPIRED
/// ```
package struct ChannelContract: NamedRecord, Sendable {
    package typealias Status = Channel.ChannelContractStatus

    /// The partner, who alone sees it (CH34).
    package let owner: String
    /// The ARN of its relationship.
    package let relationshipArn: String
    /// As GetChannelContract shows it.
    package var document: Channel.ChannelContractDetail

    package init(owner: String, relationshipArn: String, document: Channel.ChannelContractDetail) {
        (self.owner, self.relationshipArn, self.document) = (owner, relationshipArn, document)
    }

    package var id: String { document.id }
    package var arn: String { document.arn }
    var status: Status { document.status }
    var endDate: Instant { details?.endDate ?? document.createdAt }
    var relationship: String { details?.relationshipIdentifier ?? "" }
    var subject: ChannelSubject { ChannelSubject(.contract, id) }

    var details: Channel.ManagedServicesAttestationDetails? {
        if case .managedServicesAttestationDetails(let details) = document.details { details } else { nil }
    }

    mutating func move(to status: Status, at moment: Instant) {
        document.status = status
        document.updatedAt = moment
        if status == .accepted { document.respondedAt = moment }
    }

    /// Lists show less.
    var summary: Channel.ChannelContractSummary {
        Channel.ChannelContractSummary(
            id: document.id,
            arn: document.arn,
            catalog: document.catalog,
            contractType: document.contractType,
            status: document.status,
            createdAt: document.createdAt,
            updatedAt: document.updatedAt,
            respondedAt: document.respondedAt,
            details: details.map { .managedServicesAttestationDetails(.init($0)) } ?? .unknown("")
        )
    }
}

extension Channel.ManagedServicesAttestationSummaryDetails {
    fileprivate init(_ details: Channel.ManagedServicesAttestationDetails) {
        self.init(
            legalEntityName: details.legalEntityName,
            relationshipIdentifier: details.relationshipIdentifier,
            programManagementAccountIdentifier: details.programManagementAccountIdentifier,
            memberAccountIds: details.memberAccountIds,
            endDate: details.endDate,
            supportedServices: details.supportedServices
        )
    }
}

extension Books {
    /// A contract of the caller's.
    ///
    /// - Parameter identifier: an id or an ARN.
    /// - Throws: missing, for everything else.
    func requireContract(_ identifier: String) throws -> ChannelContract {
        let found = try contracts.find(ResourceName.lastSegment(of: identifier))
        guard let found, found.isNamed(by: identifier) else {
            throw Objection.missing(.contract, identifier, in: call.catalog)
        }
        return found
    }

    /// The signatory signs: the contract is in effect, and the former one is not any more (channel 3.6, rows 4 and 7).
    func sign(_ contract: ChannelContract, at moment: Instant) throws -> ChannelContract {
        if var former = try contracts.find(.accepted, of: contract.relationship) {
            former.move(to: .inactive, at: moment)
            try contracts.save(former)
        }
        var signed = contract
        signed.move(to: .accepted, at: moment)
        try contracts.save(signed)
        return signed
    }

    /// What is left of contracts without their relationship (channel 3.6, rows 6 and 9).
    func endContracts(of relationship: String) throws {
        let ends: [(ChannelContract.Status, ChannelContract.Status)] = [(.pending, .canceled), (.accepted, .inactive)]
        for (before, after) in ends {
            guard var contract = try contracts.find(before, of: relationship) else { continue }
            contract.move(to: after, at: now)
            try contracts.save(contract)
        }
    }
}
