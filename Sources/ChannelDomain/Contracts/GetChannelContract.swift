package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Shows a contract of the caller's, with its signatory.
    ///
    /// - Throws: missing, for everything else.
    /// - Source: Channel 2024-03-18, `GetChannelContract`; channel 4.6.
    package func getChannelContract(
        _ input: Channel.GetChannelContractRequest,
        _ call: Call
    ) async throws -> Channel.GetChannelContractResponse {
        let contract = try await look(call) { try $0.requireContract(input.identifier) }
        return Channel.GetChannelContractResponse(channelContractDetail: contract.document)
    }
}
