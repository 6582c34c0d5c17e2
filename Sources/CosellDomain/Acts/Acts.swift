import CosellEvents
import CosellRules
import CosellStore
package import CosellWire

/// The table of acts at work: whoever plays AWS comes here (CP10).
package struct Acts: Sendable {
    /// What came of one.
    package enum Outcome: Sendable {
        /// - Parameter events: their ids, in the order of their raising.
        case done(record: Document, account: String, catalog: String, events: [String])
        /// It waits on the agenda (CP11).
        case planned(id: Int64, due: Instant)
    }

    /// What the call record is told of an act (CP13).
    package struct Note: Sendable {
        package let name: String
        package let requestID: String
        package let arguments: Document
        package let result: Result<Outcome, any Error>
        package let milliseconds: Double
    }

    package let rows: [ActRow]
    private let house: House
    private let chance: Chance
    private let acts: [String: BoundAct]
    private let observe: @Sendable (Note) -> Void

    package init(
        _ house: House,
        _ acts: [BoundAct],
        chance: Chance,
        observe: @escaping @Sendable (Note) -> Void = { _ in }
    ) {
        self.house = house
        self.chance = chance
        self.observe = observe
        rows = acts.map(\.row)
        self.acts = Dictionary(acts.map { ($0.row.name, $0) }) { first, _ in first }
    }

    /// Does an act, or notes it for its time.
    ///
    /// - Throws: ``ControlRefusal``; nothing has changed then.
    package func perform(_ name: String, _ document: Document) async throws -> Outcome {
        let start = ContinuousClock.now
        let id = chance.uuid()
        let result: Result<Outcome, any Error>
        do { result = .success(try await carryOut(name, document, id)) } catch { result = .failure(error) }
        let elapsed = (ContinuousClock.now - start).components
        observe(
            Note(
                name: name,
                requestID: id,
                arguments: document,
                result: result,
                milliseconds: Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) / 1e15
            )
        )
        return try result.get()
    }

    private func carryOut(_ name: String, _ document: Document, _ requestID: String) async throws -> Outcome {
        guard let act = acts[name] else {
            throw ControlRefusal.missing(
                "There is no act \(name.excerpt())",
                fix: "GET /_cosell/acts lists those that there are."
            )
        }
        let arguments = try ActArguments(document, for: act.row)
        try await house.partners.refresh()
        let call = Call(
            account: "",
            catalog: arguments.catalog,
            operation: "act/\(name)",
            requestID: requestID,
            now: house.clock.now,
            chance: chance.about([String(decoding: JSONWriter.bytes(document), as: UTF8.self)])
        )
        if let due = arguments.moment {
            return try await house.store.write { try plan(act.row, arguments, at: due, Books(beginning: $0, call)) }
        }
        return try await house.store.write { try done(act, arguments, Books(beginning: $0, call)) }
    }

    private func done(_ act: BoundAct, _ arguments: ActArguments, _ books: Books) throws -> Outcome {
        let before = try books.outbox.lastSequence
        let (record, account) = try perform(act, arguments, books)
        let events = try books.outbox.ids(after: before)
        return .done(record: record, account: account, catalog: books.call.catalog, events: events)
    }

    /// The act itself, in the name of its record's owner.
    private func perform(
        _ act: BoundAct,
        _ arguments: ActArguments,
        _ books: Books
    ) throws -> (record: Document, account: String) {
        do {
            guard let subject = act.subject else {
                let account = act.needsAccount ? try account(for: act.row, arguments, books) : ""
                return (try act.perform(arguments, books.of(account)), account)
            }
            var asking = books
            if subject.isFoundByAccount { asking = books.of(try account(for: act.row, arguments, books)) }
            let place = try place(of: subject, arguments, asking)
            // An act that names another account does not mean the owner by it.
            let isOwner = !act.row.parameters.contains { $0.name == "account" }
            if isOwner, let asked = arguments.account, let owner = place.account, asked != owner {
                throw missing(subject, arguments, "It is not of account \(asked).", asking)
            }
            if !act.row.states.isEmpty, !act.row.states.contains(place.state) {
                throw wrongState(act.row, subject, arguments, place.state)
            }
            let account = place.account ?? arguments.account ?? ""
            return (try act.perform(arguments, asking.of(account)), account)
        } catch let objection as Objection {
            throw ControlRefusal(objection, of: act.row)
        }
    }

    /// The partner that an act without a record is for (CP11).
    private func account(for row: ActRow, _ arguments: ActArguments, _ books: Books) throws -> String {
        if let account = arguments.account { return account }
        let known = house.partners.accounts(in: books.call.catalog)
        guard known.count == 1, let only = known.first else {
            throw ControlRefusal.required(
                "account",
                fix: known.isEmpty ? "Give an account of 12 digits." : "Give one of \(known.joined(separator: ", "))."
            )
        }
        return only
    }

    private func place(of subject: ActSubject, _ arguments: ActArguments, _ books: Books) throws -> ActPlace {
        if let place = try subject.find(books, arguments.required(subject.parameter)) { return place }
        for catalog in Catalog.all where catalog != books.call.catalog {
            let elsewhere = Books(books.transaction, books.call.inCatalog(catalog))
            guard try subject.find(elsewhere, arguments.required(subject.parameter)) != nil else { continue }
            throw missing(subject, arguments, "It is in catalog \(catalog); give that.", books)
        }
        throw missing(subject, arguments, "Give one that is there.", books)
    }

    private func missing(
        _ subject: ActSubject,
        _ arguments: ActArguments,
        _ fix: String,
        _ books: Books
    ) -> ControlRefusal {
        let name = arguments.required(subject.parameter).excerpt()
        return ControlRefusal(
            .missing,
            "NotFound",
            "There is no \(subject.kind) \(name) in catalog \(books.call.catalog)",
            field: subject.parameter,
            fix: fix
        )
    }

    /// CP12: the state, the states that do, and the acts allowed now.
    private func wrongState(
        _ row: ActRow,
        _ subject: ActSubject,
        _ arguments: ActArguments,
        _ state: String
    ) -> ControlRefusal {
        let allowed = rows.filter { other in
            other.subject == subject.kind && (other.states.isEmpty || other.states.contains(state))
        }
        .map(\.name)
        let instead = allowed.isEmpty ? "No act is possible now." : "Possible now: \(allowed.joined(separator: ", "))."
        return .conflict(
            """
            \(subject.kind) \(arguments.required(subject.parameter).excerpt()) is \(state); \(row.name) needs \
            \(row.states.joined(separator: ", "))
            """,
            fix: instead,
            details: [
                .init("rule", .string(row.rules.first?.number ?? "")), .init("state", .string(state)),
                .init("states", .list(row.states.map(Document.string))),
                .init("actsAllowedNow", .list(allowed.map(Document.string))),
            ]
        )
    }
}

