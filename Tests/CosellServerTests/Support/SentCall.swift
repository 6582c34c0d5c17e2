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
    var style = WireForm.header
    /// Nil leaves the signature out.
    var caller: Caller? = .dana
    var service = Selling.service.signingName
    /// The service, as targets and paths of RPC v2 name it.
    var prefix = Selling.service.targetPrefix
    /// In place of the style's own.
    var contentType: String?
    /// What else stands in the head.
    var headers: [(name: String, value: String)] = []
    /// In place of the target that the style asks for.
    var target: String?
    var path: String?

    init(_ operation: String, _ body: String, _ style: WireForm = .header, by caller: Caller? = .dana) {
        self.operation = operation
        self.body = Array(body.utf8)
        self.style = style
        self.caller = caller
    }

    /// A call of an operation that the model knows.
    init(_ request: some WireStructure, of operation: String, _ style: WireForm = .header, by caller: Caller? = .dana) {
        self.init(operation, String(decoding: JSONWriter.bytes(request), as: UTF8.self), style, by: caller)
    }

    /// A call of any service's operation, in a form that the service speaks.
    init<Operation: WireOperation>(
        _ input: Operation.Input,
        to operation: Operation.Type,
        _ form: WireForm? = nil,
        by caller: Caller? = .dana
    ) {
        let service = Operation.descriptor.service
        self.operation = Operation.descriptor.name
        style = form ?? (service.wire == .cbor ? .cbor : .header)
        body = style == .cbor ? CBORWriter.bytes(input) : JSONWriter.bytes(input)
        self.service = service.signingName
        prefix = service.targetPrefix
        self.caller = caller
    }

    private var ownPath: String {
        switch style {
        case .header: "/"
        case .path: "/\(operation)"
        case .cbor: "/service/\(prefix)/operation/\(operation)"
        }
    }

    func received(at now: Instant) throws -> ReceivedRequest {
        var head = HTTPRequest(
            method: .post,
            scheme: "http",
            authority: "127.0.0.1:8080",
            path: path ?? ownPath
        )
        let target = target ?? (style == .header ? "\(prefix).\(operation)" : nil)
        if let target { try head.add("X-Amz-Target", target) }
        try head.add("Content-Type", contentType ?? style.contentType)
        if style == .cbor {
            try head.add("smithy-protocol", WireForm.rpcProtocol)
            try head.add("Accept", style.contentType)
        }
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
