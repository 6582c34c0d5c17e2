import CosellWire
import Synchronization

/// Counts calls and their time by operation and outcome, for `/metrics` (Prometheus text).
final class Metrics: Sendable {
    private struct Key: Hashable {
        let operation: String
        let outcome: String
    }

    private struct Series {
        var count = 0
        var seconds = 0.0
        var buckets = Array(repeating: 0, count: Metrics.bounds.count)
    }

    /// Upper bounds of the histogram, seconds.
    private static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

    private let series = Mutex<[Key: Series]>([:])

    /// - Parameters:
    ///   - operation: nil for a call that did not get so far as to name one.
    ///   - outcome: `ok`, or the name of the exception.
    func record(_ operation: OperationDescriptor?, outcome: String, seconds: Double) {
        let key = Key(operation: operation?.name ?? "none", outcome: outcome)
        series.withLock { series in
            var entry = series[key] ?? Series()
            entry.count += 1
            entry.seconds += seconds
            if let bucket = Self.bounds.firstIndex(where: { seconds <= $0 }) { entry.buckets[bucket] += 1 }
            series[key] = entry
        }
    }

    /// - Parameters:
    ///   - waitingWrites: how many writes wait for their turn.
    ///   - dataBytes: how large the database is, with its log.
    func text(waitingWrites: Int, dataBytes: Int) -> String {
        let all = series.withLock { $0 }.sorted {
            ($0.key.operation, $0.key.outcome) < ($1.key.operation, $1.key.outcome)
        }
        var lines = [
            "# HELP cosell_build_info Which Cosell this is.", "# TYPE cosell_build_info gauge",
            "cosell_build_info{version=\"\(Version.text)\"} 1",
            "# HELP cosell_calls_total Calls answered, by operation and outcome.", "# TYPE cosell_calls_total counter",
        ]
        lines += all.map { "cosell_calls_total{\(Self.labels($0.key))} \($0.value.count)" }
        lines += [
            "# HELP cosell_call_seconds Time from a call's last byte to its answer, in seconds.",
            "# TYPE cosell_call_seconds histogram",
        ]
        for (key, entry) in all {
            var cumulated = 0
            for (bound, count) in zip(Self.bounds, entry.buckets) {
                cumulated += count
                lines.append("cosell_call_seconds_bucket{\(Self.labels(key)),le=\"\(bound)\"} \(cumulated)")
            }
            lines.append("cosell_call_seconds_bucket{\(Self.labels(key)),le=\"+Inf\"} \(entry.count)")
            lines.append("cosell_call_seconds_sum{\(Self.labels(key))} \(entry.seconds)")
            lines.append("cosell_call_seconds_count{\(Self.labels(key))} \(entry.count)")
        }
        lines += [
            "# HELP cosell_writes_waiting Writes that wait for their turn.", "# TYPE cosell_writes_waiting gauge",
            "cosell_writes_waiting \(waitingWrites)",
            "# HELP cosell_data_bytes Size of the database with its log, in bytes.", "# TYPE cosell_data_bytes gauge",
            "cosell_data_bytes \(dataBytes)", "",
        ]
        return lines.joined(separator: "\n")
    }

    private static func labels(_ key: Key) -> String {
        "operation=\"\(key.operation)\",outcome=\"\(key.outcome)\""
    }
}
