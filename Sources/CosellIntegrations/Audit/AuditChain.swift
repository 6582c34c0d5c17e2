import CosellSync
package import CosellWire
import Crypto

/// Ties each entry to the one before it, so that none can be changed, put in or taken out unseen.
package enum AuditChain {
    /// Stands before the first entry.
    package static let origin = String(repeating: "0", count: 64)

    /// SHA-256 over a JSON list of every column and of the hash before: no two entries have the same bytes, wherever the
    /// bounds of their texts lie.
    package static func hash(
        _ number: Int,
        _ at: Instant,
        _ content: AuditEntry.Content,
        after previous: String
    ) -> String {
        let text = { (value: String?) in value.map(Document.string) ?? .null }
        let integer = { (value: Int?) in value.map(Document.integer) ?? .null }
        let columns: [Document] = [
            .integer(number), .string(at.stored), .string(content.account), .string(content.actor),
            .string(content.command), .string(content.phase.rawValue), integer(content.opened), integer(content.undoes),
            .string(content.catalog), .string(content.operation), .string(content.subject), text(content.before),
            text(content.after), text(content.requestID), .string(previous),
        ]
        let writer = JSONWriter()
        writer.write(.list(columns))
        return SHA256.hash(data: writer.bytes).map(\.hexadecimal).joined()
    }

    /// Walks entries in the order of their numbers.
    ///
    /// - Returns: the first fault; nil when the chain is whole.
    package static func fault(in entries: some Sequence<AuditEntry>) -> Fault? {
        var (previous, expected) = (origin, 1)
        for entry in entries {
            guard entry.number == expected else { return Fault(number: expected, kind: .missing) }
            guard entry.hash == hash(entry.number, entry.at, entry.content, after: previous) else {
                return Fault(number: entry.number, kind: .changed)
            }
            (previous, expected) = (entry.hash, expected + 1)
        }
        return nil
    }

    /// Where the chain is broken.
    package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        package enum Kind: Sendable { case missing, changed }

        package let number: Int
        package let kind: Kind

        package var description: String {
            switch kind {
            case .missing: "entry \(number) is missing"
            case .changed: "entry \(number), or one before it, was changed after it was written"
            }
        }
    }
}

extension UInt8 {
    fileprivate var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}
