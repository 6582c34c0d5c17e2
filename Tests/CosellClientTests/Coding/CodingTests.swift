import AccountClient
import BenefitsClient
import ChannelClient
import Foundation
import RevenueClient
import SellingClient
import Testing

/// Shapes go through `Codable` and `Hashable` in one way for all of them.
struct CodingTests {
    private static let record = """
        {"Catalog":"AWS","Id":"O1","LastModifiedDate":"2026-01-12T20:00:00.5Z","CreatedDate":"2026-01-12T20:00:00Z",
         "RelatedEntityIdentifiers":{"Solutions":["S-1"]},"LifeCycle":{"Stage":"Brand New","TargetCloseDate":"2026-12-01"},
         "Project":{"Title":"Caf\\u00e9","ExpectedContractDuration":null}}
        """

    private func record() throws -> Selling.GetOpportunityResponse {
        try JSONDecoder().decode(Selling.GetOpportunityResponse.self, from: Data(Self.record.utf8))
    }

    @Test("a record is the same after it was coded, in JSON and in property lists")
    func roundTrip() throws {
        let record = try record()
        #expect(record.lifeCycle?.stage?.rawValue == "Brand New")
        #expect(record.project?.expectedContractDuration == .clear)
        #expect(record.lastModifiedDate == Instant("2026-01-12T20:00:00.5Z"))
        let json = try JSONEncoder().encode(record)
        #expect(try JSONDecoder().decode(Selling.GetOpportunityResponse.self, from: json) == record)
        #expect(String(decoding: json, as: UTF8.self).contains("\"TargetCloseDate\":\"2026-12-01\""))
        var filled = record
        filled.project?.expectedContractDuration = nil
        let list = try PropertyListEncoder().encode(filled)
        #expect(try PropertyListDecoder().decode(Selling.GetOpportunityResponse.self, from: list) == filled)
    }

    @Test(
        "what is no such shape is refused, and the error says why",
        arguments: [
            ("{}", "LastModifiedDate"), ("[]", "GetOpportunityResponse"), ("{\"Id\":1}", "GetOpportunityResponse"),
        ]
    )
    func refused(text: String, part: String) throws {
        let error = try #require(
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(Selling.GetOpportunityResponse.self, from: Data(text.utf8))
            }
        )
        #expect("\(error)".contains(part))
    }

    @Test("equal values have equal hashes, also where texts are equal in other scalars")
    func hashes() throws {
        let record = try record()
        var same = record
        same.project?.title = "Cafe\u{301}"
        #expect(record == same)
        #expect(record.hashValue == same.hashValue)
        same.project?.title = "Bar"
        #expect(Set([record, same, record]).count == 2)
    }

    private static func operations() -> [any WireOperation.Type] {
        Selling.operations + Account.operations + Benefits.operations + Channel.operations + Revenue.operations
    }

    @Test("every operation's input is coded by the model's names and hashed")
    func every() throws {
        func check<Operation: WireOperation>(_ operation: Operation.Type) throws {
            let input = try JSONReader.read(Operation.Input.self, from: Array("{}".utf8)).value
            #expect(Set([input, input]).count == 1)
            let coded = try JSONEncoder().encode(input)
            do {
                #expect(try JSONDecoder().decode(Operation.Input.self, from: coded) == input)
            } catch {
                // The placeholder of a union that is required has no member.
                #expect("\(error)".contains("union"), "\(Operation.descriptor.name)")
            }
        }
        for operation in Self.operations() { try check(operation) }
    }

    @Test("moments, days and values without a schema")
    func values() throws {
        let day = try #require(CalendarDay("2026-02-28"))
        let moment = Instant(seconds: 1, nanoseconds: 5)
        #expect(try JSONDecoder().decode(CalendarDay.self, from: JSONEncoder().encode(day)) == day)
        #expect(try JSONDecoder().decode(Instant.self, from: JSONEncoder().encode(moment)) == moment)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(CalendarDay.self, from: Data("\"2026-02-30\"".utf8))
        }
        let text = #"{"a":[1,2.5,null,true,"x"],"b":{}}"#
        let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
        #expect(document["a"] == .list([.integer(1), .double(2.5), .null, .boolean(true), .string("x")]))
        #expect(document["b"] == .object([]))
    }

    @Test("days of the model are days")
    func days() {
        var stages = Selling.LifeCycle(targetCloseDate: "2026-02-28")
        #expect(stages.targetCloseDay == CalendarDay(year: 2026, month: 2, day: 28))
        stages.targetCloseDay = stages.targetCloseDay?.adding(days: 1)
        #expect(stages.targetCloseDate == "2026-03-01")
        stages.targetCloseDate = "2026-02-30"
        #expect(stages.targetCloseDay == nil)
        var filter = Revenue.ListRevenueAttributionAllocationsInput(catalog: .aws, revenueAttributionIdentifier: "ra-1")
        filter.afterEffectiveFromDay = CalendarDay("2026-01-01")
        #expect(filter.afterEffectiveFrom == "2026-01-01")
    }
}
