import AsyncHTTPClient
public import HTTPTypes
import NIOCore
import NIOHTTP1

/// The network, by way of AsyncHTTPClient.
public struct HTTPTransport: Transport {
    /// One pool of connections for all clients of the process; it lives as long as the process.
    private static let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)

    private static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(connect: .seconds(10)),
            decompression: .disabled
        )
        // The pool would try for as long as connecting may take; that nobody listens is to be said at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only  // what AWS's own clients speak to these services
        return configuration
    }

    public init() {}

    public func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let host = request.authority ?? ""
        do {
            let answer = try await Self.client.execute(outgoing(request, body), timeout: TimeAmount(limits.time))
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
