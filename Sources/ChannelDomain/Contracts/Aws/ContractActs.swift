import ChannelAPI
import CosellDomain
import CosellWire

extension ActSubject {
    static let contract = ActSubject("contract") { books, id in
        try books.contracts.findAnybodys(id).map { ActPlace(account: $0.owner, state: $0.status.rawValue) }
    }
}

/// The signatory, who has no credentials (channel 7).
extension ChannelActor {
    static let contractActs = [
        Act<ChannelActor>(
            "contract.sign",
            of: service,
            "The signatory signs the contract, which is in effect from now on",
            [id],
            on: .contract,
            in: pending,
            example: "contract sign cc-0123456789abc"
        ) { _, arguments, books in
            let contract = try books.requireContract(arguments.required("id"))
            return Document(writing: try books.sign(contract, at: books.now).document)
        },
        Act<ChannelActor>(
            "contract.refuse",
            of: service,
            "The signatory refuses; the contract waits on, and a mail says so",
            [id, ActParameter("reason", .text, "why")],
            on: .contract,
            in: pending,
            example: "contract refuse cc-0123456789abc --reason \"Wrong entity\""
        ) { _, arguments, books in
            let contract = try books.requireContract(arguments.required("id"))
            try books.mails.send(.refusing(contract, because: arguments.text("reason")), at: books.call.now)
            return Document(writing: contract.document)
        },
    ]

    private static let id = ActParameter.identifier("id", "the contract")
    private static let pending = [Channel.ChannelContractStatus.pending.rawValue]
}
