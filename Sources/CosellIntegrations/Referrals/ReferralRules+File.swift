package import CosellShell
import CosellWire
import SellingAPI
import CosellRules

/// The rules as people write them, in YAML; `docs/referral-rules.schema.json` says the same to editors.
extension ReferralRules {
    /// No partner writes more by hand.
    private static let mostRules = 1000
    private static let mostADay = 1_000_000

    /// - Parameter file: the path, as complaints name it.
    /// - Throws: ``Complaint`` with line, key and what to write instead.
    package init(text: String, file: String) throws(Complaint) {
        let root = try SettingsNode(text: text, file: file)
        let members = try root.members(["version", "daily_cap", "rules"])
        if let version = members["version"], try version.count(1...9) != 1 {
            throw version.complaint("this version of the rules is not known", remedy: "Write version: 1.")
        }
        guard let list = members["rules"] else {
            throw root.complaint("it has no rules", remedy: "Write rules: and each rule behind '- '.")
        }
        let elements = try list.elements()
        guard !elements.isEmpty, elements.count <= Self.mostRules else {
            throw list.complaint("it has \(elements.count) rules", remedy: "Write 1 to \(Self.mostRules).")
        }
        var rules: [ReferralRule] = []
        for element in elements {
            let rule = try Self.rule(element)
            guard !rules.contains(where: { $0.name == rule.name }) else {
                throw element.complaint("two rules are called '\(rule.name)'", remedy: "Give each a name of its own.")
            }
            rules.append(rule)
        }
        let cap = try members["daily_cap"].map { node throws(Complaint) in try node.count(1...Self.mostADay) }
        self.init(rules: rules, dailyCap: cap, version: TextDigest.of([text]))
    }

    private enum Word: String, CaseIterable { case accept, reject, leave }

    private static func rule(_ node: SettingsNode) throws(Complaint) -> ReferralRule {
        let members = try node.members(["name", "when", "then", "reason", "assign", "notify", "note", "daily_cap"])
        guard let name = try members["name"].map({ node throws(Complaint) in try node.text() }) else {
            throw node.complaint("the rule has no name", remedy: "Write name: and what people are to read.")
        }
        guard let then = members["then"] else {
            throw node.complaint("the rule says nothing to do", remedy: "Write then: accept, reject or leave.")
        }
        let deed: ReferralRule.Deed
        switch try then.choice(Word.allCases.map { ($0.rawValue, $0) }) {
        case .accept:
            if let reason = members["reason"] {
                throw reason.complaint("a reason goes with then: reject", remedy: "Write it as note:, or take it out.")
            }
            deed = .accept(assignee: try members["assign"].map { node throws(Complaint) in try assignee(node) })
        case .reject:
            guard let reason = members["reason"] else {
                let reasons = RejectionReason.allCases.map(\.rawValue).joined(separator: ", ")
                throw then.complaint("a rejection needs a reason", remedy: "Write reason: and one of \(reasons).")
            }
            deed = .reject(try reason.choice(RejectionReason.allCases.map { ($0.rawValue, $0) }))
        case .leave: deed = .leave
        }
        if case .accept = deed {
        } else if let assign = members["assign"] {
            throw assign.complaint(
                "only what is accepted is assigned",
                remedy: "Write then: accept, or take assign out."
            )
        }
        return ReferralRule(
            name: name,
            conditions: try members["when"].map { node throws(Complaint) in try conditions(node) } ?? [],
            deed: deed,
            note: try members["note"].map { node throws(Complaint) in try node.text() },
            notifies: try members["notify"].map { node throws(Complaint) in try node.flag() } ?? false,
            dailyCap: try members["daily_cap"].map { node throws(Complaint) in try node.count(1...mostADay) }
        )
    }

    /// The two titles that AWS assigns.
    private static let titles = ["OpportunityOwner", "PartnerAccountManager"]

