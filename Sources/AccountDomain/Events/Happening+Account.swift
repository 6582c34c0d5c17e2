import AccountAPI
import CosellDomain
import CosellWire

/// What Account tells about itself: the details of account 5, spelled as AWS spells them. "Cancelled" has two l here,
/// and the participants of a connection a capital P.
extension Happening {
    private init(_ detailType: String, _ resources: [String], _ catalog: String, _ members: [Document.Member]) {
        self.init(
            source: "aws.partnercentral-account",
            detailType,
            resources,
            [Self.text("catalog", catalog)] + members
        )
    }

    static func connectionInvitationReceived(_ invitation: ConnectionInvitation, from company: String) -> Self {
        Self.invitation(
            "Received",
            invitation,
            [
                text("inviterEmail", invitation.document.inviterEmail), message(invitation),
                text("senderCompanyName", company), text("senderProfileId", invitation.senderProfile),
                text("expiresAt", invitation.expiresAt.wholeSeconds.description),
            ]
        )
    }

    static func connectionInvitationAccepted(
        _ invitation: ConnectionInvitation,
        _ connection: PartnerConnection
    ) -> Self {
        Self(
            "Partner Connection Invitation Accepted",
            [invitation.arn, connection.arn],
            connection.catalog,
            [
                member("connectionInvitation", head(invitation)),
                member(
                    "connection",
                    [
                        text("arn", connection.arn), text("id", connection.id),
                        text("Participant1AccountId", invitation.sender),
                        text("Participant2AccountId", invitation.receiver),
                        text("status", Account.ConnectionTypeStatus.active.rawValue),
                    ]
                ),
            ]
        )
    }

    static func connectionInvitationRejected(_ invitation: ConnectionInvitation, by profile: String?) -> Self {
        Self.invitation("Rejected", invitation, [message(invitation)] + receiver(profile))
    }

    static func connectionInvitationCancelled(_ invitation: ConnectionInvitation) -> Self {
        Self.invitation(
            "Cancelled",
            invitation,
            [message(invitation), text("senderProfileId", invitation.senderProfile)]
        )
    }

    static func connectionInvitationExpired(_ invitation: ConnectionInvitation, receiver profile: String?) -> Self {
        Self.invitation(
            "Expired",
            invitation,
            [
                text("inviterEmail", invitation.document.inviterEmail), message(invitation),
                text("senderProfileId", invitation.senderProfile),
            ] + receiver(profile)
        )
    }

    static func connectionCancelled(
        _ connection: PartnerConnection,
        _ type: Account.ConnectionType,
        by account: String
    ) -> Self {
        Self(
            "Partner Connection Cancelled",
            [connection.arn],
            connection.catalog,
            [
                member(
                    "connection",
                    [
                        text("arn", connection.arn), text("id", connection.id),
                        text("connectionType", told(type)), text("canceledBy", account),
                    ]
                )
            ]
        )
    }

    // MARK: Parts

    private static func invitation(
        _ word: String,
        _ invitation: ConnectionInvitation,
        _ members: [Document.Member]
    ) -> Self {
        Self(
            "Partner Connection Invitation \(word)",
            [invitation.arn],
            invitation.document.catalog,
            [member("connectionInvitation", head(invitation) + members)]
        )
    }

    private static func head(_ invitation: ConnectionInvitation) -> [Document.Member] {
        [text("arn", invitation.arn), text("id", invitation.id), text("connectionType", told(invitation.type))]
    }

    private static func message(_ invitation: ConnectionInvitation) -> Document.Member {
        text("invitationMessage", invitation.document.invitationMessage)
    }

    /// Left out where the receiver has no profile.
    private static func receiver(_ profile: String?) -> [Document.Member] {
        profile.map { [text("receiverProfileId", $0)] } ?? []
    }

    /// Not the word of the API.
    private static func told(_ type: Account.ConnectionType) -> String {
        type == .subsidiary ? "Subsidiary" : "OpportunityCollaboration"
    }
}
