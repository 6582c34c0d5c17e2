import CosellWire
import HTTPTypes

/// A record to be written: only the fields that change.
struct SalesforceRow: Hashable, Sendable {
    var id: String?
    var fields: [String: Document]
}

/// Writes rows to one object of an org: few by sObject collections, many by Bulk API 2.0, and locked ones again.
///
/// Source: REST API Developer Guide, "sObject Collections" (200 records, `allOrNone`).
struct SalesforceWriter: Sendable {
    let calls: SalesforceCalls
    /// As Salesforce calls it.
    let object: String
    let way: Way
    /// Whether ids of records that are made are wanted: a job tells them by a request of its own.
    var wantsIDs = true

    enum Way: Hashable, Sendable {
        case update
        /// - Parameter field: the external id by which a record is found or made.
        case upsert(field: String)
        /// A lost answer leaves it open whether records were made: who asks looks for them before asking again.
        ///
        /// - Parameter key: the field by which the results of a job tell the rows apart.
        case insert(key: String)

        var isInsert: Bool { if case .insert = self { true } else { false } }
    }

    static let collectionLimit = 200
    /// A row that is locked for longer is for the next run.
    static let tries = 5

    /// - Returns: an outcome for each row, in order.
    func write(_ rows: [SalesforceRow]) async throws(CRMFailure) -> [CRMOutcome] {
        var outcomes = [CRMOutcome?](repeating: nil, count: rows.count)
        var pending = Array(rows.indices)
        var attempt = 1
        while !pending.isEmpty {
            let results = try await once(pending.map { rows[$0] })
            var locked: [Int] = []
            for (index, outcome) in zip(pending, results) {
                outcomes[index] = outcome
                if case .refused(let code, _, _) = outcome, Self.locks.contains(code) { locked.append(index) }
            }
            guard !locked.isEmpty, attempt < Self.tries else { break }
            try await calls.exchange.pause(calls.exchange.jitter(attempt))
            pending = locked
            attempt += 1
        }
        return outcomes.map {
            $0 ?? .refused(code: "UNANSWERED", message: "Salesforce said nothing of it", retriable: true)
        }
    }

    private static let locks: Set<String> = ["UNABLE_TO_LOCK_ROW"]
    private static let passing: Set<String> = [
        "UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE", "REQUEST_RUNNING_TOO_LONG", "UNKNOWN_EXCEPTION", "UNPROCESSED",
    ]

    static func refusal(_ code: String, _ message: String) -> CRMOutcome {
        .refused(code: code, message: message, retriable: passing.contains(code))
    }

    func goesByJob(_ rows: [SalesforceRow]) -> Bool {
        rows.count > calls.settings.bulkAbove && rows.allSatisfy(BulkTable.canCarry)
    }

    private func once(_ rows: [SalesforceRow]) async throws(CRMFailure) -> [CRMOutcome] {
        guard goesByJob(rows) else {
            var outcomes: [CRMOutcome] = []
            for few in rows.runs(of: Self.collectionLimit) { outcomes += try await collection(Array(few)) }
            return outcomes
        }
        var outcomes: [CRMOutcome] = []
        for part in BulkTable.parts(of: rows, way) {
            let job = SalesforceBulk(calls: calls, object: object, way: way, wantsIDs: wantsIDs)
            outcomes += try await job.write(part)
        }
        return outcomes
    }

    // MARK: Collections

    private func collection(_ rows: [SalesforceRow]) async throws(CRMFailure) -> [CRMOutcome] {
        let records = rows.map { row in
            var members = [Document.Member("attributes", .object([.init("type", .string(object))]))]
            if let id = row.id, way == .update { members.append(.init("id", .string(id))) }
            members += row.fields.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }
            return Document.object(members)
        }
        let body = Document.object([.init("allOrNone", .boolean(false)), .init("records", .list(records))])
        let (method, path): (HTTPRequest.Method, String) =
            switch way {
            case .update: (.patch, "/composite/sobjects")
            case .upsert(let field): (.patch, "/composite/sobjects/\(object)/\(field)")
            case .insert: (.post, "/composite/sobjects")
            }
        let answers = try await calls.document(method, path, body, isRepeatable: !way.isInsert).answerElements
        guard answers.count == rows.count else {
            throw .unreadable("Salesforce answered for \(answers.count) of \(rows.count) records. Run it again.")
        }
        return zip(rows, answers).map { row, answer in
            guard answer.answerTruth("success"), let id = answer.answerText("id") ?? row.id else {
                let fault = answer.answerList("errors").first
                return Self.refusal(
                    fault?.answerText("statusCode") ?? "UNKNOWN_EXCEPTION",
                    fault?.answerText("message") ?? "Salesforce did not say why"
                )
            }
            return .written(id: id, created: way.isInsert || answer.answerTruth("created"))
        }
    }
}
