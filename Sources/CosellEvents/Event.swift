package import CosellWire

/// A fact that was committed, as EventBridge brings it to one account (selling 8.1).
package struct Event: Sendable {
    package let id: String
    package let detailType: String
    package let source: String
    /// Whose bus it arrives on.
    package let account: String
    package let time: Instant
    package let resources: [String]
    package let detail: Document

    package init(
        id: String,
        detailType: String,
        source: String,
        account: String,
        time: Instant,
        resources: [String],
        detail: Document
    ) {
        self.id = id
        self.detailType = detailType
        self.source = source
        self.account = account
        self.time = time
        self.resources = resources
        self.detail = detail
    }

    /// The region of every event: Partner Central lives in one.
    private static let region = "us-east-1"

    /// The event as JSON, on one line.
    package var envelope: [UInt8] {
        let members: [(String, Document)] = [
            ("version", .string("0")),
            ("id", .string(id)),
            ("detail-type", .string(detailType)),
            ("source", .string(source)),
            ("account", .string(account)),
            ("time", .string(time.wholeSeconds.description)),
            ("region", .string(Self.region)),
            ("resources", .list(resources.map(Document.string))),
            ("detail", detail),
        ]
        let writer = JSONWriter()
        writer.write(Document.object(members.map { Document.Member($0.0, $0.1) }))
        return writer.bytes
    }
}