/// Acts that wait (CP11).
extension Acts {
    private func plan(
        _ row: ActRow,
        _ arguments: ActArguments,
        at due: Instant,
        _ books: Books
    ) throws -> Outcome {
        let id = try plan(row.name, arguments.document, at: due, account: arguments.account ?? "", books)
        return .planned(id: id, due: due)
    }

    /// Notes an act for its time, in the transaction that causes it.
    ///
    /// - Returns: the number of its entry.
    @discardableResult
    package func plan(
        _ name: String,
        _ document: Document,
        at due: Instant,
        account: String,
        _ books: Books
    ) throws -> Int64 {
        guard let act = acts[name] else { return 0 }
        var (subject, account) = (account, account)
        if let found = act.subject, case .string(let text)? = document[found.parameter] {
            subject = text
            if account.isEmpty { account = try found.find(books, text)?.account ?? "" }
        }
        let unique = books.call.chance.identifier(prefix: "act-", length: 13)
        let writer = JSONWriter()
        writer.write(document)
        let entry = AgendaEntry(
            act.row.agendaKind,
            subject.isEmpty ? unique : "\(subject) \(unique)",
            // What partners cause is listed; what the house does for itself has no account.
            account: account.isEmpty ? AwsSide.account : account,
            catalog: books.call.catalog,
            due: due,
            detail: String(decoding: writer.bytes, as: UTF8.self)
        )
        try books.agenda.put(entry)
        return try books.agenda.id(entry.kind, entry.subject) ?? 0
    }

