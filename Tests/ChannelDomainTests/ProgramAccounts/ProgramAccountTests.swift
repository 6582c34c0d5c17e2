import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Program management accounts (channel 3.2, 4.1).
struct ProgramAccountTests {
    // MARK: Creation

    struct Enrolment: Sendable, CustomTestStringConvertible {
        let program: Channel.Program
        let type: Channel.ProgramManagementAccountType?
        let outcome: String

        var testDescription: String { "\(program) \(type.map(\.rawValue) ?? "-")" }

        init(_ program: Channel.Program, _ type: Channel.ProgramManagementAccountType?, _ outcome: String = "ok") {
            (self.program, self.type, self.outcome) = (program, type, outcome)
        }
    }

    static let enrolments = [
        Enrolment(.solutionProvider, nil), Enrolment(.distribution, nil), Enrolment(.distributionSeller, nil),
        Enrolment(.solutionProvider, .resaleBillingTransfer),
        Enrolment(.managedServicesProvider, .resaleBillingTransfer),
        Enrolment(.managedServicesProvider, .managedServices),
        Enrolment(.managedServicesProvider, nil, "RV, type REQUIRED_FIELD_MISSING"),
        Enrolment(.solutionProvider, .managedServices, "RV, type INVALID_VALUE"),
        Enrolment(.distribution, .managedServices, "RV, type INVALID_VALUE"),
        Enrolment(.distributionSeller, .managedServices, "RV, type INVALID_VALUE"),
    ]

    @Test("CH14, 4.1/6, 4.1/7: types by program", arguments: enrolments)
    func types(_ row: Enrolment) async throws {
        let desk = try await ChannelDesk.open()
        let ended = await outcome { _ = try await desk.enrol(ChannelDesk.manager, row.program, row.type) }
        #expect(ended == row.outcome)
        guard ended == "ok" else { return }
        let made = try #require(try await desk.accounts().items?.first)
        #expect(made.type == row.type ?? .resaleBillingTransfer)
        #expect(made.status == .pending && made.revision == "1" && made.startDate == nil)
    }

    @Test("4.1/1: of partners only")
    func stranger() async throws {
        let desk = try await ChannelDesk.open()
        let stranger = desk.of(ChannelDesk.manager)
        #expect(await outcome { _ = try await stranger.enrol() } == "AccessDenied")
    }

    @Test("4.1/2, 4.1/3, CH17: what the registry has against it is told together")
    func registry() async throws {
        let desk = try await ChannelDesk.open()
        try await desk.flag(desk.account) { $0.channelPrograms = ["DISTRIBUTION"] }
        for role in [AccountFlags.OrganizationRole.member, .standalone] {
            try await desk.flag(ChannelDesk.manager) { $0.organizationRole = role }
            let ended = await outcome { _ = try await desk.enrol() }
            #expect(ended == "BV, program ACTION_NOT_PERMITTED, accountId INVALID_VALUE")
        }
        try await desk.flag(ChannelDesk.manager) { $0.organizationRole = .management }
        #expect(await outcome { _ = try await desk.enrol(ChannelDesk.manager, .distribution) } == "ok")
    }

