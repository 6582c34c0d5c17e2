import CosellDomain
import CosellStore
import CosellWire
import NIOCore
import Synchronization

/// The latest calls and acts with what they said and heard, in memory, for whoever watches (CP60).
final class CallFeed: Sendable {
    /// How many are kept.
    static let limit = 10_000
    /// Bytes of requests and answers that are kept with them; the oldest calls go sooner where they are long.
    static let limitBytes = 24 << 20

    struct Entry: Sendable {
        var sequence = 0
        let at: Instant
        let requestID: String
        let account: String
        /// `selling`; `act` for what AWS did.
        let service: String
        let operation: String
        /// `ok`, or the name of the exception.
        let outcome: String
        let milliseconds: Double
        var content: Content
    }

    /// What was asked and answered: of a call the bytes, which are read only when somebody looks.
    enum Content: Sendable {
        case call(Asked?, answer: [UInt8], isRefused: Bool)
        case act(request: Document?, answer: Document?)

        /// Sensitive members as `***`.
        var request: Document? {
            switch self {
            case .call(let asked, _, _): asked?.request?.shown
            case .act(let request, _): request
            }
        }

        /// As ``request``. A refusal speaks of members, and shows none of them whole.
        var answer: Document? {
            switch self {
            case .call(let asked, let answer, isRefused: true):
                asked?.form == .cbor ? nil : try? JSONReader.document(from: answer)
            case .call(let asked, let answer, _): asked.flatMap { $0.request?.shown(answer, $0.form) }
            case .act(_, let answer): answer
            }
        }
    }

    /// Which calls are wanted; nil means all.
    struct Filter: Sendable {
        var account: String?
        var operation: Glob?
        var outcome: String?

        func wants(_ entry: Entry) -> Bool {
            (account.map { $0 == entry.account } ?? true) && (outcome.map { $0 == entry.outcome } ?? true)
                && (operation.map { $0.matches(entry.operation) || $0.matches("\(entry.service)/\(entry.operation)") }
                    ?? true)
        }
    }

    /// A call whose bytes lie elsewhere.
    private struct Kept {
        let entry: Entry
        let asked: ByteShelf.Place?
        let answer: ByteShelf.Place?
    }

    private struct State {
        /// The oldest first.
        var calls = CircularBuffer<Kept>()
        var last = 0
        var shelf = ByteShelf(limit: CallFeed.limitBytes)

        mutating func append(_ entry: Entry) {
            last += 1
            var (entry, asked, answer) = (entry, ByteShelf.Place?.none, ByteShelf.Place?.none)
            entry.sequence = last
            if case .call(let request, let bytes, let isRefused) = entry.content {
                asked = request.map { shelf.put($0.body) }
                answer = shelf.put(bytes)
                let rest = request.map { Asked(route: $0.route, form: $0.form, body: []) }
                entry.content = .call(rest, answer: [], isRefused: isRefused)
            }
            calls.append(Kept(entry: entry, asked: asked, answer: answer))
            while calls.count > CallFeed.limit || calls.first.map({ !isWhole($0) }) ?? false { calls.removeFirst() }
        }

        private func isWhole(_ call: Kept) -> Bool {
            (call.asked ?? call.answer).map(shelf.holds) ?? true
        }

        func entry(_ call: Kept) -> Entry {
            guard case .call(let request, _, let isRefused) = call.entry.content else { return call.entry }
            var entry = call.entry
            let asked = request.map {
                Asked(route: $0.route, form: $0.form, body: call.asked.flatMap { shelf[$0] } ?? [])
            }
            entry.content = .call(asked, answer: call.answer.flatMap { shelf[$0] } ?? [], isRefused: isRefused)
            return entry
        }
    }

    private let state = Mutex(State())
    private let news = Announcements()
    /// Whether anybody ever was; most servers are spared the ringing with every call.
    private let isFollowed = Atomic(false)
    private static let topic = "call"
    private static let topics: Set<String> = [topic]

    func record(_ entry: Entry) {
        state.withLock { $0.append(entry) }
        if isFollowed.load(ordering: .relaxed) { news.publish(Self.topics) }
    }

    /// The calls behind a place, oldest first.
    func entries(_ filter: Filter, after sequence: Int, limit: Int) -> [Entry] {
        state.withLock { state in
            // They stand by their numbers, without a gap.
            let count = min(max(state.last - sequence, 0), state.calls.count)
            return state.calls.suffix(count).lazy.filter { filter.wants($0.entry) }.prefix(limit).map(state.entry)
        }
    }

    /// The last calls, oldest first.
    func latest(_ filter: Filter, limit: Int) -> [Entry] {
        state.withLock { state in
            let wanted = state.calls.reversed().lazy.filter { filter.wants($0.entry) }.prefix(limit)
            return wanted.reversed().map(state.entry)
        }
    }

    /// Forgets all of them; numbers go on.
    func clear() {
        state.withLock { state in
            let last = state.last
            state = State()
            state.last = last
        }
    }

    /// Rings with every call.
    func listen() -> Listening {
        isFollowed.store(true, ordering: .relaxed)
        return news.listen { $0 == Self.topic }
    }
}

extension CallFeed.Entry {
    var document: Document {
        var members: [Document.Member] = [
            .init("sequence", .integer(sequence)), .init("at", .string(at.description)),
            .init("requestId", .string(requestID)), .init("account", .string(account)),
            .init("service", .string(service)), .init("operation", .string(operation)),
            .init("outcome", .string(outcome)),
            .init("milliseconds", .double((milliseconds * 1000).rounded() / 1000)),
        ]
        if let request = content.request { members.append(.init("request", request)) }
        if let answer = content.answer { members.append(.init(outcome == "ok" ? "answer" : "error", answer)) }
        return .object(members)
    }
}

extension CallFeed.Entry {
    /// What AWS did, for whoever played it (CP13).
    init(_ note: Acts.Note, at moment: Instant) {
        var (account, outcome, answer) = ("", "ok", Document?.none)
        switch note.result {
        case .success(.done(let record, let owner, _, let events)):
            account = owner
            answer = .object([.init("record", record), .init("events", .list(events.map(Document.string)))])
        case .success(.planned(let id, let due)):
            answer = .object([.init("id", .integer(Int(id))), .init("dueAt", .string(due.description))])
        case .failure(let error):
            let refusal = error as? ControlRefusal
            outcome = refusal?.code ?? "Failed"
            answer = refusal?.document["error"]
        }
        self.init(
            at: moment,
            requestID: note.requestID,
            account: account,
            service: "act",
            operation: note.name,
            outcome: outcome,
            milliseconds: note.milliseconds,
            content: .act(request: note.arguments, answer: answer)
        )
    }
}
