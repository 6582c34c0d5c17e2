import CosellDomain
package import CosellWire
package import SellingAPI

/// An invitation into an engagement (selling 2.8): `PENDING → ACCEPTED | REJECTED | EXPIRED`, each of them final.
package struct EngagementInvitation: Sendable {
    package let id: String
    package let catalog: String
    package let engagement: String
    /// An account, or `aws`.
    package let sender: String
    package let receiver: String
    package let payloadType: Selling.EngagementInvitationPayloadType
    package private(set) var sentAt: Instant
    /// Nil for what does not expire.
    package private(set) var expiresAt: Instant?
    /// As stored; ``status(at:)`` knows that it may have expired since.
    var storedStatus = Selling.InvitationStatus.pending
    var rejectionReason: String?
    /// The receiver's opportunity: that of an AWS referral from the start, else the one that acceptance made.
    package var opportunity: String?
    /// Everything of the answer that never changes once it is sent.
    private(set) var document: Selling.GetEngagementInvitationResponse

    var arn: String { ResourceName.engagementInvitation(id, catalog: catalog).text }

    var senderCompanyName: String { document.senderCompanyName ?? "" }

    package func status(at now: Instant) -> Selling.InvitationStatus {
        guard storedStatus == .pending, let expiresAt, expiresAt <= now else { return storedStatus }
        return .expired
    }

    /// The same one, sent at another moment.
    func sent(at moment: Instant) -> EngagementInvitation {
        var invitation = self
        invitation.sentAt = moment
        invitation.expiresAt = Self.expiry(of: payloadType, from: sender, to: receiver, sent: moment)
        invitation.document.invitationDate = moment
        return invitation
    }

    /// The same one, over at that moment though its time had not come.
    func ended(at moment: Instant) -> EngagementInvitation {
        var invitation = self
        invitation.expiresAt = moment
        invitation.storedStatus = .expired
        return invitation
    }

    /// The same one, with another end than usual.
    func ending(at moment: Instant?) -> EngagementInvitation {
        var invitation = self
        invitation.expiresAt = moment ?? expiresAt
        return invitation
    }

    // MARK: Expiry

    /// R2.15: 15 days, to the nanosecond.
    static let lifetimeSeconds: Int64 = 15 * 24 * 3600
    /// R2.15: what the event of a partner's lead says, which does not expire.
    private static let leadLifetimeSeconds: Int64 = 1825 * 24 * 3600

    /// The day that the event of an invitation without an end gives, as recorded.
    var announcedExpiry: Instant {
        sentAt.adding(seconds: payloadType == .leadInvitation ? Self.leadLifetimeSeconds : Self.lifetimeSeconds)
    }

    /// Opportunity invitations expire, and AWS's leads; what waits for AWS's review does not (selling 7.4).
    static func expiry(
        of payloadType: Selling.EngagementInvitationPayloadType,
        from sender: String,
        to receiver: String,
        sent: Instant
    ) -> Instant? {
        let neverExpires = receiver == AwsSide.account || (payloadType == .leadInvitation && sender != AwsSide.account)
        return neverExpires ? nil : sent.adding(seconds: lifetimeSeconds)
    }

    // MARK: What its sides read

    /// The answer of GetEngagementInvitation. Once it was rejected its receiver sees the payload no more (R2.20).
    func answer(to account: String, at now: Instant) -> Selling.GetEngagementInvitationResponse {
        var answer = document
        answer.status = status(at: now)
        answer.rejectionReason = rejectionReason
        answer.expirationDate = shownExpiry
        if storedStatus == .rejected, account == receiver { answer.payload = nil }
        return answer
    }

    func summary(as side: Selling.ParticipantType, at now: Instant) -> Selling.EngagementInvitationSummary {
        Selling.EngagementInvitationSummary(
            arn: arn,
            payloadType: payloadType,
            id: id,
            engagementId: engagement,
            engagementTitle: document.engagementTitle,
            status: status(at: now),
            invitationDate: sentAt,
            expirationDate: shownExpiry,
            senderAwsAccountId: sender,
            senderCompanyName: document.senderCompanyName,
            receiver: document.receiver,
            catalog: catalog,
            participantType: side
        )
    }

    /// R2.15: an accepted invitation of a partner shows no end.
    private var shownExpiry: Instant? {
        storedStatus == .accepted && sender != AwsSide.account ? nil : expiresAt
    }
}

extension Selling.Payload {
    var type: Selling.EngagementInvitationPayloadType {
        switch self {
        case .leadInvitation: .leadInvitation
        case .accountPlanningInvitation: .accountPlanningInvitation
        case .opportunityInvitation, .unknown: .opportunityInvitation
        }
    }
}
