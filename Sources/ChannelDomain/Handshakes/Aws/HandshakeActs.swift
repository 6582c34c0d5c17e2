import ChannelAPI
import CosellDomain
import CosellWire

extension ActSubject {
    /// Done in the name of the account that it waits for.
    static let handshake = ActSubject("handshake") { books, id in
        try books.handshakes.find(id).map { ActPlace(account: $0.owner, state: $0.status.rawValue) }
    }
}

/// The other account's half of a handshake, for whoever has not its credentials (channel 7).
extension ChannelActor {
    static let handshakeActs = [
        Act<ChannelActor>(
            "handshake.accept",
            of: service,
            "The receiver accepts the handshake, and what it proposes is so",
            [id],
            on: .handshake,
            in: pending,
            example: "handshake accept ch-0123456789abc"
        ) { _, arguments, books in
            try answer(arguments, books) { try $0.accept($1) }
        },
        Act<ChannelActor>(
            "handshake.reject",
            of: service,
            "The receiver turns the handshake down",
            [id],
            on: .handshake,
            in: pending,
            example: "handshake reject ch-0123456789abc"
        ) { _, arguments, books in
            try answer(arguments, books) { try $0.reject($1) }
        },
    ]

    private static let id = ActParameter.identifier("id", "the handshake")
    private static let pending = [Channel.HandshakeStatus.pending.rawValue]

    private static func answer(
        _ arguments: ActArguments,
        _ books: Books,
        _ answer: (Books, String) throws -> Handshake
    ) throws -> Document {
        let id = arguments.required("id")
        guard let handshake = try books.handshakes.find(id) else { return .null }
        return Document(writing: try answer(books.of(handshake.receiver), id).document)
    }
}
