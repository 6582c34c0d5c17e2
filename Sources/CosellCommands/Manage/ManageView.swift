import CosellIntegrations
import CosellShell
import CosellSync

/// A line of the screen: what it says, and how it stands out where there are colours.
struct ScreenLine: Sendable, Equatable {
    enum Look: Sendable, Equatable {
        case plain, title, selected, urgent, faint
    }

    var text: String
    var look = Look.plain

    init(_ text: String, _ look: Look = .plain) { (self.text, self.look) = (text, look) }
}

/// What a model looks like on a screen of its width and height: so many lines, none wider.
enum ManageView {
    static func lines(_ model: ManageModel) -> [ScreenLine] {
        let layout = model.layout
        var lines = [ScreenLine(head(model), .title), ScreenLine(tabs(model), .title)]
        let notice = notice(model)
        let room = layout.body - (notice.count - 1)
        let body = body(model)
        lines += body.prefix(room)
        lines += Array(repeating: ScreenLine(""), count: max(0, room - body.count))
        lines += notice
        if layout.hints > 0 { lines.append(ScreenLine(hints(model), .faint)) }
        lines.append(ScreenLine("$ \(model.command)", .faint))
        // The smallest screens keep what they can: their first lines.
        return lines.prefix(max(0, layout.height)).map { line in
            ScreenLine(fitted(line.text, layout.width), line.look)
        }
    }

    private static func fitted(_ text: String, _ width: Int) -> String {
        guard width > 0 else { return "" }
        return text.visibleLine.shortened(to: width)
    }

    // MARK: Above

    private static func head(_ model: ManageModel) -> String {
        var parts = ["Cosell", model.words.catalog]
        if let overview = model.overview { parts.append("synced \(overview.synced(model.now))") }
        if let busy = model.busy { parts.append("… \(busy)") }
        return parts.joined(separator: "  ")
    }

    /// All sections by name, or by number where that does not fit; brackets tell the one that is seen.
    private static func tabs(_ model: ManageModel) -> String {
        func line(_ name: (ManageSection) -> String) -> String {
            var text = ""
            for section in ManageSection.allCases {
                let isSeen = section == model.section
                let isAfter = section.rawValue - 1 == model.section.rawValue
                text += (isSeen ? "[" : isAfter ? "]" : " ") + name(section)
            }
            return text + (model.section == ManageSection.allCases.last ? "]" : "")
        }
        let named = line { "\($0.rawValue) \($0.title)" }
        if named.columnCount <= model.layout.width { return named }
        return line { $0 == model.section ? "\($0.rawValue) \($0.title)" : "\($0.rawValue)" }
    }

    // MARK: Below

    /// What was said last takes the lines that it needs, a few of them from what stands above.
    private static func notice(_ model: ManageModel) -> [ScreenLine] {
        guard let notice = model.notice else { return [prompt(model)] }
        let most = max(1, min(longestNotice, model.layout.body))
        let lines = notice.text.visibleLine.wrapped(to: model.layout.width)
        return lines.prefix(most).map { ScreenLine($0, notice.isBad ? .urgent : .plain) }
    }

    private static let longestNotice = 4

    private static func prompt(_ model: ManageModel) -> ScreenLine {
        switch model.panes.last {
        case .typing(let entry): return ScreenLine(tail("\(entry.field.rawValue): ", entry.text, model.layout.width))
        case .asking(let question): return ScreenLine(question.words, .selected)
        case .reading, .choosing: return ScreenLine("")
        case nil: break
        }
        guard model.section != .overview else { return ScreenLine("") }
        let list = model.list
        if model.isSearching { return ScreenLine(tail("/", list.search, model.layout.width)) }
        guard !list.found.isEmpty else { return ScreenLine("") }
        let place = "\((list.selected + 1).grouped) of \(list.found.count.grouped)"
        return ScreenLine(list.search.isEmpty ? place : "\(place) with '\(list.search)'")
    }

    /// A text that is written, with the place of the next letter; of a long one the end.
    private static func tail(_ head: String, _ text: String, _ width: Int) -> String {
        let text = text.visibleLine
        let room = max(1, width - head.columnCount - 1)
        guard text.columnCount > room else { return head + text + "_" }
        var kept: [Character] = []
        var count = 1
        for character in text.reversed() {
            count += String(character).columnCount
            guard count <= room else { break }
            kept.append(character)
        }
        return head + "…" + String(kept.reversed()) + "_"
    }

