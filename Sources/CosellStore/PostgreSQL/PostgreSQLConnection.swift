import Foundation

/// One connection, spoken to without ever waiting longer than a deadline. It belongs to one thread.
///
/// A connection that broke, or whose answer did not come in time, is of no use any more: ``isUsable`` says so.
final class PostgreSQLConnection {
    /// How long a connection may take to be made.
    static let connectPatience = Duration.seconds(5)
    /// How long a statement may take there, in milliseconds; the server then ends it and says so.
    static let statementLimitMilliseconds = 4000
    /// How long its answer may stay away here: the server or the network is gone then.
    static let answerPatience = Duration.seconds(7)

    private let library: LibPQ
    private let pointer: LibPQ.Connection
    private(set) var isUsable = true
    /// The statements that were sent and are not waited for yet.
    private var sent: [String] = []

    /// Connects.
    ///
    /// - Parameter settings: statements that say how this session works.
    init(_ address: PostgreSQLAddress, settings: [String] = []) throws {
        library = try LibPQ.load()
        // What the address says stands behind and wins.
        let defaults = [
            ("fallback_application_name", "cosell"), ("client_encoding", "UTF8"), ("tcp_user_timeout", "7000"),
            ("keepalives_idle", "30"), ("dbname", address.url),
        ]
        pointer = try Self.withTexts(defaults.map(\.0)) { [library] names in
            try Self.withTexts(defaults.map(\.1)) { values in
                guard let pointer = library.connectStart(names, values, 1) else { throw StoreError(.outOfMemory) }
                return pointer
            }
        }
        do {
            _ = library.setErrorVerbosity(pointer, 2)  // verbose: with its code
            _ = library.setNoticeReceiver(pointer, { _, _ in }, nil)
            try connect(by: .now + Self.connectPatience)
            try requireSupported()
            for setting in settings { try query(setting) }
        } catch {
            close()
            throw error
        }
    }

    deinit {
        if isUsable { library.finish(pointer) }
    }

    /// Gives the connection up.
    func close() {
        guard isUsable else { return }
        isUsable = false
        library.finish(pointer)
    }

    // MARK: Transactions

    /// As libpq counts: 0 idle, 1 busy, 2 in a transaction, 3 in one that failed, 4 unknown. What was sent and is not waited
    /// for is part of one.
    var transactionStatus: Int32 {
        guard isUsable else { return 4 }
        return sent.isEmpty ? library.transactionStatus(pointer) : 2
    }

    // MARK: Statements

    /// Runs a statement without values.
    @discardableResult
    func query(_ text: String, patience: Duration? = answerPatience) throws -> PostgreSQLResult? {
        try settle()
        try requireUsable()
        guard library.sendQuery(pointer, text) == 1 else { throw lost() }
        return try answer(by: patience.map { .now + $0 }, to: text)
    }

    func prepare(_ text: String, as name: String) throws {
        try settle()
        try requireUsable()
        guard library.sendPrepare(pointer, name, text, 0, nil) == 1 else { throw lost() }
        _ = try answer(by: .now + Self.answerPatience, to: text)
    }

    /// Runs a prepared statement.
    ///
    /// - Parameter text: for the account of a failure.
    func run(
        _ name: String,
        _ values: [SQLValue],
        _ text: String,
        patience: Duration? = answerPatience
    ) throws
        -> PostgreSQLResult
    {
        try settle()
        try requireUsable()
        try sendPrepared(name, values)
        guard let result = try answer(by: patience.map { .now + $0 }, to: text) else { throw lost() }
        return result
    }