    private static func assignee(_ node: SettingsNode) throws(Complaint) -> ReferralRule.Assignee {
        let names = ["email", "first_name", "last_name"]
        let members = try node.members(names + ["business_title"])
        var values: [String] = []
        for name in names {
            guard let member = members[name] else {
                throw node.complaint("it has no \(name)", remedy: "AWS wants \(names.joined(separator: ", ")).")
            }
            values.append(try member.text())
        }
        guard values[0].contains("@") else {
            throw node.complaint("'\(values[0].excerpt(80))' is no mail address", remedy: "Write dana@example.com.")
        }
        let title = try members["business_title"].map { node throws(Complaint) in
            try node.choice(titles.map { ($0, $0) })
        }
        return .init(
            email: values[0],
            firstName: values[1],
            lastName: values[2],
            businessTitle: title ?? titles[0]
        )
    }

    // MARK: Conditions

    private static func conditions(_ node: SettingsNode) throws(Complaint) -> [ReferralCondition] {
        let members = try node.members(
            ["industry", "country", "amount", "keywords", "sender", "payload", "expires_within"]
        )
        var conditions: [ReferralCondition] = []
        if let node = members["industry"] {
            let names = try node.choices(Selling.Industry.allCases.map { ($0.rawValue, $0.rawValue) })
            conditions.append(.industry(names))
        }
        if let node = members["country"] {
            conditions.append(
                .country(try node.choices(Selling.CountryCode.allCases.map { ($0.rawValue, $0.rawValue) }))
            )
        }
        if let node = members["payload"] {
            let types = Selling.EngagementInvitationPayloadType.allCases
            conditions.append(.payload(try node.choices(types.map { ($0.rawValue, $0) })))
        }
        if let node = members["sender"] { conditions += try senders(node) }
        if let node = members["amount"] { conditions.append(try amount(node)) }
        if let node = members["keywords"] { conditions += try keywords(node) }
        if let node = members["expires_within"] { conditions.append(.expiresWithin(try node.span())) }
        guard !conditions.isEmpty else {
            throw node.complaint(
                "it names no condition",
                remedy: "Leave when: out for a rule that takes every referral."
            )
        }
        return conditions
    }

    private static func senders(_ node: SettingsNode) throws(Complaint) -> [ReferralCondition] {
        let members = try node.members(["account", "name"])
        var conditions: [ReferralCondition] = []
        if let node = members["account"] {
            let accounts = try node.texts()
            for account in accounts where account.count != 12 && account.lowercased() != "aws" {
                throw node.complaint(
                    "'\(account.excerpt(80))' is no account",
                    remedy: "Write its 12 digits in quotes, or aws for AWS itself."
                )
            }
            conditions.append(.senderAccount(accounts))
        }
        if let node = members["name"] { conditions.append(.senderName(try node.texts())) }
        guard !conditions.isEmpty else {
            throw node.complaint("it names no sender", remedy: "Write account: or name:.")
        }
        return conditions
    }

    private static func amount(_ node: SettingsNode) throws(Complaint) -> ReferralCondition {
        let members = try node.members(["at_least", "at_most", "currency"])
        let least = try members["at_least"].map { node throws(Complaint) in try node.number() }
        let most = try members["at_most"].map { node throws(Complaint) in try node.number() }
        guard least != nil || most != nil else {
            throw node.complaint("it has no bound", remedy: "Write at_least: or at_most:.")
        }
        if let least, let most, least > most {
            throw node.complaint("no amount is at least \(least.plain) and at most \(most.plain)", remedy: "Swap them.")
        }
        let currency = try members["currency"].map { node throws(Complaint) in
            try node.choice(Selling.CurrencyCode.allCases.map { ($0.rawValue, $0.rawValue) })
        }
        return .amount(atLeast: least, atMost: most, currency: currency)
    }

    private static func keywords(_ node: SettingsNode) throws(Complaint) -> [ReferralCondition] {
        guard node.hasKeys else { return [.anyKeyword(try node.texts())] }
        let members = try node.members(["any", "all", "none"])
        var conditions: [ReferralCondition] = []
        if let node = members["any"] { conditions.append(.anyKeyword(try node.texts())) }
        if let node = members["all"] { conditions.append(.allKeywords(try node.texts())) }
        if let node = members["none"] { conditions.append(.noKeyword(try node.texts())) }
        guard !conditions.isEmpty else { throw node.complaint("it has no words", remedy: "Write any:, all: or none:.") }
        return conditions
    }
}
