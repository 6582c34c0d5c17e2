import HTTPTypes
import Hummingbird
import NIOCore

extension HTTPResponse {
    /// The head of a call's answer.
    ///
    /// - Parameter asked: the header fields of the request.
    init(_ answer: Answer, _ requestID: String, to asked: HTTPFields) {
        var headers = HTTPFields()
        headers.reserveCapacity(8)
        // Nothing stands there yet that one of these could take the place of.
        func add(_ name: HTTPField.Name, _ value: String) { headers.append(HTTPField(name: name, value: value)) }
        if let contentType = answer.contentType { add(.contentType, contentType) }
        add(.requestID, requestID)
        // What is left of a body that is too large is not read.
        add(.connection, answer.status == .contentTooLarge ? "close" : "keep-alive")
        if let exception = answer.exception { add(.errorType, "\(exception):\(Self.errorNamespace)") }
        for field in answer.fields { headers.append(field) }
        CrossOrigin.allow(asked, &headers)
        add(.contentLength, String(answer.body.count))
        self.init(status: answer.status, headerFields: headers)
    }

    /// R1.21: as recorded; clients cut it off.
    private static let errorNamespace = "http://internal.amazon.com/coral/com.amazon.partnerintegrationapi.common/"
}

extension Response {
    /// The answer of a call.
    ///
    /// - Parameter asked: the header fields of the request.
    init(_ answer: Answer, _ requestID: String, to asked: HTTPFields) {
        let head = HTTPResponse(answer, requestID, to: asked)
        self.init(
            status: head.status,
            headers: head.headerFields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        )
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("x-amzn-RequestId") ?? .accept
    static let errorType = HTTPField.Name("x-amzn-ErrorType") ?? .accept
}
