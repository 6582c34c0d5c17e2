package import CosellDomain
import CosellRules
import SellingAPI

/// What time does to invitations (R2.21).
extension SellingProvider {
    /// Announces what AWS sent for a later moment, and lets run out what was not answered: each raises its event once.
    package var invitationUpkeep: [AgendaAct] {
        [
            AgendaAct(.announceInvitation) { entry, books in
                guard let invitation = try books.invitations.findUnannounced(entry.subject) else { return }
                try books.raise(.created, books.invitations.send(invitation))
            },
            AgendaAct(.expireInvitation) { entry, books in
                guard var invitation = try books.invitations.findUnannounced(entry.subject),
                    invitation.storedStatus == .pending
                else { return }
                guard try !books.agenda.waits(.announceInvitation, invitation.id) else {
                    throw Objection.conflict("Invitation \(invitation.id) is not sent yet.")
                }
                invitation.storedStatus = .expired
                try books.invitations.save(invitation)
                try books.raise(.expired, invitation)
            },
        ]
    }
}

extension AgendaKind {
    package static let announceInvitation = AgendaKind(rawValue: "announce invitation")
    package static let expireInvitation = AgendaKind(rawValue: "expire invitation")
}
