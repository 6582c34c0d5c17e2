import CosellIntegrations
import CosellReports
import CosellShell
import CosellSync
import CosellWire
import SellingAPI

/// All that `cosell manage` knows: which screen is seen, what it holds, and what is being done. Keys and news change it; what
/// is to be done besides comes out as effects.
struct ManageModel: Sendable {
    struct Notice: Sendable, Equatable {
        let text: String
        var isBad = false
    }

    /// Options of the command, which the plain commands that are shown have too.
    let words: CommandWords
    var layout: ManageLayout
    var now: Instant
    var section = ManageSection.overview
    var overview: PipelineOverview?
    var opportunityCount = 0
    var referrals: [Referral] = []
    /// Changes that wait for AWS's reviews, and the numbers of those whose review has ended as far as is known.
    var held: [HeldChange] = []
    var readyNumbers: Set<Int> = []
    var lists: [ManageSection: ManageList] = [:]
    /// How far the overview is scrolled.
    var overviewTop = 0
    var order = OpportunityListing.Order.close
    var showsOver = true
    /// Over the list; the last one is seen.
    var panes: [ManagePane] = []
    var isSearching = false
    var notice: Notice?
    /// What is under way: a sync, a call.
    var busy: String?
    /// Whether something is being written, which is not to be broken off.
    var isWriting = false
    /// Whether the next screen is being read, as the first one is at the beginning.
    var awaitsScreen = true
    /// Keys that were pressed meanwhile, and are meant for that screen.
    var typedAhead: [Key] = []

    init(words: CommandWords, width: Int, height: Int, now: Instant) {
        self.words = words
        (layout, self.now) = (ManageLayout(width: width, height: height), now)
        for section in ManageSection.allCases { lists[section] = ManageList() }
        lists[.reports]?.show(
            ManageSection.reportRows.map { ManageList.Row($0.kind.rawValue, [$0.kind.title, $0.about]) }
        )
    }

    /// The list that is seen, below whatever lies over it.
    var list: ManageList { lists[section] ?? ManageList() }

    /// Whether letters and digits are written, and call nothing.
    var takesText: Bool {
        if case .typing? = panes.last { return true }
        return panes.isEmpty && isSearching
    }

    /// What the local database is asked for.
    var listing: OpportunityListing {
        var listing = OpportunityListing(catalog: words.catalog)
        (listing.order, listing.showsOver, listing.limit) = (order, showsOver, Self.rowLimit)
        return listing
    }

    /// More nobody moves through; a search of the command finds the others.
    private static let rowLimit = 100_000

    /// The command that gives the same answer.
    var command: String {
        switch panes.last {
        case .reading(let reading): reading.command
        case .choosing(let choice): choice.command(words)
        case .typing(let entry): words.setting(entry.deal, [entry.field.option, entry.text])
        case .asking(let question): question.command
        case nil: sectionCommand
        }
    }

    private var sectionCommand: String {
        switch section {
        case .overview: return words.local(["overview"])
        case .opportunities:
            let search = list.search.isEmpty ? [] : [list.search]
            let order = order == .close ? [] : ["--sort", order.rawValue]
            return words.local(["opportunities"] + search + (showsOver ? [] : ["--open"]) + order)
        case .referrals: return words.local(["referrals", "list", "--stored"])
        case .solutions: return words.local(["export", "solutions"])
        case .connections: return words.local(["export", "connections"])
        case .reports: return words.local(["report", list.current?.id ?? "pipeline"])
        }
    }

    // MARK: News

    mutating func hear(_ news: ManageNews) -> [ManageEffect] {
        let effects = heard(news)
        return awaitsScreen ? effects : effects + pressTypedAhead()
    }

