package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

extension ChannelProvider {
    /// Proposes something to another account: that it manages a program, or that a service period begins or ends.
    ///
    /// - Throws: denied, for an account that is no partner; missing; ``Objection`` with everything that is wrong; a
    ///   conflict, where the state of the resource does not allow it; quota.
    /// - Source: Channel 2024-03-18, `CreateChannelHandshake`; channel 3.5, 4.3.
    package func createChannelHandshake(
        _ input: Channel.CreateChannelHandshakeRequest,
        _ call: Call
    ) async throws -> Channel.CreateChannelHandshakeResponse {
        let partner = try await house.admit(call)
        try Objection.check(Invitation.violations(in: input) + ChannelTags.terms.violations(in: input.tags ?? []))
        let made = try await change(call, replaying: input) { books in
            let draft = try books.draft(input)
            try Self.requireRoom(for: draft, books)
            let handshake = Handshake(draft, from: partner, books)
            try books.tag(input.tags, handshake.arn)
            let end = handshake.createdAt.adding(seconds: switches.lifetimeDays * 86_400)
            try books.handshakes.insert(handshake, until: end)
            try books.raise(.handshake(.created, handshake, books.call), to: [handshake.receiver])
            try house.audience.tell(books) {
                let type = draft.type.rawValue
                return Occasion(
                    "started",
                    "handshake",
                    id: handshake.id,
                    identity: "\(type) \(handshake.receiver)",
                    title: type,
                    record: handshake
                )
            }
            return Outcome(handshake.id, handshake.arn)
        }
        return Channel.CreateChannelHandshakeResponse(channelHandshakeDetail: .init(id: made.id, arn: made.arn))
    }

    private static func requireRoom(for draft: HandshakeDraft, _ books: Books) throws {
        let (pending, daily) = (ChannelQuota.pending(draft.type), ChannelQuota.daily(draft.type))
        let parent = ChannelSubject(.handshake, draft.resource.id)
        guard try books.handshakes.pendingCount(draft.type) < pending.limit else {
            throw Objection.quota(pending, parent)
        }
        let yesterday = books.call.now.adding(seconds: -86_400)
        guard try books.handshakes.count(draft.type, to: draft.receiver, since: yesterday) < daily.limit else {
            throw Objection.quota(daily, parent)
        }
    }
}

extension Channel.CreateChannelHandshakeRequest: OptionalTokenCarrier {}

/// What a handshake is about to be.
struct HandshakeDraft {
    let type: Channel.HandshakeType
    let resource: any NamedRecord
    let sender: String
    let receiver: String
    let detail: Channel.HandshakeDetail
}

extension Handshake {
    fileprivate init(_ draft: HandshakeDraft, from partner: Partner, _ books: Books) {
        let call = books.call
        let id = call.chance.identifier(prefix: "ch-", length: 13)
        self.init(
            resource: draft.resource.arn,
            document: Channel.ChannelHandshakeSummary(
                id: id,
                arn: ResourceName.handshake(id, account: call.account, catalog: call.catalog).text,
                catalog: call.catalog,
                handshakeType: draft.type,
                ownerAccountId: call.account,
                senderAccountId: draft.sender,
                senderDisplayName: String(partner.name.unicodeScalars.prefix(Self.longestName)),
                receiverAccountId: draft.receiver,
                associatedResourceId: draft.resource.id,
                detail: draft.detail,
                createdAt: books.now,
                updatedAt: books.now,
                status: .pending
            )
        )
    }

    /// Characters of a sender's name (channel 3.5).
    private static let longestName = 40
}
