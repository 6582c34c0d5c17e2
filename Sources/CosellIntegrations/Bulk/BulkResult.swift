package import CosellWire

/// What became of one row.
package struct BulkResult: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case done
        /// The record says all of it already; nothing was sent.
        case unchanged
        /// AWS reviews the record; the outbox has the change.
        case held
        case failed
        /// It was not sent, since it breaks a rule.
        case invalid

        /// Whether there is nothing more to do about the row.
        package var isSettled: Bool { [.done, .unchanged, .held].contains(self) }
    }

    package let row: Int
    package let line: Int
    /// By which the row is known again.
    package let digest: String
    /// The partner's own name of the record.
    package var key: String?
    package var status: Status
    /// The record, also of a row that failed behind its creation.
    package var identifier: String?
    package var code: String?
    package var message: String?
    package var at: Instant

    package init(
        row: Int,
        line: Int,
        digest: String,
        key: String? = nil,
        status: Status,
        identifier: String? = nil,
        code: String? = nil,
        message: String? = nil,
        at: Instant
    ) {
        (self.row, self.line, self.digest, self.key) = (row, line, digest, key)
        (self.status, self.identifier, self.code, self.message, self.at) = (status, identifier, code, message, at)
    }

    /// The columns of a file of results, in their order. Each line is whole by itself, so that a file that was cut short
    /// is one.
    static let names = [
        "Row", "Line", "Status", "Id", "Code", "Message", "At", "Key", "Digest", "Command", "Catalog", "File",
    ]

    func values(_ source: BulkSource) -> [Document] {
        [
            .integer(row), .integer(line), .string(status.rawValue), identifier.map(Document.string) ?? .null,
            code.map(Document.string) ?? .null, message.map { .string($0.plain) } ?? .null,
            .string(at.description), key.map(Document.string) ?? .null, .string(digest),
            .string(source.kind.command), .string(source.catalog), .string(source.file),
        ]
    }

    /// - Returns: nil for a line that is no result.
    static func read(_ members: [String: String]) -> (result: BulkResult, source: BulkSource)? {
        let content = members.filter { !$0.value.isEmpty }
        guard let row = content["Row"].flatMap(Int.init), let line = content["Line"].flatMap(Int.init),
            let status = content["Status"].flatMap(Status.init), let digest = content["Digest"],
            let at = content["At"].flatMap({ Instant($0) }), let catalog = content["Catalog"],
            let file = content["File"],
            let kind = content["Command"].flatMap({ BulkKind(rawValue: String($0.dropFirst("bulk ".count))) })
        else { return nil }
        let result = BulkResult(
            row: row,
            line: line,
            digest: digest,
            key: content["Key"],
            status: status,
            identifier: content["Id"],
            code: content["Code"],
            message: content["Message"],
            at: at
        )
        return (result, BulkSource(file: file, kind: kind, catalog: catalog))
    }
}

/// Which rows results are about.
package struct BulkSource: Hashable, Sendable {
    /// Its whole path.
    package let file: String
    package let kind: BulkKind
    package let catalog: String

    package init(file: String, kind: BulkKind, catalog: String) {
        (self.file, self.kind, self.catalog) = (file, kind, catalog)
    }
}
