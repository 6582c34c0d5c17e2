import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Relationships (channel 3.3, 4.2).
struct RelationshipTests {
    struct Pairing: Sendable, CustomTestStringConvertible {
        let program: Channel.Program
        let type: Channel.ProgramManagementAccountType
        let allowed: [Channel.AssociationType]

        var testDescription: String { "\(program) \(type)" }
    }

    static let pairings = [
        Pairing(program: .solutionProvider, type: .resaleBillingTransfer, allowed: [.endCustomer, .internal]),
        Pairing(
            program: .distribution,
            type: .resaleBillingTransfer,
            allowed: [.downstreamSeller, .endCustomer, .internal]
        ),
        Pairing(program: .distributionSeller, type: .resaleBillingTransfer, allowed: [.endCustomer, .internal]),
        Pairing(program: .managedServicesProvider, type: .resaleBillingTransfer, allowed: [.endCustomer, .internal]),
        Pairing(
            program: .managedServicesProvider,
            type: .managedServices,
            allowed: [.managedServicesEndCustomer]
        ),
    ]

    @Test("3.3, 4.2/3: association types by program and type", arguments: pairings)
    func combinations(_ row: Pairing) async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active(ChannelDesk.manager, row.program, row.type)
        for (number, type) in Channel.AssociationType.allCases.enumerated() {
            let ended = await outcome {
                _ = try await desk.relate(under: parent, type, with: "\(555_500_000_000 + number)") {
                    if type == .managedServicesEndCustomer { $0.accountScope = .entireOrganization }
                }
            }
            #expect(ended == (row.allowed.contains(type) ? "ok" : "BV, associationType INVALID_VALUE"), "\(type)")
        }
    }

    @Test("4.2/1, 4.2/2: under an active program management account of one's own")
    func parents() async throws {
        let desk = try await ChannelDesk.open()
        let pending = try await desk.enrol()
        #expect(
            await outcome { _ = try await desk.relate(under: pending) }
                == "Conflict ProgramManagementAccount \(pending)"
        )
        let unknown = "pma-0000000000000"
        #expect(
            await outcome { _ = try await desk.relate(under: unknown) }
                == "ResourceNotFound ProgramManagementAccount \(unknown)"
        )
        let other = desk.of(Sample.otherAccount)
        #expect(
            await outcome { _ = try await other.relate(under: pending) }
                == "ResourceNotFound ProgramManagementAccount \(pending)"
        )
    }

    // MARK: The request alone

    struct Request: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let type: Channel.AssociationType
        let associated: String?
        let outcome: String
        let change: @Sendable (inout Channel.CreateRelationshipRequest) -> Void

        init(
            _ words: String,
            _ type: Channel.AssociationType,
            with associated: String?,
            _ outcome: String,
            _ change: @escaping @Sendable (inout Channel.CreateRelationshipRequest) -> Void = { _ in }
        ) {
            (testDescription, self.type, self.associated) = (words, type, associated)
            (self.outcome, self.change) = (outcome, change)
        }
    }

    private static let plan = Channel.SupportPlan.partnerLedSupport(
        .init(coverage: .entireOrganization, tamLocation: "Zuerich")
    )
    private static let someone = ChannelDesk.customer
    private static let missing = "RV, associatedAccountId REQUIRED_FIELD_MISSING"

    static let requests = [
        Request("4.2/7 resale", .endCustomer, with: nil, missing),
        Request("4.2/7 organization", .managedServicesEndCustomer, with: nil, missing) {
            $0.accountScope = .entireOrganization
        },
        Request("4.2/8", .managedServicesEndCustomer, with: someone, "RV, accountScope REQUIRED_FIELD_MISSING"),
        Request(
            "4.2/9 both",
            .managedServicesEndCustomer,
            with: someone,
            "RV, resaleAccountModel ACTION_NOT_PERMITTED, requestedSupportPlan ACTION_NOT_PERMITTED"
        ) {
            $0.accountScope = .entireOrganization
            ($0.resaleAccountModel, $0.requestedSupportPlan) = (.distributor, plan)
        },
        Request(
            "4.2/10 both",
            .endCustomer,
            with: someone,
            "RV, accountScope ACTION_NOT_PERMITTED, startDate ACTION_NOT_PERMITTED"
        ) { ($0.accountScope, $0.startDate) = (.entireOrganization, Instant(seconds: 0)) },
        Request(
            "3.3 an empty place",
            .endCustomer,
            with: someone,
            "RV, requestedSupportPlan.resoldEnterprise.tamLocation REQUIRED_FIELD_MISSING"
        ) { $0.requestedSupportPlan = .resoldEnterprise(.init(coverage: .entireOrganization, tamLocation: "")) },
        Request("4.4 tags", .endCustomer, with: someone, "RV, tags.key DUPLICATE_VALUE, tags.key ACTION_NOT_PERMITTED")
        {
            $0.tags = [.init(key: "aws:a", value: ""), .init(key: "aws:a", value: "x")]
        },
    ]

    @Test("what the request alone shows comes before everything", arguments: requests)
    func requestRules(_ row: Request) async throws {
        let desk = try await ChannelDesk.open()
        let ended = await outcome {
            _ = try await desk.relate(under: "pma-0000000000000", row.type, with: row.associated, row.change)
        }
        #expect(ended == row.outcome)
    }

    // MARK: Terms

    @Test("CH20 and the provider of support, by program")
    func terms() async throws {
        let desk = try await ChannelDesk.open()
        let provided = Channel.SupportPlan.partnerLedSupport(
            .init(coverage: .managementAccountOnly, provider: .distributor, tamLocation: "Bern")
        )
        let provider = "requestedSupportPlan.partnerLedSupport.provider ACTION_NOT_PERMITTED"
        let rows: [(Channel.Program, String)] = [
            (.solutionProvider, "BV, resaleAccountModel INVALID_VALUE, \(provider)"),
            (.distribution, "BV, \(provider)"),
            (.distributionSeller, "ok"),
        ]
        for (number, row) in rows.enumerated() {
            let parent = try await desk.active("\(333_300_000_000 + number)", row.0)
            let ended = await outcome {
                _ = try await desk.relate(under: parent) {
                    ($0.resaleAccountModel, $0.requestedSupportPlan) = (.distributor, provided)
                }
            }
            #expect(ended == row.1, "\(row.0)")
        }
    }

    @Test("4.2/4: not the account itself, unless internal; a management account")
    func associated() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let wrong = "BV, associatedAccountId INVALID_VALUE"
        #expect(await outcome { _ = try await desk.relate(under: parent, with: ChannelDesk.manager) } == wrong)
        #expect(
            await outcome { _ = try await desk.relate(under: parent, .internal, with: ChannelDesk.manager) } == "ok"
        )
        try await desk.flag(ChannelDesk.customer) { $0.organizationRole = .member }
        #expect(await outcome { _ = try await desk.relate(under: parent) } == wrong)
        let both = await outcome { _ = try await desk.relate(under: parent, .downstreamSeller) }
        #expect(both == "BV, associationType INVALID_VALUE, associatedAccountId INVALID_VALUE")
    }

    @Test("4.2/5: one of each kind with an account; any number without one")
    func uniqueness() async throws {
        let desk = try await ChannelDesk.open()
        let (resale, services) = (try await desk.active(), try await desk.activeForServices())
        let first = try await desk.relate(under: resale)
        #expect(
            await outcome { _ = try await desk.relate(under: resale, .internal) } == "Conflict Relationship \(first)"
        )
        #expect(await outcome { _ = try await desk.serve(under: services, with: ChannelDesk.customer) } == "ok")
        for _ in 0..<2 {
            let ended = await outcome {
                _ = try await desk.serve(under: services, with: nil, scope: .specificMemberAccounts)
            }
            #expect(ended == "ok")
        }
    }

    @Test("4.2/6: a thousand under one")
    func quota() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        for number in 0..<1000 { _ = try await desk.relate(under: parent, with: "\(100_000_000_000 + number)") }
        let ended = await outcome { _ = try await desk.relate(under: parent) }
        #expect(ended == "ServiceQuotaExceeded Relationship \(parent) L-PCCHAN02")
    }

    // MARK: What is shown

    @Test("3.3: the start is set for managed services only, to the millisecond")
    func start() async throws {
        let desk = try await ChannelDesk.open()
        let (resale, services) = (try await desk.active(), try await desk.activeForServices())
        let past = Instant(seconds: 1_700_000_000, nanoseconds: 123_456_789)
        let made = try await desk.serve(under: services, start: past)
        let shown = try #require(try await desk.relationship(made, under: services))
        #expect(shown.startDate == past.wholeMilliseconds && shown.accountScope == .entireOrganization)
        let usual = try await desk.relationship(desk.relate(under: resale), under: resale)
        #expect(usual?.startDate == usual?.createdAt && usual?.revision == "1")
        #expect(usual?.accountScope == nil && usual?.channelContractId == nil && usual?.endDate == nil)
    }

    @Test("CH12: both names are needed, and belong together")
    func names() async throws {
        let desk = try await ChannelDesk.open()
        let (resale, services) = (try await desk.active(), try await desk.activeForServices())
        let id = try await desk.relate(under: resale)
        let arn = desk.arn("program-management-account/\(resale)/relationship/\(id)")
        let parent = desk.arn("program-management-account/\(resale)")
        #expect(try await desk.relationship(arn, under: parent)?.id == id)
        for (name, under) in [
            (id, services), (arn, services), (arn.replacing(resale, with: services), resale),
            (arn.replacing("Sandbox", with: "AWS"), resale),
        ] {
            let ended = await outcome { _ = try await desk.relationship(name, under: under) }
            #expect(ended == "ResourceNotFound Relationship \(id)")
        }
        let unknown = await outcome { _ = try await desk.relationship(id, under: "pma-0000000000000") }
        #expect(unknown == "ResourceNotFound ProgramManagementAccount pma-0000000000000")
        for stranger in [Sample.otherAccount, ChannelDesk.customer, ChannelDesk.manager] {
            let ended = await outcome { _ = try await desk.of(stranger).relationship(id, under: resale) }
            #expect(ended == "ResourceNotFound ProgramManagementAccount \(resale)")
        }
    }

    @Test("CH21: every effective update has a revision, and asks for the last")
    func updates() async throws {
        let desk = try await ChannelDesk.open()
        let (resale, services) = (try await desk.active(), try await desk.activeForServices())
        let id = try await desk.relate(under: resale)
        #expect(try await desk.update(id, under: resale)?.revision == "1")
        #expect(try await desk.update(id, under: resale, name: "A customer", revision: "1")?.revision == "2")
        #expect(try await desk.update(id, under: resale, plan: Self.plan)?.revision == "3")
        #expect(
            await outcome { try await desk.update(id, under: resale, name: "x", revision: "2") }
                == "Conflict Relationship \(id)"
        )
        let managed = try await desk.serve(under: services)
        let refused = await outcome { try await desk.update(managed, under: services, plan: Self.plan) }
        #expect(refused == "BV, requestedSupportPlan ACTION_NOT_PERMITTED")
    }

    @Test("lists show both kinds, and filter by what they know")
    func lists() async throws {
        let desk = try await ChannelDesk.open()
        let (resale, services) = (try await desk.active(), try await desk.activeForServices())
        let first = try await desk.relate(under: resale)
        desk.wait(seconds: 1)
        let second = try await desk.serve(under: services, with: nil, scope: .specificMemberAccounts)
        func ids(_ change: (inout Channel.ListRelationshipsRequest) -> Void = { _ in }) async throws -> [String?] {
            try await desk.relationships(change).map(\.id)
        }
        #expect(try await ids() == [second, first])
        #expect(try await ids { $0.sort = .init(sortOrder: .ascending, sortBy: .updatedAt) } == [first, second])
        #expect(try await ids { $0.associatedAccountIds = [ChannelDesk.customer] } == [first])
        #expect(try await ids { $0.associationTypes = [.managedServicesEndCustomer] } == [second])
        #expect(try await ids { $0.displayNames = ["A customer"] } == [second, first])
        #expect(try await ids { $0.programManagementAccountIdentifiers = [resale] } == [first])
        let arn = desk.arn("program-management-account/\(services)")
        #expect(try await ids { $0.programManagementAccountIdentifiers = [arn, "pma-0000000000000"] } == [second])
        let foreign = desk.of(in: Catalog.aws).arn("program-management-account/\(services)")
        #expect(try await ids { $0.programManagementAccountIdentifiers = [foreign] } == [])
        #expect(try await desk.of(ChannelDesk.customer).relationships().isEmpty)
    }

    @Test("deletion waits for the service period, and leaves handshakes behind")
    func deletion() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.active()
        let id = try await desk.relate(under: parent)
        let (start, customer) = (try await desk.start(id, under: parent), desk.of(ChannelDesk.customer))
        try await customer.accept(start)
        let refused = await outcome { try await desk.separate(id, under: parent) }
        #expect(refused == "Conflict ServicePeriod \(id)")
        let revocation = try await desk.revoke(id, under: parent)
        try await customer.accept(revocation)
        let open = try await desk.start(id, under: parent)
        try await desk.separate(id, under: parent, token: "d")
        try await desk.separate(id, under: parent, token: "d")
        #expect(try await desk.handshake(open, .startServicePeriod)?.status == .canceled)
        #expect(try await desk.relationships().isEmpty)
        let again = await outcome { try await desk.separate(id, under: parent) }
        #expect(again == "ResourceNotFound Relationship \(id)")
    }
}
