import CosellDomain
import CosellWire
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What a route is asked, taken apart.
struct ControlRequest: Sendable {
    let request: Request
    let context: CallContext
    /// What the braces of the path stand for.
    let names: [String: String]
    /// What stands behind the question mark.
    let parameters: [String: String]

    func name(_ name: String) -> String { names[name] ?? "" }

    /// A number of the question.
    func number(_ name: String, atLeast minimum: Int, atMost maximum: Int = .max) throws -> Int? {
        guard let text = parameters[name] else { return nil }
        guard let number = Int(text), minimum...maximum ~= number else {
            let bounds = maximum == .max ? "from \(minimum) on" : "from \(minimum) to \(maximum)"
            throw ControlRefusal.invalid(
                name,
                "The parameter \(name) is '\(text.excerpt())'",
                fix: "Give a number \(bounds)."
            )
        }
        return number
    }

    /// Whether the answer is to go on as events happen.
    var wantsStream: Bool { request.headers[.accept]?.contains("text/event-stream") == true }

    /// The body as it came; empty for none.
    func bytes() async throws -> [UInt8] {
        guard let body = try await request.wholeBody(context) else {
            throw ControlRefusal(
                .wrong,
                "TooLarge",
                "The body is larger than \(Pipeline.bodyLimitBytes) bytes",
                fix: "Send less at a time."
            )
        }
        return Array(body.readableBytesView)
    }

    /// The body as JSON; an object without members for none.
    func document() async throws -> Document {
        let bytes = try await bytes()
        if bytes.isEmpty { return .object([]) }
        do {
            return try JSONReader.document(from: bytes)
        } catch {
            throw ControlRefusal(
                .wrong,
                "InvalidJSON",
                "The body cannot be read: \(error.description)",
                fix: "Send one JSON value in UTF-8."
            )
        }
    }

    /// The members of a body that is an object.
    ///
    /// - Parameter known: the names it may have.
    func members(known: [String]) async throws -> [String: Document] {
        guard case .object(let members) = try await document() else {
            throw ControlRefusal(.wrong, "InvalidJSON", "The body is no object", fix: "Send a JSON object.")
        }
        for member in members where !known.contains(member.name) {
            throw ControlRefusal.unknown(member.name, known: known)
        }
        return Dictionary(members.map { ($0.name, $0.value) }) { _, last in last }
    }
}

extension Response {
    /// JSON with a line feed behind it, for those who read it on a screen.
    static func json(_ document: Document, status: HTTPResponse.Status = .ok) -> Response {
        let writer = JSONWriter()
        writer.write(document)
        return Response(
            status: status,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes + [UInt8(ascii: "\n")]))
        )
    }

    static func refusal(_ refusal: ControlRefusal) -> Response {
        var response = json(refusal.document, status: refusal.kind.status)
        if refusal.kind == .unknownCaller { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}

extension ControlRefusal.Kind {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .wrong: .badRequest
        case .unknownCaller: .unauthorized
        case .forbidden: .forbidden
        case .missing: .notFound
        case .otherMethod: .methodNotAllowed
        case .conflict: .conflict
        case .failed: .internalServerError
        }
    }
}
