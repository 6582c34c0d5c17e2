import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// The body, whole.
    ///
    /// - Returns: nil for one that is too large, told from its length where that is announced.
    /// - Throws: when the client leaves, or what it sends is no HTTP.
    func wholeBody(_ context: CallContext) async throws -> ByteBuffer? {
        if let length = headers[.contentLength].flatMap(Int.init), length > Pipeline.bodyLimitBytes { return nil }
        askForBody(context)
        do {
            return try await body.collect(upTo: Pipeline.bodyLimitBytes)
        } catch is NIOTooManyBytesError {
            return nil
        }
    }

    /// Tells a client that waits for it that its body is wanted.
    func askForBody(_ context: CallContext) {
        if headers[.expect] != nil { context.channel.triggerUserOutboundEvent(BodyWanted(), promise: nil) }
    }
}
