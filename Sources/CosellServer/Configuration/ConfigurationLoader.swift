import SellingRules
import SellingDomain
import AccountDomain
import BenefitsDomain
import ChannelDomain
import CosellAccess
import CosellDomain
import CosellRules
import CosellWire
import Foundation
import SellingAPI
import Yams

/// Reads a configuration file, and says of a mistake where it is and what to do.
extension Configuration {
    package init(file path: String) throws {
        let text: String
        do {
            // Read to its end, not by its size: a pipe, such as a shell's <(…), has none.
            guard let handle = FileHandle(forReadingAtPath: path),
                let read = String(bytes: try handle.readToEnd() ?? Data(), encoding: .utf8)
            else { throw CocoaError(.fileReadUnknown) }
            text = read
        } catch {
            throw ConfigurationError(path, "the file cannot be read; check its path and rights")
        }
        do {
            try self.init(yaml: text)
        } catch let error as ConfigurationError {
            throw ConfigurationError(path, error.description)
        }
    }

    package init(yaml: String) throws {
        guard !YAMLAliases.mayMultiplyInKeys(yaml) else {
            throw ConfigurationError("YAML", "keys are aliases or lists beside many aliases; write plain words as keys")
        }
        var file = ConfigurationFile()
        var root: Node?
        do {
            if let node = try Yams.compose(yaml: yaml), node.null == nil {
                try node.requireBoundedSize()
                try Self.requireKnownKeys(node, "")
                root = node
                do {
                    file = try YAMLDecoder().decode(ConfigurationFile.self, from: node)
                } catch let error as DecodingError {
                    throw ConfigurationError(error.place(in: node), error.words)
                }
            }
        } catch let error as YamlError {
            throw ConfigurationError("YAML", "\(error)")
        }
        do {
            try self.init(file)
        } catch let error as ConfigurationError {
            throw root.map(error.located) ?? error
        }
    }

    init(_ file: ConfigurationFile) throws {
        if file.accounts?.isEmpty == true {
            throw ConfigurationError(
                "accounts",
                "the list is empty; give an account, or leave the key out for the demo's"
            )
        }
        accounts =
            file.accounts == nil
            ? Self.demo.accounts
            : try ConfigurationError.each(of: file.accounts, "accounts") { try AccountConfiguration($0) }
        connections = try file.connections.map(Self.connections) ?? (file.accounts == nil ? Self.demo.connections : [])
        if file.accounts == nil { story = Self.demo.story }
        hasControlPlane = file.control_plane ?? true
        controlToken = try file.control_token.map(ControlToken.init)
        controlHosts = file.control_hosts ?? []
        controlOrigins = file.control_origins ?? []
        if let section = file.switches { try apply(section) }
        faults = try (file.faults ?? []).enumerated().map { try Self.checked($0.element, "faults.[\($0.offset)]") }
        mail = try file.smtp.map(MailConfiguration.init)
        switch file.auth {
        case nil, "strict": break
        case "relaxed": signatures.isRelaxed = true
        case let word?: throw ConfigurationError("auth", "\(word.excerpt()) is not known; give strict or relaxed")
        }
        if let region = file.region, region != "any", !Self.isRegion(region) {
            throw ConfigurationError("region", "\(region.excerpt()) is no region; give one such as us-east-1, or any")
        }
        signatures.region = file.region == "any" ? nil : file.region
        warnings = (file.accounts ?? []).flatMap(Self.policyWarnings)
        try Self.requireDistinctNames(file)
        try requireKnownConnections(file.connections ?? [])
    }

