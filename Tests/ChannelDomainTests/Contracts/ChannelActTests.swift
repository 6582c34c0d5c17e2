import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Testing

/// The parts of those whose credentials nobody has (channel 7).
struct ChannelActTests {
    @Test("the receiver's answer", arguments: [("handshake.accept", "ACCEPTED"), ("handshake.reject", "REJECTED")])
    func handshakes(_ name: String, _ status: String) async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.enrol()
        let handshake = try await desk.invite(id)
        guard case .done(let record, let account, _, let events) = try await desk.act(name, handshake) else {
            Issue.record("it waits")
            return
        }
        #expect(record["status"] == .string(status) && account == desk.account && events.count == 1)
        #expect(try await desk.account(id)?.status == (status == "ACCEPTED" ? .active : .pending))
        let again = try await refusal { try await desk.act(name, handshake) }
        #expect(again?.kind == .conflict)
        let unknown = try await refusal { try await desk.act(name, "ch-0000000000000") }
        #expect(unknown?.kind == .missing)
    }

    @Test("CH28: a signatory signs, or refuses, which a mail says and no state")
    func contracts() async throws {
        let desk = try await ChannelDesk.open(in: Catalog.aws)
        let parent = try await desk.activeForServices()
        let contract = try await desk.attest(try await desk.serve(under: parent), under: parent)
        _ = try await desk.act("contract.refuse", contract, [.init("reason", .string("Wrong entity"))])
        #expect(try await desk.contract(contract)?.status == .pending)
        let mails = try await desk.provider.house.store.snapshot {
            try MailTable(transaction: $0).mails(to: "ada@litware.example", after: 0, limit: 10)
        }
        #expect(mails.map(\.mail.fields["action"]) == ["sign", "refused"])
        #expect(mails.last?.mail.text.contains("Wrong entity") == true)
        try await desk.sign(contract)
        #expect(try await desk.contract(contract)?.status == .accepted)
        #expect(try await refusal { try await desk.act("contract.refuse", contract) }?.kind == .conflict)
    }

    private func refusal(_ body: () async throws -> some Any) async throws -> ControlRefusal? {
        do {
            _ = try await body()
            return nil
        } catch let refusal as ControlRefusal { return refusal }
    }
}
