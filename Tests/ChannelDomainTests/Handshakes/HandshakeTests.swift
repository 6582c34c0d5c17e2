import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Handshakes (channel 3.5, 4.3).
struct HandshakeTests {
    private static let unknown = "ch-0000000000000"

    // MARK: Who may do what

    @Test("3.5: what owner, sender, receiver and others may do")
    func parties() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let rows: [(account: String, accept: String, cancel: String, lists: [Bool])] = [
            (Sample.account, "AccessDenied", "ok", [true, false]),
            (ChannelDesk.manager, "AccessDenied", "ok", [true, false]),
            (ChannelDesk.customer, "ok", "AccessDenied", [false, true]),
            (Sample.otherAccount, "missing", "missing", [false, false]),
            (ChannelDesk.otherCustomer, "missing", "missing", [false, false]),
        ]
        for row in rows {
            let caller = desk.of(row.account)
            for (deed, expected) in [("accept", row.accept), ("reject", row.accept), ("cancel", row.cancel)] {
                let relationship = try await desk.relate(under: parent)
                let id = try await desk.start(relationship, under: parent)
                for (side, sees) in zip([Channel.ParticipantType.sender, .receiver], row.lists) {
                    let listed = try await caller.handshakes(.startServicePeriod, as: side).map(\.id)
                    #expect(listed.contains(id) == sees, "\(row.account) \(side)")
                }
                let ended = await outcome {
                    switch deed {
                    case "accept": try await caller.accept(id)
                    case "reject": try await caller.reject(id)
                    default: try await caller.withdraw(id)
                    }
                }
                let missing = "ResourceNotFound ChannelHandshake \(id)"
                #expect(ended == (expected == "missing" ? missing : expected), "\(row.account) \(deed)")
                if ended == "ok", deed == "accept" {
                    try await desk.of(ChannelDesk.customer).accept(desk.revoke(relationship, under: parent))
                }
                try await desk.separate(relationship, under: parent)
                // Five a day to the same account.
                desk.wait(days: 1)
            }
        }
    }

    @Test("3.5: an owner that receives may accept, and cancel")
    func both() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.enrol(desk.account)
        let handshake = try await desk.invite(id)
        #expect(try await desk.handshakes(as: .receiver).map(\.id) == [handshake])
        #expect(try await desk.handshakes(as: .sender).map(\.id) == [handshake])
        #expect(try await desk.accept(handshake) == .accepted)
    }

    @Test("CH4, CH8: an answer can be given again, another is refused")
    func answers() async throws {
        let desk = try await ChannelDesk.open()
        let state = "BV, identifier INVALID_RESOURCE_STATE"
        let manager = desk.of(ChannelDesk.manager)
        let id = try await desk.enrol()
        let canceled = try await desk.invite(id)
        #expect(try await desk.withdraw(canceled) == .canceled)
        #expect(try await desk.withdraw(canceled) == .canceled)
        #expect(await outcome { try await manager.accept(canceled) } == state)
        let rejected = try await desk.invite(id)
        #expect(try await manager.reject(rejected) == .rejected)
        #expect(try await manager.reject(rejected) == .rejected)
        #expect(await outcome { try await manager.accept(rejected) } == state)
        #expect(try await desk.account(id)?.status == .pending)
        let accepted = try await desk.invite(id)
        #expect(try await manager.accept(accepted) == .accepted)
        #expect(try await manager.accept(accepted) == .accepted)
        #expect(await outcome { try await manager.reject(accepted) } == state)
        #expect(await outcome { try await desk.withdraw(accepted) } == state)
        #expect(try await desk.events().map(\.type) == ["Rejected", "Accepted"])
        #expect(try await manager.events().map(\.type) == ["Created", "Created", "Created"])
    }

    @Test("CH10, CH12: by id or by the ARN of its owner")
    func names() async throws {
        let desk = try await ChannelDesk.open()
        let manager = desk.of(ChannelDesk.manager)
        let id = try await desk.invite(desk.enrol())
        for wrong in [manager.arn("channel-handshake/\(id)"), desk.of(in: Catalog.aws).arn("channel-handshake/\(id)")] {
            #expect(await outcome { try await manager.accept(wrong) } == "ResourceNotFound ChannelHandshake \(id)")
        }
        let unknown = await outcome { try await manager.accept(Self.unknown) }
        #expect(unknown == "ResourceNotFound ChannelHandshake \(Self.unknown)")
        #expect(try await manager.accept(desk.arn("channel-handshake/\(id)")) == .accepted)
    }

    // MARK: Time

    @Test(
        "3.5: expired after 30 days, at that instant, whether the agenda did it or a reader noticed",
        arguments: [true, false]
    )
    func expiry(byAgenda: Bool) async throws {
        let desk = try await ChannelDesk.open()
        let manager = desk.of(ChannelDesk.manager)
        let id = try await desk.enrol()
        let handshake = try await desk.invite(id)
        let created = desk.now
        desk.wait(seconds: 30 * 86_400 - 1)
        #expect(try await desk.handshake(handshake)?.status == .pending)
        desk.wait(seconds: 5)
        if byAgenda { try await desk.catchUp() }
        let over = try #require(try await desk.handshake(handshake))
        #expect(over.status == .expired && over.updatedAt == created.adding(seconds: 30 * 86_400))
        #expect(await outcome { try await manager.accept(handshake) } == "BV, identifier INVALID_RESOURCE_STATE")
        #expect(try await manager.accept(desk.invite(id)) == .accepted)
        #expect(try await desk.events().map(\.type) == ["Accepted"])
    }

    @Test("a late acceptance is refused though nobody looked since")
    func late() async throws {
        let desk = try await ChannelDesk.open()
        let handshake = try await desk.invite(desk.enrol())
        desk.wait(days: 31)
        let ended = await outcome { try await desk.of(ChannelDesk.manager).accept(handshake) }
        #expect(ended == "BV, identifier INVALID_RESOURCE_STATE")
        #expect(try await desk.handshakes { $0.statuses = [.expired] }.map(\.id) == [handshake])
    }

    // MARK: Creation

    @Test("4.3/1: of partners only")
    func strangers() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.enrol()
        #expect(await outcome { _ = try await desk.of(ChannelDesk.manager).invite(id) } == "AccessDenied")
        let foreign = await outcome { _ = try await desk.of(Sample.otherAccount).invite(id) }
        #expect(foreign == "ResourceNotFound ProgramManagementAccount \(id)")
    }

    @Test("4.3/2, 4.3/3: resource and payload by type")
    func requests() async throws {
        let desk = try await ChannelDesk.open()
        let start = Channel.ChannelHandshakePayload.startServicePeriodPayload(
            .init(programManagementAccountIdentifier: "pma-0000000000000", servicePeriodType: .minimumNoticePeriod)
        )
        let revoke = Channel.ChannelHandshakePayload.revokeServicePeriodPayload(
            .init(programManagementAccountIdentifier: "pma-0000000000000")
        )
        let (account, relationship) = ("pma-0000000000000", "rs-0000000000000")
        let (wrong, payload) = ("associatedResourceIdentifier INVALID_VALUE", "payload INVALID_VALUE")
        let rows: [(String, Channel.HandshakeType, Channel.ChannelHandshakePayload?, String)] = [
            (relationship, .programManagementAccount, nil, "RV, \(wrong)"),
            (relationship, .programManagementAccount, start, "RV, \(wrong), \(payload)"),
            (account, .startServicePeriod, start, "RV, \(wrong)"),
            (relationship, .startServicePeriod, revoke, "RV, \(payload)"),
            (relationship, .revokeServicePeriod, start, "RV, \(payload)"),
            (relationship, .startServicePeriod, nil, "RV, payload REQUIRED_FIELD_MISSING"),
            (account, .revokeServicePeriod, nil, "RV, \(wrong), payload REQUIRED_FIELD_MISSING"),
            (account, .programManagementAccount, nil, "ResourceNotFound ProgramManagementAccount \(account)"),
            (relationship, .startServicePeriod, start, "ResourceNotFound ProgramManagementAccount \(account)"),
        ]
        for (resource, type, payload, expected) in rows {
            let ended = await outcome { _ = try await desk.invite(resource, type, payload) }
            #expect(ended == expected, "\(resource) \(type)")
        }
    }

    @Test("4.3/5, 4.3/7: what the state of the resource asks for")
    func preconditions() async throws {
        let desk = try await ChannelDesk.open()
        let (parent, services) = (try await desk.active(), try await desk.activeForServices())
        #expect(await outcome { _ = try await desk.invite(parent) } == "Conflict ProgramManagementAccount \(parent)")
        let waiting = try await desk.enrol("333344447777")
        let open = try await desk.invite(waiting)
        #expect(await outcome { _ = try await desk.invite(waiting) } == "Conflict ChannelHandshake \(open)")
        let managed = try await desk.serve(under: services)
        let wrong = "BV, associatedResourceIdentifier INVALID_VALUE"
        #expect(await outcome { _ = try await desk.start(managed, under: services) } == wrong)
        #expect(await outcome { _ = try await desk.revoke(managed, under: services) } == wrong)
        let id = try await desk.relate(under: parent)
        #expect(await outcome { _ = try await desk.revoke(id, under: parent) } == "Conflict ServicePeriod \(id)")
        let start = try await desk.start(id, under: parent)
        #expect(await outcome { _ = try await desk.start(id, under: parent) } == "Conflict ChannelHandshake \(start)")
        #expect(await outcome { _ = try await desk.revoke(id, under: parent) } == "Conflict ChannelHandshake \(start)")
    }

    @Test("4.3/8: five a day to the same account, and 100 that wait")
    func quotas() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.enrol()
        for _ in 0..<5 { try await desk.withdraw(desk.invite(id)) }
        let ended = await outcome { _ = try await desk.invite(id) }
        #expect(ended == "ServiceQuotaExceeded ChannelHandshake \(id) L-PCCHAN06")
        desk.wait(days: 1)
        #expect(await outcome { _ = try await desk.invite(id) } == "ok")
    }

    @Test("1.3: 200 START that wait")
    func pendingQuota() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        for number in 0..<200 {
            let id = try await desk.relate(under: parent, with: "\(100_000_000_000 + number)")
            _ = try await desk.start(id, under: parent)
        }
        let id = try await desk.relate(under: parent)
        let ended = await outcome { _ = try await desk.start(id, under: parent) }
        #expect(ended == "ServiceQuotaExceeded ChannelHandshake \(id) L-PCCHAN04")
    }

    @Test("CH7: a token names the handshake that it made")
    func token() async throws {
        let desk = try await ChannelDesk.open()
        let (one, other) = (try await desk.enrol(), try await desk.enrol(ChannelDesk.otherManager))
        let made = try await desk.invite(one, token: "t")
        #expect(try await desk.invite(one, token: "t") == made)
        #expect(await outcome { _ = try await desk.invite(other, token: "t") } == "Conflict ChannelHandshake \(made)")
    }

    // MARK: Lists

    @Test("4.3: filters and orders are those of the type")
    func lists() async throws {
        let desk = try await ChannelDesk.open()
        let one = try await desk.invite(desk.enrol())
        desk.wait(seconds: 1)
        let resource = try await desk.enrol(ChannelDesk.otherManager, .distribution)
        let other = try await desk.invite(resource)
        func ids(_ change: (inout Channel.ListChannelHandshakesRequest) -> Void = { _ in }) async throws -> [String?] {
            try await desk.handshakes(.programManagementAccount, as: .sender, change).map(\.id)
        }
        #expect(try await ids() == [other, one])
        #expect(
            try await ids {
                $0.handshakeTypeSort = .programManagementAccountTypeSort(
                    .init(sortOrder: .ascending, sortBy: .updatedAt)
                )
            } == [one, other]
        )
        #expect(
            try await ids {
                $0.handshakeTypeFilters = .programManagementAccountTypeFilters(.init(programs: [.distribution]))
            } == [other]
        )
        #expect(try await ids { $0.associatedResourceIdentifiers = [resource] } == [other])
        let arn = desk.arn("program-management-account/\(resource)")
        #expect(try await ids { $0.associatedResourceIdentifiers = [arn] } == [other])
        #expect(try await ids { $0.statuses = [.accepted] } == [])
        #expect(try await ids { $0.statuses = [] } == [other, one])
        let wrong = await outcome {
            _ = try await ids {
                $0.handshakeTypeFilters = .startServicePeriodTypeFilters(.init())
                $0.handshakeTypeSort = .revokeServicePeriodTypeSort(.init(sortOrder: .ascending, sortBy: .updatedAt))
            }
        }
        #expect(wrong == "RV, handshakeTypeFilters INVALID_VALUE, handshakeTypeSort INVALID_VALUE")
    }
}
