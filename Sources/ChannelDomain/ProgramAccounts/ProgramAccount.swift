package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// A program management account of a partner's (channel 3.2).
///
/// ```
/// PENDING ─▶ ACTIVE, by its handshake; both ─▶ INACTIVE, by a deletion
/// ```
package struct ProgramAccount: NamedRecord, Sendable {
    package typealias Status = Channel.ProgramManagementAccountStatus

    /// The partner.
    package let owner: String
    /// As lists show it.
    package var document: Channel.ProgramManagementAccountSummary

    package init(owner: String, document: Channel.ProgramManagementAccountSummary) {
        self.owner = owner
        self.document = document
    }

    package var id: String { document.id ?? "" }
    package var arn: String { document.arn ?? "" }
    /// The account that manages the program.
    var account: String { document.accountId ?? "" }
    var program: Channel.Program { document.program ?? .solutionProvider }
    var type: Channel.ProgramManagementAccountType { document.type ?? .resaleBillingTransfer }
    var status: Status { document.status ?? .pending }
    var revision: String { document.revision ?? "1" }
    var updatedAt: Instant { document.updatedAt ?? Instant(seconds: 0) }
    var subject: ChannelSubject { ChannelSubject(.programAccount, id) }

    /// Every change has the next revision (CH19).
    mutating func touch(at moment: Instant) {
        document.revision = String((Int(revision) ?? 0) + 1)
        document.updatedAt = moment
    }

    mutating func activate(at moment: Instant) {
        document.status = .active
        document.startDate = moment
        touch(at: moment)
    }

    mutating func close(at moment: Instant) {
        document.status = .inactive
        touch(at: moment)
    }

    // MARK: Conditions

    /// - Throws: ``Objection``, conflict, for the revision of another state.
    func require(revision: String?) throws(Objection) {
        guard let revision, revision != self.revision else { return }
        throw .conflict(
            subject,
            "Revision \(revision) of \(id) is not the latest; list it again and repeat the change."
        )
    }

    /// - Throws: ``Objection``, conflict, in another state.
    func require(_ states: [Status], to deed: String) throws(Objection) {
        guard !states.contains(status) else { return }
        throw .conflict(
            subject,
            "Program management account \(id) is \(status); it must be \(states.map(\.rawValue).choice) to \(deed)."
        )
    }
}

extension Books {
    /// A program management account of the caller's.
    ///
    /// - Parameter identifier: an id or an ARN.
    /// - Throws: missing, for everything else.
    func requireProgramAccount(_ identifier: String) throws -> ProgramAccount {
        let found = try programAccounts.find(ResourceName.lastSegment(of: identifier))
        guard let found, found.isNamed(by: identifier) else {
            throw Objection.missing(.programAccount, identifier, in: call.catalog)
        }
        return found
    }
}
