import CosellClient
import CosellLint
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import SellingClient

/// Sends the rows of a file, some at a time, and has noted of each what became of it before the next takes its place.
package struct BulkRun: Sendable {
    private let calls: BulkCalls
    private let width: Int

    /// - Parameter width: how many rows are on their way at the same time; AWS's quotas set the pace.
    package init(_ calls: BulkCalls, width: Int) {
        self.calls = calls
        self.width = width
    }

    /// What a run has come to.
    package struct Tally: Hashable, Sendable {
        package var counts: [BulkResult.Status: Int] = [:]
        /// Rows that earlier runs had settled.
        package var settled = 0
        /// What ended the run before its last row; nil when all were sent.
        package var stop: Stop?

        package func count(_ status: BulkResult.Status) -> Int { counts[status] ?? 0 }
        package var all: Int { counts.values.reduce(0, +) }
        /// Whether some rows are to be run again.
        package var hasFailures: Bool { count(.failed) + count(.invalid) > 0 }
    }

    /// Why a run ended early.
    package struct Stop: Error, Sendable, Hashable {
        package let cause: any Error

        package static func == (left: Stop, right: Stop) -> Bool { "\(left.cause)" == "\(right.cause)" }
        package func hash(into hasher: inout Hasher) { hasher.combine("\(cause)") }
    }

    /// - Parameters:
    ///   - note: keeps a result; what it throws ends the run.
    ///   - watch: hears of each row that is through.
    package func run(
        _ rows: BulkRows,
        _ history: BulkHistory,
        note: (BulkResult) throws -> Void,
        watch: (Tally) -> Void = { _ in }
    ) async throws -> Tally {
        var (rows, tally, streak) = (rows, Tally(), 0)
        try await withThrowingTaskGroup(of: (BulkResult?, Stop?).self) { group in
            var inFlight = 0
            func settle(_ result: BulkResult) throws {
                try note(result)
                tally.counts[result.status, default: 0] += 1
                streak = result.code == "AccessDeniedException" ? streak + 1 : 0
                watch(tally)
            }
            while true {
                while inFlight < width, tally.stop == nil {
                    guard let reading = try rows.next() else { break }
                    switch reading {
                    case .broken(let row, let line, let digest, let faults):
                        try settle(invalid(row, line, digest, faults))
                    case .draft(let draft):
                        let known = history[draft.digest]
                        if known?.status.isSettled ?? false {
                            tally.settled += 1
                            continue
                        }
                        let made = history.record(named: draft.key)
                        inFlight += 1
                        group.addTask { [calls] in
                            do { return (try await calls.send(draft, known: known, made: made), nil) } catch {
                                return (nil, Stop(cause: error))
                            }
                        }
                    }
                }
                guard inFlight > 0, let (result, stop) = try await group.next() else { break }
                inFlight -= 1
                if let result { try settle(result) }
                if let stop, tally.stop == nil { tally.stop = stop }
                if streak >= Self.deniedLimit, tally.stop == nil { tally.stop = Stop(cause: Self.denied) }
            }
        }
        return tally
    }

    /// So many denials one after the other are no matter of single records.
    private static let deniedLimit = 25
    private static let denied = Complaints(
        [
            Complaint(
                "\(deniedLimit) rows one after the other were denied",
                remedy: "Look at the permissions with cosell doctor --for bulk."
            )
        ],
        exit: .refused
    )

    private func invalid(_ row: Int, _ line: Int, _ digest: String, _ faults: [BulkFault]) -> BulkResult {
        BulkResult(
            row: row,
            line: line,
            digest: digest,
            status: .invalid,
            code: faults.first?.code,
            message: faults.map { "\($0.place): \($0.words)" }.joined(separator: " | "),
            at: calls.now
        )
    }
}
