import HTTPTypes
import NIOCore

/// A request as it came in, whole.
struct ReceivedRequest: Sendable {
    let head: HTTPRequest
    let body: ByteBuffer

    /// `/` and what follows, without the query.
    var path: Substring { (head.path ?? "/").prefix { $0 != "?" } }
}

/// What goes back.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var contentType = "application/x-amz-json-1.0"
    var body: [UInt8] = []
    /// The name of the exception, for the header that says so (R1.21); nil for a success.
    var exception: String?
    /// Header fields besides those that every answer has.
    var fields: HTTPFields = [:]
}

/// The two ways to call an operation (R1.4), which differ in statuses and nulls.
enum CallStyle: Sendable {
    /// `POST /` with `X-Amz-Target`.
    case header
    /// `POST /<Operation>` with `application/json`.
    case path
}
