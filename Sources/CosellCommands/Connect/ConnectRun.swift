import AccountClient
import CosellClient
import CosellShell
import CosellWire

/// One run of `cosell connect`: looks at what is between two accounts, and does the next step, until they are connected or
/// one waits for the other.
struct ConnectRun: Sendable {
    let order: ConnectOrder
    let ours: AccountClient
    /// The other side, where its keys are at hand.
    let theirs: AccountClient?

    /// Steps until the end: to send, to accept, and as many for what the other side does meanwhile.
    private static let stepLimit = 6

    func run() async throws -> ConnectReport {
        let us = try await ours.own(in: order.catalog)
        let you = try await Party.own(ours, us, order.catalog)
        let they = try await Acquaintance(order: order, ours: ours, theirs: theirs).they()
        guard you.account == nil || you.account != they.account, you.profile == nil || you.profile != they.profile
        else {
            throw Complaint("\(order.other.text) is your own", remedy: "Give the other side.")
        }
        var report = ConnectReport(order: order, you: you, they: they)
        for _ in 0..<Self.stepLimit {
            if let connection = try await connection(with: they) {
                report.connection = connection
                return report
            }
            do {
                guard let step = try await nextStep(&report, us) else { return report }
                report.steps.append(step)
            } catch {
                // The other side was quicker: what it did is looked at anew.
                let reason = ServiceFailure(error).flatMap { ConnectReport.Crossing(rawValue: $0.reason) }
                guard reason != nil else { throw error }
            }
        }
        throw Complaints(
            [Complaint("the other side changes it all the time", remedy: "Run the command again.")],
            exit: .refused
        )
    }

    /// The connection that they have, with the type that is wanted.
    private func connection(with they: Party) async throws -> Account.GetConnectionResponse? {
        let question = Account.ListConnectionsRequest(
            catalog: order.catalog,
            connectionType: "\(order.type.rawValue):ACTIVE",
            otherParticipantIdentifiers: they.identifiers
        )
        guard let found = try await ours.listConnectionsItems(question).all().first else { return nil }
        return try await ours.getConnection(.init(catalog: order.catalog, identifier: found.id))
    }

    /// - Returns: nil when nothing is left but to wait.
    private func nextStep(
        _ report: inout ConnectReport,
        _ us: Account.PartnerSummary?
    ) async throws -> ConnectReport.Step? {
        let between = try await invitations(with: report.they)
        guard let waiting = between.first(where: { $0.status == .pending }) else {
            report.former = between.first
            try await send(&report, us)
            return .sent
        }
        report.invitation = waiting
        if waiting.participantType == .receiver {
            _ = try await ours.acceptConnectionInvitation(
                .init(catalog: order.catalog, identifier: waiting.id, clientToken: "")
            )
            return .accepted
        }
        guard let theirs else { return nil }
        _ = try await theirs.acceptConnectionInvitation(
            .init(catalog: order.catalog, identifier: waiting.id, clientToken: "")
        )
        return .acceptedByThem
    }

    /// All of that type between the two, the latest first.
    private func invitations(with they: Party) async throws -> [Account.ConnectionInvitationSummary] {
        try await ours.listConnectionInvitationsItems(
            .init(
                catalog: order.catalog,
                connectionType: order.type,
                otherParticipantIdentifiers: they.identifiers
            )
        )
        .all()
    }

    private func send(_ report: inout ConnectReport, _ us: Account.PartnerSummary?) async throws {
        guard let us else {
            throw Complaints(
                [
                    Complaint(
                        "this account is not enrolled in catalog \(order.catalog), and so can invite nobody",
                        remedy: "cosell partner --catalog \(order.catalog) says what comes first."
                    )
                ],
                exit: .refused
            )
        }
        guard let receiver = order.type == .subsidiary ? report.they.account : report.they.profile else {
            throw try await unknown(order.other.text)
        }
        let lead = try await ours.getAllianceLeadContact(.init(catalog: order.catalog, identifier: us.id))
            .allianceLeadContact
        let sent = try await ours.createConnectionInvitation(
            .init(
                catalog: order.catalog,
                clientToken: "",
                connectionType: order.type,
                email: lead.email,
                message: order.message,
                name: "\(lead.firstName) \(lead.lastName)",
                receiverIdentifier: receiver
            )
        )
        report.invitation = .init(sent)
    }

    /// Why nothing can be sent to them, and whose invitations wait, one of which may be theirs.
    private func unknown(_ other: String) async throws -> Complaints {
        let waiting = try await ours.listConnectionInvitationsItems(
            .init(catalog: order.catalog, participantType: .receiver, status: .pending)
        )
        .all().map(\.otherParticipantIdentifier)
        let wanted = order.type == .subsidiary ? "account" : "profile"
        let hint = waiting.isEmpty ? "" : " These wait for your answer: \(waiting.joined(separator: ", "))."
        return Complaints(
            [
                Complaint(
                    "the \(wanted) of \(other) is not known here, and AWS tells nobody's",
                    remedy: "Ask them for it, or give --other-profile with keys of theirs.\(hint)"
                )
            ],
            exit: .refused
        )
    }
}

extension ServiceFailure {
    /// The reason code of a refusal; empty for one without.
    fileprivate var reason: String {
        if case .string(let reason)? = body["Reason"] { reason } else { "" }
    }
}

extension Account.ConnectionInvitationSummary {
    fileprivate init(_ sent: Account.CreateConnectionInvitationResponse) {
        self.init(
            catalog: sent.catalog,
            id: sent.id,
            arn: sent.arn,
            connectionId: sent.connectionId,
            connectionType: sent.connectionType,
            createdAt: sent.createdAt,
            updatedAt: sent.updatedAt,
            expiresAt: sent.expiresAt,
            otherParticipantIdentifier: sent.otherParticipantIdentifier,
            participantType: sent.participantType,
            status: sent.status
        )
    }
}
