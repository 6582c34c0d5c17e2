import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Testing

/// Contracts (channel 3.6, 4.6).
struct ContractTests {
    private static let place = "payload.managedServicesAttestationPayload"

    /// A relationship of a whole organization, and what it stands under.
    private func served(in catalog: String = Catalog.sandbox) async throws -> (ChannelDesk, id: String, parent: String)
    {
        let desk = try await ChannelDesk.open(in: catalog)
        let parent = try await desk.activeForServices()
        return (desk, try await desk.serve(under: parent), parent)
    }

    // MARK: Life

    @Test("3.6/2, CH21: the Sandbox accepts within the call, and the relationship shows it")
    func sandbox() async throws {
        let (desk, relationship, parent) = try await served()
        let id = try await desk.attest(relationship, under: parent)
        let contract = try #require(try await desk.contract(id))
        #expect(contract.status == .accepted)
        #expect(contract.respondedAt == contract.createdAt && contract.updatedAt == contract.createdAt)
        let shown = try await desk.relationship(relationship, under: parent)
        #expect(shown?.channelContractId == id && shown?.revision == "1")
        #expect(shown?.endDate == desk.now.adding(seconds: 364 * 86_400) && shown?.updatedAt == shown?.createdAt)
    }

    struct Wish: Sendable {
        let catalog: String
        let address: String
        let statuses: [Channel.ChannelContractStatus]
    }

    static let wishes = [
        Wish(catalog: Catalog.aws, address: "ada@x.example", statuses: [.pending, .pending]),
        Wish(catalog: Catalog.aws, address: "ada+hold@x.example", statuses: [.pending, .pending]),
        Wish(catalog: Catalog.aws, address: "ada+sign@x.example", statuses: [.pending, .accepted]),
        Wish(catalog: Catalog.sandbox, address: "ada@x.example", statuses: [.accepted, .accepted]),
        Wish(catalog: Catalog.sandbox, address: "ada+sign@x.example", statuses: [.accepted, .accepted]),
        Wish(catalog: Catalog.sandbox, address: "ada+hold@x.example", statuses: [.pending, .pending]),
        Wish(catalog: Catalog.sandbox, address: "hold@x.example", statuses: [.accepted, .accepted]),
    ]

    @Test("7: what a signatory does by itself", arguments: wishes)
    func signatory(_ row: Wish) async throws {
        let (desk, relationship, parent) = try await served(in: row.catalog)
        let id = try await desk.attest(relationship, under: parent) { $0.signatoryEmail = row.address }
        var seen = [try await desk.contract(id)?.status]
        desk.wait(seconds: 3)
        let later = try #require(try await desk.contract(id))
        seen.append(later.status)
        #expect(seen == row.statuses)
        if row.statuses == [.pending, .accepted] {
            #expect(later.respondedAt == later.createdAt.adding(seconds: 1), "at its second, whenever it is read")
        }
        let mails = try await desk.provider.house.store.snapshot {
            try MailTable(transaction: $0).mails(to: row.address, after: 0, limit: 10)
        }
        #expect(mails.map(\.mail.fields["contract"]) == (row.statuses[0] == .pending ? [id] : []))
    }

    @Test("3.6/5: expired after 30 days, at that instant", arguments: [true, false])
    func expiry(byAgenda: Bool) async throws {
        let (desk, relationship, parent) = try await served(in: Catalog.aws)
        let id = try await desk.attest(relationship, under: parent)
        desk.wait(days: 31)
        if byAgenda { try await desk.catchUp() }
        let over = try #require(try await desk.contract(id))
        #expect(over.status == .expired && over.updatedAt == over.createdAt.adding(seconds: 30 * 86_400))
        #expect(over.respondedAt == nil)
        #expect(await outcome { try await desk.annul(id) } == "BV, identifier INVALID_RESOURCE_STATE")
        #expect(await outcome { _ = try await desk.attest(relationship, under: parent) } == "ok")
    }

