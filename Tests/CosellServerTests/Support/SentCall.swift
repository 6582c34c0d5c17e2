import CosellSigning
import CosellWire
import HTTPTypes
import NIOCore
import SellingAPI

@testable import CosellServer

/// A call as a client sends it.
struct SentCall: Sendable {
    var operation: String
    var body: [UInt8]
    var style = CallStyle.header
    /// Nil leaves the signature out.
    var caller: Caller? = .dana
    var service = Selling.service.signingName
    /// What else stands in the head.
    var headers: [(name: String, value: String)] = []
    /// In place of the target that the style asks for.
    var target: String?
    var path: String?

    init(_ operation: String, _ body: String, _ style: CallStyle = .header, by caller: Caller? = .dana) {
        self.operation = operation
        self.body = Array(body.utf8)
        self.style = style
        self.caller = caller
    }

    /// A call of an operation that the model knows.
    init(_ request: some WireStructure, of operation: String, _ style: CallStyle = .header, by caller: Caller? = .dana)
    {
        self.init(operation, String(decoding: JSONWriter.bytes(request), as: UTF8.self), style, by: caller)
    }

    func received(at now: Instant) throws -> ReceivedRequest {
        var head = HTTPRequest(
            method: .post,
            scheme: "http",
            authority: "127.0.0.1:8080",
            path: path ?? (style == .path ? "/\(operation)" : "/")
        )
        let target = target ?? (style == .header ? "AWSPartnerCentralSelling.\(operation)" : nil)
        if let target { try head.add("X-Amz-Target", target) }
        try head.add("Content-Type", style.contentType)
        for header in headers { try head.add(header.name, header.value) }
        if let caller { try sign(&head, caller, at: now) }
        return ReceivedRequest(head: head, body: ByteBuffer(bytes: body))
    }

    private func sign(_ head: inout HTTPRequest, _ caller: Caller, at now: Instant) throws {
        let signer = Signer(
            accessKeyID: caller.keyID,
            secret: caller.secret,
            service: service,
            reach: .region("us-east-1")
        )
        let signature = try signer.sign(SignedRequest(head), body: body.span.bytes, at: now.seconds)
        for field in signature.fields { try head.add(field.name, field.value) }
    }
}

extension HTTPRequest {
    fileprivate mutating func add(_ name: String, _ value: String) throws {
        guard let name = HTTPField.Name(name) else { throw NoHeaderName() }
        headerFields.append(HTTPField(name: name, value: value))
    }
}

private struct NoHeaderName: Error {}
