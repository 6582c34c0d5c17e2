package import ChannelAPI
import CosellRules
import CosellDomain

extension ChannelProvider {
    /// Takes back a contract that nobody has signed; with another token, a second time is refused (CH9).
    ///
    /// - Throws: missing; ``Objection`` with `INVALID_RESOURCE_STATE` (CH5).
    /// - Source: Channel 2024-03-18, `CancelChannelContract`; channel 4.6.
    package func cancelChannelContract(
        _ input: Channel.CancelChannelContractRequest,
        _ call: Call
    ) async throws -> Channel.CancelChannelContractResponse {
        let canceled = try await change(call, replaying: input) { books in
            var contract = try books.requireContract(input.identifier)
            guard contract.status == .pending else {
                throw Objection.state("contract \(contract.id) is \(contract.status)", to: "cancel", rule: "CH5")
            }
            contract.document.cancellationReason = input.reason
            contract.move(to: .canceled, at: books.now)
            try books.contracts.save(contract)
            return Outcome(
                id: contract.id,
                arn: contract.arn,
                status: contract.status,
                cancellationReason: input.reason
            )
        }
        return Channel.CancelChannelContractResponse(channelContractDetail: canceled)
    }
}

extension Channel.CancelChannelContractRequest: OptionalTokenCarrier {}
