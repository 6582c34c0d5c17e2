import CosellIntegrations
import CosellWire

/// The entries of the audit log about what is written to a CRM.
struct CRMWriteLog: Sendable {
    let log: AuditLog
    let signer: AuditedWrites.Signer
    let command: String
    let catalog: String
    let crm: String
    let object: CRMObject
    let now: @Sendable () -> Instant

    /// Enters writes to the CRM in the log before they are made.
    ///
    /// - Parameter undoes: the entry that they take back.
    func begin(
        _ writes: [(write: CRMWrite, deal: CRMRecord?)],
        undoes: Int? = nil
    ) async throws -> [(AuditEntry.Content, Int)] {
        let contents = writes.map { write, deal in
            let old = write.fields.keys.sorted().map { Document.Member($0, deal?.fields[$0] ?? .null) }
            let new = write.fields.sorted { $0.key < $1.key }.map { Document.Member($0.key, $0.value) }
            return AuditEntry.Content(
                account: signer.account,
                actor: signer.arn,
                command: command,
                phase: .begun,
                undoes: undoes,
                catalog: catalog,
                operation: "\(crm).\(object.writeName)",
                subject: write.externalID,
                before: Self.json(.object([.init("Id", write.id.map(Document.string) ?? .null)] + old)),
                after: Self.json(.object(new))
            )
        }
        let entries = try await log.append(contents, at: now())
        return zip(contents, entries).map { ($0, $1.number) }
    }

    func end(_ opened: [(AuditEntry.Content, Int)], _ outcomes: [CRMOutcome]) async throws {
        try await end(
            opened,
            outcomes.map { outcome in
                switch outcome {
                case .written(let id, _): (.done, id)
                case .refused(let code, let message, _): (.refused, "\(code): \(message)")
                }
            }
        )
    }

    /// Enters how each of them ended.
    func end(
        _ opened: [(AuditEntry.Content, Int)],
        _ results: [(phase: AuditEntry.Phase, words: String)]
    ) async throws {
        let contents = zip(opened, results).map { opened, result in
            var content = opened.0
            (content.phase, content.opened, content.before) = (result.phase, opened.1, nil)
            let name = result.phase == .done ? "Id" : "Message"
            content.after = Self.json(.object([.init(name, .string(result.words))]))
            return content
        }
        try await log.append(contents, at: now())
    }

    private static func json(_ document: Document) -> String {
        String(decoding: JSONWriter.bytes(document), as: UTF8.self)
    }
}

extension CRMObject {
    /// What the audit log calls a write of one, behind the CRM's name.
    var writeName: String { self == .lead ? "writeLead" : "write" }

    /// In a sentence.
    var noun: String { self == .lead ? "lead" : "deal" }
}
