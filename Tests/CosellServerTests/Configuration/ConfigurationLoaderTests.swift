import AccessChecks
import SellingDomain
import SellingRules
import CosellAccess
import AccountDomain
import CosellDomain
import CosellRules
import CosellSimulator
import CosellTestSupport
import CosellWire
import Foundation
import SellingAPI
import Testing

@testable import CosellServer

/// `docs/configuration.md`, key by key.
struct ConfigurationLoaderTests {
    @Test("says nothing, and the demo accounts and all defaults hold", arguments: ["", "# nothing\n", "{}"])
    func empty(_ yaml: String) throws {
        let configuration = try Configuration(yaml: yaml)
        #expect(
            configuration.accounts.map(\.partner.account)
                == [
                    "111122223333", "444455556666", "555566667777", "777788889999", "333344446666", "555566668888",
                ]
        )
        #expect(!configuration.isThrottled)
        #expect(configuration.switches.review.steps == [])
        #expect(configuration.faults == [])
        #expect(configuration.signatures == SignatureConfiguration())
        #expect(configuration.warnings == [])
        let switches = configuration.switches
        #expect(switches.engagementAtSubmission == .require)
        #expect(switches.requiresConnection)
        #expect(!switches.requiresJobRole)
        #expect(switches.isEligibleToCoSell)
        #expect(switches.taskMode == .sync)
        #expect(switches.prospectingPickupMilliseconds == 1000)
        #expect(switches.prospectingStepMilliseconds == 500)
        #expect(switches.scoringDelaySeconds == 2)
        #expect(configuration.connections == [Connection("111122223333", "444455556666")])
        #expect(configuration.hasControlPlane)
        #expect(switches.hasUniquePartnerIdentifiers)
        #expect(!switches.escapesHTML)
        #expect(!switches.givesTrailingTokens)
        #expect(switches.referralDelaySeconds == 5)
        #expect(switches.rules.createStagePolicy == .coerce)
        #expect(switches.rules.createRequiredFields)
        #expect(switches.rules.requireMarketingSource)
        #expect(!switches.rules.lockSoftwareRevenueWhenApproved)
        #expect(switches.rules.derivedSpendFactor == .published)
    }

    private static let account = """
        accounts:
          - id: "123456789012"
            name: Litware
            website: https://litware.example.com
            owner: { email: vera@litware.example.com, first_name: Vera, last_name: Holt, phone: "+15125550100" }
            directory:
              - { email: kim@litware.example.com, first_name: Kim, last_name: Abel }
            partner_path: consulting
            special_programs: true
            users:
              - name: dana
                access_keys: [{ id: AKIAONE, secret: one }, { id: AKIATWO, secret: two }]
                managed_policies: [AWSPartnerCentralFullAccess]
                policies:
                  - Version: "2012-10-17"
                    Statement: { Effect: Deny, Action: "partnercentral:TagResource", Resource: "*" }
            roles:
              - name: Crm
                session: nightly
                access_keys:
                  - { id: ASIATHREE, secret: three, session_token: token, expires_at: 2031-01-01T00:00:00Z }
              - name: Other
                access_keys: [{ id: ASIAFOUR, secret: four }]
            root:
              access_keys: [{ id: AKIAROOT, secret: root }]
            solutions:
              - { catalog: Sandbox, id: S-1, name: One }
              - catalog: AWS
                id: S-0000002
                name: Two
                status: Draft
                category: Managed Service
                created_at: 2025-02-03T04:05:06Z
                marketplace_arn: arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Solution/soln-1
        """

    @Test("reads an account whole")
    func account() throws {
        let configuration = try Configuration(yaml: Self.account)
        let partner = try #require(configuration.accounts.first).partner
        #expect(configuration.accounts.count == 1)
        #expect((partner.account, partner.name) == ("123456789012", "Litware"))
        #expect(partner.partner.website == "https://litware.example.com")
        #expect(partner.owner.email == "vera@litware.example.com")
        #expect(partner.owner.businessTitle == "OpportunityOwner")
        #expect(partner.owner.phone == "+15125550100")
        #expect(partner.directory?.map(\.firstName) == ["Kim"])
        #expect(partner.facts == PartnerFacts(isServicesPath: true, isInSpecialProgram: true))
        #expect(
            partner.solutions == [
                Solution(
                    catalog: "Sandbox",
                    id: "S-1",
                    name: "One",
                    status: .active,
                    category: "Software Product",
                    createdDate: Instant(seconds: 1_704_067_200)
                ),
                Solution(
                    catalog: "AWS",
                    id: "S-0000002",
                    name: "Two",
                    status: .draft,
                    category: "Managed Service",
                    createdDate: try #require(Instant("2025-02-03T04:05:06Z")),
                    marketplaceArn: "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Solution/soln-1"
                ),
            ]
        )
    }

    @Test("reads keys and whom they speak for")
    func keys() throws {
        let keys = try Configuration(yaml: Self.account).accounts.flatMap(\.keys)
        #expect(keys.map(\.id) == ["AKIAONE", "AKIATWO", "ASIATHREE", "ASIAFOUR", "AKIAROOT"])
        #expect(keys.map(\.secret) == ["one", "two", "three", "four", "root"])
        #expect(keys.map(\.sessionToken) == [nil, nil, "token", nil, nil])
        #expect(keys.map(\.expiresAtEpochSeconds) == [nil, nil, 1_924_992_000, nil, nil])
        #expect(
            keys.map(\.principal.arn) == [
                "arn:aws:iam::123456789012:user/dana", "arn:aws:iam::123456789012:user/dana",
                "arn:aws:sts::123456789012:assumed-role/Crm/nightly",
                "arn:aws:sts::123456789012:assumed-role/Other/session", "arn:aws:iam::123456789012:root",
            ]
        )
        let dana = keys[0].principal
        #expect(dana.policies.map(\.name) == ["AWSPartnerCentralFullAccess", "inline-1"])
        #expect(keys[3].principal.policies.isEmpty)
        let allowed = AccessRequest(dana, "partnercentral:GetOpportunity", on: "*", values: [.catalog: ["AWS"]])
        let denied = AccessRequest(dana, "partnercentral:TagResource", on: "*", values: [.catalog: ["AWS"]])
        #expect(DenialMessage(allowed, allowed.decision) == nil)
        #expect(DenialMessage(denied, denied.decision) != nil)
    }

    @Test("an account may say little")
    func smallAccount() throws {
        let account = try #require(
            try Configuration(yaml: #"accounts: [{ id: "1234567890", name: X }]"#.id12).accounts.first
        )
        #expect(account.keys.isEmpty)
        #expect(account.partner.owner.email == "alliance.lead@partner.example.com")
        #expect(account.partner.directory == nil)
        #expect(account.partner.facts == PartnerFacts())
        #expect(account.partner.solutions == [])
    }

    @Test(
        "services and consulting are the services path",
        arguments: zip(
            ["services", "consulting", "software"],
            [true, true, false]
        )
    )
    func path(_ word: String, _ isServicesPath: Bool) throws {
        let yaml = #"accounts: [{ id: "1234567890", name: X, partner_path: \#(word) }]"#.id12
        #expect(try Configuration(yaml: yaml).accounts.first?.partner.facts.isServicesPath == isServicesPath)
    }

    @Test("reads every switch")
    func switches() throws {
        let configuration = try Configuration(
            yaml: """
                switches:
                  throttling: true
                  auto_review: approve_after=30
                  submit_engagement: open
                  require_connection: false
                  require_job_role: true
                  ace_eligible: false
                  task_mode: async=3
                  prospecting_pickup: 20
                  prospecting_step: 10
                  scoring_delay: 7
                  create_required_fields: false
                  create_stage_policy: honour
                  require_marketing_source: false
                  lock_software_revenue_when_approved: true
                  unique_partner_identifier: false
                  quirk_html_escape: true
                  quirk_trailing_token: true
                  referral_delay: 0
                  derived_spend_factor: "0.25"
                  verification_delay: 5
                  profile_task_delay: 6
                  fixed_email_code: "123456"
                  public_mail_domains: [Example.com]
                  blocked_words: [cheap]
                  require_public_profile: true
                  know_every_account: false
                auth: relaxed
                region: us-east-1
                faults:
                  - { operation: GetOpportunity, error: ThrottlingException }
                  - { operation: CreateOpportunity, error: ConflictException, every: 3 }
                """
        )
        #expect(configuration.isThrottled)
        #expect(configuration.switches.review == ReviewScript([.init(afterSeconds: 30, verdict: .approved)]))
        #expect(configuration.switches.engagementAtSubmission == .open)
        #expect(!configuration.switches.requiresConnection)
        #expect(configuration.switches.requiresJobRole)
        #expect(!configuration.switches.isEligibleToCoSell)
        #expect(configuration.switches.taskMode == .async(seconds: 3))
        #expect(configuration.switches.prospectingPickupMilliseconds == 20)
        #expect(configuration.switches.prospectingStepMilliseconds == 10)
        #expect(configuration.switches.scoringDelaySeconds == 7)
        #expect(!configuration.switches.rules.createRequiredFields)
        #expect(configuration.switches.rules.createStagePolicy == .honour)
        #expect(!configuration.switches.rules.requireMarketingSource)
        #expect(configuration.switches.rules.lockSoftwareRevenueWhenApproved)
        #expect(!configuration.switches.hasUniquePartnerIdentifiers)
        #expect(configuration.switches.escapesHTML)
        #expect(configuration.switches.givesTrailingTokens)
        #expect(configuration.switches.referralDelaySeconds == 0)
        #expect(configuration.switches.rules.derivedSpendFactor == SpendFactor("0.25"))
        let account = configuration.accountSwitches
        #expect((account.verificationDelaySeconds, account.profileTaskDelaySeconds) == (5, 6))
        #expect((account.fixedEmailCode, account.publicMailDomains) == ("123456", ["example.com"]))
        #expect((account.blockedWords, account.requiresPublicProfile) == (["cheap"], true))
        #expect(!account.knowsEveryAccount)
        #expect(configuration.signatures.isRelaxed)
        #expect(configuration.signatures.region == "us-east-1")
        #expect(
            configuration.faults == [
                .init(operation: "GetOpportunity", error: "ThrottlingException", every: 1),
                .init(operation: "CreateOpportunity", error: "ConflictException", every: 3),
            ]
        )
    }

    @Test("a task mode is a word", arguments: Selling.ReasonCode.allCases)
    func taskMode(_ code: Selling.ReasonCode) throws {
        let yaml = "switches: { task_mode: fail=\(code.rawValue) }"
        #expect(try Configuration(yaml: yaml).switches.taskMode == .fail(code))
    }

    @Test("connections are pairs of the file's accounts; without any, no account of the file is connected")
    func connections() throws {
        let accounts = #"accounts: [{ id: "1234567890", name: X }, { id: "444455556666", name: Y }]"#.id12
        #expect(try Configuration(yaml: accounts).connections == [])
        let pair = #"connections: [["123456789012", "444455556666"]]"#
        #expect(
            try Configuration(yaml: "\(accounts)\n\(pair)").connections == [Connection("444455556666", "123456789012")]
        )
        #expect(try Configuration(yaml: "connections: []").connections == [])
    }

    @Test("the control plane can be closed")
    func controlPlane() throws {
        #expect(try !Configuration(yaml: "control_plane: false").hasControlPlane)
    }

    @Test("the roles of an account are known by name, for jobs that run under one")
    func roles() throws {
        let account = try #require(try Configuration(yaml: Self.account).accounts.first)
        #expect(account.roles.map(\.name) == ["Crm", "Other"])
        #expect(account.roles.first?.principal(session: "job").arn == "arn:aws:sts::123456789012:assumed-role/Crm/job")
    }

    @Test("a role says who may assume it and for how long; its own account and an hour unless it does")
    func trust() throws {
        let yaml = """
            accounts:
              - id: "123456789012"
                name: Litware
                roles:
                  - { name: Plain }
                  - name: Crm
                    max_session_duration: 43200
                    trust_policy: { Statement: { Effect: Allow, Principal: "*", Action: "sts:AssumeRole" } }
            """
        let roles = try #require(try Configuration(yaml: yaml).accounts.first).roles
        #expect(roles.map(\.maximumSeconds) == [3600, 43_200])
        #expect(roles[0].trust == .account("123456789012"))
        #expect(roles[1].trust.statements.map(\.principals) == [[.anyone]])
    }

    @Test("keys with a session token are temporary")
    func temporaryKeys() throws {
        let keys = try #require(try Configuration(yaml: Self.account).accounts.first).keys
        #expect(keys.filter { $0.principal.session != nil }.map(\.id) == ["ASIATHREE"])
    }

    @Test("strict and any are the defaults by their names")
    func namedDefaults() throws {
        let configuration = try Configuration(yaml: "auth: strict\nregion: any\nswitches: { auto_review: off }")
        #expect(configuration.signatures == SignatureConfiguration())
        #expect(configuration.switches.review.steps == [])
    }

    @Test("a script of reviews is a list of steps")
    func script() throws {
        let configuration = try Configuration(
            yaml: """
                switches:
                  auto_review:
                    - { after: 0, status: In review }
                    - { after: 5, status: Action Required, comments: Add a budget, reason: Details }
                    - { after: 9, status: Rejected, comments: Known already }
                    - { after: 10, status: Approved }
                """
        )
        #expect(
            configuration.switches.review.steps == [
                ReviewStep(afterSeconds: 0, verdict: .inReview),
                ReviewStep(afterSeconds: 5, verdict: .actionRequired(comments: "Add a budget", reason: "Details")),
                ReviewStep(afterSeconds: 9, verdict: .rejected(comments: "Known already", reason: nil)),
                ReviewStep(afterSeconds: 10, verdict: .approved),
            ]
        )
    }

    @Test("what IAM accepts but nobody can mean is a warning")
    func warnings() throws {
        let yaml = """
            accounts:
              - id: "123456789012"
                name: X
                users:
                  - name: kim
                    policies:
                      - Version: "2012-10-17"
                        Statement: { Effect: Allow, Action: "partnercentral:GetOportunity", Resource: "*" }
            """
        let warnings = try Configuration(yaml: yaml).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("account 123456789012, kim: ") == true)
        #expect(warnings.first?.contains("GetOportunity") == true)
    }

    @Test("a file is read from its path, which mistakes name")
    func file() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "cosell-\(UUID().uuidString).yaml").path()
        try Self.account.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Configuration(file: path).accounts.count == 1)
        try "auth: lax".write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: ConfigurationError.self) { try Configuration(file: path) }
        #expect(error?.description == "\(path): line 1: auth: lax is not known; give strict or relaxed")
        let missing = #expect(throws: ConfigurationError.self) { try Configuration(file: "\(path).no") }
        #expect(missing?.description == "\(path).no: the file cannot be read; check its path and rights")
    }

    @Test("the example of the manual is a configuration")
    func manual() throws {
        let manual = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/configuration.md").standardizedFileURL
        let text = try String(contentsOf: manual, encoding: .utf8)
        let start = try #require(text.firstRange(of: "```yaml\n")).upperBound
        let end = try #require(text[start...].firstRange(of: "```")).lowerBound
        let configuration = try Configuration(yaml: String(text[start..<end]))
        #expect(configuration.accounts.count == 1)
        #expect(configuration.warnings == [])
    }
}

extension String {
    /// With an account id of twelve digits.
    fileprivate var id12: String { replacing("1234567890", with: "123456789012") }
}
