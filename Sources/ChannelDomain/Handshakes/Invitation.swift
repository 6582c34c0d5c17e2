import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What the request for a handshake shows by itself (channel 4.3).
enum Invitation {
    typealias Request = Channel.CreateChannelHandshakeRequest

    static func violations(in input: Request) -> [Violation] { CosellRules.violations(in: input, of: rules) }

    private static let rules: [Rule<Request>] = [
        Rule(
            "channel 4.3/2",
            "associatedResourceIdentifier",
            .invalidValue,
            .of { input in
                "associatedResourceIdentifier is not that of a "
                    + (input.isAboutPeriods ? "relationship" : "program management account")
            },
            reason: .request
        ) { input in
            let prefix = input.isAboutPeriods ? "rs-" : "pma-"
            return ResourceName.lastSegment(of: input.associatedResourceIdentifier).hasPrefix(prefix)
        },
        Rule(
            "channel 4.3/2",
            "payload",
            .invalidValue,
            .of { "payload is not that of \($0.handshakeType)" },
            reason: .request
        ) { input in
            switch input.payload {
            case nil, .unknown?: true
            case .startServicePeriodPayload?: input.handshakeType == .startServicePeriod
            case .revokeServicePeriodPayload?: input.handshakeType == .revokeServicePeriod
            }
        },
        Rule(
            "channel 4.3/3",
            "payload",
            .requiredFieldMissing,
            .of { "payload is required for \($0.handshakeType)" },
            reason: .request
        ) { $0.payload != nil || !$0.isAboutPeriods },
    ]
}

extension Channel.CreateChannelHandshakeRequest {
    fileprivate var isAboutPeriods: Bool { handshakeType != .programManagementAccount }
}

extension Books {
    /// - Throws: what is against a handshake that the request asks for.
    func draft(_ input: Channel.CreateChannelHandshakeRequest) throws -> HandshakeDraft {
        switch input.payload {
        case .startServicePeriodPayload(let payload)?: try start(input.associatedResourceIdentifier, payload)
        case .revokeServicePeriodPayload(let payload)?: try revocation(input.associatedResourceIdentifier, payload)
        default: try activation(input.associatedResourceIdentifier)
        }
    }

    private func activation(_ identifier: String) throws -> HandshakeDraft {
        let account = try requireProgramAccount(identifier)
        try account.require([.pending], to: "be activated")
        try requireNothingPending(about: account.id)
        return HandshakeDraft(
            type: .programManagementAccount,
            resource: account,
            sender: call.account,
            receiver: account.account,
            detail: .programManagementAccountHandshakeDetail(.init(program: account.program))
        )
    }

    private func start(_ identifier: String, _ payload: Channel.StartServicePeriodPayload) throws -> HandshakeDraft {
        let (relationship, account) = try requireRelationship(
            identifier,
            under: payload.programManagementAccountIdentifier
        )
        let start = call.now.nextMidnight
        try Objection.check(Self.violations(about: relationship) + PeriodTerms.violations(in: payload, from: start))
        try account.require([.active], to: "have service periods")
        try requireNothingPending(about: relationship.id)
        let detail = Channel.StartServicePeriodHandshakeDetail(
            note: payload.note,
            servicePeriodType: payload.servicePeriodType,
            minimumNoticeDays: payload.minimumNoticeDays,
            startDate: start,
            endDate: payload.endDate?.wholeMilliseconds
        )
        return draft(.startServicePeriod, relationship, account, .startServicePeriodHandshakeDetail(detail))
    }

    private func revocation(
        _ identifier: String,
        _ payload: Channel.RevokeServicePeriodPayload
    ) throws -> HandshakeDraft {
        let (relationship, account) = try requireRelationship(
            identifier,
            under: payload.programManagementAccountIdentifier
        )
        try Objection.check(Self.violations(about: relationship))
        try account.require([.active], to: "have service periods")
        try requireNothingPending(about: relationship.id)
        guard let terms = try periods.active(of: relationship.id)?.terms else {
            throw Objection.conflict(
                ChannelSubject(.servicePeriod, relationship.id),
                "Relationship \(relationship.id) has no service period that is active."
            )
        }
        let detail = Channel.RevokeServicePeriodHandshakeDetail(
            note: payload.note,
            servicePeriodType: terms.servicePeriodType,
            minimumNoticeDays: terms.minimumNoticeDays,
            startDate: terms.startDate,
            endDate: terms.endDate
        )
        return draft(.revokeServicePeriod, relationship, account, .revokeServicePeriodHandshakeDetail(detail))
    }

    private func draft(
        _ type: Channel.HandshakeType,
        _ relationship: Relationship,
        _ account: ProgramAccount,
        _ detail: Channel.HandshakeDetail
    ) -> HandshakeDraft {
        HandshakeDraft(
            type: type,
            resource: relationship,
            sender: account.account,
            receiver: relationship.document.associatedAccountId ?? "",
            detail: detail
        )
    }

    private static func violations(about relationship: Relationship) -> [Violation] {
        guard relationship.kind == .managedServices else { return [] }
        let words = "is of the managed services kind, which has contracts in place of service periods"
        return [.business("associatedResourceIdentifier", .invalidValue, words, rule: "channel 4.3/5")]
    }

    private func requireNothingPending(about resource: String) throws {
        guard let other = try handshakes.pending(about: resource).first else { return }
        throw Objection.conflict(
            other.subject,
            "Handshake \(other.id) about \(resource) waits for an answer; it must end first."
        )
    }
}
