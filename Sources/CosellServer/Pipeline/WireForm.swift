import CosellWire
import HTTPTypes
import NIOCore

/// How a call and its answer are spelled: a form reads an input, and writes an output or a fault.
enum WireForm: CaseIterable, Sendable {
    /// AWS JSON with `POST /` and `X-Amz-Target` (R1.4).
    case header
    /// AWS JSON with `POST /<Operation>`, which has statuses and nulls of its own.
    case path
    /// RPC v2: CBOR with `POST /service/<Service>/operation/<Operation>`.
    case cbor

    /// What services must speak to be called so.
    var wire: ServiceDescriptor.WireProtocol {
        switch self {
        case .header, .path: .awsJSON
        case .cbor: .cbor
        }
    }

    var contentType: String {
        switch self {
        case .header: "application/x-amz-json-1.0"
        case .path: "application/json"
        case .cbor: "application/cbor"
        }
    }

    /// Header fields of every answer.
    private var fields: HTTPFields { self == .cbor ? [.smithyProtocol: Self.rpcProtocol] : [:] }

    static let rpcProtocol = "rpc-v2-cbor"

    // MARK: Reading

    /// JSON is read whatever it is called; CBOR is to say that it is CBOR, unless there is no body.
    func takes(_ request: ReceivedRequest) -> Bool {
        guard self == .cbor, request.body.readableBytes > 0 else { return true }
        let type = request.head.headerFields[.contentType]?.prefix { $0 != ";" } ?? ""
        return type.lowercased() == contentType
    }

    /// - Returns: the input, and the members that it must have and lacks.
    func read<Input: WireStructure>(
        _ type: Input.Type,
        from body: UnsafeRawBufferPointer
    ) throws(SerializationError) -> (value: Input, breaches: [Breach]) {
        switch self {
        case .header, .path: try JSONReader.read(type, from: body)
        case .cbor: try CBORReader.read(type, from: Array(body), refusesNullItems: true)
        }
    }

    // MARK: Writing

    /// R1.11: by path, members without a value are null.
    func write(_ output: some WireStructure) -> [UInt8] {
        switch self {
        case .header: JSONWriter.bytes(output)
        case .path: JSONWriter.bytes(output, writesNulls: true)
        case .cbor: CBORWriter.bytes(output)
        }
    }

    /// R1.8: 200, but 204 for some operations by path.
    func answer(_ output: [UInt8], of operation: OperationDescriptor) -> Answer {
        Answer(
            status: self == .path && operation.answersNoContent ? .noContent : .ok,
            contentType: self == .cbor && !operation.hasOutput ? nil : contentType,
            body: output,
            fields: fields
        )
    }

    func answer(_ fault: Fault) -> Answer {
        Answer(
            status: fault.status(self),
            contentType: contentType,
            body: body(of: fault),
            exception: fault.name,
            fields: fields
        )
    }

    func body(of fault: Fault) -> [UInt8] {
        switch self {
        case .header, .path: JSONWriter.bytes(FaultBody(type: fault.name, fault: fault))
        case .cbor: CBORWriter.bytes(FaultBody(type: fault.qualifiedName, fault: fault))
        }
    }
}

/// A fault as it travels: its type, then its members (R1.19, R1.20).
private struct FaultBody: WireWritable {
    private static let members = MemberTable(["__type", "message"])

    let type: String
    let fault: Fault

    func write(to writer: any WireWriter) {
        writer.beginStructure()
        writer.member(0, of: Self.members, type)
        switch fault.content {
        case .exception(let exception, _): exception.writeMembers(to: writer)
        case .words(let words): writer.member(1, of: Self.members, words)
        }
        writer.endStructure()
    }
}

extension HTTPField.Name {
    static let smithyProtocol = HTTPField.Name("smithy-protocol") ?? .accept
}
