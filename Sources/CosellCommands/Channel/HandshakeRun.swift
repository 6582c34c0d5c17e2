import ChannelAPI
import ChannelClient
import CosellClient
import CosellShell
import CosellWire

/// One run of `cosell channel handshake`: looks at what waits about a resource, and does the next step.
struct HandshakeRun: Sendable {
    /// Accepts for the other side, without its keys.
    typealias Play = @Sendable (_ id: String, _ catalog: String) async throws -> Void

    let order: HandshakeOrder
    let ours: ChannelClient
    /// The other side, where its keys are at hand.
    let theirs: ChannelClient?
    let play: Play?
    let waits: Bool

    func run() async throws -> HandshakeReport {
        if let offered = try await waiting(as: .receiver) {
            _ = try await ours.acceptChannelHandshake(.init(catalog: order.catalog, identifier: offered.id ?? ""))
            return HandshakeReport(steps: [.accepted], handshake: try await look(offered, as: .receiver))
        }
        var steps: [HandshakeReport.Step] = []
        var sent = try await waiting(as: .sender)
        if sent == nil {
            sent = try await propose()
            steps.append(.proposed)
        }
        guard let sent, let id = sent.id else { return HandshakeReport(steps: steps, handshake: nil) }
        if let theirs {
            _ = try await theirs.acceptChannelHandshake(.init(catalog: order.catalog, identifier: id))
            steps.append(.acceptedByThem)
        } else if let play {
            try await play(id, order.catalog)
            steps.append(.acceptedByThem)
        } else if waits {
            let work = "the answer of account \(sent.receiverAccountId ?? "")"
            let ended = try await ours.engine.wait(for: work) {
                let now = try await look(sent, as: .sender)
                return now?.status == .pending ? .running : .done(now)
            }
            return HandshakeReport(steps: steps, handshake: ended)
        }
        return HandshakeReport(steps: steps, handshake: try await look(sent, as: .sender))
    }

    // MARK: What there is

    private func waiting(as side: Channel.ParticipantType) async throws -> Channel.ChannelHandshakeSummary? {
        for type in order.types {
            let all = try await handshakes(type, as: side, [.pending])
            if let first = all.first { return first }
        }
        return nil
    }

    /// One again, as it is now.
    private func look(
        _ handshake: Channel.ChannelHandshakeSummary,
        as side: Channel.ParticipantType
    ) async throws -> Channel.ChannelHandshakeSummary? {
        let type = handshake.handshakeType ?? order.type
        return try await handshakes(type, as: side, nil).first { $0.id == handshake.id }
    }

    private func handshakes(
        _ type: Channel.HandshakeType,
        as side: Channel.ParticipantType,
        _ statuses: [Channel.HandshakeStatus]?
    ) async throws -> [Channel.ChannelHandshakeSummary] {
        let question = Channel.ListChannelHandshakesRequest(
            handshakeType: type,
            catalog: order.catalog,
            participantType: side,
            statuses: statuses,
            associatedResourceIdentifiers: [order.resource]
        )
        return try await ours.listChannelHandshakesItems(question).all()
    }

    // MARK: The proposal

    private func propose() async throws -> Channel.ChannelHandshakeSummary {
        let made = try await ours.createChannelHandshake(
            Channel.CreateChannelHandshakeRequest(
                handshakeType: order.type,
                catalog: order.catalog,
                associatedResourceIdentifier: order.resource,
                payload: try await payload()
            )
        )
        let sent = Channel.ChannelHandshakeSummary(
            id: made.channelHandshakeDetail?.id,
            handshakeType: order.type
        )
        return try await look(sent, as: .sender) ?? sent
    }

    private func payload() async throws -> Channel.ChannelHandshakePayload? {
        switch order.type {
        case .startServicePeriod:
            guard order.days != nil || order.end != nil else {
                throw Complaint(
                    "nothing waits about \(order.resource), and a service period needs terms",
                    at: "--notice-days",
                    remedy: "Give --notice-days 30, or --until and a day."
                )
            }
            return .startServicePeriodPayload(
                Channel.StartServicePeriodPayload(
                    programManagementAccountIdentifier: try await parent(),
                    note: order.note,
                    servicePeriodType: order.end == nil ? .minimumNoticePeriod : .fixedCommitmentPeriod,
                    minimumNoticeDays: order.days,
                    endDate: order.end
                )
            )
        case .revokeServicePeriod:
            return .revokeServicePeriodPayload(
                .init(programManagementAccountIdentifier: try await parent(), note: order.note)
            )
        default: return nil
        }
    }

    private func parent() async throws -> String {
        if let parent = order.parent { return parent }
        return try await ours.parent(of: order.resource, in: order.catalog)
    }
}

extension ChannelClient {
    /// The program management account that a relationship stands under: its ARN says it, else the list of them.
    func parent(of relationship: String, in catalog: String) async throws -> String {
        let segments = relationship.split(separator: "/")
        if relationship.hasPrefix("arn:"), segments.count >= 3 { return String(segments[segments.count - 3]) }
        let all = try await listRelationshipsItems(.init(catalog: catalog)).all()
        guard let parent = all.first(where: { $0.id == relationship })?.programManagementAccountId else {
            throw Complaints(
                [
                    Complaint(
                        "you have no relationship \(relationship) in catalog \(catalog)",
                        remedy: "cosell channel list-relationships shows those that you have."
                    )
                ],
                exit: .refused
            )
        }
        return parent
    }
}
