import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

struct SellingProviderTests {
    static let built: Set = [
        "AssignOpportunity", "AssociateOpportunity", "CreateOpportunity", "DisassociateOpportunity",
        "GetAwsOpportunitySummary", "GetOpportunity", "ListOpportunities", "ListSolutions", "ListTagsForResource",
        "SubmitOpportunity", "TagResource", "UntagResource", "UpdateOpportunity",
    ]

    @Test("thirteen operations are built, the others of the model are not")
    func unbuilt() {
        let all = Set(Selling.operations.map { $0.descriptor.name })
        #expect(SellingProvider.unbuilt.union(Self.built) == all)
        #expect(SellingProvider.unbuilt.isDisjoint(with: Self.built))
    }

    @Test("an operation that is not built says so")
    func unknown() async throws {
        let desk = try await Desk.open()
        await #expect(throws: UnknownOperation.self) {
            _ = try await desk.provider.listEngagements(.init(catalog: desk.catalog), desk.call("ListEngagements"))
        }
        #expect("\(UnknownOperation("ListEngagements"))" == "ListEngagements is not an operation of this server.")
    }

    @Test("an account that is no partner is denied every operation (R1.31)")
    func stranger() async throws {
        let desk = try await Desk.open().of("999999999999")
        let calls: [(String, () async throws -> Void)] = [
            ("create", { _ = try await desk.create() }),
            ("get", { _ = try await desk.record("O1") }),
            (
                "update",
                {
                    let input = Selling.UpdateOpportunityRequest(
                        catalog: desk.catalog,
                        lastModifiedDate: desk.clock.now,
                        identifier: "O1"
                    )
                    _ = try await desk.provider.updateOpportunity(input, desk.call("UpdateOpportunity"))
                }
            ),
            ("list", { _ = try await desk.list() }),
            ("solutions", { _ = try await desk.solutions(.init(catalog: desk.catalog)) }),
            ("associate", { try await desk.associate("O1") }),
            ("disassociate", { try await desk.disassociate("O1") }),
            ("assign", { try await desk.assign("O1", to: "a@b.co") }),
            ("submit", { try await desk.submit("O1") }),
            ("summary", { _ = try await desk.summary("O1") }),
            ("tag", { try await desk.tag("a", [.init(key: "a", value: "b")]) }),
            ("untag", { try await desk.untag("a", ["a"]) }),
            ("tags", { _ = try await desk.tags("a") }),
        ]
        #expect(calls.count == Self.built.count)
        for (name, call) in calls { #expect(await outcome(call) == "AccessDeniedException", "\(name)") }
    }

    @Test("when an account is configured twice the last word counts")
    func lastWord() async throws {
        let desk = try await Desk.open(partners: [Sample.partner(directory: []), Sample.partner()])
        let id = try await desk.create().id
        #expect(await outcome { try await desk.assign(id, to: "a@b.co") } == "ok")
    }
}
