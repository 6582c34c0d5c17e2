import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// What is told, and to whom (channel 5).
struct ChannelEventsTests {
    @Test("a proposal goes to the receiver, its answer to the owner; unused terms are null")
    func terms() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let (id, customer) = (try await desk.relate(under: parent), desk.of(ChannelDesk.customer))
        let handshake = try await desk.start(id, under: parent, note: "Agreed in March")
        try await customer.accept(handshake)
        let created = try #require(try await customer.events().last)
        #expect(created.type == "Created" && created.envelope["account"] == .string(ChannelDesk.customer))
        #expect(created.envelope["source"] == .string("aws.partnercentral-channel"))
        #expect(created.envelope["resources"] == .list([.string(desk.arn("channel-handshake/\(handshake)"))]))
        let detail = try #require(created.envelope["detail"])
        #expect(detail["catalog"] == .string(desk.catalog) && detail["requestId"] == .string("test"))
        #expect(detail["associatedResourceIdentifier"] == .string(id))
        #expect(detail["ownerAccountId"] == .string(desk.account))
        #expect(detail["senderAccountId"] == .string(ChannelDesk.manager))
        #expect(detail["receiverAccountId"] == .string(ChannelDesk.customer))
        let terms = try #require(detail["handshakeDetail"]?["startServicePeriodHandshakeDetail"])
        #expect(terms["minimumNoticeDays"] == .string("30") && terms["endDate"] == .null)
        #expect(terms["startDate"] == .string(desk.now.nextMidnight.description))
        #expect(terms["note"] == .string("Agreed in March"))
        #expect(try await desk.events().map(\.type) == ["Accepted", "Accepted"])
        #expect(try await desk.of(ChannelDesk.manager).events().map(\.type) == ["Created"])
    }

    @Test("nothing is told of what is cancelled or over, nor of other records")
    func silence() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.enrol()
        try await desk.withdraw(desk.invite(id))
        _ = try await desk.invite(id)
        desk.wait(days: 31)
        try await desk.catchUp()
        try await desk.close(id)
        #expect(try await desk.events().isEmpty)
        #expect(try await desk.of(ChannelDesk.manager).events().map(\.type) == ["Created", "Created"])
    }
}
