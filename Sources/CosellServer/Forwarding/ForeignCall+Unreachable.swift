import CosellWire
import HTTPTypes

extension ForeignCall {
    /// Says, in the form that the client reads, that the server which would answer does not.
    func answer(_ requestID: String, unreachable target: ForwardTarget) -> Answer {
        let message = "Cosell could not pass the call on to \(target), as --forward-others says. Is it running?"
        let error = Document.object([
            .init("__type", .string("ServiceUnavailableException")), .init("message", .string(message)),
        ])
        let (contentType, body): (String, [UInt8]) =
            switch form {
            case .query: ("text/xml", Self.xml("<ErrorResponse><Error>", message, "</Error></ErrorResponse>"))
            case .ec2: ("text/xml", Self.xml("<Response><Errors><Error>", message, "</Error></Errors></Response>"))
            case .s3: ("text/xml", Self.xml("<Error>", message, "</Error>"))
            case .json(let contentType): (contentType, Self.json(error))
            case .restJSON: ("application/json", Self.json(error))
            case .cbor: ("application/cbor", Self.cbor(error))
            }
        return Answer(
            status: .serviceUnavailable,
            contentType: contentType,
            body: body,
            exception: "ServiceUnavailableException",
            fields: form == .cbor ? [.smithyProtocol: "rpc-v2-cbor"] : [:]
        )
    }

    /// - Parameter message: needs no escapes; an address holds no sign that XML reads.
    private static func xml(_ head: String, _ message: String, _ tail: String) -> [UInt8] {
        Array("\(head)<Code>ServiceUnavailable</Code><Message>\(message)</Message>\(tail)".utf8)
    }

    private static func json(_ document: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(document)
        return writer.bytes
    }

    private static func cbor(_ document: Document) -> [UInt8] {
        let writer = CBORWriter()
        writer.write(document)
        return writer.bytes
    }
}