    /// Whether a text has the form of a region: words of letters and a number, such as `us-gov-west-1`.
    private static func isRegion(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, let number = parts.last, number.utf8.count == 1,
            number.utf8.allSatisfy({ 0x31...0x39 ~= $0 })
        else { return false }
        return parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x61...0x7A ~= $0 } }
    }

    /// Pairs of accounts.
    private static func connections(_ pairs: [[String]]) throws -> Set<Connection> {
        for (number, pair) in pairs.enumerated() where pair.count != 2 || pair[0] == pair[1] {
            throw ConfigurationError(
                "connections.[\(number)]",
                "\("\(pair)".excerpt()) is not a pair of two accounts, such as [\"111122223333\", \"444455556666\"]"
            )
        }
        return Set(pairs.map { Connection($0[0], $0[1]) })
    }

    private func requireKnownConnections(_ pairs: [[String]]) throws {
        let known = Set(accounts.map(\.partner.account))
        let partners = Set(accounts.filter(\.isPartner).map(\.partner.account))
        for (number, pair) in pairs.enumerated() {
            for (side, account) in pair.enumerated() where known.subtracting(partners).contains(account) {
                throw ConfigurationError(
                    "connections.[\(number)]",
                    "\(account.excerpt()) has partner: false, and partners alone are connected; take it out",
                    path: ["connections", "[\(number)]", "[\(side)]"]
                )
            }
            for (side, account) in pair.enumerated() where !known.contains(account) {
                throw ConfigurationError(
                    "connections.[\(number)]",
                    "\(account.excerpt()) is not an account of this file; write it in quotes",
                    path: ["connections", "[\(number)]", "[\(side)]"]
                )
            }
        }
    }

    private mutating func apply(_ section: ConfigurationFile.SwitchesSection) throws {
        isThrottled = section.throttling ?? isThrottled
        switches.review = try section.auto_review.map(ReviewScript.init) ?? switches.review
        switches.engagementAtSubmission = try word(section.submit_engagement, "submit_engagement") ?? .require
        switches.rules.createStagePolicy = try word(section.create_stage_policy, "create_stage_policy") ?? .coerce
        switches.rules.createRequiredFields = section.create_required_fields ?? true
        switches.rules.requireMarketingSource = section.require_marketing_source ?? true
        switches.rules.lockSoftwareRevenueWhenApproved = section.lock_software_revenue_when_approved ?? false
        if let text = section.derived_spend_factor {
            guard let factor = SpendFactor(text) else {
                throw ConfigurationError(
                    "switches.derived_spend_factor",
                    "\(text.excerpt()) is not a factor such as \"0.168\", up to six digits before and behind the point"
                )
            }
            switches.rules.derivedSpendFactor = factor
        }
        switches.hasUniquePartnerIdentifiers = section.unique_partner_identifier ?? true
        switches.escapesHTML = section.quirk_html_escape ?? false
        switches.givesTrailingTokens = section.quirk_trailing_token ?? false
        if let delay = section.referral_delay {
            switches.referralDelaySeconds = try Wait.seconds(delay, "switches.referral_delay")
        }
        try applyEngagements(section)
    }

    private mutating func applyEngagements(_ section: ConfigurationFile.SwitchesSection) throws {
        switches.requiresConnection = section.require_connection ?? true
        switches.requiresJobRole = section.require_job_role ?? false
        switches.showsOpenAwsStage = section.expose_open_aws_stage ?? false
        switches.isEligibleToCoSell = section.ace_eligible ?? true
        if let word = section.task_mode { switches.taskMode = try TaskMode(configured: word) }
        if let wait = section.prospecting_pickup {
            switches.prospectingPickupMilliseconds = try Wait.milliseconds(wait, "switches.prospecting_pickup")
        }
        if let wait = section.prospecting_step {
            switches.prospectingStepMilliseconds = try Wait.milliseconds(wait, "switches.prospecting_step")
        }
        if let delay = section.scoring_delay {
            switches.scoringDelaySeconds = try Wait.seconds(delay, "switches.scoring_delay")
        }
        try applyAccount(section)
        try applyBenefits(section)
        if let delay = section.contract_sign_delay {
            channelSwitches.signDelaySeconds = try Wait.seconds(delay, "switches.contract_sign_delay")
        }
    }

    private mutating func applyAccount(_ section: ConfigurationFile.SwitchesSection) throws {
        if let delay = section.verification_delay {
            accountSwitches.verificationDelaySeconds = try Wait.seconds(delay, "switches.verification_delay")
        }
        if let delay = section.profile_task_delay {
            accountSwitches.profileTaskDelaySeconds = try Wait.seconds(delay, "switches.profile_task_delay")
        }
        if let code = section.fixed_email_code {
            guard code.utf8.count == 6, code.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
                throw ConfigurationError("switches.fixed_email_code", "give six digits in quotes, such as \"123456\"")
            }
            accountSwitches.fixedEmailCode = code
        }
        if let domains = section.public_mail_domains {
            accountSwitches.publicMailDomains = Set(domains.map { $0.lowercased() })
        }
        accountSwitches.blockedWords = section.blocked_words ?? accountSwitches.blockedWords
        accountSwitches.requiresPublicProfile = section.require_public_profile ?? false
        accountSwitches.knowsEveryAccount = section.know_every_account ?? true
    }

    private mutating func applyBenefits(_ section: ConfigurationFile.SwitchesSection) throws {
        benefitsSwitches.requiresPartner = section.benefits_require_partner ?? true
        if let delay = section.benefit_review_delay {
            benefitsSwitches.reviewDelaySeconds = try Wait.seconds(delay, "switches.benefit_review_delay")
        }
        if let delay = section.benefit_file_delay {
            benefitsSwitches.fileDelaySeconds = try Wait.seconds(delay, "switches.benefit_file_delay")
        }
    }

    private func word<Value: RawRepresentable & CaseIterable>(_ text: String?, _ key: String) throws -> Value?
    where Value.RawValue == String {
        guard let text else { return nil }
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw ConfigurationError("switches.\(key)", "\(text.excerpt()) is not known; give one of \(known)")
        }
        return value
    }

    private static func checked(_ fault: PlannedFault, _ place: String) throws -> PlannedFault {
        let operations = Services.answered.flatMap(\.operations).filter {
            [$0.name, $0.key].contains(fault.operation)
        }
        guard !operations.isEmpty else {
            let services = Services.answered.compactMap(\.operations.first?.service.name)
            throw ConfigurationError(
                "\(place).operation",
                "\(fault.operation.excerpt()) is not an operation of \(services.choice) that is answered"
            )
        }
        guard operations.contains(where: { $0.errors.contains(fault.error) }) else {
            let declared = Set(operations.flatMap(\.errors)).sorted().joined(separator: ", ")
            throw ConfigurationError(
                "\(place).error",
                "\(fault.error.excerpt()) is not an exception of \(fault.operation); give one of \(declared)"
            )
        }
        guard 1...1_000_000 ~= fault.every else {
            throw ConfigurationError("\(place).every", "\(fault.every) is out of range; give 1 to 1000000")
        }
        return fault
    }

    private static func policyWarnings(_ account: ConfigurationFile.Account) -> [String] {
        ((account.users ?? []) + (account.roles ?? [])).flatMap { identity in
            (identity.policies ?? []).flatMap { policy in
                PolicyLint.warnings(in: policy).map { "account \(account.id), \(identity.name ?? "?"): \($0)" }
            }
        }
    }

    private static func requireKnownKeys(_ node: Node, _ place: String) throws {
        if let elements = node.sequence {
            for element in elements { try requireKnownKeys(element, place) }
        }
        guard let mapping = node.mapping, let known = ConfigurationFile.knownKeys[place] else { return }
        for (key, value) in mapping {
            let name = key.string ?? "?"
            guard known.contains(name) else {
                let line = key.mark.map { "line \($0.line)" } ?? place
                let words = known.sorted().joined(separator: ", ")
                throw ConfigurationError(line, "the key \(name.excerpt()) is not known here; known are \(words)")
            }
            try requireKnownKeys(value, place.isEmpty ? name : "\(place).\(name)")
        }
    }
}
