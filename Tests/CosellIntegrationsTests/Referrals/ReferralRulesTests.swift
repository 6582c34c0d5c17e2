import CosellShell
import CosellWire
import SellingAPI
import Testing

@testable import CosellIntegrations

/// What rules say to a referral, and why.
struct ReferralRulesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What stands behind `when:`, on one line.
        let when: String
        var referral = Referral(invitation())
        let fits: Bool
        let why: String
    }

    static let rows: [Row] = [
        .init(testDescription: "industry", when: "{industry: Retail}", fits: true, why: "industry is Retail"),
        .init(
            testDescription: "another industry",
            when: "{industry: [Healthcare, Education]}",
            fits: false,
            why: "industry Retail is none of Healthcare, Education"
        ),
        .init(testDescription: "country", when: "{country: [CA, US]}", fits: true, why: "country US is one of CA, US"),
        .init(
            testDescription: "Norway is a country and no answer",
            when: "{country: [NO]}",
            referral: Referral(invitation(country: "NO")),
            fits: true,
            why: "country is NO"
        ),
        .init(
            testDescription: "amount, at the bound",
            when: "{amount: {at_least: 25000}}",
            fits: true,
            why: "amount 25000 USD is at least 25000"
        ),
        .init(
            testDescription: "amount, a cent below",
            when: "{amount: {at_least: 25000}}",
            referral: Referral(invitation(amount: "24999.99")),
            fits: false,
            why: "amount 24999.99 USD is below 25000"
        ),
        .init(
            testDescription: "amount between",
            when: "{amount: {at_least: 1, at_most: 30000}}",
            fits: true,
            why: "amount 25000 USD is at least 1 and at most 30000"
        ),
        .init(
            testDescription: "amount above",
            when: "{amount: {at_most: 24999}}",
            fits: false,
            why: "amount 25000 USD is above 24999"
        ),
        .init(
            testDescription: "amount in another currency",
            when: "{amount: {at_least: 1, currency: EUR}}",
            fits: false,
            why: "amount 25000 USD is not in EUR"
        ),
        .init(testDescription: "a keyword", when: "{keywords: sap}", fits: true, why: "it says 'sap'"),
        .init(
            testDescription: "a part of a word is no keyword",
            when: "{keywords: land}",
            fits: false,
            why: "it says none of land"
        ),
        .init(
            testDescription: "keywords of the problem too",
            when: "{keywords: {all: [sap, data centre]}}",
            fits: true,
            why: "it says sap, data centre"
        ),
        .init(
            testDescription: "one of all is missing",
            when: "{keywords: {all: [sap, oracle]}}",
            fits: false,
            why: "it does not say 'oracle'"
        ),
        .init(
            testDescription: "a word that must not stand there",
            when: "{keywords: {none: [sap]}}",
            fits: false,
            why: "it says 'sap'"
        ),
        .init(
            testDescription: "sender",
            when: "{sender: {account: aws}}",
            fits: true,
            why: "sender is AWS"
        ),
        .init(
            testDescription: "sender by name",
            when: "{sender: {name: 'amazon *'}}",
            fits: true,
            why: "sender Amazon Web Services is amazon *"
        ),
        .init(
            testDescription: "payload",
            when: "{payload: LeadInvitation}",
            fits: false,
            why: "payload OpportunityInvitation is not LeadInvitation"
        ),
        .init(
            testDescription: "runs out within",
            when: "{expires_within: 10d}",
            fits: true,
            why: "it runs out in 10d, within 10d"
        ),
        .init(
            testDescription: "runs out later",
            when: "{expires_within: 239h}",
            fits: false,
            why: "it runs out in 10d, later than 239h"
        ),
        .init(
            testDescription: "never runs out",
            when: "{expires_within: 3d}",
            referral: Referral(invitation(expires: nil)),
            fits: false,
            why: "it does not run out"
        ),
        .init(
            testDescription: "without a payload nothing is known",
            when: "{industry: Retail}",
            referral: Referral(invitation(hasPayload: false)),
            fits: false,
            why: "its industry is not known"
        ),
    ]

    @Test("each condition holds or not, and says why", arguments: rows)
    func conditions(_ row: Row) throws {
        let rules = try rules("rules: [{name: r, when: \(row.when), then: leave}]")
        let findings = rules.rules[0].findings(on: row.referral, at: newYear)
        #expect(findings.allSatisfy(\.holds) == row.fits)
        #expect(findings.map(\.clause) == [row.why])
    }

    @Test("the first rule that fits decides, with its reasons; without one people do")
    func order() throws {
        let rules = try rules(
            """
            rules:
              - {name: big, when: {amount: {at_least: 100000}}, then: accept}
              - {name: retail, when: {industry: Retail, country: US}, then: reject, reason: Other, note: We left retail}
              - {name: all, then: leave}
            """
        )
        let verdict = rules.verdict(on: Referral(invitation()), at: newYear)
        #expect(verdict.words == "reject (retail)")
        #expect(verdict.why == "We left retail: industry is Retail; country is US")
        #expect(
            rules.explanation(of: Referral(invitation()), at: newYear).map(\.failing)
                == ["amount 25000 USD is below 100000", nil, nil]
        )
        let none = try self.rules("rules: [{name: r, when: {country: CA}, then: accept}]")
        #expect(none.verdict(on: Referral(invitation()), at: newYear).words == "leave")
    }

    private func rules(_ text: String) throws -> ReferralRules { try ReferralRules(text: text, file: "rules.yaml") }

    // MARK: What is wrong with a file

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let place: String
        let what: String
        var remedy = ""
    }

    static let faults: [Fault] = [
        .init(
            testDescription: "a misspelt key",
            text: "rules:\n  - name: r\n    then: leave\n    wehn: {}\n",
            place: "rules.yaml, line 4",
            what: "there is no key 'wehn' here",
            remedy: "Did you mean when?"
        ),
        .init(
            testDescription: "a misspelt condition",
            text: "rules:\n- name: r\n  then: leave\n  when:\n    industri: Retail\n",
            place: "rules.yaml, line 5",
            what: "there is no key 'industri' here",
            remedy: "Did you mean industry?"
        ),
        .init(
            testDescription: "a misspelt industry",
            text: "rules:\n- name: r\n  then: leave\n  when:\n    industry: [Retial]\n",
            place: "rules.yaml, line 5: rules[0].when.industry[0]",
            what: "there is no 'Retial'",
            remedy: "Did you mean Retail?"
        ),
        .init(
            testDescription: "no such deed",
            text: "rules:\n- name: r\n  then: acept\n",
            place: "rules.yaml, line 3: rules[0].then",
            what: "there is no 'acept'",
            remedy: "Did you mean accept?"
        ),
        .init(
            testDescription: "no deed",
            text: "rules:\n- name: r\n",
            place: "rules.yaml, line 2: rules[0]",
            what: "the rule says nothing to do"
        ),
        .init(
            testDescription: "a rejection without a reason",
            text: "rules:\n- name: r\n  then: reject\n",
            place: "rules.yaml, line 3: rules[0].then",
            what: "a rejection needs a reason"
        ),
        .init(
            testDescription: "a reason that AWS has not",
            text: "rules:\n- name: r\n  then: reject\n  reason: Too small\n",
            place: "rules.yaml, line 4: rules[0].reason",
            what: "there is no 'Too small'",
            remedy: "One of Customer problem unclear, Next steps unclear"
        ),
        .init(
            testDescription: "somebody for what is not accepted",
            text: "rules:\n- name: r\n  then: leave\n  assign: {email: a@b.c}\n",
            place: "rules.yaml, line 4: rules[0].assign",
            what: "only what is accepted is assigned"
        ),
        .init(
            testDescription: "half a person",
            text: "rules:\n- name: r\n  then: accept\n  assign: {email: a@b.c}\n",
            place: "rules.yaml, line 4: rules[0].assign",
            what: "it has no first_name"
        ),
        .init(
            testDescription: "two of one name",
            text: "rules:\n- {name: r, then: leave}\n- {name: r, then: leave}\n",
            place: "rules.yaml, line 3: rules[1]",
            what: "two rules are called 'r'"
        ),
        .init(
            testDescription: "a key twice",
            text: "rules:\n- name: r\n  then: leave\n  name: s\n",
            place: "rules.yaml",
            what: ""
        ),
        .init(
            testDescription: "bounds that cross",
            text: "rules:\n- name: r\n  then: leave\n  when: {amount: {at_least: 2, at_most: 1}}\n",
            place: "rules.yaml, line 4: rules[0].when.amount",
            what: "no amount is at least 2 and at most 1"
        ),
        .init(
            testDescription: "no length of time",
            text: "rules:\n- name: r\n  then: leave\n  when: {expires_within: soon}\n",
            place: "rules.yaml, line 4: rules[0].when.expires_within",
            what: "'soon' is no length of time"
        ),
        .init(
            testDescription: "a cap of nothing",
            text: "daily_cap: 0\nrules: [{name: r, then: leave}]\n",
            place: "rules.yaml, line 1: daily_cap",
            what: "'0' is no number from 1"
        ),
        .init(
            testDescription: "no rules",
            text: "daily_cap: 3\n",
            place: "rules.yaml, line 1",
            what: "it has no rules"
        ),
        .init(testDescription: "an empty file", text: "# nothing\n", place: "rules.yaml", what: "the file is empty"),
        .init(testDescription: "no YAML", text: "rules: [\n", place: "rules.yaml, line", what: "cannot be read"),
        .init(testDescription: "a text", text: "rules", place: "rules.yaml, line 1", what: "keys and their values"),
    ]

    @Test("a fault in a file is named with its line, and with what was meant", arguments: faults)
    func fault(_ fault: Fault) {
        let complaint = #expect(throws: Complaint.self) { try ReferralRules(text: fault.text, file: "rules.yaml") }
        #expect(complaint?.place?.hasPrefix(fault.place) == true, "\(complaint?.place ?? "")")
        #expect(complaint?.what.contains(fault.what) == true || fault.what.isEmpty, "\(complaint?.what ?? "")")
        #expect(complaint?.remedy?.hasPrefix(fault.remedy) == true, "\(complaint?.remedy ?? "")")
    }

    @Test("another state of the file is another version")
    func version() throws {
        let one = try rules("rules: [{name: r, then: leave}]")
        let other = try rules("rules: [{name: r, then: leave}] # changed")
        #expect(one.version != other.version)
        #expect(one.version == (try rules("rules: [{name: r, then: leave}]")).version)
    }

    @Test(
        "reasons are AWS's, however their letters are written",
        arguments: [
            ("Unable to support", RejectionReason.unableToSupport), ("unable-to-support", .unableToSupport),
            ("OTHER", .other), ("duplicate of partner referral", .duplicate), ("too small", nil),
        ]
    )
    func reasons(_ text: String, _ reason: RejectionReason?) {
        #expect(RejectionReason(meantBy: text) == reason)
    }
}

struct TimeSpanTests {
    @Test(
        "reads lengths of time, and nothing else",
        arguments: [
            ("3d", 259_200), ("12h", 43_200), ("90m", 5400), ("0d", nil), ("-1d", nil), ("3", nil), ("d", nil),
            ("", nil), ("3 d", nil), ("1.5d", nil), ("99999999999d", nil), ("+3d", nil),
        ] as [(String, Int64?)]
    )
    func reading(_ text: String, _ seconds: Int64?) {
        #expect(TimeSpan(text)?.seconds == seconds)
    }

    @Test(
        "counts down",
        arguments: [
            (0, "over"), (-5, "over"), (59, "59s"), (60, "1m"), (3600, "1h"), (5400, "1h 30m"), (86_400, "1d"),
            (180_000, "2d 2h"),
        ] as [(Int64, String)]
    )
    func countdown(_ seconds: Int64, _ text: String) {
        #expect(TimeSpan.countdown(from: newYear, to: newYear.adding(seconds: seconds)) == text)
    }
}
