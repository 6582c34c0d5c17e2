import HTTPTypes
import CosellAccess
import CosellWire
import Logging

/// One line a call: who, what, how it ended, how long it took. Never a body, a secret or a sensitive member.
struct CallLog: Sendable {
    let logger: Logger
    let metrics: Metrics
    let denials = Denials()
    /// What calls said and heard, for whoever watches; nil where nobody can.
    var calls: CallFeed?
    var clock: @Sendable () -> Instant = { Instant(seconds: 0) }

    func record(_ trace: Pipeline.Trace, _ answer: Answer, milliseconds: Double) {
        let outcome = trace.isLost ? "dropped" : answer.exception ?? "ok"
        calls?.record(CallFeed.Entry(trace, answer, outcome: outcome, at: clock(), milliseconds: milliseconds))
        metrics.record(trace.operation, outcome: outcome, seconds: milliseconds / 1000)
        if let denial = trace.denial {
            denials.record(denial, of: trace.operation?.name ?? denial.action, requestID: trace.requestID)
        }
        var line = LogLine.Facts()
        if let principal = trace.principal { line.add("account", .string(principal.account)) }
        if !trace.catalog.isEmpty { line.add("catalog", .string(trace.catalog)) }
        if let cause = trace.cause { line.add("cause", .string(cause.words)) }
        line.add("ms", .stringConvertible((milliseconds * 1000).rounded() / 1000))
        if let operation = trace.operation { line.add("operation", .string(operation.name)) }
        line.add("outcome", .string(outcome))
        if let principal = trace.principal { line.add("principal", .string(principal.arn)) }
        line.add("request.id", .string(trace.requestID))
        if let operation = trace.operation { line.add("service", .string(operation.service.name)) }
        line.add("status", .stringConvertible(answer.status.code))
        if trace.cause == nil {
            logger.line(.info, "call", line)
        } else {
            logger.line(.error, "call failed", line)
        }
    }

    /// A call that another server answered.
    func recordForwarded(_ trace: Pipeline.Trace, _ status: HTTPResponse.Status, milliseconds: Double) {
        metrics.record(nil, outcome: "forwarded", seconds: milliseconds / 1000)
        logger.info(
            "call",
            metadata: [
                "request.id": .string(trace.requestID), "outcome": "forwarded",
                "status": .stringConvertible(status.code),
                "ms": .stringConvertible((milliseconds * 1000).rounded() / 1000),
            ]
        )
    }
}

extension CallFeed.Entry {
    fileprivate init(
        _ trace: Pipeline.Trace,
        _ answer: Answer,
        outcome: String,
        at moment: Instant,
        milliseconds: Double
    ) {
        self.init(
            at: moment,
            requestID: trace.requestID,
            account: trace.principal?.account ?? "",
            service: trace.operation?.service.name ?? "",
            operation: trace.operation?.name ?? "",
            outcome: outcome,
            milliseconds: milliseconds,
            content: .call(trace.asked, answer: answer.body, isRefused: answer.exception != nil)
        )
    }
}
