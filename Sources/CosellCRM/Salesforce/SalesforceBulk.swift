import CosellClient
import CosellShell
import CosellWire
import HTTPTypes

/// One ingest job of Bulk API 2.0: made, filled, closed, waited for, and asked what became of each row.
///
/// Beside its data a job takes five requests at most where it is done when it is first looked at, also when rows are
/// refused: it is made, closed and looked at, and its two lists are read as far as something is learned from them. The
/// first look comes late for that reason: every look is a request of the org's day.
///
/// Source: Bulk API 2.0 Developer Guide, "Create a Job", "Upload Job Data", "Upload Complete", "Get Information About an
/// Ingest Job", "Job States", "Get Job Successful/Failed/Unprocessed Record Results".
struct SalesforceBulk: Sendable {
    let calls: SalesforceCalls
    let object: String
    let way: SalesforceWriter.Way
    /// Whether ids of records that are made are wanted.
    let wantsIDs: Bool

    func write(_ table: BulkTable) async throws(CRMFailure) -> [CRMOutcome] {
        let job = try await open()
        let path = "/jobs/ingest/\(job)"
        try await once { () throws(CRMFailure) in
            _ = try await calls.answer(.put, "\(path)/batches") { request in
                request.body = table.text
                request.contentType = "text/csv"
                request.patience = .seconds(900)
            }
        }
        try await once { () throws(CRMFailure) in
            _ = try await calls.document(.patch, path, .object([.init("state", .string("UploadComplete"))]))
        }
        let end = try await end(path, rows: table.rows.count)
        return try await outcomes(of: table, end, path)
    }

    /// A step whose answer was lost is taken again, and refused where the job has taken it already; what became of the
    /// job then is told by looking at it.
    private func once(_ step: () async throws(CRMFailure) -> Void) async throws(CRMFailure) {
        do { try await step() } catch {
            guard case .refused(code: "INVALIDJOBSTATE", _) = error else { throw error }
        }
    }

    private func open() async throws(CRMFailure) -> String {
        var members: [Document.Member] = [
            .init("object", .string(object)), .init("contentType", .string("CSV")), .init("lineEnding", .string("LF")),
            .init("columnDelimiter", .string("COMMA")),
        ]
        switch way {
        case .update: members.append(.init("operation", .string("update")))
        case .insert: members.append(.init("operation", .string("insert")))
        case .upsert(let field):
            members += [.init("operation", .string("upsert")), .init("externalIdFieldName", .string(field))]
        }
        // A job that is left open does nothing, so that asking for another is no harm.
        guard let id = try await calls.document(.post, "/jobs/ingest", .object(members)).answerText("id") else {
            throw .unreadable("Salesforce made a job and did not name it. Run it again.")
        }
        return id
    }

    // MARK: The end

    private struct End {
        var processed: Int
        var failed: Int
        /// Why the whole job failed.
        var message: String?
    }

    private func end(_ path: String, rows: Int) async throws(CRMFailure) -> End {
        let jobs = SalesforceJobs(calls: calls)
        let job = try await jobs.ended(path, after: jobs.firstPauseSeconds(rows: rows))
        var end = Self.end(job, rows)
        if job.answerText("state") == "Failed" {
            end.message = job.answerText("errorMessage") ?? "Salesforce did not say why"
        }
        return end
    }

    /// Where numbers are missing, both lists are read.
    private static func end(_ job: Document, _ rows: Int) -> End {
        End(
            processed: job.answerNumber("numberRecordsProcessed") ?? rows,
            failed: job.answerNumber("numberRecordsFailed") ?? 1
        )
    }

    // MARK: Results

    private func outcomes(of table: BulkTable, _ end: End, _ path: String) async throws(CRMFailure) -> [CRMOutcome] {
        var answers = BulkAnswers(table, key: keyColumn) { key($0) }
        let isWhole = end.processed >= table.rows.count
        if end.failed > 0 {
            let noted = answers.note(try await sheet("\(path)/failedResults")) { cell in
                Self.refusal(cell("sf__Error"))
            }
            // Whoever was not refused was written, and an update knows the id already.
            if isWhole, knowsIDs, noted == end.failed { return answers.written() }
        } else if isWhole, knowsIDs {
            return answers.written()
        }
        if end.processed > end.failed {
            answers.note(try await sheet("\(path)/successfulResults")) { cell in
                .written(id: cell("sf__Id"), created: cell("sf__Created") == "true")
            }
        }
        if let message = end.message, !answers.hasWritten {
            throw .refused(
                code: "FAILED",
                message: "Salesforce failed the job: \(message). Check the mapping, and run it again"
            )
        }
        // What stands in neither list was not processed; a third list would only say so again.
        return answers.outcomes {
            SalesforceWriter.refusal("UNPROCESSED", "the job ended before this record; run it again")
        }
    }

    private var knowsIDs: Bool { way == .update || !wantsIDs }

    private var keyColumn: String {
        switch way {
        case .update: "Id"
        case .upsert(let field), .insert(let field): field
        }
    }

    private func key(_ row: SalesforceRow) -> String {
        way == .update ? row.id ?? "" : row.fields[keyColumn]?.wireText ?? ""
    }

    /// `UNABLE_TO_LOCK_ROW:unable to obtain exclusive access to this record:--`
    private static func refusal(_ text: String) -> CRMOutcome {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let code = parts.first.flatMap { $0.utf8.allSatisfy { $0 == 0x5F || (0x41...0x5A).contains($0) } ? $0 : nil }
        return SalesforceWriter.refusal(code ?? "UNKNOWN_EXCEPTION", code != nil && parts.count > 1 ? parts[1] : text)
    }

    private func sheet(_ path: String) async throws(CRMFailure) -> CRMSheet {
        let answer = try await calls.answer(.get, path) { request in
            request.accepts = "text/csv"
            request.answerBytes = 300 << 20
            request.patience = .seconds(900)
        }
        guard let text = String(validating: answer.body, as: UTF8.self) else {
            throw .unreadable("Salesforce's results are no UTF-8. Run it again.")
        }
        guard !text.isEmpty else { return CRMSheet(columns: [], rows: []) }
        do { return try CRMSheet(text: text, file: "results") } catch {
            throw .unreadable("Salesforce's results are no CSV: \(error). Run it again.")
        }
    }
}
