import AccountAPI
import CosellStore
import CosellWire
import SellingAPI

extension LocalTable {
    static let referrals = LocalTable(
        "referral",
        [
            "arn", "direction", "status", "payload_type", "sender_account", "sender_name", "receiver_account",
            "engagement", "title", "customer", "industry", "country", "amount", "currency", "invited_at",
            "expires_at", "opportunity",
        ],
        history: ["status"]
    )
    static let engagements = LocalTable(
        "engagement",
        ["arn", "title", "description", "created_at", "modified_at", "created_by", "members", "contexts"],
        history: ["title"]
    )
    static let solutions = LocalTable(
        "solution",
        ["arn", "name", "status", "category", "created_at"],
        history: ["status"]
    )
    static let connections = LocalTable(
        "connection",
        ["arn", "other_account", "other_name", "types", "status"],
        history: ["status"]
    )
}

extension LocalRecord {
    /// - Parameter opportunity: what came of it, for one that was accepted.
    init(
        _ invitation: Selling.GetEngagementInvitationResponse,
        direction: Selling.ParticipantType,
        opportunity: String?
    ) {
        let deal = invitation.payload.map(InvitedDeal.init)
        let receiver: String? =
            if case .account(let account)? = invitation.receiver { account.awsAccountId } else { nil }
        id = invitation.id
        values = [
            .of(invitation.arn),
            .text(direction == .receiver ? "received" : "sent"),
            .of(invitation.status?.rawValue),
            .of(invitation.payloadType?.rawValue),
            .of(invitation.senderAwsAccountId),
            .of(invitation.senderCompanyName),
            .of(receiver),
            .of(invitation.engagementId),
            .of((deal?.title ?? invitation.engagementTitle)),
            .of(deal?.customer),
            .of(deal?.industry),
            .of(deal?.country),
            .number(deal?.amount),
            .of(deal?.currency),
            .moment(invitation.invitationDate),
            .moment(invitation.expirationDate),
            .of(opportunity),
        ]
        body = invitation.printed
        // Since when one is answered is not told; one that waits does so since it was sent.
        standsSince = invitation.status == .pending ? invitation.invitationDate : nil
    }

    init(_ engagement: Selling.GetEngagementResponse, id: String, members: [Selling.EngagementMember]) {
        self.id = id
        values = [
            .of(engagement.arn),
            .of(engagement.title),
            .of(engagement.description),
            .moment(engagement.createdAt),
            .moment(engagement.modifiedAt),
            .of(engagement.createdBy),
            .text("[\(members.map(\.printed).joined(separator: ","))]"),
            .text("[\((engagement.contexts ?? []).map(\.printed).joined(separator: ","))]"),
        ]
        body = engagement.printed
        modifiedAt = engagement.modifiedAt
        standsSince = engagement.modifiedAt ?? engagement.createdAt
    }

    init(_ solution: Selling.SolutionBase) {
        id = solution.id
        values = [
            .of(solution.arn),
            .text(solution.name),
            .text(solution.status.rawValue),
            .text(solution.category),
            .text(solution.createdDate.stored),
        ]
        body = solution.printed
        standsSince = solution.createdDate
    }

    init(_ connection: Account.GetConnectionResponse) {
        let types = connection.connectionTypes.sorted { $0.key < $1.key }
        let isActive = types.contains { $0.value.status.rawValue == "ACTIVE" }
        let names = types.map { type, detail in Document.Member(type, .string(detail.status.rawValue)) }
        id = connection.id
        values = [
            .text(connection.arn),
            .text(connection.otherParticipantAccountId),
            .of(types.lazy.compactMap { $0.value.otherParticipant.name }.first),
            .text(String(decoding: JSONWriter.bytes(Document.object(names)), as: UTF8.self)),
            .text(isActive ? "ACTIVE" : types.first?.value.status.rawValue ?? "CANCELED"),
        ]
        body = connection.printed
        modifiedAt = connection.updatedAt
        standsSince = connection.updatedAt
    }
}

extension Account.Participant {
    fileprivate var name: String? {
        switch self {
        case .partnerProfile(let profile): profile.name
        case .sellerProfile(let profile): profile.name
        case .account(let account): account.name
        case .unknown: nil
        }
    }
}
