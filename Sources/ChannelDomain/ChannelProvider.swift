import ChannelAPI
package import CosellDomain
import CosellRules
import CosellStore
package import CosellWire

/// Answers the Channel API. What its handlers share stands here; each operation adds one method, in a file of its own.
package struct ChannelProvider: ChannelService, CosellDomain.Provider {
    package typealias Call = CosellDomain.Call

    package let house: House
    package let switches: ChannelSwitches

    /// Brings the tables of the store up to date, and answers from them.
    package static func open(
        _ house: House,
        switches: ChannelSwitches = ChannelSwitches(),
        now: Instant
    ) async throws -> ChannelProvider {
        try await house.store.migrate(ChannelSchema.migrations, of: ChannelSchema.family, at: now.description)
        return ChannelProvider(house: house, switches: switches)
    }

    package init(house: House, switches: ChannelSwitches = ChannelSwitches()) {
        self.house = house
        self.switches = switches
    }

    /// Everybody: accounts that manage a program and customers answer handshakes, and are no partners (channel 2).
    package func admit(_ call: Call) {}

    /// What time does to handshakes, service periods and contracts.
    package var upkeep: [AgendaAct] { handshakeUpkeep + periodUpkeep + contractUpkeep }

    // MARK: Reading and writing

    /// Reads by several statements, as if all that time does had been done (CH31).
    func look<Value: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Value
    ) async throws -> Value {
        try await settle(call)
        return try await snapshot(call, body)
    }

    /// Does what is due before a list or a record is read.
    func settle(_ call: Call) async throws {
        let upkeep = upkeep
        guard try await read(call, { try $0.hasDue(upkeep) }) else { return }
        try await write(call) { try $0.settle(upkeep) }
    }

    /// Writes, once what is due is done.
    func change<Value: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Value
    ) async throws -> Value {
        let upkeep = upkeep
        return try await write(call) { books in
            try books.settle(upkeep)
            return try body(books)
        }
    }

    /// As ``change(_:_:)``, at most once for a client token (CH6, CH7).
    func change<Input: OptionalTokenCarrier>(
        _ call: Call,
        replaying input: Input,
        _ body: @escaping @Sendable (Books) throws -> Outcome
    ) async throws -> Outcome {
        try await change(call) { books in
            try books.once(input, conflict: { $0.clash() }, body)
        }
    }

    /// What a call with a token made or changed, as it is kept for the next that comes with it: the widest of the shapes.
    typealias Outcome = Channel.CancelChannelContractDetail
}

extension Channel.CancelChannelContractDetail {
    init(_ id: String, _ arn: String) { self.init(id: id, arn: arn, status: nil, cancellationReason: nil) }

    /// CH7: another request came with the token of this one.
    fileprivate func clash() -> Objection {
        .conflict(
            ChannelSubject(arn ?? "", id: id ?? ""),
            "The clientToken came with another request before; give a new one."
        )
    }
}
