// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellDomain
package import CosellWire
package import ChannelAPI

extension ChannelProvider {
    /// Operations that no file decides yet.
    package static let unanswered: Set<String> = [
        "AcceptChannelHandshake",
        "CancelChannelHandshake",
        "RejectChannelHandshake",
    ]

    /// Operations that a file decides.
    package static let answered: [any ChannelOperation.Type] = Channel.operations.filter {
        !unanswered.contains($0.descriptor.name)
    }

    package var handlers: [any OperationHandler<Call>] {
        Self.answered.map { $0.handler(self) }
    }

    package func acceptChannelHandshake(
        _ input: Channel.AcceptChannelHandshakeRequest,
        _ call: Call
    ) async throws -> Channel.AcceptChannelHandshakeResponse {
        throw UnansweredOperation(name: "AcceptChannelHandshake")
    }

    package func cancelChannelHandshake(
        _ input: Channel.CancelChannelHandshakeRequest,
        _ call: Call
    ) async throws -> Channel.CancelChannelHandshakeResponse {
        throw UnansweredOperation(name: "CancelChannelHandshake")
    }

    package func rejectChannelHandshake(
        _ input: Channel.RejectChannelHandshakeRequest,
        _ call: Call
    ) async throws -> Channel.RejectChannelHandshakeResponse {
        throw UnansweredOperation(name: "RejectChannelHandshake")
    }
}
