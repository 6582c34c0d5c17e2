import SellingDomain
import CosellDomain
import CosellSigning
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import Logging
import SellingAPI
import Testing

/// What a store of the first version holds stays when the second opens it.
struct CarriedOverTests {
    /// A store at migration 1 with a submitted deal in its engagement, and an invitation of AWS to a hidden one.
    static func firstStore() async throws -> Store {
        let source = try await Desk.open()
        let submitted = try await source.opportunity(at: .submitted)
        let referred = try await source.create(["origin": "AWS Referral"]).id
        source.clock.advance(seconds: 5)
        let sent = try #require(try await source.invitations().engagementInvitationSummaries?.first)
        let invitation = try await source.invitation(sent.id)

        let store = try await TestEngine.store()
        try await store.migrate([Schema.migrations[0]], at: "then")
        let call = source.call("GetOpportunity")
        let deals = try await source.store.read { transaction in
            let table = Books(transaction, call).opportunities
            return try [submitted, referred].compactMap(table.find)
        }
        let created = TestClock.start.milliseconds
        try await store.write { transaction in
            for deal in deals { try Books(transaction, call).opportunities.insert(deal) }
            for (id, creator, number) in [
                ("eng-submitted00000", Sample.account, 10_000_001), ("eng-referred000000", "aws", 10_000_002),
            ] {
                try transaction.execute(
                    """
                    INSERT INTO engagement (id, catalog, created_by, created_at, title, description, opportunity)
                    VALUES (\(id), 'Sandbox', \(creator), \(created), 'Bedside monitoring', 'By hand', \(number))
                    """
                )
            }
            try transaction.execute(
                """
                INSERT INTO engagement_invitation
                    (id, catalog, engagement, sender, receiver, status, visible_from, document)
                VALUES (\(sent.id), 'Sandbox', 'eng-referred000000', 'aws', \(Sample.account), 'PENDING',
                    \(created + 5000), \(JSONWriter.bytes(invitation)))
                """
            )
        }
        return store
    }

    private static func opened() async throws -> Desk {
        let desk = try await Desk.open(store: firstStore())
        desk.clock.advance(seconds: 5)
        return desk
    }

    @Test("an engagement keeps its deal, and has its creator as member")
    func engagement() async throws {
        let desk = try await Self.opened()
        let engagement = try await desk.engagement("eng-submitted00000")
        #expect((engagement.title, engagement.createdBy) == ("Bedside monitoring", Sample.account))
        #expect((engagement.createdAt, engagement.modifiedAt) == (TestClock.start, TestClock.start))
        #expect((engagement.memberCount, engagement.contexts) == (1, []))
        let rows = try await desk.associations(["resourceIdentifier": "O10000001"])
        #expect(rows.engagementResourceAssociationSummaries.map(\.engagementId) == [engagement.id])
        #expect(
            try await desk.members(of: "eng-submitted00000").engagementMemberList.map(\.accountId) == [Sample.account]
        )
        let listed = try await desk.engagements(["createdBy": [.text(Sample.account)]]).engagementSummaryList
        #expect(listed.map(\.id) == [engagement.id])
        let others = try await desk.engagements(["excludeCreatedBy": [.text(Sample.account)]]).engagementSummaryList
        #expect(others.isEmpty)
    }

    @Test("its deal goes on where it stood")
    func deal() async throws {
        let desk = try await Self.opened()
        try await desk.review("O10000001", .approved)
        #expect(try await desk.status("O10000001") == .approved)
        #expect(try await desk.summary("O10000001").involvementType == .coSell)
    }

    @Test("an invitation of AWS is still open, ends when it would have, and brings its deal")
    func invitation() async throws {
        let desk = try await Self.opened()
        let listed = try #require(try await desk.invitations().engagementInvitationSummaries)
        #expect(listed.map(\.status) == [.pending])
        #expect(listed.first?.expirationDate == TestClock.start.adding(seconds: 5 + 15 * 86_400))
        #expect(try await desk.events() == [])
        let task = try await desk.acceptByTask(#require(listed.first?.id))
        #expect((task.taskStatus, task.message) == (.complete, nil))
        #expect(task.opportunityId == "O10000002")
        #expect(try await desk.status("O10000002") == .approved)
    }
}

/// What versions kept that had one service, and named its operations without it.
struct OneServiceTests {
    @Test("an answer that is kept for a client token is still given")
    func replay() async throws {
        let store = try Store.inMemory(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await store.migrate(Array(Schema.migrations.prefix { $0.name != "replays by service" }), at: "then")
        let request = try await Desk.open().creation(token: "t")
        let expiry = TestClock.start.adding(seconds: 3600).milliseconds
        let answer = JSONWriter.bytes(Selling.CreateOpportunityResponse(id: "O4711"))
        try await store.write { transaction in
            _ = try transaction.execute(
                """
                INSERT INTO replay (account, catalog, operation, token, request, answer, expires_at)
                VALUES (\(Sample.account), 'Sandbox', 'CreateOpportunity', 't', \(request.fingerprint), \(answer), \(expiry))
                """
            )
        }
        let desk = try await Desk.open(store: store)
        let again = try await desk.provider.createOpportunity(request, desk.call("CreateOpportunity"))
        #expect(again.id == "O4711")
    }

    @Test("a page token still leads on, and still in its own list only")
    func pageToken() async throws {
        let desk = try await Desk.open()
        for _ in 1...3 { _ = try await desk.create() }
        let filter = Selling.ListOpportunitiesRequest(catalog: desk.catalog)
        let place = try #require(try await desk.list().opportunitySummaries.first)
        func token(_ operation: String) -> String {
            let list = Array("\(operation)\n\(Sample.account)\n\(desk.catalog)\n".utf8) + JSONWriter.bytes(filter)
            return desk.provider.house.pageTokens.token(
                position: ["\(place.lastModifiedDate?.milliseconds ?? 0)", "10000003"],
                list: list,
                now: desk.clock.now
            )
        }
        let rest = try await desk.list(["nextToken": .text(token("ListOpportunities"))])
        #expect(rest.opportunitySummaries.map(\.id) == ["O10000002", "O10000001"])
        #expect(
            await outcome { _ = try await desk.list(["nextToken": .text(token("account/ListOpportunities"))]) }
                == "INVALID_VALUE nextToken"
        )
    }
}
