import CosellIntegrations
import CosellShell
import SellingAPI
import Testing

@testable import CosellCommands

/// Changes of deals that AWS reviews: what keys do with them, what stands on the screen, and which plain command below.
struct HeldInManageTests {
    private static let contested = ["lifeCycle.nextSteps", "project.title"]
    private static let changes = [
        ManageFixture.held(3, of: "O1000"), ManageFixture.held(4, of: "O1002"),
        ManageFixture.held(5, of: "O1003", .conflict, conflicts: contested),
        ManageFixture.held(6, of: "O1004", .conflict, conflicts: ["lifeCycle.nextSteps"]),
    ]

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let keys: String
        var effects: [String] = []
        var command: String?
        var notice: String?
        var seen: [String] = []
        var panes = 0
        var changes = HeldInManageTests.changes
    }

    static let rows = [
        Row(
            testDescription: "words tell what is held",
            keys: "2",
            seen: ["Held", "> O1000  waits", "  O1002  ready", "  O1003  conflict", "h held"]
        ),
        Row(
            testDescription: "all of them",
            keys: "h",
            command: "cosell outbox",
            seen: ["Held changes", "> 1 change 3 of O1000, Ovens: waits", "4 change 6 of O1004, Ovens: conflict"],
            panes: 1
        ),
        Row(testDescription: "none of them", keys: "h", notice: nothing, changes: []),
        Row(
            testDescription: "one of them",
            keys: "h2",
            command: "cosell outbox show 4",
            seen: ["Held change 4", "lifeCycle.nextSteps: Call -> Mine", "s send  d drop"],
            panes: 2
        ),
        Row(
            testDescription: "in its deal",
            keys: "2\r",
            effects: ["open O1000"],
            seen: ["change 3, waits; h opens it", "lifeCycle.nextSteps: Call -> Mine", "h held change"],
            panes: 1
        ),
        Row(
            testDescription: "from its deal",
            keys: "2\rh",
            effects: ["open O1000"],
            command: "cosell outbox show 3",
            panes: 2
        ),
        Row(
            testDescription: "of a deal that has none: all",
            keys: "/ovens 9\r\rh",
            effects: ["open O1009"],
            command: "cosell outbox",
            panes: 2
        ),
        Row(
            testDescription: "sending asks first",
            keys: "h1s",
            command: "cosell outbox send 3",
            seen: ["Send change 3", "Call -> Mine", "Send this to O1000 in the catalog Sandbox? y or n"],
            panes: 3
        ),
        Row(testDescription: "and sends", keys: "h1sy", effects: ["send 3"], panes: 2),
        Row(testDescription: "or not", keys: "h1s\r", notice: "Nothing was sent.", panes: 2),
        Row(
            testDescription: "dropping asks first",
            keys: "h2d",
            command: "cosell outbox drop 4",
            seen: ["Drop change 4", "Drop it? It will not be sent. y or n", "y yes  n no"],
            panes: 3
        ),
        Row(testDescription: "and drops", keys: "h2dy", effects: ["drop 4"], panes: 2),
        Row(testDescription: "or not", keys: "h2dn", notice: "Nothing was dropped.", panes: 2),
        Row(
            testDescription: "both values of a conflict",
            keys: "h3",
            seen: ["mine Mine", "aws  Theirs", "t whose value counts"],
            panes: 2
        ),
        Row(
            testDescription: "whose counts, field by field",
            keys: "h3t",
            command: "cosell outbox send 5 --take mine",
            seen: [
                "> 1 Mine counts in every field", "2 AWS's counts in every field",
                "3 Mine counts in lifeCycle.nextSteps: Mine", "6 AWS's counts in project.title: Theirs",
            ],
            panes: 3
        ),
        Row(
            testDescription: "AWS's in one of them",
            keys: "h3t4",
            command: "cosell outbox send 5 --take aws --field lifeCycle.nextSteps",
            seen: ["AWS's counts in lifeCycle.nextSteps: Theirs", "y or n"],
            panes: 3
        ),
        Row(testDescription: "is sent so", keys: "h3t4y", effects: ["send 5 aws lifeCycle.nextSteps"], panes: 2),
        Row(
            testDescription: "of one field alone",
            keys: "h4t",
            seen: ["1 Mine counts in lifeCycle.nextSteps: Mine", "2 AWS's counts in lifeCycle.nextSteps: Theirs"],
            panes: 3
        ),
        Row(testDescription: "mine in all of them", keys: "h4t1y", effects: ["send 6 mine"], panes: 2),
        Row(testDescription: "no conflict", keys: "h1t", notice: "Change 3 is in no conflict.", panes: 2),
        Row(testDescription: "no such change", keys: "h9", command: "cosell outbox", panes: 1),
    ]

    private static let nothing = "Nothing is held; what you change in a deal that AWS reviews can be."

    @Test("keys", arguments: rows)
    func press(_ row: Row) async throws {
        var model = try await ManageFixture.model(held: row.changes, readyNumbers: [4])
        #expect(model.sit(row.keys) == row.effects)
        #expect(model.panes.count == row.panes)
        if let command = row.command { #expect(model.command == command) }
        if let notice = row.notice { #expect(model.notice?.text == notice) }
        let text = ManageView.lines(model).map(\.text).joined(separator: "\n")
        for words in row.seen { #expect(text.contains(words), "\(words) in\n\(text)") }
    }

    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var status = Selling.ReviewStatus.submitted
        /// As the last sync saw it.
        var stored = "Submitted"
        var changes: [HeldChange] = []
        /// After `e2`: what is typed.
        var typed = "\u{15}New\r"
        var plan = "plan O1000 --next-steps New"
        var command = "cosell opportunity set O1000 --next-steps New --hold"
        var seen: [String] = []
        var effects = ["hold O1000 --next-steps New"]
        /// Behind what was kept.
        var then = ["load"]
    }

    static let edits = [
        Edit(
            testDescription: "submitted",
            seen: [
                "lifeCycle.nextSteps: Call -> New",
                "AWS reviews it (Submitted): nothing of it can be changed until the review has",
                "Keep it until AWS has reviewed O1000? y or n",
            ]
        ),
        Edit(
            testDescription: "in review",
            status: .inReview,
            stored: "In review",
            seen: ["AWS reviews it (In review)"]
        ),
        Edit(testDescription: "submitted since the last sync", stored: "Pending Submission", then: ["sync"]),
        Edit(
            testDescription: "approved since the last sync: it is sent",
            status: .approved,
            command: "cosell opportunity set O1000 --next-steps New",
            seen: ["Send this to O1000"],
            effects: ["send O1000 --next-steps New"]
        ),
        Edit(
            testDescription: "a second change goes on with the first",
            changes: [ManageFixture.held()],
            typed: " too\r",
            plan: "plan O1000 --next-steps Mine too",
            command: "cosell opportunity set O1000 --next-steps 'Mine too' --hold",
            seen: ["It is added to change 3, which waits already."],
            effects: ["hold O1000 --next-steps Mine too"]
        ),
    ]

    @Test("a change of a deal under review is kept when one says so", arguments: edits)
    func hold(_ row: Edit) async throws {
        var model = try await ManageFixture.model(held: row.changes)
        _ = model.sit("2\r", reviewStatus: row.stored)
        var effects = ManageFixture.keys("e2" + row.typed).flatMap { model.press($0) }
        #expect(effects.map(\.word) == [row.plan])
        guard case .plan(let order)? = effects.first else { return }
        _ = model.hear(.planned(order, try ManageFixture.planned(order, reviewStatus: row.status)))
        #expect(model.command == row.command)
        let text = ManageView.lines(model).map(\.text).joined(separator: "\n")
        for words in row.seen { #expect(text.contains(words), "\(words) in\n\(text)") }
        #expect(!text.contains("selling 4.2"), "that the review locks it is said once")
        var refused = model
        #expect(ManageFixture.keys("n").flatMap { refused.press($0) }.isEmpty)
        #expect(refused.notice?.text == (row.status == .approved ? "Nothing was sent." : "Nothing was kept."))
        effects = ManageFixture.keys("y").flatMap { model.press($0) }
        #expect(effects.map(\.word) == row.effects)
        guard case .hold? = effects.first else { return }
        #expect(model.hear(.kept(ManageFixture.held())).map(\.word) == row.then)
        #expect(model.panes.isEmpty && !model.isWriting)
        #expect(model.notice?.text.contains("Kept as change 3") == true)
    }

    @Test("a deal that AWS takes into review while one looks at its change is asked about anew")
    func takenMeanwhile() async throws {
        var model = try await ManageFixture.model()
        _ = model.sit("2\r")
        let order = EditOrder(deal: "O1000", words: ["--next-steps", "New"])
        _ = model.hear(.planned(order, try ManageFixture.planned(order, reviewStatus: .approved)))
        #expect(ManageFixture.keys("y").flatMap { model.press($0) }.map(\.word) == ["send O1000 --next-steps New"])
        _ = model.hear(.planned(order, try ManageFixture.planned(order, reviewStatus: .inReview)))
        #expect(!model.isWriting && model.busy == nil)
        #expect(ManageFixture.keys("y").flatMap { model.press($0) }.map(\.word) == ["hold O1000 --next-steps New"])
    }

    struct Ending: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var change = ManageFixture.held()
        var isUnderReview = false
        var effects = ["load"]
        var notice: String
        var isBad = false
        var panes = 0
    }

    static let endings = [
        Ending(
            testDescription: "sent",
            change: ManageFixture.held(3, .sent),
            effects: ["sync"],
            notice: "Change 3  O1000 Ovens: sent."
        ),
        Ending(
            testDescription: "dropped",
            change: ManageFixture.held(3, .dropped),
            notice: "Change 3  O1000 Ovens: dropped."
        ),
        Ending(
            testDescription: "still under review",
            isUnderReview: true,
            notice: "Change 3  O1000 Ovens: AWS still reviews it."
        ),
        Ending(
            testDescription: "refused",
            change: ManageFixture.held(3, .refused),
            notice: "Change 3  O1000 Ovens: refused: why.",
            isBad: true
        ),
        Ending(
            testDescription: "in conflict, which is shown",
            change: ManageFixture.held(3, .conflict, conflicts: contested),
            notice: "Change 3  O1000 Ovens: in conflict: why.",
            isBad: true,
            panes: 1
        ),
    ]

    @Test("how it ends", arguments: endings)
    func end(_ row: Ending) async throws {
        var model = try await ManageFixture.model(held: Self.changes)
        _ = model.sit("h1sy")
        #expect(model.isWriting)
        let effects = model.hear(.outcome(.init(change: row.change, isUnderReview: row.isUnderReview)))
        #expect(effects.map(\.word) == row.effects)
        #expect(model.notice == .init(text: row.notice, isBad: row.isBad))
        #expect(model.panes.count == row.panes && !model.isWriting)
    }

    @Test("the mark stands beside the identifier, however narrow the screen", arguments: [80, 40])
    func mark(_ width: Int) async throws {
        var model = try await ManageFixture.model(width: width, height: 24, held: Self.changes, readyNumbers: [4])
        _ = model.sit("2")
        let lines = ManageView.lines(model)
        #expect(lines.allSatisfy { $0.text.columnCount <= width })
        for (deal, word) in [("O1000", "waits"), ("O1002", "ready"), ("O1003", "conflict")] {
            #expect(lines.contains { $0.text.dropFirst(2).hasPrefix("\(deal)  \(word)") }, "\(deal) \(word)")
        }
        #expect(lines.first { $0.text.contains("O1003") }?.look == .urgent)
        var free = try await ManageFixture.model(width: width, height: 24)
        _ = free.sit("2")
        #expect(!ManageView.lines(free).contains { $0.text.contains("Held") })
    }
}
