import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import SellingDomain
import CosellDomain

struct OpportunityTests {
    @Test("numbers and ids go both ways")
    func numbers() {
        for number in [Int64(0), 7, 10_000_001, .max] {
            #expect(OpportunityNumber.number(of: OpportunityNumber.id(number)) == number)
        }
    }

    @Test(
        "has no number in any other form",
        arguments: [
            "", "O", "o1", "1", "O-1", "O+1", "O 1", "O1 ", "O1.0", "O01", "O٣", "O½", "O9223372036854775808",
        ]
    )
    func notNumbers(_ id: String) {
        #expect(OpportunityNumber.number(of: id) == nil)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let now: Instant
        let date: Instant
    }

    /// The record was last modified at 2030-01-15T10:00:00.149Z.
    static let rows = [
        Row(testDescription: "later", now: start.adding(seconds: 1), date: start.adding(seconds: 1)),
        Row(
            testDescription: "later by less than a millisecond",
            now: Instant(seconds: start.seconds, nanoseconds: start.nanoseconds + 999_999),
            date: start.adding(milliseconds: 1)
        ),
        Row(testDescription: "at the same time", now: start, date: start.adding(milliseconds: 1)),
        Row(testDescription: "earlier", now: start.adding(seconds: -1), date: start.adding(milliseconds: 1)),
        Row(
            testDescription: "with nanoseconds",
            now: Instant(seconds: start.seconds + 1, nanoseconds: 123_456_789),
            date: Instant(seconds: start.seconds + 1, nanoseconds: 123_000_000)
        ),
    ]

    private static let start = TestClock.start

    private static let record = Selling.GetOpportunityResponse(
        catalog: Catalog.sandbox,
        id: "O1",
        lastModifiedDate: start,
        createdDate: start,
        relatedEntityIdentifiers: .init()
    )

    @Test("a write moves the date forward by a millisecond at least (R1.46)", arguments: rows)
    func touch(_ row: Row) {
        var opportunity = Opportunity(record: Self.record, origin: .partnerReferral)
        opportunity.touch(row.now)
        #expect(opportunity.record.lastModifiedDate == row.date)
    }

    @Test("a tester gives no verdict on a referral of AWS (X1)")
    func referral() async throws {
        let call = try await Desk.open().call("UpdateOpportunity")
        let asked = Selling.LifeCycle(reviewStatus: .approved)
        let own = Opportunity(record: Self.record, origin: .partnerReferral)
        let referral = Opportunity(record: Self.record, origin: .awsReferral)
        #expect(own.simulatedVerdict(asked, call) == .approved)
        #expect(referral.simulatedVerdict(asked, call) == nil)
    }

    @Test("everything about it survives the store")
    func roundTrip() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .actionRequired, involvement: .forVisibilityOnly)
        let call = desk.call("Test")
        var stored = try #require(try await desk.store.read { try Books($0, call).opportunities.find(id) })
        #expect(stored.involvement == .forVisibilityOnly)
        #expect(stored.visibility == .full)
        #expect(stored.submittedAt == TestClock.start)
        #expect(stored.reviewStep == 1)
        #expect(stored.isVisible)
        stored.visibility = .limited
        stored.involvementChangeReason = .riskMitigation
        stored.submittedAt = nil
        stored.reviewStep = 3
        stored.isVisible = false
        stored.origin = .awsReferral
        let changed = stored
        let read = try await desk.store.write { transaction in
            try Books(transaction, call).opportunities.save(changed)
            return try Books(transaction, call).opportunities.find(id)
        }
        let after = try #require(read)
        #expect(after.record == changed.record)
        #expect(after.visibility == .limited)
        #expect(after.involvementChangeReason == .riskMitigation)
        #expect(after.submittedAt == nil)
        #expect(after.reviewStep == 3)
        #expect(!after.isVisible)
        #expect(after.origin == .awsReferral)
    }
}
