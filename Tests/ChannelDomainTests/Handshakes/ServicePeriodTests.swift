import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Service periods, which show through handshakes only (channel 3.4).
struct ServicePeriodTests {
    struct Terms: Sendable, CustomTestStringConvertible {
        let type: Channel.ServicePeriodType
        var days: String?
        /// Days from the next midnight.
        var end: Int64?
        let outcome: String

        var testDescription: String { "\(type) \(days ?? "-") \(end.map { "\($0)" } ?? "-")" }
    }

    private static let place = "payload.startServicePeriodPayload"

    static let terms = [
        Terms(type: .minimumNoticePeriod, days: "14", outcome: "ok"),
        Terms(type: .minimumNoticePeriod, days: "30", outcome: "ok"),
        Terms(type: .minimumNoticePeriod, days: "60", outcome: "ok"),
        Terms(type: .minimumNoticePeriod, days: "45", outcome: "BV, \(place).minimumNoticeDays VALUE_OUT_OF_RANGE"),
        Terms(type: .minimumNoticePeriod, days: "030", outcome: "BV, \(place).minimumNoticeDays VALUE_OUT_OF_RANGE"),
        Terms(type: .minimumNoticePeriod, outcome: "BV, \(place).minimumNoticeDays REQUIRED_FIELD_MISSING"),
        Terms(type: .minimumNoticePeriod, days: "30", end: 90, outcome: "BV, \(place).endDate ACTION_NOT_PERMITTED"),
        Terms(type: .fixedCommitmentPeriod, end: 60, outcome: "ok"),
        Terms(type: .fixedCommitmentPeriod, end: 365, outcome: "ok"),
        Terms(type: .fixedCommitmentPeriod, end: 59, outcome: "BV, \(place).endDate VALUE_OUT_OF_RANGE"),
        Terms(type: .fixedCommitmentPeriod, end: 366, outcome: "BV, \(place).endDate VALUE_OUT_OF_RANGE"),
        Terms(type: .fixedCommitmentPeriod, outcome: "BV, \(place).endDate REQUIRED_FIELD_MISSING"),
        Terms(
            type: .fixedCommitmentPeriod,
            days: "30",
            end: 90,
            outcome: "BV, \(place).minimumNoticeDays ACTION_NOT_PERMITTED"
        ),
    ]

    @Test("3.4, 4.3/6, CH23: the terms of the two types", arguments: terms)
    func termRules(_ row: Terms) async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let id = try await desk.relate(under: parent)
        let end = row.end.map { desk.now.nextMidnight.adding(seconds: $0 * 86_400) }
        let ended = await outcome {
            _ = try await desk.start(id, under: parent, row.type, days: row.days, until: end)
        }
        #expect(ended == row.outcome)
    }

    @Test("CH25, CH26: the start is the next midnight; a replacement ends the old period, a refusal does not")
    func replacement() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let (id, customer) = (try await desk.relate(under: parent), desk.of(ChannelDesk.customer))
        try await customer.accept(desk.start(id, under: parent, days: "30"))
        desk.wait(days: 1)
        try await customer.reject(desk.start(id, under: parent, days: "14"))
        let revocation = try await desk.revoke(id, under: parent, note: "Agreed")
        func terms(_ handshake: String) async throws -> Channel.RevokeServicePeriodHandshakeDetail? {
            let found = try await desk.handshake(handshake, .revokeServicePeriod)
            if case .revokeServicePeriodHandshakeDetail(let terms) = found?.detail { return terms }
            return nil
        }
        let first = try #require(try await terms(revocation))
        #expect(first.minimumNoticeDays == "30" && first.note == "Agreed" && first.endDate == nil)
        #expect(first.startDate == desk.now.adding(seconds: -86_400).nextMidnight)
        try await desk.withdraw(revocation)
        try await customer.accept(desk.start(id, under: parent, days: "60"))
        let second = try await desk.revoke(id, under: parent)
        #expect(try await terms(second)?.minimumNoticeDays == "60")
        try await customer.accept(second)
        #expect(await outcome { _ = try await desk.revoke(id, under: parent) } == "Conflict ServicePeriod \(id)")
    }

    @Test("a fixed commitment ends by itself", arguments: [true, false])
    func end(byAgenda: Bool) async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let id = try await desk.relate(under: parent)
        let end = desk.now.nextMidnight.adding(seconds: 60 * 86_400)
        let start = try await desk.start(id, under: parent, .fixedCommitmentPeriod, days: nil, until: end)
        try await desk.of(ChannelDesk.customer).accept(start)
        #expect(await outcome { try await desk.separate(id, under: parent) } == "Conflict ServicePeriod \(id)")
        desk.wait(days: 61)
        if byAgenda { try await desk.catchUp() }
        #expect(await outcome { _ = try await desk.revoke(id, under: parent) } == "Conflict ServicePeriod \(id)")
        #expect(await outcome { try await desk.separate(id, under: parent) } == "ok")
    }
}
