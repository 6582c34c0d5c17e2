import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Logging
import SellingAPI
import Testing

@testable import SellingDomain

/// What waits in a store of before the agenda waits on it once a server with the agenda opens it; what is over does not.
struct WaitingCarriedOverTests {
    private static let day: Int64 = 86_400

    private static func nanoseconds(_ seconds: Int64) -> Int64 {
        TestClock.start.adding(seconds: seconds).nanosecondsSinceEpoch
    }

    /// A store at migration 4, with one of everything that waits, and one of everything that does not.
    private static func oldStore() async throws -> (store: Store, deals: [String]) {
        let source = try await Desk.open()
        let statuses: [Selling.ReviewStatus] = [.submitted, .inReview, .approved, .pendingSubmission]
        var deals: [String] = []
        for status in statuses { deals.append(try await source.opportunity(at: status)) }
        let call = source.call("GetOpportunity")
        let records = try await source.store.read { [deals] transaction in
            try deals.compactMap(Books(transaction, call).opportunities.find)
        }
        let invited = try await source.invite(into: source.engage())
        let document = JSONWriter.bytes(try await source.invitation(invited))

        let numbers = deals.map { OpportunityNumber.number(of: $0) }

        let store = try Store.inMemory(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await store.migrate(Array(Schema.migrations.prefix(4)), at: "then")
        try await store.write { transaction in
            for record in records { try Books(transaction, call).opportunities.insert(record) }
            try transaction.execute(
                """
                INSERT INTO engagement (id, catalog, created_by, created_at, modified_at, modified_by, context_kinds, contexts)
                VALUES ('eng-1', 'Sandbox', 'aws', 0, 0, 'aws', 0, \(Array("{\"Contexts\":[]}".utf8)))
                """
            )
            for (id, status, sent, end, isAnnounced) in invitations {
                try transaction.execute(
                    """
                    INSERT INTO engagement_invitation (id, catalog, engagement, sender, receiver, status, payload_type,
                        sent_at, expires_at, is_announced, document)
                    VALUES (\(id), 'Sandbox', 'eng-1', 'aws', \(Sample.account), \(status), 'OpportunityInvitation',
                        \(nanoseconds(sent)), \(end.map(nanoseconds)), \(isAnnounced), \(document))
                    """
                )
            }
            for (id, status, due) in [("task-1", "IN_PROGRESS", 7), ("task-2", "COMPLETE", 3)]
                as [(String, String, Int64)]
            {
                try transaction.execute(
                    """
                    INSERT INTO engagement_task (id, kind, account, catalog, token, fingerprint, document, subject,
                        started_at, due_at, denied, status)
                    VALUES (\(id), 'StartEngagementFromOpportunityTask', \(Sample.account), 'Sandbox', \(id), \([0]),
                        \([0]), 'O1', \(nanoseconds(0)), \(nanoseconds(due)), '', \(status))
                    """
                )
            }
            try transaction.execute(
                """
                INSERT INTO prospecting_task (id, account, catalog, token, fingerprint, name, started_at, total, completed,
                    failed)
                VALUES ('task-3', \(Sample.account), 'AWS', 't', \([0]), 'Hunt', \(nanoseconds(0)), 2, 1, 0)
                """
            )
            for (position, status, ends) in [(1, "COMPLETED", 4), (2, "PENDING", 9)] as [(Int64, String, Int64)] {
                try transaction.execute(
                    """
                    INSERT INTO prospecting_turn (task, position, engagement, begins_at, ends_at, status)
                    VALUES ('task-3', \(position), 'eng-1', \(nanoseconds(0)), \(nanoseconds(ends)), \(status))
                    """
                )
            }
            for (number, due, text) in [(numbers[2], 2, nil), (numbers[1], nil, "{}")] as [(Int64?, Int64?, String?)] {
                try transaction.execute(
                    """
                    INSERT INTO aws_insight (opportunity, account, catalog, due_at, document)
                    VALUES (\(number), \(Sample.account), 'Sandbox', \(due.map(nanoseconds)), \(text.map { Array($0.utf8) }))
                    """
                )
            }
        }
        return (store, deals)
    }

    private static let invitations: [(String, String, Int64, Int64?, Bool)] = [
        ("engi-later", "PENDING", 5, 15 * day + 5, false),
        ("engi-open", "PENDING", -day, 14 * day, true),
        ("engi-endless", "PENDING", -day, nil, true),
        ("engi-accepted", "ACCEPTED", -day, 14 * day, true),
        ("engi-expired", "EXPIRED", -20 * day, -5 * day, true),
    ]

    @Test("each entry stands there once, with its account, catalog and time")
    func entries() async throws {
        let (store, deals) = try await Self.oldStore()
        var switches = Desk.switches
        switches.review = ReviewScript([
            ReviewStep(afterSeconds: 60, verdict: .inReview), ReviewStep(afterSeconds: 90, verdict: .approved),
        ])
        let desk = try await Desk.open(switches: switches, store: store)
        let waiting = try await Agenda(desk.house, [], chance: desk.chance).list(limit: 99).map(\.entry)
        let lines = waiting.map { entry in
            "\(entry.due.seconds - TestClock.start.seconds) \(entry.kind.rawValue) \(entry.subject) \(entry.catalog)"
        }
        #expect(
            lines == [
                "2 score opportunity \(deals[2]) Sandbox", "5 announce invitation engi-later Sandbox",
                "7 carry out task task-1 Sandbox", "9 prospect engagement task-3 2 AWS",
                "60 review opportunity \(deals[0]) Sandbox", "90 review opportunity \(deals[1]) Sandbox",
                "\(14 * Self.day) expire invitation engi-open Sandbox",
                "\(15 * Self.day + 5) expire invitation engi-later Sandbox",
            ]
        )
        #expect(Set(waiting.map(\.account)) == [Sample.account])
    }

    @Test("and is done when its time comes")
    func done() async throws {
        let desk = try await Desk.open(store: Self.oldStore().store)
        let story: [(Int64, [String])] = [
            (5, ["Engagement Invitation Created"]), (14 * Self.day, ["Engagement Invitation Expired"]),
            (Self.day, ["Engagement Invitation Expired"]), (Self.day, []),
        ]
        for (seconds, events) in story {
            let told = try await desk.events {
                desk.clock.advance(seconds: seconds)
                try await desk.round(desk.provider.invitationUpkeep)
            }
            #expect(told == events, "\(seconds)")
        }
    }
}
