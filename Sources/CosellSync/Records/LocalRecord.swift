import CosellStore
import CosellWire

/// What a local database keeps of one record of a service.
struct LocalRecord: Sendable {
    let id: String
    /// What stands in columns, in the order of the table's ``LocalTable/columns``.
    let values: [SQLValue]
    /// As the API prints it.
    let body: String
    /// What AWS holds about an opportunity, as the API prints it.
    var summary: String?
    /// What an opportunity is associated with.
    var related: [RelatedEntity] = []
    /// When the service changed it last, where it says so.
    var modifiedAt: Instant?
    /// Since when it is as it is, for one that is seen for the first time; nil: since it is seen.
    var standsSince: Instant?
}

struct RelatedEntity: Hashable, Sendable {
    /// `Solutions`, `AwsProducts`: as `AssociateOpportunity` names it.
    let kind: String
    let identifier: String
}

/// What became of a record since it was seen last.
enum RecordChange: String, Sendable {
    case new, changed, gone, back
}

extension SQLValue {
    /// NULL for none.
    static func of(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
    static func number(_ number: Double?) -> SQLValue { number.map { .real($0) } ?? .null }
    static func moment(_ moment: Instant?) -> SQLValue { moment.map { .text($0.stored) } ?? .null }
}

extension WireWritable {
    /// As the API prints it.
    var printed: String { String(decoding: JSONWriter.bytes(self), as: UTF8.self) }
}
