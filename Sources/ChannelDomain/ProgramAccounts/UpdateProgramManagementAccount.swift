package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Renames a program management account; without a name nothing changes.
    ///
    /// - Throws: missing; a conflict, for an old revision and for one that is `INACTIVE`.
    /// - Source: Channel 2024-03-18, `UpdateProgramManagementAccount`; channel 4.1.
    package func updateProgramManagementAccount(
        _ input: Channel.UpdateProgramManagementAccountRequest,
        _ call: Call
    ) async throws -> Channel.UpdateProgramManagementAccountResponse {
        let account = try await change(call) { books in
            var account = try books.requireProgramAccount(input.identifier)
            try account.require(revision: input.revision)
            try account.require([.pending, .active], to: "be updated")
            guard let name = input.displayName else { return account }
            account.document.displayName = name
            account.touch(at: books.now)
            try books.programAccounts.save(account)
            return account
        }
        return Channel.UpdateProgramManagementAccountResponse(
            programManagementAccountDetail: .init(
                id: account.id,
                arn: account.arn,
                revision: account.revision,
                displayName: account.document.displayName
            )
        )
    }
}
