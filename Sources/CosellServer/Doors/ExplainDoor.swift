import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /_cosell/explain?requestId=…`: why a call was denied (CP62).
struct ExplainDoor: Door {
    static let path = "/_cosell/explain"

    let denials: Denials

    func takes(_ request: Request) -> Bool { request.looks(at: Self.path) }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        guard let id = request.uri.queryParameters["requestId"], !id.isEmpty else {
            return Self.refusal(
                .badRequest,
                "MissingParameter",
                "requestId names no call",
                "Give ?requestId= and the id."
            )
        }
        guard let explanation = denials.document(of: String(id)) else {
            return Self.refusal(
                .notFound,
                "NotFound",
                "No call of that request id was denied access lately",
                "The last \(Denials.limit) denials since the start are kept."
            )
        }
        return Self.response(.ok, explanation)
    }

    private static func refusal(
        _ status: HTTPResponse.Status,
        _ code: String,
        _ message: String,
        _ fix: String
    ) -> Response {
        let error = Document.object([
            .init("code", .string(code)), .init("message", .string(message)), .init("fix", .string(fix)),
        ])
        return response(status, .object([.init("error", error)]))
    }

    private static func response(_ status: HTTPResponse.Status, _ document: Document) -> Response {
        let writer = JSONWriter()
        writer.write(document)
        return Response(
            status: status,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes + [UInt8(ascii: "\n")]))
        )
    }
}
