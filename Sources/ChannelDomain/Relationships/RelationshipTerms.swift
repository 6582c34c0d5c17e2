import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What a new relationship is asked of (channel 3.3, 4.2).
enum RelationshipTerms {
    typealias Request = Channel.CreateRelationshipRequest

    // MARK: By the request alone

    static func violations(in input: Request) -> [Violation] {
        CosellRules.violations(in: input, of: rules) + (input.requestedSupportPlan?.violations ?? [])
    }

    private static let rules: [Rule<Request>] = [
        Rule(
            "channel 4.2/7",
            "associatedAccountId",
            .requiredFieldMissing,
            "associatedAccountId is required unless the account scope is SPECIFIC_MEMBER_ACCOUNTS",
            reason: .request
        ) { $0.associatedAccountId != nil || $0.isManaged && $0.accountScope != .entireOrganization },
        Rule(
            "channel 4.2/8",
            "accountScope",
            .requiredFieldMissing,
            "accountScope is required for MANAGED_SERVICES_END_CUSTOMER",
            reason: .request
        ) { !$0.isManaged || $0.accountScope != nil },
        managedHasNo("resaleAccountModel") { $0.resaleAccountModel != nil },
        managedHasNo("requestedSupportPlan") { $0.requestedSupportPlan != nil },
        resaleHasNo("accountScope") { $0.accountScope != nil },
        resaleHasNo("startDate") { $0.startDate != nil },
    ]

    private static func managedHasNo(
        _ member: String,
        _ isGiven: @escaping @Sendable (Request) -> Bool
    ) -> Rule<Request> {
        Rule(
            "channel 4.2/9",
            RuleText(stringLiteral: member),
            .actionNotPermitted,
            RuleText(stringLiteral: "\(member) is not for MANAGED_SERVICES_END_CUSTOMER"),
            reason: .request
        ) { !$0.isManaged || !isGiven($0) }
    }

    private static func resaleHasNo(
        _ member: String,
        _ isGiven: @escaping @Sendable (Request) -> Bool
    ) -> Rule<Request> {
        Rule(
            "channel 4.2/10",
            RuleText(stringLiteral: member),
            .actionNotPermitted,
            RuleText(stringLiteral: "\(member) is for MANAGED_SERVICES_END_CUSTOMER only"),
            reason: .request
        ) { $0.isManaged || !isGiven($0) }
    }

    // MARK: Under a program management account

    static func violations(in input: Request, under account: ProgramAccount, _ books: Books) throws -> [Violation] {
        CosellRules.violations(in: Proposal(input, under: account), of: terms)
            + (input.requestedSupportPlan?.violations(in: account.program) ?? [])
            + (try violations(with: input.associatedAccountId, input, account, books))
    }

    private struct Proposal: Sendable {
        let input: Request
        let account: ProgramAccount

        init(_ input: Request, under account: ProgramAccount) { (self.input, self.account) = (input, account) }
    }

    private static let terms: [Rule<Proposal>] = [
        Rule(
            "channel 4.2/3",
            "associationType",
            .invalidValue,
            .of { proposal in
                let allowed = types(under: proposal.account).map(\.rawValue).choice
                return "associationType is \(proposal.input.associationType); "
                    + "\(proposal.account.program) \(proposal.account.type) allows \(allowed)"
            }
        ) { types(under: $0.account).contains($0.input.associationType) },
        Rule(
            "CH20",
            "resaleAccountModel",
            .invalidValue,
            .of { "resaleAccountModel DISTRIBUTOR is not for \($0.account.program)" }
        ) { proposal in
            proposal.input.resaleAccountModel != .distributor
                || ![.solutionProvider, .managedServicesProvider].contains(proposal.account.program)
        },
    ]

    /// The combinations of channel 3.3.
    private static func types(under account: ProgramAccount) -> [Channel.AssociationType] {
        switch (account.program, account.type) {
        case (_, .managedServices): [.managedServicesEndCustomer]
        case (.distribution, _): [.downstreamSeller, .endCustomer, .internal]
        default: [.endCustomer, .internal]
        }
    }

    private static func violations(
        with associated: String?,
        _ input: Request,
        _ account: ProgramAccount,
        _ books: Books
    ) throws -> [Violation] {
        let field = "associatedAccountId"
        guard let associated else { return [] }
        if associated == account.account, input.associationType != .internal {
            let words = "is the program management account itself, which only INTERNAL relationships have"
            return [.business(field, .invalidValue, words, rule: "channel 4.2/4")]
        }
        guard try !books.isManagementAccount(associated) else { return [] }
        return [.business(field, .invalidValue, "is no management account of an organization", rule: "channel 4.2/4")]
    }
}

extension Channel.CreateRelationshipRequest {
    fileprivate var isManaged: Bool { Relationship.Kind(associationType) == .managedServices }
}

extension Channel.SupportPlan {
    private var member: String {
        switch self {
        case .resoldEnterprise: "resoldEnterprise"
        case .resoldUnifiedOperations: "resoldUnifiedOperations"
        case .partnerLedSupport: "partnerLedSupport"
        case .unknown(let name): name
        }
    }

    private var location: String {
        switch self {
        case .resoldEnterprise(let plan): plan.tamLocation
        case .resoldUnifiedOperations(let plan): plan.tamLocation
        case .partnerLedSupport(let plan): plan.tamLocation
        case .unknown: ""
        }
    }

    /// What the request alone shows; a plan without a known member is a breach of the model (channel 3.3).
    var violations: [Violation] {
        if case .unknown = self { return [] }
        guard location.allSatisfy(\.isWhitespace) else { return [] }
        let field = "requestedSupportPlan.\(member).tamLocation"
        return [.request(field, .requiredFieldMissing, "is empty", rule: "channel 3.3")]
    }

    /// Who gives partner-led support is told of customers of distribution sellers only.
    func violations(in program: Channel.Program) -> [Violation] {
        guard case .partnerLedSupport(let plan) = self, plan.provider != nil, program != .distributionSeller else {
            return []
        }
        let field = "requestedSupportPlan.partnerLedSupport.provider"
        return [.business(field, .actionNotPermitted, "is for DISTRIBUTION_SELLER only", rule: "channel 4.2/3")]
    }
}
