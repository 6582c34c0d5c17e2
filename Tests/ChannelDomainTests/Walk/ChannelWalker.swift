import ChannelAPI
import ChannelDomain
import CosellDice
import CosellDomain
import CosellTestSupport
import CosellWire

/// Makes one move after the other, says what the state machines of channel 3 have to say of it, and compares.
struct ChannelWalker {
    private struct Account {
        let manager: String
        let isForServices: Bool
        var status = Channel.ProgramManagementAccountStatus.pending
    }

    private struct Relationship {
        let parent: String
        var hasPeriod = false
    }

    private struct Handshake {
        let type: Channel.HandshakeType
        let resource: String
        let created: Instant
        var status = Channel.HandshakeStatus.pending
    }

    private struct Contract {
        let relationship: String
        let created: Instant
        var status = Channel.ChannelContractStatus.pending
    }

    struct Mismatch: Error, CustomStringConvertible { let description: String }

    private enum Move: CaseIterable {
        case enrol, invite, relate, start, revoke, accept, reject, withdraw, close, separate, attest, annul, sign, wait
    }

    private static let managers = [ChannelDesk.manager, ChannelDesk.otherManager]
    private static let customers = (1...3).map { "55556666000\($0)" }
    private static let month: Int64 = 30 * 86_400
    private static let state = "BV, identifier INVALID_RESOURCE_STATE"

    private var accounts: [String: Account] = [:]
    private var relationships: [String: Relationship] = [:]
    private var gone: Set<String> = []
    private var handshakes: [String: Handshake] = [:]
    private var contracts: [String: Contract] = [:]
    private let desk: ChannelDesk
    private var dice: Dice

    init(seed: UInt64) async throws {
        desk = try await ChannelDesk.open(in: Catalog.aws)
        dice = Dice(seed: seed)
    }

    mutating func step() async throws {
        // Five handshakes a day to one account are all that there can be.
        desk.wait(seconds: 5 * 3600)
        pass()
        switch dice.pick(Move.allCases) {
        case .enrol: try await enrol()
        case .invite: try await invite()
        case .relate: try await relate()
        case .start: try await propose(.startServicePeriod)
        case .revoke: try await propose(.revokeServicePeriod)
        case .accept: try await answer(.accepted)
        case .reject: try await answer(.rejected)
        case .withdraw: try await answer(.canceled)
        case .close: try await close()
        case .separate: try await separate()
        case .attest: try await attest()
        case .annul: try await end(.canceled)
        case .sign: try await end(.accepted)
        case .wait:
            desk.wait(days: Int64(dice.pick([1, 5, 31])))
            pass()
            if dice.pick([true, false]) { try await desk.catchUp() }
        }
    }

    /// What time does.
    private mutating func pass() {
        let now = desk.now
        for (id, one) in handshakes where one.status == .pending && one.created.adding(seconds: Self.month) <= now {
            handshakes[id]?.status = .expired
        }
        for (id, one) in contracts where one.status == .pending && one.created.adding(seconds: Self.month) <= now {
            contracts[id]?.status = .expired
        }
        for (id, one) in contracts
        where one.status == .accepted && one.created.adding(seconds: 364 * 86_400) <= now {
            contracts[id]?.status = .inactive
        }
    }

    private func expect(_ ended: String, _ expected: String, _ words: String) throws {
        guard ended == expected else { throw Mismatch(description: "\(words): \(ended), not \(expected)") }
    }

    private mutating func pick<Value>(_ all: [String: Value]) -> (id: String, value: Value)? {
        guard !all.isEmpty else { return nil }
        let id = dice.pick(all.keys.sorted())
        return all[id].map { (id, $0) }
    }

    // MARK: Moves

