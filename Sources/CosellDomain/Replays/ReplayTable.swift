package import CosellRules
package import CosellStore
package import CosellWire

/// Answers given to client tokens, by account, catalog, operation with its service, and token (R1.39).
package struct ReplayTable {
    private let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// R1.41: how long the answer of a create is kept.
    static let lifetimeSeconds: Int64 = 24 * 3600

    /// - Parameter conflict: what is thrown when the token came with another request, which was answered so.
    /// - Returns: the answer stored for this token; nil when the token is new.
    package func answer<Output: WireStructure>(
        to request: [UInt8],
        token: String,
        _ call: Call,
        as type: Output.Type,
        conflict: (Output) -> Objection = { _ in conflict }
    ) throws -> Output? {
        let stored = try transaction.first(
            """
            SELECT request, answer FROM replay WHERE account = \(call.account) AND catalog = \(call.catalog)
            AND operation = \(call.operation) AND token = \(token) AND expires_at > \(call.now.milliseconds)
            """
        ) { (request: try $0.blob(0), answer: try $0.blob(1)) }
        guard let stored else { return nil }
        let answer = try JSONReader.read(type, from: stored.answer).value
        guard stored.request == request else { throw conflict(answer) }
        return answer
    }

    /// The words are recorded (selling 1.3).
    package static var conflict: Objection {
        Objection.conflict(
            Objection.Remark(
                "Conflicting client token submitted for a new request body.",
                reason: "CONFLICT_CLIENT_TOKEN"
            )
        )
    }

    package func record(_ answer: some WireStructure, to request: [UInt8], token: String, _ call: Call) throws {
        let expiry = call.now.adding(seconds: Self.lifetimeSeconds).milliseconds
        try transaction.send(
            """
            INSERT INTO replay (account, catalog, operation, token, request, answer, expires_at)
            VALUES (\(call.account), \(call.catalog), \(call.operation), \(token), \(request),
                \(JSONWriter.bytes(answer)), \(expiry))
            ON CONFLICT (account, catalog, operation, token)
            DO UPDATE SET request = excluded.request, answer = excluded.answer, expires_at = excluded.expires_at
            """
        )
    }

    /// Forgets at most `limit` answers whose time is over.
    ///
    /// - Returns: how many were forgotten.
    package func sweep(now: Instant, limit: Int) throws -> Int {
        try transaction.execute(
            """
            DELETE FROM replay WHERE (account, catalog, operation, token) IN (
                SELECT account, catalog, operation, token FROM replay
                WHERE expires_at <= \(now.milliseconds) ORDER BY expires_at LIMIT \(limit)
            )
            """
        )
    }

    /// When the time of the first is over.
    var firstEnd: Instant? {
        get throws {
            try transaction.first("SELECT expires_at FROM replay ORDER BY expires_at LIMIT 1") {
                Instant(milliseconds: Int64(try $0.integer(0)))
            }
        }
    }
}

extension Books {
    /// Carries a request out at most once for its token: the same request again gets the stored answer (R1.39). Without
    /// a token every request is new.
    ///
    /// - Parameter conflict: what is thrown when the token came with another request, which was answered so.
    package func once<Input: OptionalTokenCarrier, Output: WireStructure>(
        _ input: Input,
        conflict: (Output) -> Objection = { _ in ReplayTable.conflict },
        _ body: (Books) throws -> Output
    ) throws -> Output {
        guard let token = input.clientToken else { return try body(self) }
        return try once(token, input.fingerprint, conflict: conflict, body)
    }

    func once<Output: WireStructure>(
        _ token: String,
        _ request: [UInt8],
        conflict: (Output) -> Objection = { _ in ReplayTable.conflict },
        _ body: (Books) throws -> Output
    ) throws -> Output {
        let kept = try replays.answer(to: request, token: token, call, as: Output.self, conflict: conflict)
        if let kept { return kept }
        let answer = try body(self)
        try replays.record(answer, to: request, token: token, call)
        return answer
    }
}
