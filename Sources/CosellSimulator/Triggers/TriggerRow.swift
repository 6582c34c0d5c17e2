/// An event that can be brought about, and the act that raises it.
package struct TriggerRow: Sendable {
    /// `opportunity.approved`
    package let event: String
    /// What it is, in one sentence without its full stop.
    package let words: String
    /// What must be there before.
    let needs: Need
    /// The act, and what it is told besides its record; nil where the need alone raises the event.
    let act: (name: String, arguments: [String: String])?

    /// What a trigger makes where it is not there.
    enum Need: Sendable {
        case nothing
        /// An opportunity that was submitted and waits for AWS.
        case submission
        /// An opportunity that AWS approved.
        case approval
        /// A deal that AWS referred, not answered yet.
        case referral
        /// An invitation of the partner that waits for AWS.
        case invitationToAws
        /// An engagement of the partner.
        case engagement
        /// An application for a benefit that waits for AWS.
        case application
        /// What AWS granted on an application.
        case allocation
        /// A handshake that waits for its receiver.
        case handshake
    }

    private init(
        _ event: String,
        _ words: String,
        _ needs: Need,
        _ act: String? = nil,
        _ arguments: [String: String] = [:]
    ) {
        (self.event, self.words, self.needs) = (event, words, needs)
        self.act = act.map { ($0, arguments) }
    }

    package static let all = [
        Self("opportunity.submitted", "A partner submits a deal", .submission),
        Self("opportunity.inReview", "AWS takes a submission into review", .submission, "opportunity.review"),
        Self("opportunity.approved", "AWS approves a submission", .submission, "opportunity.approve"),
        Self(
            "opportunity.actionRequired",
            "AWS asks for more",
            .submission,
            "opportunity.requestAction",
            ["comments": "Please describe the customer's problem in more detail."]
        ),
        Self(
            "opportunity.rejected",
            "AWS rejects a submission",
            .submission,
            "opportunity.reject",
            ["reason": "Duplicate opportunity"]
        ),
        Self(
            "opportunity.updated",
            "AWS changes its record of an approved deal",
            .approval,
            "opportunity.setAwsView",
            ["nextSteps": "Meet the customer with the partner."]
        ),
        Self(
            "opportunity.launched",
            "AWS launches its side of an approved deal",
            .approval,
            "opportunity.setAwsView",
            ["stage": "Launched"]
        ),
        Self(
            "opportunity.closedLost",
            "AWS loses its side of an approved deal",
            .approval,
            "opportunity.setAwsView",
            ["stage": "Closed Lost", "closedLostReason": "Price"]
        ),
        Self("opportunity.scored", "AWS scores an approved deal", .approval, "opportunity.score", ["score": "High"]),
        Self(
            "opportunity.disengaged",
            "AWS steps back from an approved deal",
            .approval,
            "opportunity.disengage",
            ["reason": "Customer Requested"]
        ),
        Self("referral.sent", "AWS refers a deal", .nothing, "referral.send"),
        Self("lead.sent", "AWS shares a lead", .nothing, "lead.send"),
        Self("invitation.expired", "An invitation of AWS runs out", .referral, "invitation.expire"),
        Self("invitation.accepted", "AWS accepts an invitation", .invitationToAws, "invitation.accept"),
        Self("invitation.rejected", "AWS turns an invitation down", .invitationToAws, "invitation.reject"),
        Self("engagement.memberAdded", "AWS adds a partner to an engagement", .engagement, "engagement.addMember"),
        Self("application.submitted", "A partner applies for a benefit", .application),
        Self(
            "application.stageChanged",
            "AWS takes an application on to the next stage",
            .application,
            "application.stage",
            ["stage": "FINANCE_REVIEW"]
        ),
        Self(
            "application.actionRequired",
            "AWS sends an application back",
            .application,
            "application.requireAction",
            ["reason": "Please describe the use case in more detail."]
        ),
        Self("application.approved", "AWS approves an application", .application, "application.approve"),
        Self(
            "application.rejected",
            "AWS rejects an application",
            .application,
            "application.reject",
            ["reason": "Not eligible"]
        ),
        Self("allocation.activated", "AWS grants what was applied for", .allocation),
        Self(
            "allocation.inactivated",
            "AWS takes a grant out of use",
            .allocation,
            "allocation.set",
            ["status": "INACTIVE"]
        ),
        Self("allocation.fulfilled", "A grant is used up", .allocation, "allocation.set", ["status": "FULFILLED"]),
        Self("handshake.created", "A partner asks an account to manage a program", .handshake),
        Self("handshake.accepted", "The receiver accepts a handshake", .handshake, "handshake.accept"),
        Self("handshake.rejected", "The receiver turns a handshake down", .handshake, "handshake.reject"),
    ]
}
