package import CosellDomain
import SellingAPI

/// What time does to invitations (R2.21).
extension SellingProvider {
    /// Announces what AWS sent for a later moment, and lets run out what was not answered: each raises its event once.
    package var invitationUpkeep: [AgendaAct] {
        [
            AgendaAct(.announceInvitation) { entry, books in
                guard let invitation = try books.invitations.find(entry.subject) else { return }
                try books.raise(.created, invitation)
            },
            AgendaAct(.expireInvitation) { entry, books in
                guard var invitation = try books.invitations.find(entry.subject), invitation.storedStatus == .pending
                else { return }
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