    /// What is done when the time of an act has come. One that is refused then is told to the log, and not tried again.
    package var waiting: [AgendaAct] {
        acts.values.map { act in
            AgendaAct(act.row.agendaKind) { entry, books in
                do {
                    var document = try JSONReader.document(from: Array(entry.detail.utf8))
                    if case .object(let members) = document {
                        document = .object(members.filter { $0.name != "at" })
                    }
                    let arguments = try ActArguments(document, for: act.row)
                    let call = books.call.of("").inCatalog(arguments.catalog)
                    try books.transaction.attempt { _ = try perform(act, arguments, Books(books.transaction, call)) }
                } catch let refusal as ControlRefusal {
                    house.postponements.giveUp(entry.kind.rawValue, entry.subject, because: refusal)
                }
            }
        }
    }
}

extension ActRow {
    package var agendaKind: AgendaKind { AgendaKind(rawValue: "act \(name)") }
}

extension ControlRefusal {
    /// What a domain has against an act, in the control plane's words.
    init(_ objection: Objection, of row: ActRow) {
        switch objection {
        case .broken(let violations):
            let first = violations.first
            self.init(
                .wrong,
                "InvalidParameter",
                violations.map(\.message).joined(separator: "; "),
                field: first?.field,
                fix: "Give what the service's rules allow.",
                details: [.init("rule", .string(first?.rule ?? ""))]
            )
        case .breached(let breaches):
            self.init(
                .wrong,
                "InvalidParameter",
                breaches.map { "\($0.field) \($0.words)" }.joined(separator: "; "),
                field: breaches.first?.field,
                fix: "Give what the service's model allows."
            )
        case .invalid(let remark): self.init(.wrong, "InvalidParameter", remark.text, fix: "See cosell aws --help.")
        case .missing(let remark), .denied(let remark):
            self.init(.missing, "NotFound", remark.text, fix: "Give what is there.")
        case .conflict(let remark), .quota(let remark):
            self.init(.conflict, "Conflict", remark.text, fix: "See what stands, and act on that.")
        case .throttled: self.init(.conflict, "Conflict", "Too many at once", fix: "Come again.")
        case .failed(let remark): self.init(.failed, "Failed", remark.text, fix: "The log names the cause.")
        }
    }
}

/// What stands where, for those who prepare an act.
extension Acts {
    /// Whose a record is and in which state, by the acts that can be done to it.
    package func place(of subject: String, _ id: String, in catalog: String) async throws -> ActPlace? {
        guard let found = acts.values.first(where: { $0.subject?.kind == subject })?.subject else { return nil }
        let call = Call.upkeep("act/place", now: house.clock.now, chance: chance).inCatalog(catalog)
        return try await house.store.snapshot { try found.find(Books($0, call), id) }
    }
}

extension House {
    /// The place of the newest event.
    package func lastEvent() async throws -> Int { try await store.read { try Outbox(transaction: $0).lastSequence } }

    /// The ids of the events behind a place.
    package func eventIDs(after sequence: Int) async throws -> [String] {
        try await store.snapshot { try Outbox(transaction: $0).ids(after: sequence) }
    }
}

extension Outbox {
    /// More than any act raises.
    private static let mostEvents = 10_000

    fileprivate func ids(after sequence: Int) throws -> [String] {
        try visibleEvents(after: sequence, limit: Self.mostEvents).map { event in
            guard case .string(let id)? = try JSONReader.document(from: event.envelope)["id"] else { return "" }
            return id
        }
    }
}
