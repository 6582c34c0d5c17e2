import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Tags (channel 4.4).
struct ChannelTagsTests {
    private static let team = [Channel.Tag(key: "team", value: "msp")]

    @Test("all four kinds can have tags, of their owner, in every state")
    func kinds() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.activeForServices()
        let relationship = try await desk.serve(under: parent)
        let contract = try await desk.attest(relationship, under: parent)
        let resale = try await desk.enrol()
        let handshake = try await desk.invite(resale)
        try await desk.close(resale)
        let arns = [
            "program-management-account/\(parent)", "program-management-account/\(resale)",
            "program-management-account/\(parent)/relationship/\(relationship)", "channel-handshake/\(handshake)",
            "channel-contract/\(contract)",
        ].map(desk.arn)
        for arn in arns {
            try await desk.tag(arn, Self.team)
            #expect(try await desk.tags(arn) == ["team": "msp"])
            try await desk.untag(arn, ["team", "none"])
            #expect(try await desk.tags(arn).isEmpty)
            for stranger in [Sample.otherAccount, ChannelDesk.manager, ChannelDesk.otherManager] {
                let ended = await outcome { try await desk.of(stranger).tag(arn, Self.team) }
                #expect(ended.hasPrefix("ResourceNotFound "), "\(stranger) \(arn)")
            }
        }
        #expect(try await desk.account(parent)?.revision == "2", "tags move no revision")
        for wrong in [
            "channel-contract/cc-0000000000000", "channel-contract/\(handshake)",
            "program-management-account/\(resale)/relationship/\(relationship)",
        ] {
            let ended = await outcome { try await desk.tag(desk.arn(wrong), Self.team) }
            #expect(ended.hasPrefix("ResourceNotFound "))
        }
    }

    @Test("50 on a resource; aws: keys are not given, nor taken; a key once")
    func rules() async throws {
        let desk = try await ChannelDesk.open()
        let arn = desk.arn("program-management-account/\(try await desk.enrol(tags: Self.team))")
        let many = (0..<50).map { Channel.Tag(key: "k\($0)", value: "") }
        #expect(await outcome { try await desk.tag(arn, many) } == "BV, tags TOO_MANY_VALUES")
        #expect(await outcome { try await desk.tag(arn, Array(many.dropLast())) } == "ok")
        let reserved = [Channel.Tag(key: "AWS:x", value: "")]
        #expect(await outcome { try await desk.tag(arn, reserved) } == "RV, tags.key ACTION_NOT_PERMITTED")
        #expect(await outcome { try await desk.untag(arn, ["aws:x"]) } == "RV, tagKeys ACTION_NOT_PERMITTED")
        #expect(await outcome { try await desk.tag(arn, Self.team + Self.team) } == "RV, tags.key DUPLICATE_VALUE")
        let created = await outcome {
            _ = try await desk.enrol(ChannelDesk.otherManager, tags: many + Self.team)
        }
        #expect(created == "BV, tags TOO_MANY_VALUES")
    }

    @Test("tags of a relationship that is gone are gone")
    func removal() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let id = try await desk.relate(under: parent)
        let arn = desk.arn("program-management-account/\(parent)/relationship/\(id)")
        try await desk.tag(arn, Self.team)
        try await desk.separate(id, under: parent)
        #expect(await outcome { _ = try await desk.tags(arn) } == "ResourceNotFound Relationship \(id)")
        #expect(try await desk.provider.house.tags(of: arn).isEmpty)
    }
}

extension ChannelDesk {
    fileprivate func tag(_ arn: String, _ tags: [Channel.Tag]) async throws {
        _ = try await provider.tagResource(.init(resourceArn: arn, tags: tags), call("TagResource"))
    }

    fileprivate func untag(_ arn: String, _ keys: [String]) async throws {
        _ = try await provider.untagResource(.init(resourceArn: arn, tagKeys: keys), call("UntagResource"))
    }

    fileprivate func tags(_ arn: String) async throws -> [String: String] {
        let found = try await provider.listTagsForResource(.init(resourceArn: arn), call("ListTagsForResource")).tags
        return Dictionary(uniqueKeysWithValues: (found ?? []).map { ($0.key, $0.value) })
    }
}