    private func sendPrepared(_ name: String, _ values: [SQLValue]) throws {
        let sent = PostgreSQLValues(values).withPointers { values, lengths, formats, count in
            library.sendPrepared(pointer, name, count, values, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost() }
    }

    // MARK: One behind the other

    /// Lets a prepared statement go and does not wait for it: ``settle()`` does, which everything else does first.
    func send(_ name: String, _ values: [SQLValue], _ text: String) throws {
        guard let pipeline = library.pipeline else {
            _ = try run(name, values, text)
            return
        }
        try requireUsable()
        if sent.isEmpty, pipeline.enter(pointer) != 1 { throw lost() }
        try sendPrepared(name, values)
        sent.append(text)
    }

    /// Waits for all that was sent.
    ///
    /// - Throws: what the first that failed met; those behind it did not run.
    func settle() throws {
        guard let pipeline = library.pipeline, !sent.isEmpty, isUsable else { return }
        let texts = sent
        sent = []
        guard pipeline.sync(pointer) == 1 else { throw lost() }
        let deadline = ContinuousClock.now + Self.answerPatience
        try flush(by: deadline)
        var failure: StoreError?
        var answered = 0
        while true {
            try waitForResult(by: deadline)
            guard let result = library.getResult(pointer) else {
                // So ends what one statement answers, and a connection that broke.
                guard library.status(pointer) == 0 else { throw failure.map { lost(because: $0) } ?? lost() }
                answered += 1
                continue
            }
            let status = library.resultStatus(result)
            if status == 7 { failure = failure ?? self.failure(result, texts[min(answered, texts.count - 1)]) }
            library.clear(result)
            if status == 10 { break }  // all of them are answered
        }
        guard pipeline.exit(pointer) == 1 else { throw lost() }
        if let failure { throw failure }
    }

    /// Notices that came in meanwhile: what was said on a channel.
    func notices() -> [String] {
        guard isUsable else { return [] }
        var payloads: [String] = []
        while let notice = library.notifies(pointer) {
            // PGnotify: name, process, payload.
            if let payload = notice.load(fromByteOffset: 16, as: UnsafePointer<CChar>?.self) {
                payloads.append(String(cString: payload))
            }
            library.free(notice)
        }
        return payloads
    }

    /// Sleeps until something comes in, or another descriptor can be read.
    func listen(beside descriptor: Int32, atMost patience: Duration?) throws {
        try requireUsable()
        var descriptors = [
            pollfd(fd: library.socket(pointer), events: Int16(POLLIN), revents: 0),
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        ]
        let milliseconds = patience.map { Int32(clamping: Int($0 / .milliseconds(1))) } ?? -1
        _ = poll(&descriptors, 2, milliseconds)
        guard library.consumeInput(pointer) == 1 else { throw lost() }
    }

    // MARK: Waiting

    private func connect(by deadline: ContinuousClock.Instant) throws {
        var wanted: Int16 = Int16(POLLOUT)
        while true {
            try wait(for: wanted, until: deadline)
            switch library.connectPoll(pointer) {
            case 3: return  // PGRES_POLLING_OK
            case 1: wanted = Int16(POLLIN)
            case 2: wanted = Int16(POLLOUT)
            default: throw refusal()
            }
        }
    }

    /// Why there is no connection; the code stands in the words: `FATAL:  28P01: password authentication failed`.
    private func refusal() -> StoreError {
        let words = self.words
        let code = words.firstMatch(of: #/[A-Z]+: +([0-9A-Z]{5}):/#).map { String($0.output.1) }
        let noPassword = words.contains("no password supplied")
        return StoreError(PostgreSQLFailure(code: code ?? (noPassword ? "28P01" : ""), message: words))
    }

    private func requireSupported() throws {
        let encoding = library.parameterStatus(pointer, "server_encoding").map { String(cString: $0) }
        guard library.serverVersion(pointer) >= 150_000, encoding == "UTF8" else {
            throw StoreError(
                .unsupportedServer,
                cause: PostgreSQLFailure(
                    code: "",
                    message: "version \(library.serverVersion(pointer)), \(encoding ?? "")"
                )
            )
        }
    }

    /// Waits for all that a statement answers.
    ///
    /// - Returns: the last result; nil when there was none.
    private func answer(by deadline: ContinuousClock.Instant?, to text: String) throws -> PostgreSQLResult? {
        try flush(by: deadline)
        var last: PostgreSQLResult?
        var failure: StoreError?
        while true {
            try waitForResult(by: deadline)
            guard let result = library.getResult(pointer) else { break }
            let status = library.resultStatus(result)
            let read = PostgreSQLResult(result, library)
            switch status {
            case 1, 2: last = read  // done, with or without rows
            default: failure = failure ?? self.failure(result, text)
            }
            withExtendedLifetime(read) {}
        }
        if library.status(pointer) != 0 { throw failure.map { lost(because: $0) } ?? lost() }
        if let failure { throw failure }
        return last
    }

    private func flush(by deadline: ContinuousClock.Instant?) throws {
        while case let left = library.flush(pointer), left != 0 {
            guard left == 1 else { throw lost() }
            try wait(for: Int16(POLLIN | POLLOUT), until: deadline)
            guard library.consumeInput(pointer) == 1 else { throw lost() }
        }
    }

    private func waitForResult(by deadline: ContinuousClock.Instant?) throws {
        while library.isBusy(pointer) != 0 {
            try wait(for: Int16(POLLIN), until: deadline)
            guard library.consumeInput(pointer) == 1 else { throw lost() }
        }
    }

    private func failure(_ result: LibPQ.Result, _ text: String) -> StoreError {
        func field(_ letter: Character) -> String {
            let code = Int32(letter.asciiValue ?? 0)
            return library.errorField(result, code).map { String(cString: $0) } ?? ""
        }
        let failure = PostgreSQLFailure(code: field("C"), message: field("M"), statement: text)
        return failure.code.isEmpty ? StoreError(.invalidStatement, cause: failure) : StoreError(failure)
    }

    private func wait(for events: Int16, until deadline: ContinuousClock.Instant?) throws {
        var descriptor = pollfd(fd: library.socket(pointer), events: events, revents: 0)
        while true {
            var milliseconds: Int32 = -1
            if let deadline {
                let left = ContinuousClock.now.duration(to: deadline)
                guard left > .zero else { throw lost(.init(code: "", message: "no answer in time")) }
                milliseconds = Int32(left / .milliseconds(1)) + 1
            }
            let count = poll(&descriptor, 1, milliseconds)
            if count > 0 || (count < 0 && errno != EINTR) { return }
        }
    }

    // MARK: Failing

    private var words: String {
        library.errorMessage(pointer).map { String(cString: $0).trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
    }

    private func requireUsable() throws {
        if !isUsable { throw StoreError(.unavailable(mayBeSaved: false)) }
    }

    private func lost(_ failure: PostgreSQLFailure? = nil) -> StoreError {
        let error = StoreError(failure ?? PostgreSQLFailure(code: "", message: words))
        close()
        return error
    }

    /// A server that goes away may say why first.
    private func lost(because error: StoreError) -> StoreError {
        close()
        if case .unavailable = error.kind { return error }
        return StoreError(.unavailable(mayBeSaved: false), cause: error.cause)
    }

    /// Lends texts as C wants them, with a null behind the last.
    private static func withTexts<Value>(
        _ texts: [String],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws -> Value
    ) throws -> Value {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { UnsafePointer($0) } + [nil]
        return try pointers.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { throw StoreError(.outOfMemory) }
            return try body(start)
        }
    }
}
