package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Turns down what another account proposes.
    ///
    /// - Throws: missing, for who has no part in it; denied, for its sender; ``Objection`` with `INVALID_RESOURCE_STATE`, for one
    ///   that has ended otherwise (CH4). The same answer can be given again, and nothing happens then (CH8).
    /// - Source: Channel 2024-03-18, `RejectChannelHandshake`; channel 3.5, 4.3.
    package func rejectChannelHandshake(
        _ input: Channel.RejectChannelHandshakeRequest,
        _ call: Call
    ) async throws -> Channel.RejectChannelHandshakeResponse {
        let handshake = try await change(call) { try $0.reject(input.identifier) }
        return Channel.RejectChannelHandshakeResponse(
            channelHandshakeDetail: .init(id: handshake.id, arn: handshake.arn, status: handshake.status)
        )
    }
}
