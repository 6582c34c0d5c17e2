import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import Testing

@testable import CosellCommands

/// What keys do in `cosell manage`: where one gets, what is done, and which plain command stands below.
struct ManageModelTests {
    private static let (up, down, right, left) = ("\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D")
    private static let (home, end, pageDown) = ("\u{1B}[H", "\u{1B}[F", "\u{1B}[6~")
    private static let escape = "\u{1B}"

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let keys: String
        var effects: [String] = []
        var section = ManageSection.opportunities
        /// The last line of the screen; nil where it does not matter.
        var command: String?
        var selected: String?
        var notice: String?
        /// How much lies over the list.
        var panes = 0
    }

    static let rows = [
        Row(testDescription: "begins with the overview", keys: "", section: .overview, command: "cosell overview"),
        Row(testDescription: "a number", keys: "4", section: .solutions, command: "cosell export solutions"),
        Row(testDescription: "a number that is none", keys: "7", section: .overview),
        Row(testDescription: "round to the right", keys: "6\t", section: .overview),
        Row(testDescription: "round to the left", keys: left, section: .reports, command: "cosell report pipeline"),
        Row(testDescription: "the first row", keys: "2", command: "cosell opportunities", selected: "O1000"),
        Row(testDescription: "down and up", keys: "2" + down + down + up, selected: "O1001"),
        Row(testDescription: "above the first", keys: "2" + up, selected: "O1000"),
        Row(testDescription: "a page", keys: "2" + pageDown, selected: "O1018"),
        Row(testDescription: "the last", keys: "2" + end, selected: "O1039"),
        Row(testDescription: "below the last, and back", keys: "2" + end + down + home, selected: "O1000"),
        Row(
            testDescription: "search as one types, from anywhere",
            keys: "/ovens 3",
            command: "cosell opportunities 'ovens 3'",
            selected: "O1003"
        ),
        Row(testDescription: "a search moves too", keys: "/ovens 3" + down, selected: "O1030"),
        Row(testDescription: "digits and q are letters of a search", keys: "/1q", command: "cosell opportunities 1q"),
        Row(
            testDescription: "letters are taken back",
            keys: "/ovens 39\u{7F}",
            command: "cosell opportunities 'ovens 3'"
        ),
        Row(
            testDescription: "a search that ends",
            keys: "/39" + escape,
            command: "cosell opportunities",
            selected: "O1000"
        ),
        Row(
            testDescription: "a search that is kept",
            keys: "/39\r",
            command: "cosell opportunities 39",
            selected: "O1039"
        ),
        Row(testDescription: "kept, then taken away", keys: "/39\r" + escape, command: "cosell opportunities"),
        Row(
            testDescription: "a paste",
            keys: "/\u{1B}[200~ovens\n3\u{1B}[201~",
            command: "cosell opportunities 'ovens 3'"
        ),
        Row(testDescription: "only open ones", keys: "2o", effects: ["load"], command: "cosell opportunities --open"),
        Row(
            testDescription: "another order",
            keys: "2s",
            effects: ["load"],
            command: "cosell opportunities --sort amount"
        ),
        Row(testDescription: "a sync, once", keys: "rr", effects: ["sync"], section: .overview),
        Row(testDescription: "the end", keys: "q", effects: ["quit 0"], section: .overview),
        Row(
            testDescription: "the end in the middle",
            keys: "2\re\u{3}",
            effects: ["open O1000", "quit 130"],
            panes: 2
        ),
        Row(testDescription: "to the shell", keys: "\u{1A}\u{C}", effects: ["suspend", "redraw"], section: .overview),
        Row(
            testDescription: "a deal",
            keys: "2\r",
            effects: ["open O1000"],
            command: "cosell selling get-opportunity --identifier O1000",
            panes: 1
        ),
        Row(testDescription: "a report", keys: "6" + down + "\r", effects: ["report weekly"], section: .reports),
        Row(
            testDescription: "a referral",
            keys: "3\r",
            section: .referrals,
            command: "cosell referrals show engi-0",
            panes: 1
        ),
        Row(testDescription: "a referral and back", keys: "3\r" + escape, section: .referrals),
        Row(
            testDescription: "accepting asks first",
            keys: "3a",
            section: .referrals,
            command: "cosell referrals accept engi-0",
            panes: 1
        ),
        Row(testDescription: "a yes", keys: "3ay", effects: ["accept engi-0"], section: .referrals),
        Row(testDescription: "Enter is no yes", keys: "3a\r", section: .referrals, notice: "Nothing was sent."),
        Row(testDescription: "any other letter is none either", keys: "3ajx1", section: .referrals, panes: 1),
        Row(testDescription: "a yes counts once", keys: "3ayy", effects: ["accept engi-0"], section: .referrals),
        Row(
            testDescription: "a write is not broken off",
            keys: "3ayq",
            effects: ["accept engi-0"],
            section: .referrals,
            notice: "One moment: sending."
        ),
        Row(
            testDescription: "rejecting asks for the reason",
            keys: "3x" + down,
            section: .referrals,
            command: "cosell referrals reject engi-0 --reason 'Next steps unclear'",
            panes: 1
        ),
        Row(
            testDescription: "and then whether",
            keys: "3x3y",
            effects: ["reject engi-0 Unable to support"],
            section: .referrals
        ),
        Row(testDescription: "no such reason", keys: "3x7", section: .referrals, panes: 1),
        Row(testDescription: "keys", keys: "?", section: .overview, command: "cosell manage --help", panes: 1),
        Row(testDescription: "from what is read to a screen", keys: "3\r5", section: .connections),
        Row(testDescription: "the command whole", keys: "3c", section: .referrals, panes: 1),
        Row(
            testDescription: "what is empty is not opened",
            keys: "/nothing\r\r",
            command: "cosell opportunities nothing"
        ),
    ]

    @Test("keys", arguments: rows)
    func press(_ row: Row) async throws {
        var model = try await ManageFixture.model()
        #expect(model.sit(row.keys) == row.effects)
        #expect(model.section == row.section)
        #expect(model.panes.count == row.panes)
        if let command = row.command { #expect(model.command == command) }
        if let selected = row.selected { #expect(model.list.current?.id == selected) }
        if let notice = row.notice { #expect(model.notice?.text == notice) }
    }

    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let keys: String
        var effects: [String] = []
        var command: String?
    }

    static let edits = [
        Edit(
            testDescription: "fields by number",
            keys: "e2",
            command: "cosell opportunity set O1000 --next-steps Call"
        ),
        Edit(
            testDescription: "or by arrows",
            keys: "e" + down + "\r",
            command: "cosell opportunity set O1000 --next-steps Call"
        ),
        Edit(
            testDescription: "what stands there is gone on with",
            keys: "e2 them\r",
            effects: ["plan O1000 --next-steps Call them"]
        ),
        Edit(testDescription: "or taken away", keys: "e2\u{15}Size it\r", effects: ["plan O1000 --next-steps Size it"]),
        Edit(testDescription: "nothing is no value", keys: "e2\u{15} \r"),
        Edit(testDescription: "a stage", keys: "e13", effects: ["plan O1000 --stage Technical Validation"]),
        Edit(
            testDescription: "the stage that it has is chosen at first",
            keys: "e1\r",
            effects: ["plan O1000 --stage Qualified"]
        ),
        Edit(testDescription: "a lost one needs a reason", keys: "e17", command: lost),
        Edit(
            testDescription: "and has one",
            keys: "e171",
            effects: ["plan O1000 --stage Closed Lost --closed-lost-reason \(reason)"]
        ),
        Edit(testDescription: "an amount", keys: "e414000\r", effects: ["plan O1000 --amount 14000"]),
        Edit(testDescription: "back to the fields, back to the deal", keys: "e2" + escape + escape + "e", command: nil),
    ]

    private static let reason = Selling.ClosedLostReason.allCases[0].rawValue
    private static let lost =
        "cosell opportunity set O1000 --stage 'Closed Lost' --closed-lost-reason '\(reason)'"

    @Test("edits", arguments: edits)
    func edit(_ row: Edit) async throws {
        var model = try await ManageFixture.model()
        _ = model.sit("2\r")
        #expect(model.sit(row.keys) == row.effects)
        if let command = row.command { #expect(model.command == command) }
    }

    @Test("what is pressed before a screen has come is meant for that screen")
    func typedAhead() async throws {
        var model = ManageModel(words: CommandWords(catalog: "Sandbox"), width: 80, height: 24, now: ManageFixture.now)
        #expect(ManageFixture.keys("/39\r\r").flatMap { model.press($0) }.isEmpty)
        let data = try await ManageFixture.data((0..<40).map { "Ovens \($0)" }, "Ambrosia", 1)
        #expect(model.hear(.loaded(data)).map(\.word) == ["open O1039"])
        #expect(ManageFixture.keys("e2").flatMap { model.press($0) }.isEmpty && model.panes.isEmpty)
        _ = model.hear(.opened(ManageFixture.sheet("O1039")))
        #expect(model.command == "cosell opportunity set O1039 --next-steps Call")
    }

    @Test("what failed is said, and nothing that was typed for it is done")
    func failed() async throws {
        var model = try await ManageFixture.model()
        _ = ManageFixture.keys("2\ry").flatMap { model.press($0) }
        #expect(model.hear(.failed("No network.")).isEmpty)
        #expect(model.notice == .init(text: "No network.", isBad: true) && model.busy == nil)
        #expect(model.sit("3").isEmpty && model.section == .referrals)
    }

    @Test("what was written is synced, and the sync read")
    func written() async throws {
        var model = try await ManageFixture.model()
        _ = model.sit("3ay")
        #expect(model.isWriting)
        #expect(model.hear(.written("engi-0 is accepted.")).map(\.word) == ["sync"])
        #expect(model.hear(.synced("Synced.", isWhole: true)).map(\.word) == ["load"])
        #expect(!model.isWriting && model.busy == nil && model.notice?.text == "Synced.")
    }

    @Test("countdowns follow the time, and what has run out waits no more")
    func countdown() async throws {
        var model = try await ManageFixture.model()
        #expect(model.lists[.referrals]?.rows.map(\.cells[3]) == ["1d 1h", "2d 1h"])
        _ = model.hear(.tick(ManageFixture.now.adding(seconds: 86_400)))
        #expect(model.lists[.referrals]?.rows.map(\.cells[3]) == ["1h", "1d 1h"])
        _ = model.hear(.tick(ManageFixture.now.adding(seconds: 2 * 86_400)))
        #expect(model.lists[.referrals]?.rows.map(\.id) == ["engi-1"])
    }

    @Test("a list that is read anew keeps what is selected, and the search")
    func again() async throws {
        var model = try await ManageFixture.model()
        _ = model.sit("/ovens" + Self.down + Self.down)
        let data = try await ManageFixture.data((2..<40).map { "Ovens \($0)" } + ["Another"], "Ambrosia", 1)
        _ = model.hear(.loaded(data))
        #expect(model.list.current?.id == "O1002" && model.list.search == "ovens")
        _ = model.hear(.loaded(try await ManageFixture.data([], "", 0)))
        #expect(model.list.current == nil)
        _ = model.sit(Self.down + Self.end + "\r\r")
        #expect(model.panes.isEmpty)
    }

    @Test("any keys in any order leave a model that can be shown", arguments: 0..<40 as Range<UInt64>)
    func anything(_ seed: UInt64) async throws {
        var seed = seed &+ 1
        let keys =
            [Self.up, Self.down, Self.left, Self.right, Self.end, Self.pageDown, Self.escape]
            + "123456/qerosaxyndht? \r\t\u{7F}漢".map(String.init)
        let fields = ["lifeCycle.nextSteps", "project.title"]
        var model = try await ManageFixture.model(
            width: 40,
            height: 10,
            deals: ["One", "Two", "漢字"],
            referrals: 1,
            held: [ManageFixture.held(of: "O1001"), ManageFixture.held(4, .conflict, conflicts: fields)]
        )
        for _ in 0..<120 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            for word in model.sit(keys[Int(seed >> 33) % keys.count])
            where word.hasPrefix("plan") || word.hasPrefix("report") {
                _ = model.hear(.failed("no"))
            }
            if model.isWriting {
                _ = model.hear(
                    seed >> 20 & 1 == 0 ? .written("done") : .outcome(.init(change: ManageFixture.held(4, .conflict)))
                )
            }
            model.resize(width: Int(seed >> 40) % 90, height: Int(seed >> 50) % 30)
            let lines = ManageView.lines(model)
            #expect(lines.count <= max(0, model.layout.height))
        }
    }
}
