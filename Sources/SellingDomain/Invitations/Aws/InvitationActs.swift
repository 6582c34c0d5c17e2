import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

extension ActSubject {
    /// An invitation into an engagement; the partner among its two sides owns it, the receiver first.
    static let invitation = ActSubject("invitation") { books, id in
        guard let invitation = try books.invitations.findUnannounced(id) else { return nil }
        let isForPartner = invitation.receiver != AwsSide.account
        let isSent = invitation.sentAt <= books.call.now
        return ActPlace(
            account: isForPartner ? invitation.receiver : invitation.sender,
            state: isSent ? invitation.status(at: books.call.now).rawValue : "NOT_SENT"
        )
    }
}

/// What AWS and time do to invitations.
extension SellingActor {
    static let invitationActs = [
        Act<SellingActor>(
            "invitation.expire",
            of: service,
            "The invitation runs out now",
            [invitation],
            on: .invitation,
            in: pending,
            example: "invitation expire engi-0123456789abc"
        ) { _, arguments, books in
            let invitation = try books.acted(invitation: arguments.required("id")).ended(at: books.call.now)
            try books.invitations.save(invitation)
            try books.raise(.expired, invitation)
            return books.shown(invitation)
        },
        Act<SellingActor>(
            "invitation.accept",
            of: service,
            "AWS accepts an invitation that was sent to it, and joins",
            [invitation],
            on: .invitation,
            in: pending,
            conditions: ["it was sent to AWS"],
            example: "invitation accept engi-0123456789abc"
        ) { actor, arguments, books in
            var invitation = try books.acted(invitation: arguments.required("id"))
            try invitation.requireForAws()
            try actor.provider.accept(&invitation, books)
            return books.shown(invitation)
        },
        Act<SellingActor>(
            "invitation.reject",
            of: service,
            "AWS turns down an invitation that was sent to it",
            [invitation, ActParameter("reason", .text, "why")],
            on: .invitation,
            in: pending,
            conditions: ["it was sent to AWS"],
            example: "invitation reject engi-0123456789abc --reason Other"
        ) { actor, arguments, books in
            var invitation = try books.acted(invitation: arguments.required("id"))
            try invitation.requireForAws()
            try actor.provider.reject(&invitation, because: arguments.text("reason"), books)
            return books.shown(invitation)
        },
    ]

    private static let invitation = ActParameter.identifier("id", "the invitation")
    private static let pending = [Selling.InvitationStatus.pending.rawValue]
}

extension EngagementInvitation {
    fileprivate func requireForAws() throws {
        guard receiver == AwsSide.account else {
            throw Objection.conflict("Invitation \(id) was sent to \(receiver); AWS answers what was sent to AWS.")
        }
    }
}

extension Books {
    fileprivate func acted(invitation id: String) throws -> EngagementInvitation {
        guard let invitation = try invitations.findUnannounced(id) else {
            throw Objection.notFound("Invitation", id, in: call.catalog)
        }
        return invitation
    }

    /// As its partner reads it.
    func shown(_ invitation: EngagementInvitation) -> Document {
        Document(writing: invitation.answer(to: call.account, at: call.now))
    }
}
