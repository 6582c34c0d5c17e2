import CosellIntegrations
import CosellReports
import CosellShell
import CosellSync
import SellingAPI

extension ManageModel {
    /// What a key does here.
    mutating func press(_ key: Key) -> [ManageEffect] {
        switch key {
        case .control("c"): return leave(.interrupted)
        case .control("z"): return [.suspend]
        case .control("l"): return [.redraw]
        default: break
        }
        guard !awaitsScreen else {
            if typedAhead.count < Self.typedAheadLimit { typedAhead.append(key) }
            return []
        }
        notice = nil
        switch panes.last {
        case .reading(let reading): return press(key, reading)
        case .choosing(let choice): return press(key, choice)
        case .typing(let entry): return press(key, entry)
        case .asking(let question): return press(key, question)
        case nil: return isSearching ? pressSearching(key) : pressBrowsing(key)
        }
    }

    private static let typedAheadLimit = 1024

    /// What was pressed before the screen came that it was meant for.
    mutating func pressTypedAhead() -> [ManageEffect] {
        var effects: [ManageEffect] = []
        while !awaitsScreen, !typedAhead.isEmpty { effects += press(typedAhead.removeFirst()) }
        return effects
    }

    /// A write is let end: whether it was made would be in doubt.
    private mutating func leave(_ status: CommandStatus) -> [ManageEffect] {
        guard isWriting else { return [.quit(status)] }
        notice = Notice(text: "One moment: \(busy ?? "sending").", isBad: true)
        return []
    }

    // MARK: Lists

    private mutating func pressBrowsing(_ key: Key) -> [ManageEffect] {
        if let step = Self.step(key, page: layout.rows) {
            move(step)
            return []
        }
        switch key {
        case .tab, .right: go(to: section.moved(by: 1))
        case .backTab, .left: go(to: section.moved(by: -1))
        case .enter: return openCurrent()
        case .escape: lists[section]?.search("")
        case .character(let letter):
            if let number = letter.wholeNumberValue, let section = ManageSection(rawValue: number) {
                go(to: section)
                return []
            }
            return pressLetter(letter)
        default: break
        }
        return []
    }

    private mutating func pressLetter(_ letter: Character) -> [ManageEffect] {
        switch letter {
        case "/": search()
        case "q": return leave(.done)
        case "h": showHeld()
        case "?": panes.append(.reading(ManageHelp.page(words)))
        case "c": showCommand()
        case "r":
            guard busy == nil else { return [] }
            busy = "syncing"
            return [.sync]
        case "o" where section == .opportunities:
            showsOver.toggle()
            return [.load]
        case "s" where section == .opportunities:
            let orders = OpportunityListing.Order.allCases
            order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
            return [.load]
        case "e" where section == .opportunities: return openCurrent()
        case "a" where section == .referrals: if let referral = currentReferral { askToAccept(referral) }
        case "x" where section == .referrals: if let referral = currentReferral { chooseReason(referral) }
        default: break
        }
        return []
    }

    private mutating func go(to section: ManageSection) {
        self.section = section
        panes = []
        isSearching = false
    }

    private mutating func search() {
        if [.overview, .reports].contains(section) { go(to: .opportunities) }
        isSearching = true
    }

    private mutating func move(_ step: Step) {
        guard section != .overview else {
            overviewTop = step.place(from: overviewTop, last: max(0, overviewLines.count - layout.body))
            return
        }
        let list = list
        lists[section]?.select(step.place(from: list.selected, last: list.found.count - 1), room: layout.rows)
    }

    private mutating func openCurrent() -> [ManageEffect] {
        guard let row = list.current else { return [] }
        switch section {
        case .opportunities:
            awaitsScreen = true
            return [.open(row.id)]
        case .referrals:
            guard let referral = currentReferral else { return [] }
            panes.append(.reading(reading(of: referral)))
        case .reports:
            guard let kind = Report.Kind(rawValue: row.id) else { return [] }
            (busy, awaitsScreen) = (busy ?? "reading", true)
            return [.report(kind)]
        case .solutions, .connections:
            let names = ManageLayout.headings(of: section).map(\.title)
            let facts = zip(names, row.cells).map { (name: $0, fact: $1) }
            let command =
                section == .solutions
                ? words.remote(["selling", "get-solution", "--identifier", row.id])
                : words.remote(["account", "get-connection", "--identifier", row.id])
            panes.append(.reading(.init(title: row.id, subject: .help, content: .facts(facts), command: command)))
        case .overview: break
        }
        return []
    }

    private var currentReferral: Referral? {
        list.current.flatMap { row in referrals.first { $0.id == row.id } }
    }

    private func reading(of referral: Referral) -> ManagePane.Reading {
        .init(
            title: referral.id,
            subject: .referral(referral),
            content: .facts(ReferralListing.facts(referral, at: now)),
            command: words.local(["referrals", "show", referral.id])
        )
    }

