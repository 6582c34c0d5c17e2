import HTTPTypes
import Hummingbird
import NIOCore

extension Answer {
    /// The header fields that it leaves with.
    ///
    /// - Parameter asked: those of the request.
    func fields(_ requestID: String, to asked: HTTPFields) -> [HTTPField] {
        var fields = [
            HTTPField(name: .requestID, value: requestID),
            HTTPField(name: .contentLength, value: String(body.count)),
            // What is left of a body that is too large is not read.
            HTTPField(name: .connection, value: status == .contentTooLarge ? "close" : "keep-alive"),
        ]
        if let contentType { fields.append(HTTPField(name: .contentType, value: contentType)) }
        if let exception {
            fields.append(HTTPField(name: .errorType, value: "\(exception):\(Self.errorNamespace)"))
        }
        return fields + self.fields + CrossOrigin.fields(to: asked)
    }

    /// R1.21: as recorded; clients cut it off.
    private static let errorNamespace = "http://internal.amazon.com/coral/com.amazon.partnerintegrationapi.common/"
}

extension Response {
    init(_ answered: AnsweredCall) {
        self.init(
            status: answered.status,
            headers: HTTPFields(answered.fields),
            body: ResponseBody(byteBuffer: answered.body)
        )
    }

    /// The answer of a call.
    ///
    /// - Parameter asked: the header fields of the request.
    init(_ answer: Answer, _ requestID: String, to asked: HTTPFields) {
        self.init(AnsweredCall(answer, requestID, to: asked))
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("x-amzn-RequestId") ?? .accept
    static let errorType = HTTPField.Name("x-amzn-ErrorType") ?? .accept
}