    private mutating func heard(_ news: ManageNews) -> [ManageEffect] {
        switch news {
        case .loaded(let data):
            // A list that is read anew behind a screen that is awaited is not that screen.
            if overview == nil { awaitsScreen = false }
            show(data)
        case .opened(let sheet):
            awaitsScreen = false
            open(sheet)
        case .reported(let report):
            (busy, awaitsScreen) = (nil, false)
            let command = words.local(["report", report.kind.rawValue])
            panes.append(
                .reading(.init(title: report.kind.title, subject: .report, content: .report(report), command: command))
            )
        case .progress(let text): if busy != nil { busy = text }
        case .synced(let text, let isWhole):
            (busy, notice) = (nil, Notice(text: text, isBad: !isWhole))
            return [.load]
        case .planned(let order, let edit): ask(order, edit)
        case .written(let text):
            (busy, isWriting, notice) = ("syncing", false, Notice(text: text))
            panes = []
            return [.sync]
        case .kept(let change): return hear(kept: change)
        case .outcome(let outcome): return hear(outcome)
        case .failed(let text):
            (busy, isWriting, notice) = (nil, false, Notice(text: text, isBad: true))
            (awaitsScreen, typedAhead) = (false, [])
        case .tick(let moment):
            now = moment
            showReferrals()
        }
        return []
    }

    mutating func resize(width: Int, height: Int) {
        layout = ManageLayout(width: width, height: height)
        for section in ManageSection.allCases { lists[section]?.follow(layout.rows) }
        scroll(by: 0)
    }

    private mutating func show(_ data: ManageData) {
        overview = data.overview
        opportunityCount = data.opportunityCount
        (referrals, held, readyNumbers) = (data.referrals, data.held, data.readyNumbers)
        let rows = [
            (ManageSection.opportunities, data.opportunities), (.solutions, data.solutions),
            (.connections, data.connections),
        ]
        for (section, rows) in rows { lists[section, default: ManageList()].show(rows) }
        showReferrals()
        for section in ManageSection.allCases { lists[section]?.follow(layout.rows) }
    }

    /// Those that wait, with their countdown as of now.
    private mutating func showReferrals() {
        let rows = referrals.filter { $0.isOpen(at: now) }.map { referral in
            let left = referral.expiresAt.map { TimeSpan.countdown(from: now, to: $0) } ?? "never"
            let cells = [
                referral.id, referral.customer ?? "", ReferralListing.money(referral), left,
                referral.senderName ?? referral.senderAccount ?? "", referral.title,
            ]
            let isUrgent = referral.expiresAt.map { $0.seconds - now.seconds < Self.urgentSeconds } ?? false
            return ManageList.Row(referral.id, cells, isUrgent: isUrgent)
        }
        lists[.referrals, default: ManageList()].show(rows)
        lists[.referrals]?.follow(layout.rows)
    }

    private static let urgentSeconds: Int64 = 3 * 86_400

    private mutating func open(_ sheet: OpportunitySheet) {
        let command = words.remote(["selling", "get-opportunity", "--identifier", sheet.id])
        panes.append(
            .reading(
                .init(
                    title: sheet.id,
                    subject: .deal(sheet),
                    content: .facts(heldFacts(of: sheet.id) + sheet.facts),
                    command: command
                )
            )
        )
    }

    /// What would be sent is shown before anybody is asked.
    private mutating func ask(_ order: EditOrder, _ edit: PlannedEdit) {
        (busy, isWriting, awaitsScreen) = (nil, false, false)
        guard !edit.plan.differences.isEmpty else {
            notice = Notice(text: "\(order.deal) says that already; nothing was sent.")
            return
        }
        guard !edit.record.isUnderReview else { return askToHold(order, edit) }
        let preview = SetPreview(record: edit.record, plan: edit.plan, report: edit.report, format: .table)
        let lines = preview.lines(.plain, advises: true).split(separator: "\n").map(String.init)
        panes.append(
            .asking(
                .init(
                    title: "Change \(order.deal)",
                    lines: lines,
                    words: "Send this to \(order.deal) in the catalog \(words.catalog)? y or n",
                    command: words.remote(["opportunity", "set", order.deal] + order.words),
                    yes: .send(order, edit)
                )
            )
        )
    }
}

extension ManagePane.Choice {
    func command(_ words: CommandWords) -> String {
        let option = options.indices.contains(selected) ? options[selected] : ""
        switch purpose {
        case .field(let deal):
            return words.setting(deal, [DealField.allCases[selected].option, "…"])
        case .stage(let deal): return words.setting(deal, ["--stage", option])
        case .lostReason(let deal):
            return words.setting(deal, ["--stage", "Closed Lost", "--closed-lost-reason", option])
        case .held: return words.local(["outbox"])
        case .side(let change, let answers): return answers[selected].command(change, words)
        case .rejection(let referral): return words.local(["referrals", "reject", referral.id, "--reason", option])
        }
    }
}
