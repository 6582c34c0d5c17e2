import CosellDomain
import CosellStore
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /_cosell/mail?to=&after=`: the mails that AWS would have sent, ascending (CP61).
struct MailDoor: Door {
    static let path = "/_cosell/mail"
    /// Mails of one answer; the rest stands behind the last of them.
    private static let limit = 1000

    let store: Store

    func takes(_ request: Request) -> Bool { request.looks(at: Self.path) }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        let question = request.uri.queryParameters
        let after = question["after"].map(String.init) ?? "0"
        guard let sequence = Int(after) else {
            return .plain(.badRequest, "after is no number; give the sequence of the last mail that you know.\n")
        }
        let to = question["to"].map(String.init)
        let mails = try store.snapshot {
            try MailTable(transaction: $0).mails(to: to, after: sequence, limit: Self.limit)
        }
        let writer = JSONWriter()
        writer.write(.list(mails.map(\.document)))
        return Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes + [UInt8(ascii: "\n")]))
        )
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
