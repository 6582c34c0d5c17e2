import ChannelAPI
package import CosellDomain
import CosellWire

extension AgendaKind {
    package static let signContract = AgendaKind(rawValue: "sign channel contract")
    package static let expireContract = AgendaKind(rawValue: "expire channel contract")
    package static let endContract = AgendaKind(rawValue: "end channel contract")
}

/// What time does to contracts, and a signatory whose address says so (channel 3.6, rows 4, 5 and 8).
extension ChannelProvider {
    var contractUpkeep: [AgendaAct] {
        [
            Self.act(.signContract, on: .pending) { contract, moment, books in
                _ = try books.sign(contract, at: moment)
            },
            Self.act(.expireContract, on: .pending) { contract, moment, books in
                try books.end(contract, as: .expired, at: moment)
            },
            Self.act(.endContract, on: .accepted) { contract, moment, books in
                try books.end(contract, as: .inactive, at: moment)
            },
        ]
    }

    /// Done as of the moment it was due, whenever it is done.
    private static func act(
        _ kind: AgendaKind,
        on status: ChannelContract.Status,
        _ perform: @escaping @Sendable (ChannelContract, Instant, Books) throws -> Void
    ) -> AgendaAct {
        AgendaAct(kind) { entry, books in
            guard let name = ResourceName(entry.subject),
                let contract = try books.contracts.find(String(name.identifier)), contract.status == status
            else { return }
            try perform(contract, min(entry.due, books.now), books)
        }
    }
}

extension Books {
    fileprivate func end(_ contract: ChannelContract, as status: ChannelContract.Status, at moment: Instant) throws {
        var contract = contract
        contract.move(to: status, at: moment)
        try contracts.save(contract)
    }
}
