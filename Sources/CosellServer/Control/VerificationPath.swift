import AccountDomain
import CosellDomain
import CosellRules
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /_cosell/verification/<key>`: the page on which a person completes a verification. Opening it decides.
struct VerificationPath: Sendable {
    static let path = ControlRoute.root + "verification/"

    let account: AccountProvider
    let chance: Chance

    var route: ControlRoute {
        ControlRoute(
            .get,
            Self.path + "{key}",
            "Complete a verification, as its link does",
            parameters: [.init(name: "outcome", words: "success, fail or reject; success when it is not said")],
            entrance: .link,
            response: answer
        )
    }

    @Sendable private func answer(_ request: ControlRequest) async throws -> Response {
        let word = request.parameters["outcome"] ?? CompletionOutcome.success.rawValue
        guard let outcome = CompletionOutcome(rawValue: word) else {
            return Self.page(.badRequest, "No such outcome", "Give outcome=success, outcome=fail or outcome=reject.")
        }
        do {
            let call = Call.upkeep("CompleteVerification", now: account.house.clock.now, chance: chance)
            let ended = try await account.completeVerification(link: request.name("key"), outcome, call)
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
