import HTTPTypes
import NIOCore

/// A request as it came in, whole.
struct ReceivedRequest: Sendable {
    let head: HTTPRequest
    let body: ByteBuffer
}

/// What goes back.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    /// Nil where nothing follows.
    var contentType: String?
    var body: [UInt8] = []
    /// The name of the exception, for the header that says so (R1.21); nil for a success.
    var exception: String?
    /// Header fields besides those that every answer has.
    var fields: HTTPFields = [:]
}
