import AccountDomain
import CosellDomain
import CosellRules
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /_cosell/verification/<key>`: the page on which a person completes a verification. Opening it decides; who has the
/// link needs no more, and so it stands before the guard.
struct VerificationDoor: Door {
    static let path = "/_cosell/verification/"

    let account: AccountProvider
    let clock: @Sendable () -> Instant
    let chance: Chance

    func takes(_ request: Request) -> Bool { request.method == .get && request.uri.path.hasPrefix(Self.path) }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        let word = request.uri.queryParameters["outcome"].map(String.init) ?? CompletionOutcome.success.rawValue
        guard let outcome = CompletionOutcome(rawValue: word) else {
            return Self.page(.badRequest, "No such outcome", "Give outcome=success, outcome=fail or outcome=reject.")
        }
        do {
            let call = Call.upkeep("CompleteVerification", now: clock(), chance: chance)
            let key = String(request.uri.path.dropFirst(Self.path.count))
            let ended = try await account.completeVerification(link: key, outcome, call)
            let words = "The \(ended.type) of account \(ended.account) is \(ended.status)."
            return Self.page(.ok, ended.status, ended.reason.map { "\(words) \($0)" } ?? words)
        } catch let objection as Objection {
            guard case .missing(let remark) = objection else { throw objection }
            return Self.page(.notFound, "No such link", remark.text)
        }
    }

    /// All of its words are ours.
    private static func page(_ status: HTTPResponse.Status, _ title: String, _ text: String) -> Response {
        let html = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>\(title)</title></head>
            <body><h1>\(title)</h1><p>\(text)</p></body>
            </html>

            """
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }
}