    // MARK: Search

    private mutating func pressSearching(_ key: Key) -> [ManageEffect] {
        let text = list.search
        switch key {
        case .character(let letter): lists[section]?.search(Self.written(text + String(letter)))
        case .paste(let more): lists[section]?.search(Self.written(text + more))
        case .backspace: lists[section]?.search(String(text.dropLast()))
        case .control("u"): lists[section]?.search("")
        case .escape:
            lists[section]?.search("")
            isSearching = false
        case .enter, .tab: isSearching = false
        default: if let step = Self.step(key, page: layout.rows) { move(step) }
        }
        return []
    }

    /// Nothing that anybody looks for or writes is longer.
    private static func written(_ text: String) -> String { String(text.prefix(2000)) }

    // MARK: Reading

    private mutating func press(_ key: Key, _ reading: ManagePane.Reading) -> [ManageEffect] {
        if let step = Self.step(key, page: layout.body - 1) {
            scroll(step)
            return []
        }
        switch (key, reading.subject) {
        case (.escape, _), (.left, _), (.backspace, _), (.character("q"), _): panes.removeLast()
        case (.character("e"), .deal(let deal)), (.enter, .deal(let deal)): chooseField(deal)
        case (.character("h"), .deal(let deal)): heldChange(of: deal.id).map { openHeld($0) } ?? showHeld()
        case (.character("s"), .held(let change)): askToSend(change)
        case (.character("d"), .held(let change)): askToDrop(change)
        case (.character("t"), .held(let change)): chooseSide(change)
        case (.character("a"), .referral(let referral)): askToAccept(referral)
        case (.character("x"), .referral(let referral)): chooseReason(referral)
        case (.character("c"), _): showCommand()
        case (.character("/"), _):
            panes = []
            search()
        case (.character(let letter), _):
            if let section = letter.wholeNumberValue.flatMap(ManageSection.init(rawValue:)) { go(to: section) }
        default: break
        }
        return []
    }

    /// Whole, where the last line is too short for it.
    private mutating func showCommand() {
        let command = command
        panes.append(
            .reading(
                .init(title: "The same from a shell", subject: .help, content: .lines([command]), command: command)
            )
        )
    }

    private mutating func scroll(_ step: Step) {
        guard case .reading(var reading)? = panes.last else { return }
        let last = max(0, reading.lines(width: layout.width).count - layout.body + 1)
        reading.top = step.place(from: reading.top, last: last)
        panes[panes.count - 1] = .reading(reading)
    }

    /// Keeps what is seen within its end, when the screen has become another.
    mutating func scroll(by step: Int) {
        scroll(.by(step))
        overviewTop = min(overviewTop, max(0, overviewLines.count - layout.body))
    }

    // MARK: Choosing and writing

    private mutating func chooseField(_ deal: OpportunitySheet) {
        let change = heldChange(of: deal.id)
        let options = DealField.allCases.map { field in
            let now = field.value(in: deal).map { "\(field.rawValue): \($0)" } ?? field.rawValue
            return now + (change.flatMap(field.value).map { " (held: \($0))" } ?? "")
        }
        panes.append(.choosing(.init(title: "Change \(deal.id)", options: options, purpose: .field(deal))))
    }

    private mutating func press(_ key: Key, _ choice: ManagePane.Choice) -> [ManageEffect] {
        var choice = choice
        if let step = Self.step(key, page: layout.body - 1) {
            choice.selected = step.place(from: choice.selected, last: choice.options.count - 1)
            panes[panes.count - 1] = .choosing(choice)
            return []
        }
        switch key {
        case .escape, .left, .backspace, .character("q"): panes.removeLast()
        case .enter, .right: return chosen(choice)
        case .character(let letter):
            guard let number = letter.wholeNumberValue, 1...min(9, choice.options.count) ~= number else { return [] }
            choice.selected = number - 1
            panes[panes.count - 1] = .choosing(choice)
            return chosen(choice)
        default: break
        }
        return []
    }

