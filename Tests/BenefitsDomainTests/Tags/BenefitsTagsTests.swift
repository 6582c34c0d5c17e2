import BenefitsAPI
import BenefitsDomain
import CosellDomain
import Testing

struct BenefitsTagsTests {
    @Test("applications and allocations have tags, which are no change of theirs")
    func tags() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let before = try await desk.get(id)
        for arn in [desk.arn("benefit-application", id), try await desk.wallet()] {
            try await desk.tag(arn, [.init(key: "b", value: "1"), .init(key: "a", value: "")])
            #expect(try await desk.tags(arn).map(\.key) == ["a", "b"])
            try await desk.untag(arn, ["a", "z"])
            #expect(try await desk.tags(arn).map(\.key) == ["b"])
        }
        #expect(try await desk.get(id) == before)
    }

    static let others = [
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/benefit-application/benappl-00000000000000",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/benefit/ben-pocredits01sbx",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O1",
    ]

    @Test("nothing else has, and what is another's is not there", arguments: others)
    func missing(_ arn: String) async throws {
        let desk = try await BenefitsDesk.open()
        #expect(await outcome { try await desk.tag(arn, [.init(key: "a", value: "")]) } == "ResourceNotFound")
        #expect(await outcome { try await desk.untag(arn, ["a"]) } == "ResourceNotFound")
        #expect(await outcome { _ = try await desk.tags(arn) } == "ResourceNotFound")
        let id = try await desk.draft()
        let other = desk.of("444455556666")
        let own = desk.arn("benefit-application", id)
        #expect(await outcome { _ = try await other.tags(own) } == "ResourceNotFound")
    }

    @Test("200 at most; more is a matter of quota")
    func quota() async throws {
        let desk = try await BenefitsDesk.open()
        let arn = desk.arn("benefit-application", try await desk.draft())
        try await desk.tag(arn, (0..<200).map { .init(key: "k\($0)", value: "") })
        #expect(await outcome { try await desk.tag(arn, [.init(key: "k0", value: "x")]) } == "ok")
        #expect(await outcome { try await desk.tag(arn, [.init(key: "new", value: "")]) } == "ServiceQuotaExceeded")
        #expect(
            await outcome { try await desk.tag(arn, [.init(key: "aws:a", value: "")]) }
                == "ACTION_NOT_PERMITTED tags.key"
        )
    }
}
