import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import SellingDomain
import Testing

@testable import CosellSimulator

/// CP20 to CP23: AWS by itself.
struct ScenarioTests {
    private static func scenario(_ json: String) throws -> Scenario {
        try Scenario(JSONReader.document(from: Array(json.utf8)))
    }

    private static func rule(
        _ when: String,
        _ act: String = "opportunity.approve",
        with: String = "{}"
    ) throws -> Scenario {
        try scenario(
            """
            {"seed": 7, "rules": [{"when": \(when), "then": [{"act": "\(act)", "after": "2s", "with": \(with)}]}]}
            """
        )
    }

    // MARK: Auto

    @Test("auto: what is complete is approved after a while, what is not comes back with the fields to fill in")
    func auto() async throws {
        let stage = try await ActStage.open()
        try await stage.play(.auto(reviewDelayMilliseconds: 3000))
        let good = try await stage.submitted()
        try await stage.agenda.advance(by: 2999)
        #expect(try await stage.desk.status(good) == .submitted)
        try await stage.agenda.advance(by: 1)
        #expect(try await stage.desk.status(good) == .approved)
    }

    @Test("auto: AWS's stage follows the partner's")
    func follows() async throws {
        let stage = try await ActStage.open { $0.showsOpenAwsStage = true }
        try await stage.play(.auto(reviewDelayMilliseconds: 3000))
        let id = try await stage.approved()
        try await stage.desk.move(id, to: .qualified)
        #expect(try await stage.desk.summary(id).lifeCycle?.stage == nil)
        try await stage.agenda.advance(by: 3000)
        #expect(try await stage.desk.summary(id).lifeCycle?.stage == .qualified)
        #expect(try await stage.desk.record(id).lifeCycle?.stage == .qualified)
    }

    @Test("manual: AWS does nothing, and an approval by hand is all there is")
    func manual() async throws {
        let stage = try await ActStage.open()
        try await stage.play(.auto())
        try await stage.play(nil)
        let id = try await stage.submitted()
        try await stage.agenda.advance(by: 86_400_000)
        #expect(try await stage.desk.status(id) == .submitted)
    }

