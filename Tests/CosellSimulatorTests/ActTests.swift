import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import SellingDomain
import Testing

@testable import CosellSimulator

/// CP10 to CP14: the table of acts, what is refused, and what waits.
struct ActTests {
    // MARK: The table

    @Test("every row can be read, typed and looked up")
    func rows() {
        #expect(Set(ActTable.rows.map(\.name)).count == ActTable.rows.count)
        #expect(ActTable.rows.count >= 25)
        let numbers = ActTable.rows.flatMap(\.rules).map(\.number)
        #expect(Set(numbers).count == numbers.count)
        for row in ActTable.rows {
            #expect(row.example.hasPrefix(row.command.joined(separator: " ")), "\(row.name)")
            #expect(!row.words.isEmpty && row.words.last != "." && row.parameters.allSatisfy { !$0.words.isEmpty })
            #expect(Set(row.allParameters.map(\.name)).count == row.allParameters.count, "\(row.name)")
            #expect(row.document["name"] == .string(row.name) && row.schema["type"] == .string("object"))
        }
    }

    @Test("every row of the control plane's table is there")
    func complete() {
        let names = """
            opportunity.review opportunity.approve opportunity.requestAction opportunity.reject opportunity.setAwsView \
            opportunity.disengage opportunity.score referral.send lead.send invitation.expire invitation.accept \
            invitation.reject task.complete task.fail engagement.addMember solution.put solution.remove user.put \
            offer.put product.put partner.verify profileTask.complete profileTask.fail connection.put account.flag \
            application.stage application.requireAction application.approve application.reject allocation.set \
            handshake.accept handshake.reject contract.sign contract.refuse
            """
        #expect(Set(ActTable.rows.map(\.name)).isSuperset(of: names.split(separator: " ").map(String.init)))
    }

    @Test("every event that can be brought about is, from nothing", arguments: TriggerRow.all.map(\.event))
    func triggers(_ event: String) async throws {
        let stage = try await ActStage.open()
        guard case .done(_, _, _, let events) = try await stage.triggers.bring(about: event, .init([:])) else {
            Issue.record("planned")
            return
        }
        #expect(!events.isEmpty)
    }

