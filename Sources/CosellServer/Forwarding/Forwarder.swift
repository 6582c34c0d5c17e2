import AsyncHTTPClient
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// Passes calls of services that are not answered here on, unchanged but for the host, and their answers back, so that
/// one address serves a whole test suite.
struct Forwarder: Sendable {
    /// How long the other server may take to take a connection, and then for one call.
    private static let connectLimit = TimeAmount.seconds(5)
    private static let callLimit = TimeAmount.minutes(15)

    let target: ForwardTarget

    /// Lives as long as the process, whose end closes its connections.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = connectLimit
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    func response(to request: Request) async throws -> Response {
        let answer = try await Self.client.execute(outgoing(request), timeout: Self.callLimit)
        let fields = Self.fields(answer.headers)
        let status = HTTPResponse.Status(code: Int(answer.status.code))
        guard request.method != .head else { return Response(status: status, headers: fields) }
        let length = fields[.contentLength].flatMap(Int.init)
        let body = ResponseBody(contentLength: length) { [body = answer.body] writer in
            try await writer.write(body)
            try await writer.finish(nil)
        }
        return Response(status: status, headers: fields, body: body)
    }

    private func outgoing(_ request: Request) -> HTTPClientRequest {
        var outgoing = HTTPClientRequest(url: "\(target)\(request.head.path ?? "/")")
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headers where !Self.ownFields.contains(field.name.canonicalName) {
            outgoing.headers.add(name: field.name.rawName, value: field.value)
        }
        if let length = request.headers[.contentLength].flatMap(Int64.init) {
            outgoing.body = .stream(request.body, length: .known(length))
        } else if request.headers[.transferEncoding] != nil {
            outgoing.body = .stream(request.body, length: .unknown)
        }
        return outgoing
    }

    /// What belongs to one connection and is not passed on.
    private static let ownFields: Set<String> = [
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-authenticate", "proxy-authorization",
        "te", "trailer", "transfer-encoding", "upgrade",
    ]

    private static func fields(_ headers: HTTPHeaders) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in headers {
            guard let name = HTTPField.Name(name),
                name == .contentLength || !ownFields.contains(name.canonicalName)
            else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        return fields
    }
}
