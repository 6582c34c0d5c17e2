import HTTPTypes
import Hummingbird

/// `OPTIONS`: what browsers ask before they call.
struct PreflightDoor: Door {
    func takes(_ request: Request) -> Bool { request.method == .options }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        CrossOrigin.preflight(request.headers)
    }
}

/// What a browser must hear before a page's AWS SDK may call this server (CORS). Signatures protect the calls, so any
/// origin may make them.
enum CrossOrigin {
    /// How long a browser may keep the answer.
    private static let maximumAgeSeconds = 86_400

    private static let usualHeaders = "authorization, content-type, x-amz-date, x-amz-security-token, x-amz-target"

    static func preflight(_ asked: HTTPFields) -> Response {
        var headers: HTTPFields = [
            .accessControlAllowOrigin: "*",
            .accessControlAllowMethods: "POST, OPTIONS",
            .accessControlAllowHeaders: asked[.accessControlRequestHeaders] ?? usualHeaders,
            .accessControlMaxAge: "\(maximumAgeSeconds)",
        ]
        headers[.vary] = "Access-Control-Request-Headers"
        return Response(status: .noContent, headers: headers)
    }

    /// Lets a page read an answer, and the headers that SDKs look at.
    static func fields(to asked: HTTPFields) -> [HTTPField] {
        guard asked.contains(.origin) else { return [] }
        return [
            HTTPField(name: .accessControlAllowOrigin, value: "*"),
            HTTPField(name: .accessControlExposeHeaders, value: "x-amzn-RequestId, x-amzn-ErrorType, Date"),
        ]
    }
}
