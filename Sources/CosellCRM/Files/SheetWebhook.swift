import CosellClient
import CosellWire
import Crypto
import Foundation
import HTTPTypes

/// Posts each change to somebody's webhook, signed, under a name that stays the same however often it comes.
///
/// The signature is the HMAC-SHA-256 of the time, a point and the body, in hexadecimal digits; `docs/crm.md` has the form.
struct SheetWebhook: Sendable {
    let target: SheetConnection.Webhook
    let transport: any Transport
    let surroundings: Surroundings

    init(_ target: SheetConnection.Webhook, transport: any Transport, surroundings: Surroundings) {
        (self.target, self.transport, self.surroundings) = (target, transport, surroundings)
    }

    enum Answer: Hashable, Sendable {
        /// With the id that the receiver gave the deal, if it says one.
        case taken(id: String?)
        case refused(code: String, message: String, isRetriable: Bool)
    }

    private static let limits = ExchangeLimits(time: .seconds(30), answerBytes: 1 << 16)
    private static let tries = 4
    /// A longer pause is left to the next run.
    private static let longestPause = Duration.seconds(60)

    /// - Parameter number: how many changes of the opportunity were taken before.
    /// - Throws: where nobody is there to take any.
    func post(_ write: CRMWrite, number: Int) async throws(CRMFailure) -> Answer {
        let fields = write.fields.sorted { $0.key < $1.key }.map { Document.Member($0.key, $0.value) }
        let content: [Document.Member] = [
            .init("kind", .string(write.id == nil ? "create" : "change")), .init("object", .string("opportunity")),
            .init("opportunityId", .string(write.externalID)),
            .init("dealId", write.id.map(Document.string) ?? .null), .init("number", .integer(number + 1)),
            .init("fields", .object(fields)),
        ]
        let name = RecordDigest.of([String(decoding: JSONWriter.bytes(Document.object(content)), as: UTF8.self)])
        let body = JSONWriter.bytes(Document.object([.init("id", .string(name))] + content))
        var attempt = 1
        while true {
            let (answer, asked) = try await once(body, name: name)
            guard case .refused(_, _, isRetriable: true) = answer, attempt < Self.tries else { return answer }
            let pause = asked ?? .seconds(1 << (attempt - 1))
            guard pause <= Self.longestPause else { return answer }
            do { try await surroundings.sleep(pause) } catch { throw .unreachable("the run was interrupted") }
            attempt += 1
        }
    }

    private func once(_ body: [UInt8], name: String) async throws(CRMFailure) -> (Answer, Duration?) {
        guard let url = URL(string: target.url), let scheme = url.scheme, let host = url.host(percentEncoded: true)
        else { throw .unreadable("'\(target.url.prefix(80))' is no address; check webhook: in the settings.") }
        let path = url.path(percentEncoded: true)
        let query = url.query(percentEncoded: true).map { "?\($0)" } ?? ""
        let time = surroundings.now().wholeSeconds.description
        let key = SymmetricKey(data: Data(target.secret.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(time).".utf8) + Data(body), using: key)
        var request = HTTPRequest(
            method: .post,
            scheme: scheme,
            authority: url.port.map { "\(host):\($0)" } ?? host,
            path: (path.isEmpty ? "/" : path) + query,
            headerFields: [.contentType: "application/json"]
        )
        for (field, value) in [
            ("Idempotency-Key", name), ("X-Cosell-Timestamp", time),
            ("X-Cosell-Signature", "sha256=\(code.hexadecimal)"),
        ] {
            if let field = HTTPField.Name(field) { request.headerFields[field] = value }
        }
        let answer: HTTPAnswer
        do { answer = try await transport.send(request, body: body, within: Self.limits) } catch {
            if error is CancellationError { throw .unreachable("the run was interrupted") }
            let what = (error as? TransportFailure)?.what ?? "\(error)"
            return (.refused(code: "UNREACHABLE", message: "the webhook \(host): \(what)", isRetriable: true), nil)
        }
        let status = answer.head.status.code
        let words = String(decoding: answer.body.prefix(200), as: UTF8.self)
        switch status {
        case 200..<300:
            let id = (try? JSONReader.document(from: answer.body))?["id"]?.plainText
            return (.taken(id: id.flatMap { $0.isEmpty ? nil : $0 }), nil)
        case 408, 425, 429, 500...599:
            let asked = Backoff.asked(in: answer.head.headerFields, now: surroundings.now())
            return (
                .refused(code: "\(status)", message: "the webhook answered \(status) \(words)", isRetriable: true),
                asked
            )
        default:
            return (
                .refused(code: "\(status)", message: "the webhook answered \(status) \(words)", isRetriable: false), nil
            )
        }
    }
}