    @Test("an event about a record that is there goes on from its state")
    func triggersWithID() async throws {
        let stage = try await ActStage.open()
        let id = try await stage.submitted()
        _ = try await stage.triggers.bring(about: "opportunity.approved", .init(["id": .string(id)]))
        #expect(try await stage.desk.status(id) == .approved)
        await #expect(throws: ControlRefusal.self) {
            try await stage.triggers.bring(about: "opportunity.aproved", .init([:]))
        }
    }

    // MARK: Refusals

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let act: String
        let arguments: [String: Document]
        let kind: ControlRefusal.Kind
        var field: String?
    }

    private static let unknown = Document.string("O19999999")

    static let refused = [
        Refused(testDescription: "no such act", act: "opportunity.aprove", arguments: [:], kind: .missing),
        Refused(
            testDescription: "a parameter that it does not know",
            act: "opportunity.review",
            arguments: ["id": unknown, "comment": .string("x")],
            kind: .wrong,
            field: "comment"
        ),
        Refused(
            testDescription: "without its record",
            act: "opportunity.review",
            arguments: [:],
            kind: .wrong,
            field: "id"
        ),
        Refused(
            testDescription: "of the wrong type",
            act: "referral.send",
            arguments: ["account": .string(Sample.account), "seed": .string("seven")],
            kind: .wrong,
            field: "seed"
        ),
        Refused(
            testDescription: "a word that is none",
            act: "opportunity.score",
            arguments: ["id": unknown, "score": .string("Highest")],
            kind: .wrong,
            field: "score"
        ),
        Refused(
            testDescription: "no account",
            act: "referral.send",
            arguments: ["account": .string("4711")],
            kind: .wrong,
            field: "account"
        ),
        Refused(
            testDescription: "which of two partners",
            act: "referral.send",
            arguments: [:],
            kind: .wrong,
            field: "account"
        ),
        Refused(
            testDescription: "an unknown record",
            act: "opportunity.review",
            arguments: ["id": unknown],
            kind: .missing,
            field: "id"
        ),
        Refused(
            testDescription: "a member that the model does not have",
            act: "referral.send",
            arguments: [
                "account": .string(Sample.account), "project": .object([.init("tilte", .string("x"))]),
            ],
            kind: .wrong,
            field: "project.Tilte"
        ),
        Refused(
            testDescription: "a member beyond the model's limits",
            act: "referral.send",
            arguments: [
                "account": .string(Sample.account),
                "customer": .object([
                    .init("account", .object([.init("industry", .string("Piracy"))]))
                ]),
            ],
            kind: .wrong,
            field: "customer.Account.Industry"
        ),
        Refused(
            testDescription: "an account that is no partner",
            act: "lead.send",
            arguments: ["account": .string("999999999999")],
            kind: .missing
        ),
        Refused(
            testDescription: "a time that is none",
            act: "opportunity.review",
            arguments: ["id": unknown, "at": .string("tomorrow")],
            kind: .wrong,
            field: "at"
        ),
    ]

    @Test("what cannot be is refused with its place, and changes nothing (CP12)", arguments: refused)
    func refusals(_ row: Refused) async throws {
        let stage = try await ActStage.open()
        let start = try await stage.desk.lastEvent()
        let refusal = try #require(try await stage.refusal(row.act, row.arguments))
        #expect(refusal.kind == row.kind && refusal.field == row.field && !refusal.fix.isEmpty)
        #expect(try await stage.desk.lastEvent() == start)
    }

    @Test("a state that does not allow an act is told, with those that do and what is possible now (CP12)")
    func states() async throws {
        let stage = try await ActStage.open()
        let id = try await stage.desk.opportunity()
        let refusal = try #require(try await stage.refusal("opportunity.approve", ["id": .string(id)]))
        #expect(refusal.kind == .conflict)
        #expect(refusal.document[path: "error.state"]?.text == "Pending Submission")
        #expect(refusal.document[path: "error.states"] == .list([.string("Submitted"), .string("In review")]))
        #expect(refusal.document[path: "error.actsAllowedNow"] == .list([]))
        let approved = try await stage.approved()
        let other = try #require(try await stage.refusal("opportunity.approve", ["id": .string(approved)]))
        #expect(
            other.document[path: "error.actsAllowedNow"]
                == .list(["opportunity.setAwsView", "opportunity.disengage", "opportunity.score"].map(Document.string))
        )
    }

    @Test("a record of another catalog, or of another account, is not there, and the way out says so")
    func elsewhere() async throws {
        let stage = try await ActStage.open()
        let id = try await stage.submitted(stage.desk.of(in: "AWS"))
        let refusal = try await stage.refusal("opportunity.review", ["id": .string(id)])
        #expect(refusal?.kind == .missing && refusal?.fix.contains("catalog AWS") == true)
        let foreign = try await stage.refusal(
            "opportunity.review",
            ["id": .string(id), "catalog": .string("AWS"), "account": .string(Sample.otherAccount)]
        )
        #expect(foreign?.kind == .missing)
        #expect(try await stage.refusal("opportunity.review", ["id": .string(id), "catalog": .string("AWS")]) == nil)
    }

    // MARK: Acts that wait

    @Test("an act with a time waits on the agenda, and is done when the house clock comes to it (CP11)")
    func planned() async throws {
        let stage = try await ActStage.open()
        let id = try await stage.submitted()
        let due = TestClock.start.adding(seconds: 3600)
        let order = Document.object([.init("id", .string(id)), .init("at", .string(due.description))])
        guard case .planned(let number, let moment) = try await stage.acts.perform("opportunity.approve", order) else {
            Issue.record("done at once")
            return
        }
        #expect(moment == due)
        let waiting = try await stage.agenda.list(subject: id, limit: 9)
        #expect(waiting.map(\.id) == [number] && waiting.map(\.entry.account) == [Sample.account])
        #expect(try await stage.desk.status(id) == .submitted)
        try await stage.agenda.advance(by: 3_600_000)
        #expect(try await stage.desk.status(id) == .approved)
        #expect(try await stage.desk.record(id).lastModifiedDate == due.wholeMilliseconds)
    }

    @Test("an act whose time finds another state is given up, and stops nobody behind it")
    func tooLate() async throws {
        let stage = try await ActStage.open()
        let id = try await stage.submitted()
        let order: (Int64) -> Document = { seconds in
            .object([
                .init("id", .string(id)), .init("at", .string(TestClock.start.adding(seconds: seconds).description)),
            ])
        }
        _ = try await stage.acts.perform("opportunity.approve", order(10))
        _ = try await stage.acts.perform("opportunity.approve", order(20))
        #expect(try await stage.agenda.advance(by: 60_000) >= 2)
        #expect(
            try await stage.agenda.list(subject: id, limit: 9).allSatisfy { !$0.entry.kind.rawValue.hasPrefix("act") }
        )
        #expect(try await stage.desk.status(id) == .approved)
    }

    // MARK: What a partner has

    @Test("solutions, users and listings that acts gave are there for the partner's calls")
    func possessions() async throws {
        let stage = try await ActStage.open()
        let account: (String, Document) = ("account", .string(Sample.account))
        let id = try await stage.desk.create().id
        try await stage.act(
            "solution.put",
            Dictionary(uniqueKeysWithValues: [account, ("id", .string("S-42")), ("name", .string("Forty-two"))])
        )
        try await stage.desk.associate(id, "S-42")
        try await stage.act("solution.remove", Dictionary(uniqueKeysWithValues: [account, ("id", .string("S-42"))]))
        #expect(try await stage.desk.record(id).relatedEntityIdentifiers.solutions == ["S-42"])
        let gone = try await stage.refusal(
            "solution.remove",
            Dictionary(uniqueKeysWithValues: [account, ("id", .string("S-42"))])
        )
        #expect(gone?.kind == .missing)

        try await stage.desk.assign(id, to: "sam@litware.example.com")
        try await stage.act(
            "user.put",
            Dictionary(uniqueKeysWithValues: [
                account, ("email", .string("ida@litware.example.com")), ("firstName", .string("Ida")),
                ("lastName", .string("Orr")),
            ])
        )
        try await stage.desk.assign(id, to: "ida@litware.example.com")
        await #expect(throws: (any Error).self) { try await stage.desk.assign(id, to: "sam@litware.example.com") }

        let offer = "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Offer/offer-0123456789abc"
        try await stage.act("offer.put", Dictionary(uniqueKeysWithValues: [account, ("id", .string(offer))]))
        await #expect(throws: (any Error).self) {
            try await stage.desk.associate(id, Sample.offer, .awsMarketplaceOffers)
        }
        try await stage.desk.associate(id, offer, .awsMarketplaceOffers)
    }

    @Test("a task that runs is ended, well or badly (T2)")
    func tasks() async throws {
        let stage = try await ActStage.open { $0.taskMode = .async(seconds: 3600) }
        let good = try await stage.desk.opportunity()
        let task = try await stage.desk.submitByTask(good)
        let done = try await stage.act("task.complete", ["id": .string(task.taskId ?? "")])
        #expect(done.record["TaskStatus"]?.text == "COMPLETE" && !done.events.isEmpty)
        #expect(try await stage.desk.status(good) == .submitted)
        let other = try await stage.desk.submitByTask(try await stage.desk.opportunity())
        let failed = try await stage.act(
            "task.fail",
            ["id": .string(other.taskId ?? ""), "reason": .string("RequestThrottled")]
        )
        #expect(failed.record["ReasonCode"]?.text == "RequestThrottled" && failed.events.isEmpty)
        #expect(try await stage.refusal("task.complete", ["id": .string(task.taskId ?? "")])?.kind == .conflict)
    }

    @Test("an account may co-sell as long as nobody says otherwise")
    func flags() async throws {
        let stage = try await ActStage.open()
        let flag = try await stage.act(
            "account.flag",
            ["account": .string(Sample.account), "aceEligible": .boolean(false), "plan": .string("free")]
        )
        #expect(flag.record[path: "Flags.aceEligible"] == .boolean(false))
        #expect(flag.record[path: "Flags.freePlan"] == .boolean(true))
        let engagement = try await stage.desk.engage()
        await #expect(throws: (any Error).self) { try await stage.desk.prospect([engagement]) }
        #expect(try await stage.refusal("account.flag", ["account": .string(Sample.account)])?.kind == .wrong)
    }
}
