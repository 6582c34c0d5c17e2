@testable import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Additions 3.3 and 3.6; how a task goes on is in ``ProspectEngagementTests``.
struct GetProspectingFromEngagementTaskTests {
    @Test("the long name of a result is derived from its engagement (AD19)")
    func longName() {
        #expect(ContextName.long(in: "eng-567a1j5hxp35lo") == "ctx-6fk1jtn6iydxsp")
    }

    @Test("another account's task, and one of the other catalog, is not there")
    func scope() async throws {
        let desk = try await Desk.open()
        let id = try #require(try await desk.prospect([desk.engage([.lead(Sample.lead)])]).taskId)
        #expect(await outcome { _ = try await desk.prospecting(id) } == "ok")
        for other in [desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)] {
            #expect(await outcome { _ = try await other.prospecting(id) } == "ResourceNotFoundException")
        }
    }
}