    private mutating func enrol() async throws {
        let (manager, isForServices) = (dice.pick(Self.managers), dice.pick([true, false]))
        let other = accounts.first {
            $0.value.manager == manager && $0.value.isForServices == isForServices && $0.value.status != .inactive
        }
        var made = ""
        let ended = await outcome {
            made =
                isForServices
                ? try await desk.enrol(manager, .managedServicesProvider, .managedServices)
                : try await desk.enrol(manager)
        }
        try expect(ended, other.map { "Conflict ProgramManagementAccount \($0.key)" } ?? "ok", "enrol")
        if ended == "ok" { accounts[made] = Account(manager: manager, isForServices: isForServices) }
    }

    private mutating func invite() async throws {
        guard let (id, account) = pick(accounts) else { return }
        var made = ""
        let ended = await outcome { made = try await desk.invite(id) }
        let expected =
            account.status != .pending
            ? "Conflict ProgramManagementAccount \(id)"
            : pending(about: id).map { "Conflict ChannelHandshake \($0)" } ?? "ok"
        try expect(ended, expected, "invite \(account.status)")
        if ended == "ok" {
            handshakes[made] = Handshake(type: .programManagementAccount, resource: id, created: desk.now)
        }
    }

    private func pending(about resource: String) -> String? {
        handshakes.first { $0.value.resource == resource && $0.value.status == .pending }?.key
    }

    private mutating func relate() async throws {
        guard let (id, account) = pick(accounts) else { return }
        let customer = dice.pick(Self.customers)
        var made = ""
        let ended = await outcome {
            made =
                account.isForServices
                ? try await desk.serve(under: id, with: customer) : try await desk.relate(under: id, with: customer)
        }
        guard account.status == .active else {
            return try expect(ended, "Conflict ProgramManagementAccount \(id)", "relate under \(account.status)")
        }
        guard !ended.hasPrefix("Conflict Relationship ") else { return }
        try expect(ended, "ok", "relate")
        relationships[made] = Relationship(parent: id)
    }

    private mutating func propose(_ type: Channel.HandshakeType) async throws {
        guard let (id, relationship) = pick(relationships), let parent = accounts[relationship.parent] else { return }
        var made = ""
        let ended = await outcome {
            made =
                type == .startServicePeriod
                ? try await desk.start(id, under: relationship.parent)
                : try await desk.revoke(id, under: relationship.parent)
        }
        let expected =
            if parent.isForServices {
                "BV, associatedResourceIdentifier INVALID_VALUE"
            } else if let other = pending(about: id) {
                "Conflict ChannelHandshake \(other)"
            } else if type == .revokeServicePeriod, !relationship.hasPeriod {
                "Conflict ServicePeriod \(id)"
            } else {
                "ok"
            }
        try expect(ended, expected, "\(type)")
        if ended == "ok" { handshakes[made] = Handshake(type: type, resource: id, created: desk.now) }
    }

    private mutating func answer(_ status: Channel.HandshakeStatus) async throws {
        guard let (id, handshake) = pick(handshakes) else { return }
        let summary = try await desk.handshake(id, handshake.type)
        let receiver = desk.of(summary?.receiverAccountId ?? "")
        let ended = await outcome {
            switch status {
            case .accepted: try await receiver.accept(id)
            case .rejected: try await receiver.reject(id)
            default: try await desk.withdraw(id)
            }
        }
        let isRepeated = handshake.status == status
        try expect(
            ended,
            isRepeated || handshake.status == .pending ? "ok" : Self.state,
            "\(status) \(handshake.status)"
        )
        guard handshake.status == .pending else { return }
        handshakes[id]?.status = status
        guard status == .accepted else { return }
        switch handshake.type {
        case .programManagementAccount: accounts[handshake.resource]?.status = .active
        default: relationships[handshake.resource]?.hasPeriod = handshake.type == .startServicePeriod
        }
    }

    private mutating func close() async throws {
        guard let (id, account) = pick(accounts) else { return }
        let ended = await outcome { try await desk.close(id) }
        guard !relationships.values.contains(where: { $0.parent == id }) else {
            guard ended.hasPrefix("Conflict Relationship ") else { throw Mismatch(description: "close: \(ended)") }
            return
        }
        try expect(ended, "ok", "close \(account.status)")
        accounts[id]?.status = .inactive
        if let waiting = pending(about: id) { handshakes[waiting]?.status = .canceled }
    }

