import AccountAPI
package import CosellDomain

extension AgendaKind {
    package static let expireConnectionInvitation = AgendaKind(rawValue: "expire connection invitation")
}

/// What time does to invitations to connect.
extension AccountProvider {
    /// Lets run out what was not answered: each tells both parties once.
    package var connectionUpkeep: [AgendaAct] {
        [
            AgendaAct(.expireConnectionInvitation) { entry, books in
                guard var invitation = try books.connectionInvitations.find(entry.subject),
                    invitation.document.status == .pending
                else { return }
                try books.end(&invitation, as: .expired, at: invitation.expiresAt)
                let profile = try books.partners.find(invitation.receiver)?.profileID
                try books.raise(
                    .connectionInvitationExpired(invitation, receiver: profile),
                    to: [invitation.sender, invitation.receiver]
                )
            }
        ]
    }
}