    // MARK: Rules

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let when: String
        var fits = true
    }

    static let rows = [
        Row(testDescription: "the event alone", when: #"{"event": "submitted"}"#),
        Row(testDescription: "another event", when: #"{"event": "approved"}"#, fits: false),
        Row(testDescription: "its catalog", when: #"{"event": "submitted", "catalog": "Sandbox"}"#),
        Row(testDescription: "another catalog", when: #"{"event": "submitted", "catalog": "AWS"}"#, fits: false),
        Row(testDescription: "its account", when: #"{"event": "submitted", "account": "\#(Sample.account)"}"#),
        Row(testDescription: "another account", when: #"{"event": "submitted", "account": "1"}"#, fits: false),
        Row(testDescription: "its stage", when: #"{"event": "submitted", "stage": "Prospect"}"#),
        Row(testDescription: "another stage", when: #"{"event": "submitted", "stage": "Committed"}"#, fits: false),
        Row(testDescription: "its country", when: #"{"event": "submitted", "country": "US"}"#),
        Row(testDescription: "another country", when: #"{"event": "submitted", "country": "CH"}"#, fits: false),
        Row(testDescription: "another industry", when: #"{"event": "submitted", "industry": "Mining"}"#, fits: false),
        Row(testDescription: "its amount", when: #"{"event": "submitted", "amount": {"atLeast": 1}}"#),
        Row(testDescription: "too small", when: #"{"event": "submitted", "amount": {"atLeast": 1e9}}"#, fits: false),
        Row(testDescription: "too big", when: #"{"event": "submitted", "amount": {"atMost": 1}}"#, fits: false),
        Row(testDescription: "complete", when: #"{"event": "submitted", "complete": true}"#),
        Row(testDescription: "incomplete", when: #"{"event": "submitted", "complete": false}"#, fits: false),
        Row(testDescription: "no word of the title", when: #"{"event": "submitted", "title": ["zebra"]}"#, fits: false),
        Row(testDescription: "the first", when: #"{"event": "submitted", "nth": 1}"#),
        Row(testDescription: "the second", when: #"{"event": "submitted", "nth": 2}"#, fits: false),
    ]

    @Test("a rule is about the occasions that it fits, and no others (CP22)", arguments: rows)
    func rules(_ row: Row) async throws {
        let stage = try await ActStage.open()
        try await stage.play(Self.rule(row.when))
        let id = try await stage.submitted()
        #expect(try await stage.agenda.list(subject: id, limit: 9).count == (row.fits ? 1 : 0))
        try await stage.agenda.advance(by: 2000)
        #expect(try await stage.desk.status(id) == (row.fits ? .approved : .submitted))
    }

    @Test("the first rule that fits counts, and one of several words is drawn")
    func first() async throws {
        let stage = try await ActStage.open()
        try await stage.play(
            Self.scenario(
                """
                {"rules": [
                    {"when": {"event": "submitted"}, "then": [{"act": "opportunity.requestAction",
                        "with": {"comments": ["Who decides?", "Why now?"]}}]},
                    {"when": {"event": "submitted"}, "then": [{"act": "opportunity.approve"}]}
                ]}
                """
            )
        )
        let id = try await stage.submitted()
        try await stage.agenda.advance(by: 1)
        let lifeCycle = try await stage.desk.record(id).lifeCycle
        #expect(lifeCycle?.reviewStatus == .actionRequired)
        #expect(["Who decides?", "Why now?"].contains(lifeCycle?.reviewComments))
    }

    @Test("what is invited, AWS may turn down")
    func invited() async throws {
        let stage = try await ActStage.open()
        try await stage.play(Self.rule(#"{"event": "invited"}"#, "invitation.reject", with: #"{"reason": "Other"}"#))
        _ = try await stage.submitted()
        try await stage.agenda.advance(by: 2000)
        let page = try await stage.desk.invitations(as: .sender)
        #expect(page.engagementInvitationSummaries?.map(\.status) == [.rejected])
    }

    @Test("AWS reviews what a partner applies for")
    func applied() async throws {
        let stage = try await ActStage.open()
        let scenario = try Self.rule(#"{"event": "applied", "title": "shelf"}"#, "application.approve")
        try await stage.play(scenario)
        let start = try await stage.desk.house.lastEvent()
        _ = try await stage.triggers.bring(about: "application.submitted", .init([:]))
        try await stage.agenda.advance(by: 2000)
        let told = try await stage.told(after: start).map(\.type)
        #expect(told.contains("Benefit Application Approved") && told.contains("Benefit Allocation Activated"))
    }

    @Test("the receiver of a handshake answers it")
    func started() async throws {
        let stage = try await ActStage.open()
        try await stage.play(Self.rule(#"{"event": "started", "title": "program"}"#, "handshake.accept"))
        let start = try await stage.desk.house.lastEvent()
        _ = try await stage.triggers.bring(about: "handshake.created", .init([:]))
        try await stage.agenda.advance(by: 2000)
        let told = try await stage.told(after: start).map(\.type)
        #expect(told.last == "Channel Handshake Accepted")
    }

    // MARK: Chance

    /// Whether deals of these names are approved, by a coin, in that order of arrival.
    private func approved(_ names: [String], seed: Int) async throws -> [String: Bool] {
        let stage = try await ActStage.open()
        var scenario = try Self.rule(#"{"event": "submitted"}"#)
        scenario.seed = seed
        scenario.rules[0].then[0].probability = 0.5
        try await stage.play(scenario)
        var ids: [String: String] = [:]
        for name in names {
            let id = try await stage.desk.create(["partnerOpportunityIdentifier": .text(name)]).id
            try await stage.desk.associate(id)
            _ = try await stage.desk.submitByTask(id)
            ids[name] = id
        }
        try await stage.agenda.advance(by: 2000)
        var found: [String: Bool] = [:]
        for (name, id) in ids { found[name] = try await stage.desk.status(id) == .approved }
        return found
    }

    @Test("the same seed and calls give the same history, whatever the order of arrival (CP23)")
    func chance() async throws {
        let names = (1...24).map { "CRM-\($0)" }
        let first = try await approved(names, seed: 1)
        #expect(try await approved(names, seed: 1) == first)
        #expect(try await approved(names.reversed(), seed: 1) == first)
        #expect(try await approved(names, seed: 2) != first)
        #expect(Set(first.values).count == 2)
    }

    // MARK: Generators

    @Test("generators come as often as they should, and draw the same by the same seed")
    func generators() async throws {
        var drawn: [[Document?]] = []
        for _ in 1...2 {
            let stage = try await ActStage.open()
            try await stage.play(
                Self.scenario(
                    """
                    {"seed": 5, "generators": [{"act": "referral.send", "every": "8h", "accounts": ["\(Sample.account)"],
                        "with": {"amount": {"from": 100, "to": 200}, "industry": ["Retail", "Healthcare"]}}]}
                    """
                )
            )
            try await stage.agenda.advance(by: 3 * 86_400_000)
            stage.desk.clock.advance(days: 3)
            let rows = try await stage.desk.invitations().engagementInvitationSummaries ?? []
            #expect(rows.count == 9)
            var payloads: [Document?] = []
            for row in rows.sorted(by: { $0.invitationDate ?? TestClock.start < $1.invitationDate ?? TestClock.start })
            {
                let payload = Document(writing: try await stage.desk.invitation(row.id))["Payload"]
                let deal = payload?["OpportunityInvitation"]
                let amount = deal?[path: "Project.ExpectedCustomerSpend.0.Amount"]?.text.flatMap { Int($0) } ?? 0
                #expect(100...200 ~= amount)
                #expect(["Retail", "Healthcare"].contains(deal?[path: "Customer.Industry"]?.text))
                payloads.append(payload)
            }
            drawn.append(payloads)
        }
        #expect(drawn[0] == drawn[1] && Set(drawn[0]).count > 1)
    }

    @Test("another scenario ends the generators of the one before")
    func replaced() async throws {
        let stage = try await ActStage.open()
        try await stage.play(Self.scenario(#"{"generators": [{"act": "lead.send", "perDay": 24}]}"#))
        try await stage.play(.auto())
        try await stage.agenda.advance(by: 86_400_000)
        stage.desk.clock.advance(days: 1)
        #expect(try await stage.desk.invitations().engagementInvitationSummaries?.isEmpty == true)
    }

    // MARK: Faults

    @Test(
        "what cannot be meant is refused with its place",
        arguments: [
            ("{}", "rules"), (#"{"rule": []}"#, "rule"), (#"{"rules": [{}]}"#, "rules[0].when.event"),
            (#"{"rules": [{"when": {"event": "sold"}}]}"#, "rules[0].when.event"),
            (#"{"rules": [{"when": {"event": "submitted"}}]}"#, "rules[0].then"),
            (#"{"rules": [{"when": {"event": "submitted"}, "then": [{"act": "x"}]}]}"#, "rules[0].then[0].act"),
            (
                #"{"rules": [{"when": {"event": "submitted"}, "then": [{"act": "opportunity.approve", "after": "soon"}]}]}"#,
                "rules[0].then[0].after"
            ),
            (
                #"{"rules": [{"when": {"event": "submitted"}, "then": [{"act": "opportunity.approve", "with": {"x": 1}}]}]}"#,
                "rules[0].then[0].with.x"
            ),
            (#"{"generators": [{"act": "lead.send"}]}"#, "generators[0].every"),
            (#"{"generators": [{"act": "lead.send", "every": "1ms"}]}"#, "generators[0].every"),
        ]
    )
    func refused(_ text: String, _ field: String) {
        let refusal = #expect(throws: ControlRefusal.self) { try Self.scenario(text) }
        #expect(refusal?.field == field && refusal?.kind == .wrong)
    }
}
