import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

struct MetricsTests {
    @Test("counts and times calls by operation and outcome, as Prometheus reads it")
    func text() {
        let metrics = Metrics()
        let get = Selling.GetOpportunity.descriptor
        metrics.record(get, outcome: "ok", seconds: 0.0005)
        metrics.record(get, outcome: "ok", seconds: 0.004)
        metrics.record(get, outcome: "ResourceNotFoundException", seconds: 9)
        metrics.record(nil, outcome: "UnknownOperationException", seconds: 0.25)
        let lines = metrics.text(waitingWrites: 3, dataBytes: 0).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(lines.last == "")
        #expect(
            lines.filter { !$0.contains("_bucket") }.dropLast().joined(separator: "\n") == """
                # HELP cosell_build_info Which Cosell this is.
                # TYPE cosell_build_info gauge
                cosell_build_info{version="0.1.0"} 1
                # HELP cosell_calls_total Calls answered, by service, operation and outcome.
                # TYPE cosell_calls_total counter
                cosell_calls_total{service="none",operation="none",outcome="UnknownOperationException"} 1
                cosell_calls_total{service="selling",operation="GetOpportunity",outcome="ResourceNotFoundException"} 1
                cosell_calls_total{service="selling",operation="GetOpportunity",outcome="ok"} 2
                # HELP cosell_call_seconds Time from a call's last byte to its answer, in seconds.
                # TYPE cosell_call_seconds histogram
                cosell_call_seconds_sum{service="none",operation="none",outcome="UnknownOperationException"} 0.25
                cosell_call_seconds_count{service="none",operation="none",outcome="UnknownOperationException"} 1
                cosell_call_seconds_sum{service="selling",operation="GetOpportunity",outcome="ResourceNotFoundException"} 9.0
                cosell_call_seconds_count{service="selling",operation="GetOpportunity",outcome="ResourceNotFoundException"} 1
                cosell_call_seconds_sum{service="selling",operation="GetOpportunity",outcome="ok"} 0.0045000000000000005
                cosell_call_seconds_count{service="selling",operation="GetOpportunity",outcome="ok"} 2
                # HELP cosell_write_wait_seconds Time that writes waited for their turn, in seconds.
                # TYPE cosell_write_wait_seconds histogram
                cosell_write_wait_seconds_sum 0.0
                cosell_write_wait_seconds_count 0
                # HELP cosell_writes_waiting Writes that wait for their turn.
                # TYPE cosell_writes_waiting gauge
                cosell_writes_waiting 3
                # HELP cosell_data_bytes Size of the database with its log, in bytes.
                # TYPE cosell_data_bytes gauge
                cosell_data_bytes 0
                """
        )
    }

    @Test("buckets hold what is at most as long as their bound, and those below")
    func buckets() {
        let metrics = Metrics()
        let get = Selling.GetOpportunity.descriptor
        for seconds in [0.0005, 0.00051, 0.004, 2.5, 2.51] { metrics.record(get, outcome: "ok", seconds: seconds) }
        let buckets = metrics.text(waitingWrites: 0, dataBytes: 0).split(separator: "\n").filter {
            $0.hasPrefix("cosell_call_seconds_bucket")
        }
        let counts = buckets.map { $0.split(separator: " ").last.flatMap { Int($0) } ?? -1 }
        #expect(counts == [1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5])
        #expect(
            buckets.last?.hasPrefix(
                #"cosell_call_seconds_bucket{service="selling",operation="GetOpportunity",outcome="ok",le="+Inf"}"#
            )
                == true
        )
        #expect(buckets.first?.contains(#"le="0.0005"}"#) == true)
    }

    @Test("waits of writes fill a histogram of their own, without labels")
    func writeWaits() {
        let metrics = Metrics()
        for wait in [250, 500, 700, 3_000_000] as [Int] { metrics.record(writeWait: .microseconds(wait)) }
        let lines = metrics.text(waitingWrites: 0, dataBytes: 0).split(separator: "\n").filter {
            $0.hasPrefix("cosell_write_wait_seconds")
        }
        #expect(lines.first == #"cosell_write_wait_seconds_bucket{le="0.0005"} 2"#)
        #expect(lines.contains(#"cosell_write_wait_seconds_bucket{le="0.001"} 3"#))
        #expect(lines.contains(#"cosell_write_wait_seconds_bucket{le="2.5"} 3"#))
        #expect(lines.contains(#"cosell_write_wait_seconds_bucket{le="+Inf"} 4"#))
        #expect(lines.contains("cosell_write_wait_seconds_count 4"))
    }

    @Test("before the first call there is nothing to count")
    func empty() {
        #expect(!Metrics().text(waitingWrites: 0, dataBytes: 0).contains("operation="))
    }
}
