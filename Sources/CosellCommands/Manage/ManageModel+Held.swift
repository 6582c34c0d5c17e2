import CosellIntegrations
import CosellShell
import CosellSync
import SellingAPI

/// Changes of deals that AWS reviews: kept, shown, sent and dropped, as `cosell outbox` does it.
extension ManageModel {
    /// The one that waits for a deal; there is one at most.
    func heldChange(of deal: String) -> HeldChange? { held.first { $0.opportunity == deal } }

    /// What stands above the facts of a deal that has one.
    func heldFacts(of deal: String) -> [(name: String, fact: String)] {
        guard let change = heldChange(of: deal) else { return [] }
        let head = (name: "Held", fact: "change \(change.number), \(change.mark(readyNumbers)); h opens it")
        return [head] + change.differences.map { (name: "Held", fact: $0.line(.plain)) }
    }

    // MARK: Keeping

    /// Offers to keep what AWS takes no more while it reviews the record.
    mutating func askToHold(_ order: EditOrder, _ edit: PlannedEdit) {
        let preview = SetPreview(record: edit.record, plan: edit.plan, report: edit.report, format: .table)
        var lines = preview.lines(.plain, advises: false, isHeld: true).split(separator: "\n").map(String.init)
        let status = edit.record.lifeCycle?.reviewStatus.map { " (\($0.rawValue))" } ?? ""
        lines.append("AWS reviews it\(status): nothing of it can be changed until the review has ended.")
        if let open = heldChange(of: order.deal) {
            lines.append("It is added to change \(open.number), which waits already.")
        }
        panes.append(
            .asking(
                .init(
                    title: "Change \(order.deal)",
                    lines: lines,
                    words: "Keep it until AWS has reviewed \(order.deal)? y or n",
                    command: words.local(["opportunity", "set", order.deal] + order.words + ["--hold"]),
                    yes: .hold(order, edit),
                    doing: "keeping",
                    no: "Nothing was kept."
                )
            )
        )
    }

    mutating func hear(kept change: HeldChange) -> [ManageEffect] {
        // That AWS reviews it may be news to the local database.
        let isKnown = panes.contains { pane in
            if case .reading(let reading) = pane, case .deal(let deal) = reading.subject {
                deal.isUnderReview
            } else {
                false
            }
        }
        panes = []
        notice = Notice(text: "Kept as change \(change.number); h shows it, and sends it behind AWS's review.")
        (busy, isWriting) = (isKnown ? nil : "syncing", false)
        return [isKnown ? .load : .sync]
    }

    // MARK: Looking

    mutating func showHeld() {
        guard !held.isEmpty else {
            notice = Notice(text: "Nothing is held; what you change in a deal that AWS reviews can be.")
            return
        }
        let options = held.map { change in
            "change \(change.number) of \(change.opportunity), \(change.title ?? ""): \(change.mark(readyNumbers))"
        }
        panes.append(.choosing(.init(title: "Held changes", options: options, purpose: .held(held))))
    }

    mutating func openHeld(_ change: HeldChange) { panes.append(.reading(reading(of: change))) }

    private func reading(of change: HeldChange) -> ManagePane.Reading {
        .init(
            title: "Held change \(change.number)",
            subject: .held(change),
            content: .lines(OutboxListing.lines(change, .plain)),
            command: words.local(["outbox", "show", "\(change.number)"])
        )
    }

    // MARK: Sending and dropping

    mutating func askToSend(_ change: HeldChange, _ answer: HeldAnswer? = nil) {
        let lines = OutboxListing.lines(change, .plain) + (answer.map { ["", $0.sentence(of: change)] } ?? [])
        panes.append(
            .asking(
                .init(
                    title: "Send change \(change.number)",
                    lines: lines,
                    words: "Send this to \(change.opportunity) in the catalog \(words.catalog)? y or n",
                    command: answer.map { $0.command(change, words) }
                        ?? words.local(["outbox", "send", "\(change.number)"]),
                    yes: .sendHeld(change, answer)
                )
            )
        )
    }

    mutating func askToDrop(_ change: HeldChange) {
        panes.append(
            .asking(
                .init(
                    title: "Drop change \(change.number)",
                    lines: OutboxListing.lines(change, .plain),
                    words: "Drop it? It will not be sent. y or n",
                    command: words.local(["outbox", "drop", "\(change.number)"]),
                    yes: .drop(change),
                    doing: "dropping",
                    no: "Nothing was dropped."
                )
            )
        )
    }

    mutating func chooseSide(_ change: HeldChange) {
        guard change.state == .conflict else {
            notice = Notice(text: "Change \(change.number) is in no conflict.")
            return
        }
        let answers = HeldAnswer.all(to: change)
        panes.append(
            .choosing(
                .init(
                    title: "Whose value counts?",
                    options: answers.map { $0.sentence(of: change) },
                    purpose: .side(change, answers)
                )
            )
        )
    }

    mutating func hear(_ outcome: HeldSending.Outcome) -> [ManageEffect] {
        let change = outcome.change
        (busy, isWriting, panes) = (nil, false, [])
        notice = Notice(text: "Change \(OutboxListing.line(outcome)).", isBad: change.needsPerson)
        switch change.state {
        case .sent:
            busy = "syncing"
            return [.sync]
        case .conflict: openHeld(change)
        case .waiting, .sending, .refused, .dropped: break
        }
        return [.load]
    }
}

extension HeldChange {
    /// Its state in a word: it `waits` for the review, or is `ready` since the last sync saw the review's end.
    func mark(_ readyNumbers: Set<Int>) -> String {
        guard state == .waiting else { return state.rawValue }
        return readyNumbers.contains(number) ? "ready" : "waits"
    }

    /// Whether somebody has to look at it.
    var needsPerson: Bool { [.conflict, .refused, .sending].contains(state) }
}
