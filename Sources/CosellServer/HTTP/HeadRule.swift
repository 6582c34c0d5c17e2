import NIOHTTP1

/// Why a request is refused before anything of it is carried out; its connection is then closed.
struct HeadRefusal: Hashable, Sendable {
    let status: HTTPResponseStatus
    let words: String

    static let late = HeadRefusal(status: .requestTimeout, words: "The request took too long to arrive.")
    static let malformed = HeadRefusal(status: .badRequest, words: "The bytes are no HTTP/1.1 request.")
    static let longTarget = HeadRefusal(
        status: .uriTooLong,
        words: "The request line is longer than \(ConnectionLimits.targetBytes) bytes."
    )
    static let longHead = HeadRefusal(
        status: .requestHeaderFieldsTooLarge,
        words: "The head has more than \(ConnectionLimits.headBytes) bytes or \(ConnectionLimits.fieldCount) fields."
    )
    static let otherVersion = HeadRefusal(
        status: .httpVersionNotSupported,
        words: "This server speaks HTTP/1.1 and HTTP/1.0."
    )
    static let crowded = HeadRefusal(
        status: .serviceUnavailable,
        words: "The server has as many connections as it may; try again."
    )
    static let full = HeadRefusal(
        status: .serviceUnavailable,
        words: "The server holds as many bytes of requests as it may; try again."
    )

    /// What is wrong with bytes that could not be read.
    ///
    /// - Parameter inRequestLine: whether they broke before the first line ended.
    init(_ error: any Error, inRequestLine: Bool) {
        switch error as? HTTPParserError {
        case .headerOverflow: self = inRequestLine ? .longTarget : .longHead
        case .invalidVersion: self = .otherVersion
        default: self = .malformed
        }
    }

    init(status: HTTPResponseStatus, words: String) {
        self.status = status
        self.words = words
    }
}

/// What a head must be (RFC 9110 and 9112); the first broken row answers.
enum HeadRules {
    static func refusal(of head: HTTPRequestHead) -> HeadRefusal? {
        rows.first { !$0.holds(head) }?.refusal
    }

    private static let rows: [(refusal: HeadRefusal, holds: @Sendable (HTTPRequestHead) -> Bool)] = [
        (.longTarget, { $0.uri.utf8.count <= ConnectionLimits.targetBytes }),
        (
            HeadRefusal(status: .notImplemented, words: "This server is no proxy."),
            { $0.method != .CONNECT }
        ),
        (
            HeadRefusal(status: .badRequest, words: "A request of HTTP/1.1 has exactly one Host field."),
            { $0.version == .http1_0 || $0.headers["host"].count == 1 }
        ),
        (
            HeadRefusal(status: .notImplemented, words: "Of the transfer codings only chunked is known."),
            { head in
                let codings = head.headers[canonicalForm: "transfer-encoding"]
                return codings.isEmpty || codings.count == 1 && codings[0].lowercased() == "chunked"
            }
        ),
        (
            HeadRefusal(status: .badRequest, words: "A request has a Content-Length or a Transfer-Encoding, not both."),
            { !$0.headers.contains(name: "transfer-encoding") || !$0.headers.contains(name: "content-length") }
        ),
        (
            HeadRefusal(status: .expectationFailed, words: "Of the expectations only 100-continue is known."),
            { head in head.headers["expect"].allSatisfy { $0.lowercased() == "100-continue" } }
        ),
    ]
}

extension HTTPRequestHead {
    /// Whether the client waits for a word before it sends the body.
    var expectsContinue: Bool { version != .http1_0 && headers.contains(name: "expect") }

    /// Whether the parser takes what follows for another protocol; it does so by both of these fields.
    var offersUpgrade: Bool {
        headers.contains(name: "upgrade")
            && headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
    }
}
