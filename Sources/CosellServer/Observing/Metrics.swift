import CosellWire
import Synchronization

/// Counts calls and their time by service, operation and outcome, for `/metrics` (Prometheus text).
final class Metrics: Sendable {
    private struct Key: Hashable, Comparable {
        let service: String
        let operation: String
        let outcome: String

        var labels: String { "service=\"\(service)\",operation=\"\(operation)\",outcome=\"\(outcome)\"" }

        static func < (one: Key, other: Key) -> Bool {
            (one.service, one.operation, one.outcome) < (other.service, other.operation, other.outcome)
        }
    }

    private struct Series {
        var count = 0
        var seconds = 0.0
        var buckets = Array(repeating: 0, count: Metrics.bounds.count)

        mutating func add(_ value: Double) {
            count += 1
            seconds += value
            if let bucket = Metrics.bounds.firstIndex(where: { value <= $0 }) { buckets[bucket] += 1 }
        }

        /// - Parameter labels: without braces; empty for none.
        func lines(_ name: String, _ labels: String) -> [String] {
            let beforeBound = labels.isEmpty ? "" : labels + ","
            let braced = labels.isEmpty ? "" : "{\(labels)}"
            var cumulated = 0
            var lines: [String] = []
            for (bound, count) in zip(Metrics.bounds, buckets) {
                cumulated += count
                lines.append("\(name)_bucket{\(beforeBound)le=\"\(bound)\"} \(cumulated)")
            }
            lines.append("\(name)_bucket{\(beforeBound)le=\"+Inf\"} \(count)")
            return lines + ["\(name)_sum\(braced) \(seconds)", "\(name)_count\(braced) \(count)"]
        }
    }

    /// Upper bounds of the histogram, seconds.
    private static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

    private let series = Mutex<[Key: Series]>([:])
    private let writeWaits = Mutex(Series())

    /// Notes how long a write waited for its turn.
    func record(writeWait: Duration) {
        writeWaits.withLock { $0.add(writeWait / .seconds(1)) }
    }

    /// - Parameters:
    ///   - operation: nil for a call that did not get so far as to name one.
    ///   - outcome: `ok`, or the name of the exception.
    func record(_ operation: OperationDescriptor?, outcome: String, seconds: Double) {
        let key = Key(
            service: operation?.service.name ?? "none",
            operation: operation?.name ?? "none",
            outcome: outcome
        )
        series.withLock { series in
            series[key, default: Series()].add(seconds)
        }
    }

    /// - Parameters:
    ///   - waitingWrites: how many writes wait for their turn.
    ///   - dataBytes: how large the database is, with its log.
    func text(waitingWrites: Int, dataBytes: Int) -> String {
        let all = series.withLock { $0 }.sorted { $0.key < $1.key }
        var lines = [
            "# HELP cosell_build_info Which Cosell this is.", "# TYPE cosell_build_info gauge",
            "cosell_build_info{version=\"\(Version.text)\"} 1",
            "# HELP cosell_calls_total Calls answered, by service, operation and outcome.",
            "# TYPE cosell_calls_total counter",
        ]
        lines += all.map { "cosell_calls_total{\($0.key.labels)} \($0.value.count)" }
        lines += [
            "# HELP cosell_call_seconds Time from a call's last byte to its answer, in seconds.",
            "# TYPE cosell_call_seconds histogram",
        ]
        for (key, entry) in all { lines += entry.lines("cosell_call_seconds", key.labels) }
        lines += [
            "# HELP cosell_write_wait_seconds Time that writes waited for their turn, in seconds.",
            "# TYPE cosell_write_wait_seconds histogram",
        ]
        lines += writeWaits.withLock { $0 }.lines("cosell_write_wait_seconds", "")
        lines += [
            "# HELP cosell_writes_waiting Writes that wait for their turn.", "# TYPE cosell_writes_waiting gauge",
            "cosell_writes_waiting \(waitingWrites)",
            "# HELP cosell_data_bytes Size of the database with its log, in bytes.", "# TYPE cosell_data_bytes gauge",
            "cosell_data_bytes \(dataBytes)", "",
        ]
        return lines.joined(separator: "\n")
    }
}