    private static func hints(_ model: ManageModel) -> String {
        switch model.panes.last {
        case .reading(let reading):
            switch reading.subject {
            case .deal(let deal):
                "up/down scroll  e change a field\(model.heldChange(of: deal.id) == nil ? "" : "  h held change")  Esc back"
            case .held(let change):
                "up/down scroll\(change.state == .conflict ? "  t whose value counts" : "")  s send  d drop  Esc back"
            case .referral: "up/down scroll  a accept  x reject  Esc back"
            case .report, .help: "up/down scroll  Esc back"
            }
        case .choosing: "up/down or a number  Enter choose  Esc back"
        case .typing: "Enter look at the change  Ctrl-U empty  Esc back"
        case .asking(let question): question.doing == "sending" ? "y send  n send nothing" : "y yes  n no"
        case nil where model.isSearching: "letters search  up/down move  Enter keep  Esc clear"
        case nil:
            switch model.section {
            case .overview: "1-6 screens  / search  r sync  ? keys  q quit"
            case .opportunities:
                "Enter open  / search  o open only  s sort\(model.held.isEmpty ? "" : "  h held")  r sync  ? keys  q quit"
            case .referrals: "Enter open  a accept  x reject  / search  r sync  ? keys  q quit"
            case .solutions, .connections: "Enter open  / search  r sync  ? keys  q quit"
            case .reports: "Enter open  r sync  ? keys  q quit"
            }
        }
    }

    // MARK: Between

    private static func body(_ model: ManageModel) -> [ScreenLine] {
        switch model.panes.last {
        case .reading(let reading):
            let lines = reading.lines(width: model.layout.width)
            return [ScreenLine(reading.title, .title)] + lines.dropFirst(reading.top).map { ScreenLine($0) }
        case .choosing(let choice): return options(choice, model.layout)
        case .typing(let entry): return [ScreenLine(entry.title, .title)]
        case .asking(let question):
            let lines = question.lines.flatMap { $0.visibleLine.wrapped(to: model.layout.width) }
            return [ScreenLine(question.title, .title)] + lines.dropFirst(question.top).map { ScreenLine($0) }
        case nil: return model.section == .overview ? overview(model) : list(model)
        }
    }

    private static func overview(_ model: ManageModel) -> [ScreenLine] {
        model.overviewLines.dropFirst(model.overviewTop).map { ScreenLine($0) }
    }

    private static func options(_ choice: ManagePane.Choice, _ layout: ManageLayout) -> [ScreenLine] {
        let room = max(1, layout.body - 1)
        let top = max(0, min(choice.selected - room / 2, choice.options.count - room))
        let lines = choice.options.indices.dropFirst(top).map { index in
            let isSelected = index == choice.selected
            let number = index < 9 ? "\(index + 1)" : " "
            return ScreenLine(
                "\(isSelected ? ">" : " ") \(number) \(choice.options[index])",
                isSelected ? .selected : .plain
            )
        }
        return [ScreenLine(choice.title, .title)] + lines
    }

    private static func list(_ model: ManageModel) -> [ScreenLine] {
        let list = model.list
        let seen = list.seen(model.layout.rows)
        guard !seen.isEmpty else {
            let nothing = list.rows.isEmpty ? "nothing here yet; r syncs" : "nothing has '\(list.search)' in it"
            let isCalm = model.section == .referrals && list.rows.isEmpty && model.overview?.runStartedAt != nil
            return [ScreenLine(isCalm ? "no referral waits" : nothing)]
        }
        let all = ManageLayout.headings(of: model.section)
        let shown = all.indices.filter { !all[$0].isOfHeld || !model.held.isEmpty }
        let columns = shown.map { all[$0] }
        let headings = columns.map {
            ListingText.Heading($0.title, isNumber: $0.isNumber, isOptional: $0.isOptional)
        }
        let text = ListingText.of(
            seen.map { item in
                zip(shown.map { item.row.cells[$0] }, columns).map {
                    $0.visibleLine.shortened(to: max(6, model.layout.width * $1.share / 100))
                }
            },
            under: headings,
            width: max(1, model.layout.width - 2),
            style: .plain
        )
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let rows = zip(seen, lines.dropFirst()).map { item, line in
            let look: ScreenLine.Look = item.isSelected ? .selected : item.row.isUrgent ? .urgent : .plain
            return ScreenLine((item.isSelected ? "> " : "  ") + line, look)
        }
        return [ScreenLine("  " + (lines.first ?? ""), .faint)] + rows
    }
}

extension ManageModel {
    /// The overview as `cosell overview` shows it, folded to the width.
    var overviewLines: [String] {
        guard let overview else { return ["reading"] }
        return overview.screen(at: now, .plain).split(separator: "\n").flatMap { line in
            let line = String(line)
            guard line.columnCount > layout.width, let gap = line.firstRange(of: "  ") else { return [line] }
            // Beside its name, while that leaves room; else below.
            let start = line[gap.upperBound...].firstIndex { $0 != " " } ?? gap.upperBound
            let indent = String(line[..<start]).columnCount
            let name = String(line[..<start])
            let pieces = String(line[start...]).wrapped(to: layout.width - indent)
            return pieces.enumerated().map { ($0 == 0 ? name : String(repeating: " ", count: indent)) + $1 }
        }
    }
}
