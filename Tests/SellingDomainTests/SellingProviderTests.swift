import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

struct SellingProviderTests {
    @Test("the walks over every operation leave none out")
    func complete() {
        #expect(Set(EveryOperation.calls.keys) == Set(SellingProvider.answered.map { $0.descriptor.name }))
        #expect(EveryOperation.calls.count == 45)
    }

    @Test("what is answered and what is not yet are the whole model", arguments: SellingProvider.unanswered.sorted())
    func unanswered(_ name: String) async throws {
        #expect(!SellingProvider.answered.contains { $0.descriptor.name == name })
        #expect(Selling.operations.contains { $0.descriptor.name == name })
    }

    @Test(
        "an account that is no partner is denied every operation (R1.31)",
        arguments: EveryOperation.calls.keys.sorted()
    )
    func stranger(_ operation: String) async throws {
        let desk = try await Desk.open().of("999999999999")
        let call = try #require(EveryOperation.calls[operation])
        #expect(await outcome { _ = try await call(desk, .unknown) } == "AccessDeniedException")
    }

    @Test("when an account is configured twice the last word counts")
    func lastWord() async throws {
        let desk = try await Desk.open(partners: [Sample.partner(directory: []), Sample.partner()])
        let id = try await desk.create().id
        #expect(await outcome { try await desk.assign(id, to: "a@b.co") } == "ok")
    }
}
