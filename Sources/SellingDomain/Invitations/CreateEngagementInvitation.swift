import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Invites another partner, or AWS, into an engagement of the caller.
    ///
    /// - Throws: ResourceNotFoundException for a receiver that is no partner; ConflictException for one that is in the
    ///   engagement or invited; ServiceQuotaExceededException beyond ten companies; ``Objection`` without a connection, and
    ///   without a context of the kind that the payload speaks of.
    /// - Source: Selling 2022-07-26, `CreateEngagementInvitation`.
    package func createEngagementInvitation(
        _ input: Selling.CreateEngagementInvitationRequest,
        _ call: Call
    ) async throws -> Selling.CreateEngagementInvitationResponse {
        try await write(call, replaying: input) { books in
            let engagement = try books.requireEngagement(input.engagementIdentifier)
            let receiver = try knownReceiver(input.invitation.receiver, in: call.catalog)
            try Objection.check(EngagementRules.invitation(input.invitation.payload))
            if case .accountPlanningInvitation(let plan) = input.invitation.payload {
                try books.requireCustomerAccount(plan.accountIdentifier)
            }
            try requireRoom(for: receiver, in: engagement, books)
            try Objection.check(
                connectionViolations(call, receiver) + input.invitation.payload.contextViolations(engagement)
            )
            let invitation = try invite(
                receiver,
                into: engagement,
                input.invitation.payload,
                message: input.invitation.message,
                books
            )
            return Selling.CreateEngagementInvitationResponse(id: invitation.id, arn: invitation.arn)
        }
    }

    /// Companies in one engagement, at most: its creator and nine others (selling 2.3).
    private static let memberLimit = 10

    /// The account of a receiver, which must be a partner, or AWS.
    private func knownReceiver(_ receiver: Selling.Receiver, in catalog: String) throws -> String {
        guard case .account(let account) = receiver,
            account.awsAccountId == AwsSide.account || isPartner(account.awsAccountId, in: catalog)
        else {
            throw Objection.missing(
                "The receiver is not the account of an AWS Partner Central partner."
            )
        }
        return account.awsAccountId
    }

    /// Neither in the engagement nor invited, and not the eleventh company.
    func requireRoom(for receiver: String, in engagement: Engagement, _ books: Books) throws {
        let members = try books.engagements.members(of: engagement.id)
        let pending = try books.invitations.pending(into: engagement.id)
        guard !members.contains(receiver), !pending.contains(where: { $0.receiver == receiver }) else {
            throw Objection.conflict(
                "\(receiver) is already a member of engagement \(engagement.id), or invited to it."
            )
        }
        guard members.count + pending.count < Self.memberLimit else {
            throw Objection.quota(
                """
                Engagement \(engagement.id) has \(members.count) members and \(pending.count) open invitations; \
                more than \(Self.memberLimit) companies are not allowed.
                """
            )
        }
    }

    /// D16: partners are connected before they invite each other.
    private func connectionViolations(_ call: Call, _ receiver: String) -> [Violation] {
        guard receiver != AwsSide.account, !canInvite(call.account, receiver, in: call.catalog) else { return [] }
        return [
            Violation(
                rule: "D16",
                field: "invitation.receiver.account.awsAccountId",
                code: .actionNotPermitted,
                message: """
                    invitation.receiver.account.awsAccountId \(receiver) has no active connection with you; connect first
                    """
            )
        ]
    }

    /// Sends an invitation now; the checks are done.
    func invite(
        _ receiver: String,
        into engagement: Engagement,
        _ payload: Selling.Payload,
        message: String,
        _ books: Books
    ) throws -> EngagementInvitation {
        try send(
            from: books.call.account,
            to: receiver,
            into: engagement,
            payload,
            message: message,
            sent: books.call.now,
            books
        )
    }

    /// Keeps an invitation, and announces it if its time has come; the upkeep announces one that is sent later.
    @discardableResult
    func send(
        from sender: String,
        to receiver: String,
        into engagement: Engagement,
        _ payload: Selling.Payload,
        message: String,
        sent: Instant,
        enrichment: Selling.EnrichmentContext? = nil,
        opportunity: String? = nil,
        expiring: Instant? = nil,
        _ books: Books
    ) throws -> EngagementInvitation {
        let invitation = try compose(
            from: sender,
            to: receiver,
            into: engagement,
            payload,
            message: message,
            sent: sent,
            enrichment: enrichment,
            opportunity: opportunity,
            books
        ).ending(at: expiring)
        let isAnnounced = sent <= books.call.now
        try books.invitations.insert(invitation, isAnnounced: isAnnounced)
        if isAnnounced { try books.raise(.created, invitation) }
        if receiver == AwsSide.account {
            try house.audience.tell(books) {
                Occasion(
                    "invited",
                    "invitation",
                    id: invitation.id,
                    identity: invitation.id,
                    title: "",
                    record: invitation
                )
            }
        }
        return invitation
    }

    /// The record of an invitation; nothing is kept yet.
    private func compose(
        from sender: String,
        to receiver: String,
        into engagement: Engagement,
        _ payload: Selling.Payload,
        message: String,
        sent: Instant,
        enrichment: Selling.EnrichmentContext?,
        opportunity: String?,
        _ books: Books
    ) throws -> EngagementInvitation {
        let id = books.call.chance.identifier(prefix: "engi-", length: 13)
        let catalog = books.call.catalog
        let alias = receiver == AwsSide.account ? nil : company(receiver, in: catalog).name
        let members = try books.engagements.members(of: engagement.id).map { company($0, in: catalog) }
        return EngagementInvitation(
            id: id,
            catalog: catalog,
            engagement: engagement.id,
            sender: sender,
            receiver: receiver,
            payloadType: payload.type,
            sentAt: sent,
            expiresAt: EngagementInvitation.expiry(of: payload.type, from: sender, to: receiver, sent: sent),
            opportunity: opportunity,
            document: Selling.GetEngagementInvitationResponse(
                arn: ResourceName.engagementInvitation(id, catalog: catalog).text,
                payloadType: payload.type,
                id: id,
                engagementId: engagement.id,
                engagementTitle: engagement.title,
                invitationDate: sent,
                senderAwsAccountId: sender,
                senderCompanyName: company(sender, in: catalog).name,
                receiver: .account(Selling.AccountReceiver(alias: alias, awsAccountId: receiver)),
                catalog: catalog,
                payload: payload,
                invitationMessage: message,
                engagementDescription: engagement.description,
                existingMembers: members.map {
                    Selling.EngagementMemberSummary(companyName: $0.name, websiteUrl: $0.website ?? "null")
                },
                enrichmentContext: enrichment
            )
        )
    }
}

extension Selling.Payload {
    /// Selling 3.4: what is shared stands in the engagement.
    fileprivate func contextViolations(_ engagement: Engagement) -> [Violation] {
        let needed: Selling.EngagementContextType =
            switch self {
            case .leadInvitation: .lead
            case .accountPlanningInvitation: .customerAccount
            case .opportunityInvitation, .unknown: .customerProject
            }
        guard !engagement.contextTypes.contains(needed) else { return [] }
        return [
            Violation(
                rule: "selling 3.4",
                field: "invitation.payload",
                code: .invalidResourceState,
                message: """
                    invitation.payload is \(type.rawValue), and engagement \(engagement.id) has no \(needed.rawValue) \
                    context; add one first
                    """
            )
        ]
    }
}
