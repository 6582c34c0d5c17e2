import CosellWire
import HTTPTypes

/// How a service reads requests and writes answers, by its protocol: the other side of ``RequestForm``.
struct DoubleForm: Sendable {
    let wire: ServiceDescriptor.WireProtocol

    func input<Input: WireStructure>(_ body: [UInt8]) throws -> Input {
        switch wire {
        case .awsJSON: try JSONReader.read(Input.self, from: body).value
        case .cbor: try CBORReader.read(Input.self, from: body).value
        }
    }

    func answer(_ output: some WireStructure) -> HTTPAnswer {
        HTTPAnswer(head: HTTPResponse(status: .ok), body: bytes(output))
    }

    func answer<Exception: ServiceException>(refusing exception: Exception) -> HTTPAnswer {
        var head = HTTPResponse(status: Exception.isServerFault ? .internalServerError : .badRequest)
        head.headerFields[.errorType] = Exception.name
        head.headerFields[.requestID] = "double"
        return HTTPAnswer(head: head, body: bytes(exception))
    }

    private func bytes(_ value: some WireStructure) -> [UInt8] {
        switch wire {
        case .awsJSON: JSONWriter.bytes(value)
        case .cbor: CBORWriter.bytes(value)
        }
    }
}
