package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Takes back a proposal that nobody has answered.
    ///
    /// - Throws: missing, for who has no part in it; denied, for its receiver; ``Objection`` with `INVALID_RESOURCE_STATE`, for one
    ///   that has ended otherwise (CH4). The same answer can be given again, and nothing happens then (CH8).
    /// - Source: Channel 2024-03-18, `CancelChannelHandshake`; channel 3.5, 4.3.
    package func cancelChannelHandshake(
        _ input: Channel.CancelChannelHandshakeRequest,
        _ call: Call
    ) async throws -> Channel.CancelChannelHandshakeResponse {
        let handshake = try await change(call) { books in
            try books.end(input.identifier, .canceled, by: .sender, to: "cancel") { _ in }
        }
        return Channel.CancelChannelHandshakeResponse(
            channelHandshakeDetail: .init(id: handshake.id, arn: handshake.arn, status: handshake.status)
        )
    }
}