    private mutating func separate() async throws {
        guard let (id, relationship) = pick(relationships) else { return }
        let ended = await outcome { try await desk.separate(id, under: relationship.parent) }
        try expect(ended, relationship.hasPeriod ? "Conflict ServicePeriod \(id)" : "ok", "separate")
        guard ended == "ok" else { return }
        relationships[id] = nil
        if let waiting = pending(about: id) { handshakes[waiting]?.status = .canceled }
        for (contract, one) in contracts where one.relationship == id {
            if one.status == .pending { contracts[contract]?.status = .canceled }
            if one.status == .accepted { contracts[contract]?.status = .inactive }
        }
    }

    // MARK: Contracts

    private func contract(_ status: Channel.ChannelContractStatus, of relationship: String) -> String? {
        contracts.first { $0.value.relationship == relationship && $0.value.status == status }?.key
    }

    private mutating func attest() async throws {
        guard let (id, relationship) = pick(relationships) else { return }
        var made = ""
        let ended = await outcome { made = try await desk.attest(id, under: relationship.parent) }
        guard accounts[relationship.parent]?.isForServices == true else {
            let field = "payload.managedServicesAttestationPayload.relationshipIdentifier"
            return try expect(ended, "BV, \(field) INVALID_VALUE", "attest")
        }
        let waiting = contract(.pending, of: id)
        try expect(ended, waiting.map { "Conflict ChannelContract \($0)" } ?? "ok", "attest")
        if ended == "ok" { contracts[made] = Contract(relationship: id, created: desk.now) }
    }

    private mutating func end(_ status: Channel.ChannelContractStatus) async throws {
        guard let (id, before) = pick(contracts) else { return }
        if status == .canceled {
            let ended = await outcome { try await desk.annul(id) }
            try expect(ended, before.status == .pending ? "ok" : Self.state, "annul \(before.status)")
        } else {
            guard before.status == .pending else { return }
            try await desk.sign(id)
            if let former = contract(.accepted, of: before.relationship) { contracts[former]?.status = .inactive }
        }
        if before.status == .pending { contracts[id]?.status = status }
    }

    // MARK: What can be read

    /// Everything that the partner can read.
    func compare() async throws {
        var (next, seen): (String?, [String: String]) = (nil, [:])
        repeat {
            let page = try await desk.accounts { ($0.maxResults, $0.nextToken) = (7, next) }
            for one in page.items ?? [] { seen[one.id ?? ""] = one.status?.rawValue }
            next = page.nextToken
        } while next != nil
        try expect(seen, accounts.mapValues(\.status.rawValue))

        seen = [:]
        for type in Channel.HandshakeType.allCases {
            let listed = try await desk.handshakes(type) { $0.maxResults = 100 }
            for one in listed { seen[one.id ?? ""] = one.status?.rawValue }
        }
        // The lists begin with what changed last, and are read so far.
        let known = handshakes.filter { seen[$0.key] != nil }.mapValues(\.status.rawValue)
        try expect(seen, known)

        for (id, relationship) in relationships {
            let shown = try await desk.relationship(id, under: relationship.parent)
            guard shown?.channelContractId == contract(.accepted, of: id) else {
                throw Mismatch(description: "\(id) shows \(shown?.channelContractId ?? "no contract")")
            }
        }
        for (id, one) in contracts {
            let shown = try await desk.contract(id)?.status
            guard shown == one.status else {
                throw Mismatch(description: "\(id) is \(shown as Any), not \(one.status)")
            }
        }
    }

    private func expect(_ seen: [String: String], _ known: [String: String]) throws {
        guard seen != known else { return }
        let wrong = Set(seen.keys).union(known.keys).filter { seen[$0] != known[$0] }
        throw Mismatch(
            description: wrong.map { "\($0) is \(seen[$0] ?? "gone"), not \(known[$0] ?? "there")" }.joined(
                separator: ", "
            )
        )
    }
}
