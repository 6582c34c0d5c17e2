import CosellDomain
import CosellWire
import SellingAPI

/// What Selling tells about itself: the details of selling 8.2, spelled as recorded, mixed case included.
extension Happening {
    private init(_ detailType: String, _ resources: [String] = [], _ members: [Document.Member]) {
        self.init(source: "aws.partnercentral-selling", detailType, resources, members)
    }

    // MARK: Opportunities

    static func opportunityCreated(_ id: String, in catalog: String) -> Self {
        opportunity("Opportunity Created", id, catalog)
    }

    static func opportunityUpdated(_ id: String, in catalog: String) -> Self {
        opportunity("Opportunity Updated", id, catalog)
    }

    private static func opportunity(_ type: String, _ id: String, _ catalog: String) -> Self {
        Self(type, [], head("1", catalog) + [member("opportunity", [text("identifier", id)])])
    }

    // MARK: Engagements

    static func engagementCreated(_ engagement: Engagement) -> Self {
        Self.engagement(
            "Engagement Created",
            engagement,
            ("CreatedAt", engagement.createdAt),
            ("CreatedBy", engagement.createdBy)
        )
    }

    static func engagementUpdated(_ engagement: Engagement) -> Self {
        Self.engagement(
            "Engagement Updated",
            engagement,
            ("LastModifiedAt", engagement.modifiedAt),
            ("LastModifiedBy", engagement.modifiedBy)
        )
    }

    private static func engagement(
        _ type: String,
        _ engagement: Engagement,
        _ time: (name: String, value: Instant),
        _ author: (name: String, value: String)
    ) -> Self {
        Self(
            type,
            [engagement.arn],
            head("1.0", engagement.catalog) + [
                member(
                    "engagement",
                    [
                        text("engagementArn", engagement.arn),
                        text("engagementId", engagement.id),
                        text(time.name, time.value.description),
                        text(author.name, author.value),
                        texts("ContextTypes", engagement.contextTypes.map(\.rawValue)),
                    ]
                )
            ]
        )
    }

    static func memberAdded(_ account: String, named company: String, to engagement: Engagement) -> Self {
        Self(
            "Engagement Member Added",
            [engagement.arn],
            head("1.0", engagement.catalog) + [
                member("engagement", [text("id", engagement.id)]),
                member("engagementMember", [text("accountId", account), text("companyName", company)]),
            ]
        )
    }

    // MARK: Invitations

    static func invitation(
        _ happening: InvitationHappening,
        _ invitation: EngagementInvitation,
        to side: Selling.ParticipantType
    ) -> Self {
        var members = [
            text("arn", invitation.arn),
            text("id", invitation.id),
            text("engagementId", invitation.engagement),
            text("senderAccountId", invitation.sender),
            text("receiverAccountId", invitation.receiver),
        ]
        if happening == .created {
            members.append(text("senderCompanyName", invitation.senderCompanyName))
            let expiry = invitation.expiresAt ?? invitation.announcedExpiry
            members.append(text("expirationDate", expiry.description))
        }
        members.append(text("participantType", side.rawValue))
        members.append(text("payloadType", invitation.payloadType.rawValue))
        return Self(
            "Engagement Invitation \(happening.rawValue)",
            [invitation.arn],
            [text("catalog", invitation.catalog), text("schemaVersion", "1.0")]
                + [member("engagementInvitation", members)]
        )
    }

    // MARK: Snapshots

    static func snapshotCreated(_ snapshot: ResourceSnapshot) -> Self {
        Self(
            "Engagement Resource Snapshot Created",
            [ResourceName.engagement(snapshot.engagement, catalog: snapshot.catalog).text],
            head("1", snapshot.catalog) + [
                member(
                    "resourceSnapshot",
                    [
                        text("arn", snapshot.arn),
                        text("engagementId", snapshot.engagement),
                        text("resourceType", Selling.ResourceType.opportunity.rawValue),
                        text("resourceId", snapshot.opportunity),
                        text("resourceSnapshotTemplateName", snapshot.template.rawValue),
                        text("createdBy", snapshot.createdBy),
                        texts("targetMemberAccounts", snapshot.targets),
                    ]
                )
            ]
        )
    }

    // MARK: Words

    private static func head(_ version: String, _ catalog: String) -> [Document.Member] {
        [text("schemaVersion", version), text("catalog", catalog)]
    }
}

/// What can happen to an invitation; the last word of its event's type.
enum InvitationHappening: String {
    case created = "Created"
    case accepted = "Accepted"
    case rejected = "Rejected"
    case expired = "Expired"
}

extension Books {
    /// Tells both sides of an invitation, each by its own part in it.
    func raise(_ happening: InvitationHappening, _ invitation: EngagementInvitation) throws {
        try raise(.invitation(happening, invitation, to: .sender), to: [invitation.sender])
        try raise(.invitation(happening, invitation, to: .receiver), to: [invitation.receiver])
    }
}
