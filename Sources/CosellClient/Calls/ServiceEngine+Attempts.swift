import CosellSigning
public import CosellWire
import HTTPTypes
import Logging

extension ServiceEngine {
    /// Sends a body that its caller wrote in the service's protocol, and brings the answer back unread.
    ///
    /// - Throws: as ``call(_:_:_:)``; an answer that reports an error is thrown as ``ServiceFailure``.
    public func send(
        _ operation: OperationDescriptor,
        body: [UInt8],
        _ options: CallOptions = CallOptions()
    ) async throws -> HTTPAnswer {
        var course = Course(operation: operation, body: body, options: options, logger: options.logger ?? logger)
        course.invocation = UniqueText.uuid(surroundings.chance)
        course.maximumAttempts = options.maximumAttempts ?? retries.maximumAttempts
        course.deadline = options.timeLimit.map { surroundings.now().adding($0) }
        while true {
            course.attempt += 1
            do {
                let answer = try await attempt(course)
                quota.giveBack(course.taken)
                return answer
            } catch {
                try await prepareRetry(&course, after: error)
            }
        }
    }

    /// One call on its way through its tries.
    private struct Course {
        let operation: OperationDescriptor
        let body: [UInt8]
        let options: CallOptions
        let logger: Logger
        var invocation = ""
        var attempt = 0
        var maximumAttempts = 1
        var deadline: Instant?
        /// What the latest retry took from the quota.
        var taken: Int?
        var hasRenewedCredentials = false
        var hasCorrectedClock = false
    }

    // MARK: One try

    private func attempt(_ course: Course) async throws -> HTTPAnswer {
        if retries.mode == .adaptive { try await takeTurnAtPace(course) }
        let credentials = signing == .unsigned ? nil : try await credentials.credentials()
        if let budget {
            let wait = try await budget.reserve(course.operation, body: course.body, by: credentials)
            try await takeTurn(after: wait, course)
        }
        do {
            let answer = try await exchange(course, credentials)
            record(wasThrottled: false)
            return answer
        } catch {
            record(wasThrottled: RetryJudgement(error) == .throttled)
            if let failure = error as? ServiceFailure, failure.showsExpiry, let credentials {
                await self.credentials.forget(credentials)
            }
            throw error
        }
    }

