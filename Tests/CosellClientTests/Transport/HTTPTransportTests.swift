import CosellClient
import HTTPTypes
import Testing

/// The network's ways to fail, each under its own name.
struct HTTPTransportTests {
    private func send(
        _ server: LoopbackServer,
        method: HTTPRequest.Method = .post,
        body: [UInt8] = Array("{}".utf8),
        within limits: ExchangeLimits = ExchangeLimits()
    ) async throws -> HTTPAnswer {
        var fields = HTTPFields()
        fields[.contentType] = "application/x-amz-json-1.0"
        let request = HTTPRequest(
            method: method,
            scheme: "http",
            authority: "127.0.0.1:\(server.port)",
            path: "/a?b=c",
            headerFields: fields
        )
        return try await HTTPTransport().send(request, body: body, within: limits)
    }

    @Test("carries a request and its answer")
    func exchange() async throws {
        try await LoopbackServer.answering("HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\nx-a: b\r\n\r\nhello") {
            server in
            let answer = try await send(server)
            #expect(answer.head.status.code == 404)
            #expect(String(decoding: answer.body, as: UTF8.self) == "hello")
            #expect(HTTPField.Name("x-a").flatMap { answer.head.headerFields[$0] } == "b")
            let asked = server.received
            #expect(asked.hasPrefix("POST /a?b=c HTTP/1.1\r\n"))
            #expect(asked.lowercased().contains("\r\nhost: 127.0.0.1:\(server.port)\r\n"))
            #expect(asked.lowercased().contains("\r\ncontent-length: 2\r\n"))
            #expect(asked.hasSuffix("\r\n\r\n{}"))
        }
    }

    @Test("does not follow a redirect")
    func redirect() async throws {
        let answer = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
        try await LoopbackServer.answering(answer) { server in
            let status = try await send(server).head.status
            #expect(status.code == 302)
        }
    }

    @Test(
        "names what went wrong",
        arguments: [
            ("", TransportFailure.Kind.interrupted), ("this is no HTTP\r\n\r\n", .malformed),
            ("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", .interrupted),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3000\r\n\r\n" + String(repeating: "x", count: 3000), .answerTooLarge),
        ]
    )
    func faults(answer: String, kind: TransportFailure.Kind) async throws {
        try await LoopbackServer.answering(answer) { server in
            let failure = await #expect(throws: TransportFailure.self) {
                try await send(server, within: ExchangeLimits(answerBytes: 1024))
            }
            #expect(failure?.kind == kind, "\(failure?.description ?? "")")
            #expect(failure?.host == "127.0.0.1:\(server.port)")
        }
    }

    @Test("gives up when the time is over")
    func timeout() async throws {
        try await LoopbackServer.answering(nil) { server in
            let failure = await #expect(throws: TransportFailure.self) {
                try await send(server, within: ExchangeLimits(time: .milliseconds(20)))
            }
            #expect(failure?.kind == .timedOut)
        }
    }

    @Test("says that nobody listens")
    func nobody() async throws {
        let port = try await LoopbackServer.answering("") { $0.port }
        let request = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:\(port)", path: "/")
        let failure = await #expect(throws: TransportFailure.self) {
            try await HTTPTransport().send(request, body: [], within: ExchangeLimits())
        }
        #expect(failure?.kind == .unreachable)
        #expect(failure?.description.hasPrefix("Could not connect to 127.0.0.1:\(port)") == true)
    }

    @Test("ends as cancelled when its task is")
    func cancellation() async throws {
        try await LoopbackServer.answering(nil) { server in
            let task = Task { try await send(server) }
            await server.waitForRequest()
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }
}
