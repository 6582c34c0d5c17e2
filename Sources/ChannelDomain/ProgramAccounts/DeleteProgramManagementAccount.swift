package import ChannelAPI
import CosellDomain
import CosellRules

extension ChannelProvider {
    /// Takes an account out of its program: `INACTIVE`, for good; it stays in lists. Again, nothing happens.
    ///
    /// - Throws: missing; a conflict, while there are relationships under it.
    /// - Source: Channel 2024-03-18, `DeleteProgramManagementAccount`; channel 4.1.
    package func deleteProgramManagementAccount(
        _ input: Channel.DeleteProgramManagementAccountRequest,
        _ call: Call
    ) async throws -> Channel.DeleteProgramManagementAccountResponse {
        _ = try await change(call, replaying: input) { books in
            var account = try books.requireProgramAccount(input.identifier)
            if let other = try books.relationships.first(under: account.id) {
                throw Objection.conflict(
                    ChannelSubject(.relationship, other),
                    "Relationship \(other) stands under program management account \(account.id); delete it first."
                )
            }
            if account.status != .inactive {
                account.close(at: books.now)
                try books.programAccounts.save(account)
                try books.cancelHandshakes(about: account.id)
            }
            return Outcome(account.id, account.arn)
        }
        return Channel.DeleteProgramManagementAccountResponse()
    }
}

extension Channel.DeleteProgramManagementAccountRequest: OptionalTokenCarrier {}
