import AsyncHTTPClient
public import HTTPTypes
import NIOCore
import NIOHTTP1

/// The network, by way of AsyncHTTPClient.
public struct HTTPTransport: Transport {
    /// Whose certificates are taken.
    public enum Trust: Hashable, Sendable {
        /// Those that this system trusts.
        case system
        /// Those that a file of PEM certificates vouches for.
        case bundle(path: String)
        /// Any: for tests only, since nobody knows then who answers.
        case anyone
    }

    let trust: Trust
    let proxy: Proxy?
    /// How long a connection may take to come about; nil for as long as the try may take.
    public var connectLimit: Duration? = .seconds(10)
    /// Whether variables and the profile may still say something else.
    let isUsual: Bool

    /// The system's trust and no proxy, unless variables or the profile of its client name others: `AWS_CA_BUNDLE` and
    /// `ca_bundle`, `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
    public init() { self.init(trusting: .system, by: nil, isUsual: true) }

    public init(trusting trust: Trust) { self.init(trusting: trust, by: nil, isUsual: false) }

    init(trusting trust: Trust, by proxy: Proxy?, isUsual: Bool) {
        (self.trust, self.proxy, self.isUsual) = (trust, proxy, isUsual)
    }

    public func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let host = request.authority ?? ""
        let client = try ConnectionPools.client(trusting: trust, by: proxy, within: connectLimit)
        do {
            // The whole answer is gathered where it comes in: pieces would each wake who waits for the last.
            let request = try outgoing(request, body)
            let gathering = ResponseAccumulator(request: request, maxBodySize: min(limits.answerBytes, Int(Int32.max)))
            let deadline = NIODeadline.now() + TimeAmount(limits.time)
            let task = client.execute(request: request, delegate: gathering, deadline: deadline)
            let answer = try await withTaskCancellationHandler {
                try await task.futureResult.get()
            } onCancel: {
                task.cancel()
            }
            return HTTPAnswer(head: head(of: answer), body: answer.body.map { Array($0.readableBytesView) } ?? [])
        } catch {
            if Task.isCancelled { throw CancellationError() }
            throw TransportFailure(error, host: host)
        }
    }

    private func outgoing(_ request: HTTPRequest, _ body: [UInt8]) throws -> HTTPClient.Request {
        let scheme = request.scheme ?? "https"
        var headers = HTTPHeaders()
        headers.reserveCapacity(request.headerFields.count)
        for field in request.headerFields { headers.add(name: field.name.rawName, value: field.value) }
        return try HTTPClient.Request(
            url: "\(scheme)://\(request.authority ?? "")\(request.path ?? "/")",
            method: HTTPMethod(rawValue: request.method.rawValue),
            headers: headers,
            body: body.isEmpty && request.method != .post ? nil : .byteBuffer(ByteBuffer(bytes: body))
        )
    }

    private func head(of answer: HTTPClient.Response) -> HTTPResponse {
        var fields = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        return HTTPResponse(status: HTTPResponse.Status(code: Int(answer.status.code)), headerFields: fields)
    }
}
