import AccountAPI
import CosellClient
import CosellStore
import CosellWire
import SellingAPI

/// Brings a local database up to date: kind by kind, page by page, each page with all that is noted about it in one write.
///
/// Whatever ends it, a kill or a broken line, leaves a database in which every record is whole, and the next run goes on
/// behind the last page that was kept.
package struct Synchronizer: Sendable {
    private let database: LocalDatabase
    private let calls: SyncCalls
    private let options: SyncOptions
    private let watch: @Sendable (SyncProgress) -> Void

    package init(
        _ database: LocalDatabase,
        _ calls: SyncCalls,
        _ options: SyncOptions,
        watch: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) {
        self.database = database
        self.calls = calls
        self.options = options
        self.watch = watch
    }

    /// Runs once.
    ///
    /// - Throws: ``SyncRefusal`` while another run is at work on the database; whatever keeps every call from being
    ///   answered, with what was kept until then kept.
    package func run() async throws -> SyncReport {
        let report = try await database.alone { try await runAlone() }
        guard let report else {
            throw SyncRefusal.underWay(since: try await SyncLedger.currentStart(database), file: database.file)
        }
        return report
    }

    private func runAlone() async throws -> SyncReport {
        let monitor = SyncMonitor(watch)
        let ledger = try await SyncLedger.begin(database, options, at: calls.now)
        do {
            for kind in SyncKind.allCases where options.kinds.contains(kind) { try await run(kind, ledger, monitor) }
        } catch {
            // The first error says why; one that keeps the ledger from hearing of it says no more.
            try? await ledger.end(
                error is CancellationError ? "interrupted" : "stopped: \(ServiceFailure.reason(error))",
                calls: calls.count,
                at: calls.now
            )
            throw error
        }
        let report = SyncReport(
            run: ledger.run,
            catalog: options.catalog,
            startedAt: ledger.startedAt.stored,
            endedAt: calls.now.stored,
            tallies: monitor.tallies,
            troubles: monitor.troubles,
            calls: calls.count
        )
        try await ledger.end(report.troubles.isEmpty ? "done" : "done with failures", calls: calls.count, at: calls.now)
        return report
    }

    private func run(_ kind: SyncKind, _ ledger: SyncLedger, _ monitor: SyncMonitor) async throws {
        monitor.begin(kind)
        let keeper = RecordKeeper(kind: kind, ledger: ledger, calls: calls, monitor: monitor, width: options.width)
        do {
            try await run(kind, keeper)
            try await database.write { try ledger.clearFailure("*", kind, $0) }
        } catch {
            guard let reason = partial(error) else { throw error }
            var tally = SyncTally()
            tally.failed = 1
            let failure = tally
            let (now, count) = (calls.now, calls.count)
            try await database.write { transaction in
                try ledger.noteFailure("*", kind, reason, at: now, transaction)
                try ledger.add(failure, calls: count, transaction)
            }
            monitor.note(SyncTrouble(kind: kind, id: "*", reason: reason))
            monitor.add(failure, kind)
        }
        monitor.end()
    }

    private func run(_ kind: SyncKind, _ keeper: RecordKeeper) async throws {
        switch kind {
        case .solutions: try await ListedSync<Selling.SolutionBase>.solutions(keeper, options).run()
        case .opportunities: try await OpportunitySync(keeper: keeper, options: options).run()
        case .referrals: try await ListedSync<ReferralRow>.referrals(keeper, options).run()
        case .engagements: try await ListedSync<Selling.EngagementSummary>.engagements(keeper, options).run()
        case .connections: try await ListedSync<Account.ConnectionSummary>.connections(keeper, options).run()
        }
    }

    /// Why a kind could not be read, when that says nothing of the others.
    private func partial(_ error: any Error) -> String? {
        if let stop = error as? SyncStopped { return stop.description }
        if error is PagingFailure { return "\(error)" }
        switch CallVerdict(error) {
        case .absent, .denied, .passing, .ofRecord: return ServiceFailure.reason(error)
        case .unreachable, .ofAll: return nil
        }
    }
}

extension LocalDatabase {
    /// Runs `body` unless another process fills this database.
    ///
    /// - Returns: nil when one does.
    package func alone<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value? {
        do { return try await store.alone(about: .synchronization, body) } catch let error as StoreError {
            throw LocalDatabaseFailure(error, file)
        }
    }
}
