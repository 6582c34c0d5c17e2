import CosellClient
import CosellStore
import CosellWire
import SellingAPI
import SellingClient

/// Brings opportunities up to date: those whose date has moved, and from time to time all that are there.
///
/// The list is read in the order of `LastModifiedDate`, oldest first, so that a record which changes meanwhile comes once
/// more, and the date of the last one that was kept is the place to go on from.
struct OpportunitySync: Sendable {
    let keeper: RecordKeeper
    let options: SyncOptions

    private var calls: SyncCalls { keeper.calls }
    private var ledger: SyncLedger { keeper.ledger }

    /// What a list tells of an opportunity, as far as it counts here.
    struct OpportunityRow: Sendable {
        let id: String
        let modifiedAt: Instant
    }

    /// Since when changes are listed, and what of them is read.
    private struct Course: Sendable {
        var after: Instant?
        /// When the walk through everything began; nil between two of them.
        var walkBeganAt: String?
        var readsAll = false
    }

    func run() async throws {
        var checkpoint = try await ledger.checkpoint()
        let course = try await begin(&checkpoint)
        try await walk(course, from: checkpoint)
        let earlier = try await ledger.database.read { try ledger.earlierFailures(.opportunities, $0) }
        try await keeper.reread(earlier, denialMeansAbsence: false, read)
        guard let walkBeganAt = course.walkBeganAt else { return try await rereadOpen() }
        try await lose(since: walkBeganAt)
        try await end(walkBeganAt)
    }

    // MARK: The list

    /// Decides what this run goes through; a walk that was cut short goes on.
    private func begin(_ checkpoint: inout SyncLedger.Checkpoint) async throws -> Course {
        let isUnfinished = checkpoint.walkBeganAt != nil && (checkpoint.walkReadsAll || !options.isFull)
        guard isUnfinished || options.isFull || isWalkDue(checkpoint) else {
            return Course(
                after: checkpoint.changesSince.flatMap { Instant($0) }?.adding(Duration.zero - options.overlap)
            )
        }
        if !isUnfinished {
            checkpoint.walkBeganAt = ledger.startedAt.stored
            checkpoint.walkPosition = nil
            checkpoint.walkReadsAll = options.isFull
            let begun = checkpoint
            try await ledger.database.write { try ledger.save(begun, $0) }
        }
        return Course(
            after: checkpoint.walkPosition.flatMap { Instant($0) },
            walkBeganAt: checkpoint.walkBeganAt,
            readsAll: checkpoint.walkReadsAll
        )
    }

    private func isWalkDue(_ checkpoint: SyncLedger.Checkpoint) -> Bool {
        guard let walkedAt = checkpoint.walkedAt.flatMap({ Instant($0) }) else { return true }
        return walkedAt.adding(options.walkEvery) <= ledger.startedAt
    }

    private func walk(_ course: Course, from checkpoint: SyncLedger.Checkpoint) async throws {
        let walk = PageWalk<OpportunityRow, Found>(
            width: options.width,
            list: { token in try await list(after: course.after, token) },
            plan: { rows in try await ledger.database.read { try plan(rows, course, $0) } },
            read: { row in try await keeper.reading { try await read(row.id) } },
            keep: { page in try await keep(page, checkpoint, course) },
            listed: { keeper.monitor.list($0, isAll: $1) }
        )
        try await walk.run()
    }

    private func list(after: Instant?, _ token: String?) async throws -> (rows: [OpportunityRow], next: String?) {
        let request = Selling.ListOpportunitiesRequest(
            catalog: options.catalog,
            maxResults: options.pageSize,
            nextToken: token,
            sort: .init(sortOrder: .ascending, sortBy: .lastModifiedDate),
            lastModifiedDate: after.map { .init(afterLastModifiedDate: $0) }
        )
        let page = try await calls.ask { try await calls.selling.listOpportunities(request) }
        let rows = page.opportunitySummaries.compactMap { summary in
            summary.id.map { OpportunityRow(id: $0, modifiedAt: summary.lastModifiedDate ?? Instant(seconds: 0)) }
        }
        return (rows, page.nextToken)
    }

