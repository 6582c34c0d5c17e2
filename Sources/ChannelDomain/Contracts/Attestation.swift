import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What a new contract is asked of (channel 4.6).
enum Attestation {
    typealias Payload = Channel.ManagedServicesAttestationPayload

    private static let place = "payload.managedServicesAttestationPayload"
    private static let services = "\(place).supportedServices"
    private static let members = "\(place).memberAccountIds"
    private static let country = "\(place).legalEntityAddress.countryCode"
    private static let end = "\(place).endDate"

    // MARK: By the request alone

    static func violations(in payload: Payload) -> [Violation] {
        CosellRules.violations(in: payload, of: rules)
    }

    private static let rules: [Rule<Payload>] = [
        Rule(
            "channel 4.6/3",
            RuleText(stringLiteral: services),
            .requiredFieldMissing,
            RuleText(stringLiteral: "\(services) is empty; give at least one"),
            reason: .request
        ) { !$0.supportedServices.isEmpty },
        Rule(
            "channel 4.6/3",
            RuleText(stringLiteral: services),
            .duplicateKeyValue,
            RuleText(stringLiteral: "\(services) names one twice"),
            reason: .request
        ) { Set($0.supportedServices).count == $0.supportedServices.count },
        Rule(
            "channel 4.6/4",
            RuleText(stringLiteral: members),
            .duplicateKeyValue,
            RuleText(stringLiteral: "\(members) names an account twice"),
            reason: .request
        ) { Set($0.memberAccountIds ?? []).count == $0.memberAccountIds?.count ?? 0 },
        Rule(
            "channel 4.6/5",
            RuleText(stringLiteral: country),
            .invalidValue,
            RuleText(stringLiteral: "\(country) is no country of ISO 3166-1"),
            reason: .request
        ) { Countries.contains($0.legalEntityAddress.countryCode) },
    ]

    // MARK: For its relationship

    static func violations(
        in payload: Payload,
        for relationship: Relationship,
        under account: ProgramAccount,
        _ books: Books
    ) -> [Violation] {
        CosellRules.violations(
            in: Proposal(payload: payload, relationship: relationship, account: account, now: books.call.now),
            of: terms
        )
    }

    private struct Proposal: Sendable {
        let payload: Payload
        let relationship: Relationship
        let account: ProgramAccount
        let now: Instant

        var members: [String] { payload.memberAccountIds ?? [] }
        var scope: Channel.AccountScope? { relationship.document.accountScope }
    }

    private static let terms: [Rule<Proposal>] = [
        Rule(
            "channel 4.6/7",
            RuleText(stringLiteral: "\(place).relationshipIdentifier"),
            .invalidValue,
            .of { "\(place).relationshipIdentifier: \($0.relationship.id) is not MANAGED_SERVICES_END_CUSTOMER" }
        ) { $0.relationship.kind == .managedServices },
        Rule(
            "channel 4.6/8",
            RuleText(stringLiteral: members),
            .actionNotPermitted,
            RuleText(stringLiteral: "\(members) is not for the scope ENTIRE_ORGANIZATION")
        ) { $0.scope != .entireOrganization || $0.members.isEmpty },
        Rule(
            "channel 4.6/9",
            RuleText(stringLiteral: members),
            .requiredFieldMissing,
            RuleText(stringLiteral: "\(members) is required for the scope SPECIFIC_MEMBER_ACCOUNTS")
        ) { $0.scope != .specificMemberAccounts || !$0.members.isEmpty },
        Rule(
            "channel 4.6/10",
            RuleText(stringLiteral: members),
            .invalidValue,
            RuleText(stringLiteral: "\(members) has the partner, the program management account or the customer itself")
        ) { proposal in
            let parties = [
                proposal.relationship.owner, proposal.account.account,
                proposal.relationship.document.associatedAccountId,
            ]
            return !proposal.members.contains { parties.contains($0) }
        },
        Rule(
            "channel 4.6/11",
            RuleText(stringLiteral: end),
            .valueOutOfRange,
            .of { "\(end) must be after now and after the start of the relationship, \($0.relationship.startDate)" }
        ) { $0.payload.endDate > $0.relationship.startDate && $0.payload.endDate > $0.now },
    ]
}