    @Test("CH18, 4.1/4: one of each type that is not over, whoever owns it")
    func uniqueness() async throws {
        let desk = try await ChannelDesk.open()
        let mine = try await desk.enrol()
        let own = await outcome { _ = try await desk.enrol(ChannelDesk.manager, .distribution) }
        #expect(own == "Conflict ProgramManagementAccount \(mine)")
        let other = desk.of(Sample.otherAccount)
        let foreign = await outcome { _ = try await other.enrol() }
        #expect(foreign == "Conflict ProgramManagementAccount \(ChannelDesk.manager)")
        #expect(
            await outcome { _ = try await desk.enrol(ChannelDesk.manager, .managedServicesProvider, .managedServices) }
                == "ok"
        )
        #expect(await outcome { _ = try await desk.of(in: Catalog.aws).enrol() } == "ok")
        try await desk.close(mine)
        #expect(await outcome { _ = try await other.enrol() } == "ok")
    }

    @Test("4.1/5: 50 that are not INACTIVE")
    func quota() async throws {
        let desk = try await ChannelDesk.open()
        for number in 0..<50 { _ = try await desk.enrol("\(600_000_000_000 + number)") }
        let ended = await outcome { _ = try await desk.enrol() }
        #expect(ended == "ServiceQuotaExceeded ProgramManagementAccount \(desk.account) L-PCCHAN01")
        let first = try #require(try await desk.accounts { $0.accountIds = ["600000000000"] }.items?.first?.id)
        try await desk.close(first)
        #expect(await outcome { _ = try await desk.enrol() } == "ok")
    }

    @Test("CH6, CH7: a token does once, and names what it did")
    func token() async throws {
        let desk = try await ChannelDesk.open()
        let made = try await desk.enrol(token: "t")
        #expect(try await desk.enrol(token: "t") == made)
        let clash = await outcome { _ = try await desk.enrol(name: "Other", token: "t") }
        #expect(clash == "Conflict ProgramManagementAccount \(made)")
        let other = try await desk.enrol(ChannelDesk.otherManager)
        try await desk.close(made, token: "d")
        try await desk.close(made, token: "d")
        #expect(
            await outcome { try await desk.close(other, token: "d") } == "Conflict ProgramManagementAccount \(made)"
        )
        desk.wait(seconds: 24 * 3600)
        #expect(await outcome { try await desk.close(other, token: "d") } == "ok")
    }

    // MARK: Changes

    @Test("CH19: a revision for activation, update and deletion")
    func revisions() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.active()
        #expect(try await desk.account(id)?.revision == "2")
        let renamed = try await desk.rename(id, "Fernhill", revision: "2")
        #expect(renamed?.revision == "3" && renamed?.displayName == "Fernhill")
        #expect(try await desk.rename(id, nil)?.revision == "3")
        #expect(
            await outcome { try await desk.rename(id, "x", revision: "2") } == "Conflict ProgramManagementAccount \(id)"
        )
        try await desk.close(id)
        #expect(try await desk.account(id)?.revision == "4")
        #expect(await outcome { try await desk.rename(id, nil) } == "Conflict ProgramManagementAccount \(id)")
        try await desk.close(id)
        #expect(try await desk.account(id)?.revision == "4")
    }

    @Test("deletion waits for relationships, and takes the handshake along")
    func deletion() async throws {
        let desk = try await ChannelDesk.open()
        let (active, pending) = (try await desk.active(), try await desk.enrol(ChannelDesk.otherManager))
        let relationship = try await desk.relate(under: active)
        #expect(await outcome { try await desk.close(active) } == "Conflict Relationship \(relationship)")
        let handshake = try await desk.invite(pending)
        try await desk.close(pending)
        #expect(try await desk.handshake(handshake)?.status == .canceled)
        #expect(try await desk.account(pending)?.status == .inactive)
    }

    @Test("CH10, CH12: by id or by an own ARN")
    func names() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.enrol()
        let arn = desk.arn("program-management-account/\(id)")
        #expect(await outcome { try await desk.rename(arn, "x") } == "ok")
        for wrong in [
            desk.of(in: Catalog.aws).arn("program-management-account/\(id)"),
            desk.of(Sample.otherAccount).arn("program-management-account/\(id)"),
            arn.replacing("us-east-1", with: "eu-west-1"), arn.replacing("arn:aws:", with: "arn:aws-cn:"),
            "pma-0000000000000",
        ] {
            let missing = wrong.hasPrefix("pma") ? wrong : id
            let ended = await outcome { try await desk.rename(wrong, "x") }
            #expect(ended == "ResourceNotFound ProgramManagementAccount \(missing)")
        }
        let other = desk.of(Sample.otherAccount)
        #expect(await outcome { try await other.rename(id, "x") } == "ResourceNotFound ProgramManagementAccount \(id)")
    }

    // MARK: Lists

    @Test("filters are exact, any of a list and all of them; newest change first")
    func lists() async throws {
        let desk = try await ChannelDesk.open()
        let first = try await desk.enrol(name: "Alpha")
        desk.wait(seconds: 1)
        let second = try await desk.enrol(
            ChannelDesk.otherManager,
            .managedServicesProvider,
            .managedServices,
            name: "Beta"
        )
        desk.wait(seconds: 1)
        func ids(
            _ change: (inout Channel.ListProgramManagementAccountsRequest) -> Void = { _ in }
        ) async throws -> [String?] {
            try await desk.accounts(change).items?.map(\.id) ?? []
        }
        #expect(try await ids() == [second, first])
        #expect(try await ids { $0.sort = .init(sortOrder: .ascending, sortBy: .updatedAt) } == [first, second])
        #expect(try await ids { $0.displayNames = ["Alpha", "x"] } == [first])
        #expect(try await ids { $0.displayNames = ["alpha"] } == [])
        #expect(try await ids { $0.programs = [.managedServicesProvider] } == [second])
        #expect(try await ids { $0.accountIds = [ChannelDesk.manager] } == [first])
        #expect(try await ids { $0.statuses = [.active] } == [])
        #expect(try await ids { ($0.statuses, $0.programs) = ([], []) } == [second, first])
        #expect(try await ids { $0.type = .managedServices } == [second])
        #expect(try await ids { ($0.type, $0.displayNames) = (.managedServices, ["Alpha"]) } == [])
        try await desk.rename(first, "Alpha")
        #expect(try await ids() == [first, second])
        #expect(try await desk.of(ChannelDesk.manager).accounts().items == [])
    }

    @Test("pages follow each other, and a token is of one list")
    func pages() async throws {
        let desk = try await ChannelDesk.open()
        var made: [String] = []
        for number in 0..<5 { made.append(try await desk.enrol("\(600_000_000_000 + number)")) }
        for isAscending in [false, true] {
            var (seen, token): ([String?], String?) = ([], nil)
            repeat {
                let page = try await desk.accounts { request in
                    (request.maxResults, request.nextToken) = (2, token)
                    request.sort = .init(sortOrder: isAscending ? .ascending : .descending, sortBy: .updatedAt)
                }
                seen += page.items?.map(\.id) ?? []
                token = page.nextToken
            } while token != nil
            #expect(seen == made.sorted(), "all changed at once, and so stand by id")
        }
        let token = try await desk.accounts { $0.maxResults = 2 }.nextToken
        let foreign = await outcome {
            _ = try await desk.accounts { ($0.nextToken, $0.statuses) = (token, [.pending]) }
        }
        #expect(foreign == "RV, nextToken INVALID_VALUE")
    }
}
