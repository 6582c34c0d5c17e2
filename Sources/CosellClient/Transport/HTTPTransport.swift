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
            let answer = try await client.execute(outgoing(request, body), timeout: TimeAmount(limits.time))
            let bytes = try await answer.body.collect(upTo: limits.answerBytes)
            return HTTPAnswer(head: head(of: answer), body: Array(bytes.readableBytesView))
        } catch {
            if Task.isCancelled { throw CancellationError() }
            throw TransportFailure(error, host: host)
        }
    }

    private func outgoing(_ request: HTTPRequest, _ body: [UInt8]) -> HTTPClientRequest {
        let scheme = request.scheme ?? "https"
        var outgoing = HTTPClientRequest(url: "\(scheme)://\(request.authority ?? "")\(request.path ?? "/")")
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headerFields { outgoing.headers.add(name: field.name.rawName, value: field.value) }
        if !body.isEmpty || request.method == .post { outgoing.body = .bytes(ByteBuffer(bytes: body)) }
        return outgoing
    }

    private func head(of answer: HTTPClientResponse) -> HTTPResponse {
        var fields = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        return HTTPResponse(status: HTTPResponse.Status(code: Int(answer.status.code)), headerFields: fields)
    }
}