    private mutating func chosen(_ choice: ManagePane.Choice) -> [ManageEffect] {
        let option = choice.options[choice.selected]
        switch choice.purpose {
        case .field(let deal):
            let field = DealField.allCases[choice.selected]
            guard field != .stage else {
                let stages = Selling.Stage.allCases.map(\.rawValue)
                let now = stages.firstIndex(of: written(field, of: deal)) ?? 0
                panes.append(
                    .choosing(
                        .init(title: "Stage of \(deal.id)", options: stages, purpose: .stage(deal), selected: now)
                    )
                )
                return []
            }
            let text = written(field, of: deal)
            panes.append(.typing(.init(title: "\(field.rawValue) of \(deal.id)", field: field, deal: deal, text: text)))
            return []
        case .stage(let deal):
            guard option == Selling.Stage.closedLost.rawValue else { return plan(deal, ["--stage", option]) }
            let reasons = Selling.ClosedLostReason.allCases.map(\.rawValue)
            let title = "Why was \(deal.id) lost?"
            panes.append(.choosing(.init(title: title, options: reasons, purpose: .lostReason(deal))))
            return []
        case .lostReason(let deal):
            return plan(deal, ["--stage", Selling.Stage.closedLost.rawValue, "--closed-lost-reason", option])
        case .held(let changes):
            openHeld(changes[choice.selected])
            return []
        case .side(let change, let answers):
            panes.removeLast()
            askToSend(change, answers[choice.selected])
            return []
        case .rejection(let referral):
            guard let reason = RejectionReason(rawValue: option) else { return [] }
            panes.removeLast()
            panes.append(
                .asking(
                    .init(
                        title: "Reject \(referral.id)",
                        lines: [referral.customer ?? "", referral.title, "Reason: \(option)"],
                        words: "Reject it in the catalog \(words.catalog)? It cannot be had back. y or n",
                        command: words.local(["referrals", "reject", referral.id, "--reason", option]),
                        yes: .reject(referral, reason)
                    )
                )
            )
            return []
        }
    }

    /// What somebody goes on with: what was kept of the field, else what it says.
    private func written(_ field: DealField, of deal: OpportunitySheet) -> String {
        heldChange(of: deal.id).flatMap(field.value) ?? field.value(in: deal) ?? ""
    }

    private mutating func plan(_ deal: OpportunitySheet, _ more: [String]) -> [ManageEffect] {
        guard busy == nil else {
            notice = Notice(text: "One moment: \(busy ?? "").")
            return []
        }
        (busy, awaitsScreen) = ("looking at \(deal.id)", true)
        return [.plan(EditOrder(deal: deal.id, words: more))]
    }

    private mutating func press(_ key: Key, _ entry: ManagePane.Entry) -> [ManageEffect] {
        var entry = entry
        switch key {
        case .character(let letter): entry.text = Self.written(entry.text + String(letter))
        case .paste(let more): entry.text = Self.written(entry.text + more)
        case .backspace: entry.text = String(entry.text.dropLast())
        case .control("u"): entry.text = ""
        case .escape:
            panes.removeLast()
            return []
        case .enter:
            let text = entry.text.trimmingBlanks
            guard !text.isEmpty else {
                notice = Notice(text: "Nothing is written; a field is emptied by cosell opportunity set --erase.")
                return []
            }
            return plan(entry.deal, [entry.field.option, text])
        default: return []
        }
        panes[panes.count - 1] = .typing(entry)
        return []
    }

    // MARK: Asking

    private mutating func askToAccept(_ referral: Referral) {
        panes.append(
            .asking(
                .init(
                    title: "Accept \(referral.id)",
                    lines: [referral.customer ?? "", referral.title, ReferralListing.money(referral)],
                    words: "Accept it in the catalog \(words.catalog)? It cannot be given back. y or n",
                    command: words.local(["referrals", "accept", referral.id]),
                    yes: .accept(referral)
                )
            )
        )
    }

    private mutating func chooseReason(_ referral: Referral) {
        let reasons = RejectionReason.allCases.map(\.rawValue)
        panes.append(
            .choosing(.init(title: "Why is \(referral.id) rejected?", options: reasons, purpose: .rejection(referral)))
        )
    }

    /// Only a plain yes does anything.
    private mutating func press(_ key: Key, _ question: ManagePane.Question) -> [ManageEffect] {
        if let step = Self.step(key, page: layout.body - 1) {
            var question = question
            let count = question.lines.flatMap { $0.visibleLine.wrapped(to: layout.width) }.count
            question.top = step.place(from: question.top, last: max(0, count - layout.body + 2))
            panes[panes.count - 1] = .asking(question)
            return []
        }
        switch key {
        case .character("y"), .character("Y"):
            guard busy == nil else {
                notice = Notice(text: "One moment: \(busy ?? "").")
                return []
            }
            panes.removeLast()
            (busy, isWriting) = (question.doing, true)
            return [question.yes]
        case .character("n"), .character("N"), .escape, .enter, .character("q"), .left:
            panes.removeLast()
            notice = Notice(text: question.no)
        default: break
        }
        return []
    }

    // MARK: Moving

    private enum Step {
        case by(Int)
        case first, last

        func place(from place: Int, last: Int) -> Int {
            switch self {
            case .by(let step): max(0, min(last, place + step))
            case .first: 0
            case .last: max(0, last)
            }
        }
    }

    private static func step(_ key: Key, page: Int) -> Step? {
        switch key {
        case .up, .character("k"): .by(-1)
        case .down, .character("j"): .by(1)
        case .pageUp: .by(-max(1, page))
        case .pageDown, .character(" "): .by(max(1, page))
        case .home: .first
        case .end: .last
        default: nil
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
