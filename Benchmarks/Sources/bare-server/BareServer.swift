import Hummingbird
import Logging
import NIOCore

/// Answers every request with the same bytes once its body is read: what the HTTP layer alone can do on a machine.
///
/// Usage: `bare-server PORT BYTES`. Set up as Cosell sets up Hummingbird: a responder, no router, NIO's own defaults.
@main
struct BareServer {
    static func main() async throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        guard numbers.count == 2 else { preconditionFailure("usage: bare-server PORT BYTES") }
        var logger = Logger(label: "bare")
        logger.logLevel = .warning
        let application = Application(
            responder: FixedAnswer(byteCount: numbers[1]),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: numbers[0])),
            logger: logger
        )
        try await application.runService()
    }
}

struct FixedAnswer: HTTPResponder {
    typealias Context = BasicRequestContext

    /// As Cosell's.
    private static let bodyLimitBytes = 1 << 20

    private let body: ByteBuffer

    init(byteCount: Int) {
        body = ByteBuffer(repeating: UInt8(ascii: "x"), count: byteCount)
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        _ = try await request.body.collect(upTo: Self.bodyLimitBytes)
        return Response(
            status: .ok,
            headers: [.contentType: "application/x-amz-json-1.0"],
            body: ResponseBody(byteBuffer: body)
        )
    }
}
