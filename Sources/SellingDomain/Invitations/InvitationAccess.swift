import CosellDomain
import CosellRules
import SellingAPI

/// Who sees an invitation: its two sides, and nobody else (selling 2.3).
extension Books {
    /// - Throws: ResourceNotFoundException for everybody who neither sent nor received it.
    func requireInvitation(_ text: String) throws -> EngagementInvitation {
        guard let id = ResourceName.identifier(in: text, catalog: call.catalog),
            let invitation = try invitations.find(id),
            [invitation.sender, invitation.receiver].contains(call.account)
        else { throw Self.invitationNotFound(text, call) }
        return invitation
    }

    /// The invitation, for the account that is to answer it.
    func requireReceivedInvitation(_ text: String) throws -> EngagementInvitation {
        let invitation = try requireInvitation(text)
        guard invitation.receiver == call.account else { throw Self.invitationNotFound(text, call) }
        return invitation
    }

    /// - Throws: ConflictException for an invitation that was answered or has expired (D15).
    func requirePending(_ invitation: EngagementInvitation) throws {
        let status = invitation.status(at: call.now)
        guard status == .pending else {
            throw Objection.conflict(
                "Invitation \(invitation.id) is \(status.rawValue); only a PENDING one can be answered."
            )
        }
    }

    private static func invitationNotFound(_ text: String, _ call: Call) -> Objection {
        Objection.notFound("Invitation", text, in: call.catalog)
    }
}
