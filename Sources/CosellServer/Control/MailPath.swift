import CosellDomain
import CosellStore
import CosellWire
import HTTPTypes

/// `GET /_cosell/mail?to=&after=`: the mails that AWS would have sent, ascending (CP61).
struct MailPath: Sendable {
    /// Mails of one answer; the rest stands behind the last of them.
    private static let limit = 1000

    let store: Store

    var route: ControlRoute {
        ControlRoute(
            .get,
            ControlRoute.root + "mail",
            "List the mails that AWS would have sent, oldest first",
            parameters: [
                .init(name: "to", words: "only those to that address"),
                .init(name: "after", words: "only those behind the mail of that sequence number"),
            ]
        ) { request in
            let after = try request.number("after", atLeast: 0) ?? 0
            let to = request.parameters["to"]
            let mails = try await store.snapshot {
                try MailTable(transaction: $0).mails(to: to, after: after, limit: Self.limit)
            }
            return .list(mails.map(\.document))
        }
    }
}

extension StoredMail {
    fileprivate var document: Document {
        .object([
            .init("sequence", .integer(sequence)), .init("at", .string(at.description)), .init("to", .string(mail.to)),
            .init("subject", .string(mail.subject)), .init("text", .string(mail.text)),
            .init(
                "fields",
                .object(mail.fields.sorted { $0.key < $1.key }.map { Document.Member($0.key, .string($0.value)) })
            ),
        ])
    }
}
