import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// Selling 10.
struct ThrottleTests {
    private let throttle = Throttle()
    private let start = TestClock.start

    private func admits(
        _ operation: any SellingOperation.Type = Selling.GetOpportunity.self,
        account: String = Sample.account,
        catalog: String = Catalog.sandbox,
        after milliseconds: Int64 = 0
    ) -> Bool {
        let now = start.adding(milliseconds: milliseconds)
        return throttle.admits(operation.descriptor, account: account, catalog: catalog, at: now)
    }

    /// How many calls pass at one moment.
    private func count(
        _ operation: any SellingOperation.Type = Selling.GetOpportunity.self,
        after milliseconds: Int64 = 0
    ) -> Int {
        (0..<200).count { _ in admits(operation, after: milliseconds) }
    }

    static let rates: [(any SellingOperation.Type, Int)] = [
        (Selling.GetOpportunity.self, 10),
        (Selling.GetAwsOpportunitySummary.self, 10),
        (Selling.ListOpportunities.self, 10),
        (Selling.ListSolutions.self, 10),
        (Selling.ListTagsForResource.self, 10),
        (Selling.CreateOpportunity.self, 1),
        (Selling.UpdateOpportunity.self, 1),
        (Selling.AssociateOpportunity.self, 1),
        (Selling.SubmitOpportunity.self, 1),
        (Selling.TagResource.self, 1),
        (Selling.CreateEngagement.self, 15),
        (Selling.StartProspectingFromEngagementTask.self, 2),
        (Selling.GetProspectingFromEngagementTask.self, 100),
        (Selling.ListProspectingFromEngagementTasks.self, 50),
    ]

    @Test("a burst is a second's worth of the rate", arguments: rates)
    func bursts(_ operation: any SellingOperation.Type, _ rate: Int) {
        #expect(count(operation) == rate)
        #expect(count(operation) == 0)
        #expect(count(operation, after: 1000) == rate)
    }

    @Test("the bucket fills as time goes by, and no further than its size")
    func refill() {
        #expect(count() == 10)
        #expect(count(after: 99) == 0)
        #expect(count(after: 100) == 1)
        #expect(count(after: 349) == 2)
        #expect(count(after: 86_400_000) == 10)
    }

    @Test("a day has so many calls, and they come back as the day goes by (CP42)")
    func days() {
        let plan = QuotaPlan.rules([QuotaRule(match: .init(), quota: Quota(perSecond: 1000, perDay: 5))])
        let throttle = Throttle(plan)
        let admitted = { (day: Int64) in
            (0..<9).count { _ in
                throttle.admits(
                    Selling.GetOpportunity.descriptor,
                    account: Sample.account,
                    catalog: Catalog.sandbox,
                    at: start,
                    today: start.adding(seconds: day * 86_400)
                )
            }
        }
        #expect([0, 0, 1, 1, 5].map(admitted) == [5, 0, 5, 0, 5])
        throttle.plan = .off
        #expect(admitted(5) == 9)
    }

    @Test("accounts, catalogs and operations count apart (Q1)")
    func keys() {
        #expect(count() == 10)
        #expect(admits(account: Sample.otherAccount))
        #expect(admits(catalog: Catalog.aws))
        #expect(admits(Selling.ListSolutions.self))
        #expect(!admits())
    }

    @Test("a clock that goes back gives nothing away")
    func backwards() {
        #expect(count() == 10)
        #expect(count(after: -5000) == 0)
        #expect(count(after: -4000) == 10)
    }

    @Test("over the limit the caller hears Rate exceeded, and the log line knows the operation")
    func words() async throws {
        let gateway = try await Gateway.open(isThrottled: true)
        let call = SentCall("UntagResource", #"{"ResourceArn":"\#(gateway.desk.arn("O1"))","TagKeys":["a"]}"#)
        #expect(try await gateway.ending(call) == "ResourceNotFoundException")
        let (answer, trace) = try await gateway.send(call)
        #expect(answer.text == #"{"__type":"ThrottlingException","Message":"Rate exceeded"}"#)
        #expect(trace.operation?.name == "UntagResource")
        gateway.desk.clock.advance(milliseconds: 999)
        #expect(try await gateway.ending(call) == "ThrottlingException")
        gateway.desk.clock.advance(milliseconds: 1)
        #expect(try await gateway.ending(call) == "ResourceNotFoundException")
    }

    @Test("what is no catalog opens no bucket of its own")
    func unknownCatalogs() async throws {
        let gateway = try await Gateway.open(isThrottled: true)
        let endings = try await ["a", "b", "c"].asyncMap { catalog in
            let body = #"{"Catalog":"\#(catalog)","Identifier":"O1","InvolvementType":"Co-Sell"}"#
            return try await gateway.ending(SentCall("SubmitOpportunity", body))
        }
        #expect(endings == ["ValidationException", "ThrottlingException", "ThrottlingException"])
    }

    @Test("callers without number take a bounded place, and one of them never gets more than its rate")
    func bounded() {
        for number in 0..<(3 * Throttle.limit) {
            let isAdmitted = admits(Selling.CreateOpportunity.self, account: "\(number)", after: Int64(number / 20))
            #expect(isAdmitted)
        }
        #expect(throttle.count <= Throttle.limit)
        let last = "\(3 * Throttle.limit - 1)"
        #expect(!admits(Selling.CreateOpportunity.self, account: last, after: Int64(3 * Throttle.limit / 20)))
    }

    @Test("a clock that stands still lets the number of buckets grow no further")
    func frozen() {
        for number in 0..<(2 * Throttle.limit) { _ = admits(account: "\(number)") }
        #expect(throttle.count <= Throttle.limit)
    }
}

extension Sequence where Element: Sendable {
    fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
