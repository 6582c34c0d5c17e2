import CosellLint

/// Why a row is not sent, or not done.
struct RowRefusal: Error, Hashable, Sendable {
    let code: String
    let message: String

    init(_ code: String, _ message: String) { (self.code, self.message) = (code, message) }

    /// - Returns: nil when nothing was found.
    init?(_ findings: [Finding]) {
        guard let first = findings.first else { return nil }
        self.init(first.code, findings.map { BulkFault($0, line: 0, column: nil).words }.joined(separator: " | "))
    }
}