    @Test("3.6/8: over at its end, which stays what it is", arguments: [true, false])
    func end(byAgenda: Bool) async throws {
        let (desk, relationship, parent) = try await served()
        let end = desk.now.adding(seconds: 3 * 86_400)
        let id = try await desk.attest(relationship, under: parent) { $0.endDate = end }
        desk.wait(days: 5)
        if byAgenda { try await desk.catchUp() }
        let over = try #require(try await desk.contract(id))
        #expect(over.status == .inactive && over.updatedAt == end && over.respondedAt == over.createdAt)
        let shown = try await desk.relationship(relationship, under: parent)
        #expect(shown?.channelContractId == nil && shown?.endDate == nil)
    }

    @Test("CH27, 3.6/7: a renewal waits beside the one in effect, and takes over once signed")
    func renewal() async throws {
        let (desk, relationship, parent) = try await served(in: Catalog.aws)
        let first = try await desk.attest(relationship, under: parent) { $0.signatoryEmail = "a+sign@x.example" }
        desk.wait(seconds: 2)
        let second = try await desk.attest(relationship, under: parent)
        #expect(try await desk.contract(first)?.status == .accepted)
        #expect(
            await outcome { _ = try await desk.attest(relationship, under: parent) }
                == "Conflict ChannelContract \(second)"
        )
        try await desk.sign(second)
        #expect(try await desk.contract(first)?.status == .inactive)
        #expect(try await desk.contract(first)?.updatedAt == desk.contract(second)?.respondedAt)
        #expect(try await desk.relationship(relationship, under: parent)?.channelContractId == second)
    }

    @Test("3.6/6, 3.6/9, CH30: a relationship that is deleted ends its contracts, which stay")
    func deletion() async throws {
        let (desk, relationship, parent) = try await served(in: Catalog.aws)
        let first = try await desk.attest(relationship, under: parent) { $0.signatoryEmail = "a+sign@x.example" }
        desk.wait(seconds: 2)
        let second = try await desk.attest(relationship, under: parent)
        try await desk.separate(relationship, under: parent)
        let canceled = try #require(try await desk.contract(second))
        #expect(canceled.status == .canceled && canceled.cancellationReason == nil)
        #expect(try await desk.contract(first)?.status == .inactive)
        #expect(try await desk.contracts().items.count == 2)
    }

    @Test("CH9: a cancellation is not repeatable, but by its token; the reason stays")
    func cancellation() async throws {
        let (desk, relationship, parent) = try await served(in: Catalog.aws)
        let id = try await desk.attest(relationship, under: parent)
        let first = try await desk.annul(id, reason: "wrong entity", token: "t")
        #expect(first?.status == .canceled && first?.cancellationReason == "wrong entity")
        #expect(try await desk.annul(id, reason: "wrong entity", token: "t")?.id == id)
        #expect(await outcome { try await desk.annul(id) } == "BV, identifier INVALID_RESOURCE_STATE")
        #expect(
            await outcome { try await desk.annul(id, reason: "other", token: "t") } == "Conflict ChannelContract \(id)"
        )
        #expect(try await desk.contract(id)?.cancellationReason == "wrong entity")
        let silent = try await desk.attest(relationship, under: parent)
        #expect(try await desk.annul(silent)?.cancellationReason == nil)
        #expect(try await desk.contract(silent)?.cancellationReason == nil)
    }

    // MARK: Requests

    struct Request: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let outcome: String
        let change: @Sendable (inout Channel.ManagedServicesAttestationPayload) -> Void

        init(
            _ words: String,
            _ outcome: String,
            _ change: @escaping @Sendable (inout Channel.ManagedServicesAttestationPayload) -> Void
        ) {
            (testDescription, self.outcome, self.change) = (words, outcome, change)
        }
    }

    static let requests = [
        Request("4.6/3 none", "RV, \(place).supportedServices REQUIRED_FIELD_MISSING") { $0.supportedServices = [] },
        Request("4.6/3 twice", "RV, \(place).supportedServices DUPLICATE_VALUE") {
            $0.supportedServices = [.patching, .monitoring, .patching]
        },
        Request("4.6/4", "RV, \(place).memberAccountIds DUPLICATE_VALUE") {
            $0.memberAccountIds = ["100000000001", "100000000001"]
        },
        Request("4.6/5", "RV, \(place).legalEntityAddress.countryCode INVALID_VALUE") {
            $0.legalEntityAddress.countryCode = "XX"
        },
        Request("4.6/6 parent", "ResourceNotFound ProgramManagementAccount pma-0000000000000") {
            $0.programManagementAccountIdentifier = "pma-0000000000000"
        },
        Request("4.6/6 relationship", "ResourceNotFound Relationship rs-0000000000000") {
            $0.relationshipIdentifier = "rs-0000000000000"
        },
        Request("4.6/8", "BV, \(place).memberAccountIds ACTION_NOT_PERMITTED") {
            $0.memberAccountIds = ["100000000001"]
        },
        Request("4.6/8 none is none", "ok") { $0.memberAccountIds = [] },
        Request("4.6/11 past", "BV, \(place).endDate VALUE_OUT_OF_RANGE") { $0.endDate = Instant(seconds: 0) },
        Request(
            "all of a stage",
            "BV, \(place).memberAccountIds ACTION_NOT_PERMITTED, \(place).endDate VALUE_OUT_OF_RANGE"
        ) {
            ($0.memberAccountIds, $0.endDate) = (["100000000001"], Instant(seconds: 0))
        },
    ]

    @Test("what a contract is asked of", arguments: requests)
    func requestRules(_ row: Request) async throws {
        let (desk, relationship, parent) = try await served()
        let ended = await outcome { _ = try await desk.attest(relationship, under: parent, row.change) }
        #expect(ended == row.outcome)
    }

    @Test("4.6/9, 4.6/10: members of a relationship of specific accounts")
    func members() async throws {
        let desk = try await ChannelDesk.open()
        let parent = try await desk.activeForServices()
        let id = try await desk.serve(under: parent, scope: .specificMemberAccounts)
        let field = "\(Self.place).memberAccountIds"
        for (members, expected) in [
            (nil, "BV, \(field) REQUIRED_FIELD_MISSING"), ([], "BV, \(field) REQUIRED_FIELD_MISSING"),
            ([desk.account], "BV, \(field) INVALID_VALUE"), ([ChannelDesk.otherManager], "BV, \(field) INVALID_VALUE"),
            (["100000000001", ChannelDesk.otherCustomer], "BV, \(field) INVALID_VALUE"), (["100000000001"], "ok"),
        ] as [([String]?, String)] {
            let ended = await outcome {
                _ = try await desk.attest(id, under: parent) { $0.memberAccountIds = members }
            }
            #expect(ended == expected, "\(members ?? [])")
        }
    }

    @Test("4.6/7, 4.6/11: not for resale; not before the relationship starts")
    func relationships() async throws {
        let desk = try await ChannelDesk.open()
        let (resale, services) = (try await desk.active(), try await desk.activeForServices())
        let sold = try await desk.relate(under: resale)
        let wrong = await outcome { _ = try await desk.attest(sold, under: resale) }
        #expect(wrong == "BV, \(Self.place).relationshipIdentifier INVALID_VALUE")
        let later = try await desk.serve(under: services, start: desk.now.adding(seconds: 400 * 86_400))
        let early = await outcome { _ = try await desk.attest(later, under: services) }
        #expect(early == "BV, \(Self.place).endDate VALUE_OUT_OF_RANGE")
    }

    @Test("4.6/1, CH34: the owner alone makes and sees contracts")
    func strangers() async throws {
        let (desk, relationship, parent) = try await served(in: Catalog.aws)
        let id = try await desk.attest(relationship, under: parent)
        #expect(try await desk.contract(desk.arn("channel-contract/\(id)"))?.id == id)
        for account in [ChannelDesk.otherManager, ChannelDesk.otherCustomer] {
            let stranger = desk.of(account)
            #expect(await outcome { _ = try await stranger.attest(relationship, under: parent) } == "AccessDenied")
        }
        for account in [ChannelDesk.otherManager, ChannelDesk.otherCustomer, Sample.otherAccount] {
            let stranger = desk.of(account)
            let missing = "ResourceNotFound ChannelContract \(id)"
            #expect(await outcome { _ = try await stranger.contract(id) } == missing)
            #expect(await outcome { try await stranger.annul(id) } == missing)
            #expect(try await stranger.contracts().items.isEmpty)
        }
        let other = await outcome { _ = try await desk.of(Sample.otherAccount).attest(relationship, under: parent) }
        #expect(other == "ResourceNotFound ProgramManagementAccount \(parent)")
    }

    @Test("4.6/13: 200 that wait")
    func quota() async throws {
        let desk = try await ChannelDesk.open(in: Catalog.aws)
        let parent = try await desk.activeForServices()
        for number in 0...200 {
            let id = try await desk.serve(under: parent, with: "\(100_000_000_000 + number)")
            let ended = await outcome { _ = try await desk.attest(id, under: parent) }
            let full = "ServiceQuotaExceeded ChannelContract \(desk.account) L-PCCHAN09"
            #expect(ended == (number < 200 ? "ok" : full))
        }
    }

    // MARK: Lists

    @Test("lists show less, in order of change, by state, relationship and name")
    func lists() async throws {
        let (desk, relationship, parent) = try await served(in: Catalog.aws)
        var made: [String] = []
        for name in ["Litware AG", "Litware SA", "Litware AG"] {
            made.append(try await desk.attest(relationship, under: parent) { $0.legalEntityName = name })
            desk.wait(seconds: 60)
            try await desk.annul(made[made.count - 1])
        }
        func ids(_ change: (inout Channel.ListChannelContractsRequest) -> Void = { _ in }) async throws -> [String] {
            try await desk.contracts(change).items.map(\.id)
        }
        func named(
            _ relationships: [String]? = nil,
            _ names: [String]? = nil
        ) -> Channel.ListChannelContractsTypeFilters {
            .managedServicesAttestationTypeFilters(
                .init(relationshipIdentifiers: relationships, legalEntityNames: names)
            )
        }
        let arn = desk.arn("program-management-account/\(parent)/relationship/\(relationship)")
        #expect(try await ids() == made.reversed())
        #expect(try await ids { $0.contractTypeFilters = named(nil, ["Litware AG"]) } == [made[2], made[0]])
        #expect(try await ids { $0.contractTypeFilters = named(nil, ["litware ag"]) } == [])
        #expect(try await ids { $0.contractTypeFilters = named([arn]) } == made.reversed())
        #expect(try await ids { $0.contractTypeFilters = named([relationship], ["Litware SA"]) } == [made[1]])
        #expect(try await ids { $0.contractTypeFilters = named(["rs-0000000000000"]) } == [])
        #expect(try await ids { $0.statuses = [.pending, .expired] } == [])
        let order = Channel.ManagedServicesAttestationTypeSort(sortOrder: .ascending, sortBy: .updatedAt)
        #expect(try await ids { $0.contractTypeSort = .managedServicesAttestationTypeSort(order) } == made)
        let page = try await desk.contracts { $0.maxResults = 2 }
        #expect(page.items.map(\.id) == [made[2], made[1]])
        #expect(try await ids { ($0.maxResults, $0.nextToken) = (2, page.nextToken) } == [made[0]])
    }
}

extension ChannelDesk {
    /// The signatory signs.
    func sign(_ id: String) async throws { _ = try await act("contract.sign", id) }

    func act(_ name: String, _ id: String, _ members: [Document.Member] = []) async throws -> Acts.Outcome {
        let acts = Acts(provider.house, ChannelActor(provider).bound, chance: desk.chance)
        let document = Document.object([.init("id", .string(id)), .init("catalog", .string(catalog))] + members)
        return try await acts.perform(name, document)
    }
}
