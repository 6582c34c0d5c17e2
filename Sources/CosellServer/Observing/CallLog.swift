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
        var facts: Logger.Metadata = [
            "request.id": .string(trace.requestID), "outcome": .string(outcome),
            "status": .stringConvertible(answer.status.code),
            "ms": .stringConvertible((milliseconds * 1000).rounded() / 1000),
        ]
        if let principal = trace.principal {
            facts["account"] = .string(principal.account)
            facts["principal"] = .string(principal.arn)
        }
        if let operation = trace.operation {
            facts["operation"] = .string(operation.name)
            facts["service"] = .string(operation.service.name)
        }
        if !trace.catalog.isEmpty { facts["catalog"] = .string(trace.catalog) }
        if let denial = trace.denial {
            denials.record(denial, of: trace.operation?.name ?? denial.action, requestID: trace.requestID)
        }
        if let cause = trace.cause {
            facts["cause"] = .string(cause.words)
            logger.error("call failed", metadata: facts)
        } else {
            logger.info("call", metadata: facts)
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
            bytes: (trace.asked?.body.count ?? 0) + answer.body.count,
            content: .call(trace.asked, answer: answer.body, isRefused: answer.exception != nil)
        )
    }
}
