import CosellWire
import HTTPTypes

/// Queries to one org, page by page, or several in one request.
///
/// Sources: REST API Developer Guide, "Query", "QueryAll", "Composite"; a composite request has at most five queries.
struct SalesforceQueries: Sendable {
    let calls: SalesforceCalls

    /// Five queries fit into a composite request.
    private static let queriesAtOnce = 5
    /// The address of a request may have 16,384 bytes, and this is what remains of it for values once they are encoded.
    private static let valueBytes = 9_000

    /// - Parameter all: whether deleted rows are wanted as well.
    /// - Parameter page: is told whether it is the last.
    func pages(
        _ query: String,
        all: Bool,
        page: (_ rows: [Document], _ isLast: Bool) async throws -> Void
    ) async throws {
        var path: String? = Self.path(query, all: all)
        while let current = path {
            let answer = try await calls.document(.get, current)
            let next = try Self.next(answer)
            try await page(answer.answerList("records"), next == nil)
            path = next
        }
    }

    /// The rows in which a field has one of those values.
    ///
    /// - Parameter select: the query for one condition.
    func rows(
        _ field: String,
        among values: [String],
        all: Bool = false,
        select: (_ condition: String) -> String
    ) async throws(CRMFailure) -> [Document] {
        let queries = Self.runs(of: values).map { select(SOQL.condition(field, among: $0)) }
        guard queries.count != 1 else { return try await rows(queries[0], all: all) }
        var rows: [Document] = []
        for few in queries.runs(of: Self.queriesAtOnce) { rows += try await together(Array(few), all: all) }
        return rows
    }

    func rows(_ query: String, all: Bool = false) async throws(CRMFailure) -> [Document] {
        try await following(try await calls.document(.get, Self.path(query, all: all)))
    }

    // MARK: One request

    private func together(_ queries: [String], all: Bool) async throws(CRMFailure) -> [Document] {
        let parts = queries.enumerated().map { index, query in
            Document.object([
                .init("method", .string("GET")),
                .init("url", .string(calls.root + Self.path(query, all: all))),
                .init("referenceId", .string("q\(index)")),
            ])
        }
        let body = Document.object([.init("allOrNone", .boolean(false)), .init("compositeRequest", .list(parts))])
        let answers = try await calls.document(.post, "/composite", body).answerList("compositeResponse")
        guard answers.count == queries.count else {
            throw .unreadable("Salesforce answered \(answers.count) of \(queries.count) queries. Run it again.")
        }
        var rows: [Document] = []
        for answer in answers {
            guard let body = answer["body"], answer.answerNumber("httpStatusCode") == 200 else {
                let fault = answer["body"]?.answerElements.first
                throw .refused(
                    code: fault?.answerText("errorCode") ?? "COMPOSITE",
                    message: fault?.answerText("message") ?? "a query was not answered"
                )
            }
            rows += try await following(body)
        }
        return rows
    }

    private func following(_ first: Document) async throws(CRMFailure) -> [Document] {
        var rows = first.answerList("records")
        var next = try Self.next(first)
        while let path = next {
            let answer = try await calls.document(.get, path)
            rows += answer.answerList("records")
            next = try Self.next(answer)
        }
        return rows
    }

    private static func path(_ query: String, all: Bool) -> String {
        "/\(all ? "queryAll" : "query")?q=\(query.percentEncoded)"
    }

    private static func next(_ answer: Document) throws(CRMFailure) -> String? {
        guard case .list? = answer["records"] else {
            throw .unreadable(
                "Salesforce answered a query without records. Check salesforce: instance: and the API version."
            )
        }
        guard !answer.answerTruth("done") else { return nil }
        guard let next = answer.answerText("nextRecordsUrl"), next.hasPrefix("/services/data/") else {
            throw .unreadable("Salesforce did not say where a query goes on. Run it again.")
        }
        return next
    }

    /// As many values at a time as an address holds.
    static func runs(of values: [String]) -> [[String]] {
        var runs: [[String]] = [[]]
        var bytes = 0
        for value in values {
            let length = SOQL.quoted(value).percentEncoded.utf8.count + 3
            if bytes + length > valueBytes, !runs[runs.count - 1].isEmpty {
                runs.append([])
                bytes = 0
            }
            runs[runs.count - 1].append(value)
            bytes += length
        }
        return runs.filter { !$0.isEmpty }
    }
}
