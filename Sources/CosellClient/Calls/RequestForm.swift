import CosellWire
import HTTPTypes

/// How calls of a service look on the wire, by its protocol.
struct RequestForm: Sendable {
    let service: ServiceDescriptor
    let endpoint: Endpoint

    func body(_ input: some WireStructure) -> [UInt8] {
        switch service.wire {
        case .awsJSON: JSONWriter.bytes(input)
        case .cbor: CBORWriter.bytes(input)
        }
    }

    /// The request without what changes from try to try: signature and counts.
    func request(_ operation: String) -> HTTPRequest {
        var fields = HTTPFields()
        fields[.userAgent] = Self.userAgent
        switch service.wire {
        case .awsJSON:
            fields[.contentType] = "application/x-amz-json-1.0"
            fields[.target] = "\(service.targetPrefix).\(operation)"
        case .cbor:
            fields[.contentType] = "application/cbor"
            fields[.accept] = "application/cbor"
            fields[.smithyProtocol] = "rpc-v2-cbor"
        }
        return HTTPRequest(
            method: .post,
            scheme: endpoint.scheme,
            authority: endpoint.authority,
            path: endpoint.path + path(operation),
            headerFields: fields
        )
    }

    private func path(_ operation: String) -> String {
        switch service.wire {
        case .awsJSON: endpoint.path.isEmpty ? "/" : ""
        case .cbor: "/service/\(service.targetPrefix)/operation/\(operation)"
        }
    }

    private static let userAgent = "cosell-swift/1.0"
}

extension HTTPField.Name {
    private static func known(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(name)") else { preconditionFailure("a header's name is wrong: \(name)") }
        return name
    }

    static let target = known("X-Amz-Target")
    static let smithyProtocol = known("smithy-protocol")
    static let requestID = known("x-amzn-RequestId")
    static let errorType = known("x-amzn-ErrorType")
    static let invocationID = known("amz-sdk-invocation-id")
    static let sdkRequest = known("amz-sdk-request")
}
