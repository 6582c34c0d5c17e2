import ChannelAPI
import CosellDomain
import CosellStore
import CosellWire

/// What a partner's books of Channel hold before anybody calls.
package struct ChannelSeed: Sendable {
    package var accounts: [ProgramAccount] = []
    package var relationships: [Relationship] = []
    package var handshakes: [Handshake] = []
    package var contracts: [ChannelContract] = []

    package init() {}
}

extension ChannelProvider {
    /// Fills the caller's books in a catalog, if nothing is in them; nobody is told of what lies before the first call.
    ///
    /// - Throws: denied, for an account that is no partner of the catalog.
    package func sow(_ seed: ChannelSeed, _ call: Call) async throws {
        try await house.admit(call)
        let lifetime = switches.lifetimeDays * 86_400
        try await write(call) { books in
            let all = Channel.ListProgramManagementAccountsRequest(catalog: call.catalog)
            guard try books.programAccounts.list(all, from: nil, limit: 1).isEmpty else { return }
            for account in seed.accounts { try books.programAccounts.insert(account) }
            for relationship in seed.relationships { try books.relationships.insert(relationship) }
            for handshake in seed.handshakes {
                try books.handshakes.insert(handshake, until: handshake.createdAt.adding(seconds: lifetime))
                guard handshake.status == .accepted, let terms = handshake.terms else { continue }
                try books.periods.begin(ServicePeriod(handshake, terms, at: handshake.updatedAt))
            }
            for contract in seed.contracts {
                try books.contracts.insert(contract)
                switch contract.status {
                case .pending:
                    let end = contract.document.createdAt.adding(seconds: lifetime)
                    try books.contracts.note(.expireContract, contract, at: end)
                case .accepted: try books.contracts.note(.endContract, contract, at: contract.endDate)
                default: break
                }
            }
        }
    }
}