    private func exchange(_ course: Course, _ credentials: Credentials?) async throws -> HTTPAnswer {
        let request = try signed(course, credentials)
        let start = surroundings.now()
        let name = course.operation.name
        func facts(_ others: Logger.Metadata) -> Logger.Metadata {
            others.merging(["operation": .string(name), "attempt": "\(course.attempt)"]) { $1 }
        }
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(request, body: course.body, within: try limits(course))
        } catch let failure as TransportFailure {
            course.logger.debug("call not answered", metadata: facts(["cause": .string(failure.description)]))
            throw failure
        }
        course.logger.debug(
            "call answered",
            metadata: facts([
                "status": "\(answer.head.status.code)",
                "ms": "\(surroundings.now().milliseconds - start.milliseconds)",
                "request.id": .string(answer.head.headerFields[.requestID] ?? ""),
            ])
        )
        _ = try reader.check(answer, to: name, at: clock.corrected(surroundings.now()))
        return answer
    }

    private func signed(_ course: Course, _ credentials: Credentials?) throws -> HTTPRequest {
        var request = form.request(course.operation.name)
        if let credentials {
            let reach: Signer.Reach =
                if case .sigV4a(let regions) = signing { .regionSet(regions) } else { .region(signingRegion) }
            request = try RequestSigner(service: service.signingName, reach: reach, keys: keys)
                .signed(request, body: course.body, by: credentials, at: clock.corrected(surroundings.now()))
        }
        request.headerFields[.invocationID] = course.invocation
        request.headerFields[.sdkRequest] = "attempt=\(course.attempt); max=\(course.maximumAttempts)"
        return request
    }

    /// The limits of one try, within what is left of the call's time.
    private func limits(_ course: Course) throws -> ExchangeLimits {
        guard let deadline = course.deadline else { return limits }
        let left = surroundings.now().duration(to: deadline)
        guard left > .zero else {
            throw TransportFailure(.timedOut, host: endpoint.authority, detail: "the call's time limit is over")
        }
        return ExchangeLimits(time: min(limits.time, left), answerBytes: limits.answerBytes)
    }

    private func record(wasThrottled: Bool) {
        if retries.mode == .adaptive { rate.record(wasThrottled: wasThrottled, at: surroundings.now()) }
    }

    // MARK: Between tries

    /// Decides whether there is another try, and waits for it.
    ///
    /// - Throws: the error itself when there is none.
    private func prepareRetry(_ course: inout Course, after error: any Error) async throws {
        try Task.checkCancellation()
        let final = counted(error, course.attempt)
        guard course.attempt < course.maximumAttempts else { throw final }
        if let failure = error as? ServiceFailure, repair(&course, failure) { return }
        let judgement = RetryJudgement(error)
        guard judgement != .final, let taken = quota.take(for: judgement) else { throw final }
        course.taken = taken
        let wait = Backoff(chance: surroundings.chance)
            .pause(beforeRetry: course.attempt, asked: (error as? ServiceFailure)?.retryAfter)
        if let deadline = course.deadline, surroundings.now().adding(wait) >= deadline { throw final }
        course.logger.debug(
            "call tried again",
            metadata: [
                "operation": .string(course.operation.name), "attempt": "\(course.attempt + 1)",
                "pause": "\(wait)", "cause": "\(error)",
            ]
        )
        try await pause(wait)
    }

    /// Whether what was wrong lay on our side and is right now: a clock that was off, credentials that had ended.
    private func repair(_ course: inout Course, _ failure: ServiceFailure) -> Bool {
        if !course.hasCorrectedClock, clock.learn(from: failure, now: surroundings.now()) {
            course.hasCorrectedClock = true
            course.logger.warning("clock is off", metadata: ["operation": .string(course.operation.name)])
            return true
        }
        guard failure.showsExpiry, !course.hasRenewedCredentials, signing != .unsigned else { return false }
        course.hasRenewedCredentials = true
        return true
    }

    private func counted(_ error: any Error, _ attempts: Int) -> any Error {
        guard var failure = error as? ServiceFailure else { return error }
        failure.answer.attempts = attempts
        return failure
    }

    /// Waits for a turn at the pace that the service bears, and looks anew while it waits: the pace may have risen.
    private func takeTurnAtPace(_ course: Course) async throws {
        while true {
            let wait = rate.wait(at: surroundings.now())
            if wait == .zero { return }
            try await takeTurn(after: min(wait, SendingRate.longestBlindWait), course)
        }
    }

    /// Waits for a turn, unless the call's time is over before it comes.
    private func takeTurn(after wait: Duration, _ course: Course) async throws {
        if let deadline = course.deadline, surroundings.now().adding(wait) >= deadline {
            throw TransportFailure(
                .timedOut,
                host: endpoint.authority,
                detail: "the rate that AWS allows leaves no turn within the call's time limit"
            )
        }
        try await pause(wait)
    }

    private func pause(_ time: Duration) async throws {
        if time > .zero { try await surroundings.sleep(time) }
    }
}

extension ServiceFailure {
    /// Whether the credentials had ended, so that newer ones may do.
    var showsExpiry: Bool { ["ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired"].contains(code) }
}

extension Instant {
    func adding(_ time: Duration) -> Instant {
        let (seconds, attoseconds) = time.components
        return adding(seconds: seconds).adding(milliseconds: attoseconds / 1_000_000_000_000_000)
    }

    func duration(to end: Instant) -> Duration { .milliseconds(end.milliseconds - milliseconds) }
}