    /// Which of the listed are read: those that are new, changed or back; in a walk those too that are still open, or all.
    private func plan(_ rows: [OpportunityRow], _ course: Course, _ transaction: Transaction) throws -> [Int] {
        var known: [String: (modifiedAt: String, isOpen: Bool, readAt: String)] = [:]
        try transaction.forEach(
            """
            SELECT id, modified_at, stage, read_at FROM opportunity
            WHERE catalog = \(options.catalog) AND gone_at IS NULL AND id IN \(list: rows.map(\.id))
            """
        ) { row in
            let isOver = ["Launched", "Closed Lost"].contains(try row.optionalText(2) ?? "")
            known[try row.text(0)] = (try row.text(1), !isOver, try row.text(3))
        }
        return rows.indices.filter { place in
            guard let known = known[rows[place].id], known.modifiedAt == rows[place].modifiedAt.stored else {
                return true
            }
            guard let began = course.walkBeganAt, known.readAt < began else { return false }
            return course.readsAll || known.isOpen
        }
    }

    private func keep(
        _ page: PageWalk<OpportunityRow, Found>.Page,
        _ start: SyncLedger.Checkpoint,
        _ course: Course
    ) async throws {
        var checkpoint = start
        let last = page.rows.last?.modifiedAt.stored
        if course.walkBeganAt == nil {
            checkpoint.changesSince = [start.changesSince, last].compactMap(\.self).max()
        } else {
            checkpoint.walkPosition = last ?? start.walkPosition
        }
        let saved = checkpoint
        try await keeper.keep(page.rows.map(\.id), page.found) { transaction in
            if last != nil { try ledger.save(saved, transaction) }
        }
    }

    // MARK: What no list tells

    /// Associations and AWS's side change without a date: the open ones that were read longest ago are read again.
    private func rereadOpen() async throws {
        let ids = try await ledger.database.read { [options, ledger] transaction in
            try transaction.rows(
                """
                SELECT id FROM opportunity WHERE catalog = \(options.catalog) AND gone_at IS NULL
                AND read_at < \(ledger.startedAt.stored) AND COALESCE(stage, '') NOT IN ('Launched', 'Closed Lost')
                ORDER BY read_at, id LIMIT \(options.rereadCount)
                """
            ) { try $0.text(0) }
        }
        try await keeper.reread(ids, denialMeansAbsence: false, read)
    }

    /// Asks after those that a walk through everything did not meet.
    private func lose(since began: String) async throws {
        let ids = try await ledger.database.read { [options] in
            try LocalTable.opportunities.unseen(since: began, in: options.catalog, $0)
        }
        try await keeper.reread(ids, denialMeansAbsence: true, read)
    }

    private func end(_ walkBeganAt: String) async throws {
        try await ledger.database.write { transaction in
            var checkpoint = SyncLedger.Checkpoint()
            checkpoint.changesSince =
                try transaction.first(
                    "SELECT MAX(modified_at) FROM opportunity WHERE catalog = \(ledger.catalog)"
                ) { try $0.optionalText(0) } ?? nil
            checkpoint.walkedAt = walkBeganAt
            try ledger.save(checkpoint, transaction)
        }
    }

    // MARK: One opportunity

    private func read(_ id: String) async throws -> LocalRecord? {
        let opportunity = try await calls.ask {
            try await calls.selling.getOpportunity(.init(catalog: options.catalog, identifier: id))
        }
        return LocalRecord(opportunity, try await summary(of: opportunity))
    }

    /// What AWS holds about it, once it was submitted.
    private func summary(
        of opportunity: Selling.GetOpportunityResponse
    ) async throws -> Selling.GetAwsOpportunitySummaryResponse? {
        guard opportunity.lifeCycle?.reviewStatus != .pendingSubmission, keeper.monitor.maySummarize else { return nil }
        do {
            return try await calls.ask {
                try await calls.selling.getAwsOpportunitySummary(
                    .init(catalog: options.catalog, relatedOpportunityIdentifier: opportunity.id)
                )
            }
        } catch {
            switch CallVerdict(error) {
            case .absent: return nil
            case .denied:
                if keeper.monitor.denySummaries() {
                    keeper.monitor.note(
                        SyncTrouble(kind: .opportunities, id: "AWS summaries", reason: ServiceFailure.reason(error))
                    )
                    var tally = SyncTally()
                    tally.failed = 1
                    keeper.monitor.add(tally, .opportunities)
                }
                return nil
            default: throw error
            }
        }
    }
}

extension Instant {
    fileprivate func adding(_ time: Duration) -> Instant {
        let (seconds, attoseconds) = time.components
        return adding(seconds: seconds).adding(milliseconds: attoseconds / 1_000_000_000_000_000)
    }
}
