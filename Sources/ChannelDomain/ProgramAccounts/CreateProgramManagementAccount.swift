package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

extension ChannelProvider {
    /// Enrols an account as manager of a channel program: `PENDING`, until it accepts the handshake that the caller sends
    /// it next (CH16).
    ///
    /// - Throws: denied, for an account that is no partner; ``Objection`` with everything that is wrong; a conflict, where
    ///   the account stands behind another already; quota.
    /// - Source: Channel 2024-03-18, `CreateProgramManagementAccount`; channel 4.1.
    package func createProgramManagementAccount(
        _ input: Channel.CreateProgramManagementAccountRequest,
        _ call: Call
    ) async throws -> Channel.CreateProgramManagementAccountResponse {
        try await house.admit(call)
        try Objection.check(Enrolment.violations(in: input) + ChannelTags.terms.violations(in: input.tags ?? []))
        let made = try await change(call, replaying: input) { books in
            try Objection.check(Enrolment.violations(in: input, books))
            let type = input.type ?? .resaleBillingTransfer
            if let other = try books.programAccounts.live(behind: input.accountId, type) {
                let shown = other.owner == call.account ? other.id : input.accountId
                throw Objection.conflict(
                    ChannelSubject(.programAccount, shown),
                    "Account \(input.accountId) stands behind a program management account of type \(type) already."
                )
            }
            guard try books.programAccounts.liveCount() < ChannelQuota.programAccounts.limit else {
                throw Objection.quota(.programAccounts, ChannelSubject(.programAccount, call.account))
            }
            let account = ProgramAccount(input, type, books)
            try books.tag(input.tags, account.arn)
            try books.programAccounts.insert(account)
            return Outcome(account.id, account.arn)
        }
        return Channel.CreateProgramManagementAccountResponse(
            programManagementAccountDetail: .init(id: made.id, arn: made.arn)
        )
    }
}

extension ProgramAccount {
    fileprivate init(
        _ input: Channel.CreateProgramManagementAccountRequest,
        _ type: Channel.ProgramManagementAccountType,
        _ books: Books
    ) {
        let call = books.call
        let id = call.chance.identifier(prefix: "pma-", length: 13)
        self.init(
            owner: call.account,
            document: Channel.ProgramManagementAccountSummary(
                id: id,
                revision: "1",
                catalog: call.catalog,
                program: input.program,
                displayName: input.displayName,
                accountId: input.accountId,
                arn: ResourceName.programAccount(id, account: call.account, catalog: call.catalog).text,
                createdAt: books.now,
                updatedAt: books.now,
                status: .pending,
                type: type
            )
        )
    }
}

extension Channel.CreateProgramManagementAccountRequest: OptionalTokenCarrier {}

/// What a new program management account is asked of (channel 3.2, 4.1).
enum Enrolment {
    typealias Request = Channel.CreateProgramManagementAccountRequest

    static func violations(in input: Request) -> [Violation] { CosellRules.violations(in: input, of: rules) }

    private static let rules: [Rule<Request>] = [
        Rule(
            "channel 4.1/6",
            "type",
            .requiredFieldMissing,
            "type is required for MANAGED_SERVICES_PROVIDER",
            reason: .request
        ) { $0.program != .managedServicesProvider || $0.type != nil },
        Rule(
            "channel 4.1/7",
            "type",
            .invalidValue,
            "type MANAGED_SERVICES is for program MANAGED_SERVICES_PROVIDER only",
            reason: .request
        ) { $0.type != .managedServices || $0.program == .managedServicesProvider },
    ]

    /// What the account registry has against it.
    static func violations(in input: Request, _ books: Books) throws -> [Violation] {
        var violations: [Violation] = []
        let programs = try books.accountFlags.flags(of: books.call.account).channelPrograms
        if let programs, !programs.contains(input.program.rawValue) {
            violations.append(
                .business(
                    "program",
                    .actionNotPermitted,
                    "is \(input.program), which you are not registered for",
                    rule: "channel 4.1/2"
                )
            )
        }
        if try !books.isManagementAccount(input.accountId) {
            violations.append(
                .business(
                    "accountId",
                    .invalidValue,
                    "is no management account of an organization",
                    rule: "channel 4.1/3"
                )
            )
        }
        return violations
    }
}

extension Books {
    /// CH17: what nobody said otherwise of.
    func isManagementAccount(_ account: String) throws -> Bool {
        try accountFlags.flags(of: account).organizationRole ?? .management == .management
    }
}
