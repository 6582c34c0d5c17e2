import CosellWire
import Foundation
import SellingAPI
import Synchronization
import Testing

@testable import CosellClient

struct RateBudgetTests {
    private static let read = Quota(perSecond: 10, perDay: 100)

    private func at(_ milliseconds: Int64) -> Instant { FakeMachine.start.adding(milliseconds: milliseconds) }

    @Test("a second's calls go at once, the next ones one after the other")
    func spreading() {
        var book = BudgetBook()
        let answers = (0..<13).map { _ in book.reserve("a", Self.read, at: at(0)) }
        #expect(answers.prefix(10).allSatisfy { $0 == .wait(.zero) })
        #expect(answers.suffix(3) == [100, 200, 300].map { .wait(.milliseconds($0)) })
        #expect(book.reserve("b", Self.read, at: at(0)) == .wait(.zero))
        #expect(book.reserve("a", Self.read, at: at(2000)) == .wait(.zero))
    }

    @Test("the calls of a day are counted by the hour and come back a day later")
    func day() {
        var book = BudgetBook()
        let limit = Quota(perSecond: 1000, perDay: 100)
        for _ in 0..<60 { _ = book.reserve("a", limit, at: at(0)) }
        for _ in 0..<40 { _ = book.reserve("a", limit, at: at(3_600_000)) }
        let end = Instant("2026-01-13T20:00:00Z") ?? FakeMachine.start
        #expect(book.reserve("a", limit, at: at(3_600_000)) == .exhausted(until: end))
        #expect(book.reserve("a", limit, at: end.adding(milliseconds: -1)) == .exhausted(until: end))
        #expect(book.reserve("a", limit, at: end) == .wait(.zero))
    }

    @Test("a book survives its file, and a broken line starts anew")
    func text() {
        var book = BudgetBook()
        for _ in 0..<12 { _ = book.reserve("ListOpportunities/AWS", Self.read, at: at(250)) }
        _ = book.reserve("CreateOpportunity/Sandbox", Quota(perSecond: 1), at: at(500))
        #expect(BudgetBook(book.text) == book)
        let broken = "{\"json\": 1}\nx\na nan 1\nb 1 two\n\u{0}\n" + book.text
        #expect(BudgetBook(broken) == book)
        #expect(BudgetBook("a -5 99999999999999999 1:2:3 9:x 9:-4").entries["a"]?.hours == [:])
    }

    /// What other hands may have written: no number of it ends the program.
    static let broken = [
        "a -1e300 0", "a 1e300 0", "a 0 -9223372036854775808", "a 0 9223372036854775807",
        "a 0 0 0:9223372036854775807 1:9223372036854775807", "a 0 0 9223372036854775807:1 -9223372036854775808:1",
    ]

    @Test("a book with numbers beyond all bounds is used like any other", arguments: broken)
    func extremes(_ text: String) {
        var book = BudgetBook(text)
        for moment in [at(0), Instant(seconds: .min), Instant(seconds: .max)] {
            _ = book.reserve("a", Self.read, at: moment)
        }
        #expect(BudgetBook(book.text) == book)
    }

    @Test("a clock that was wrong does not hold anybody up for long")
    func wrongClock() {
        var book = BudgetBook("a 10.0 \(at(86_400_000).milliseconds)\n")
        #expect(book.reserve("a", Self.read, at: at(0)) == .wait(.zero))
        #expect(book.reserve("a", Self.read, at: at(100)) == .wait(.zero))
    }

    @Test("knows AWS's quotas")
    func quotas() {
        let limits = [
            Selling.ListOpportunities.descriptor.quota, Selling.UpdateOpportunity.descriptor.quota,
            Selling.CreateEngagement.descriptor.quota,
        ]
        #expect(limits.map { $0?.perSecond } == [10, 1, 15])
        #expect(limits.map { $0?.perDay } == [100_000, 10_000, nil])
    }

    @Test(
        "reads the account out of an access key",
        arguments: [
            ("ASIAQNZGKIQY56JQ7WML", "029608264753"), ("111122223333", "111122223333"), ("AKIDEXAMPLE", nil),
            ("AKIA0000000000000000", nil),
        ] as [(String, String?)]
    )
    func account(key: String, account: String?) { #expect(AccessKeyAccount.account(of: key) == account) }

    @Test("processes of one account share one file")
    func sharing() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let machine = FakeMachine(["XDG_CACHE_HOME": folder.path])
        let endpoint = try #require(Endpoint("http://localhost:4620"))
        let waits = try await withThrowingTaskGroup(of: Duration.self) { group in
            for _ in 0..<12 {
                // Each stands for a process: it opens the file for itself.
                let budget = RateBudget(.on, endpoint: endpoint, surroundings: machine.surroundings)
                group.addTask {
                    try await budget?.reserve(
                        Selling.GetOpportunity.descriptor,
                        body: Array("{\"Catalog\":\"AWS\"}".utf8),
                        by: ClientConfiguration.key
                    ) ?? .zero
                }
            }
            return try await group.reduce(into: [Duration]()) { $0.append($1) }
        }
        #expect(waits.filter { $0 == .zero }.count >= 10)
        #expect(waits.max() ?? .zero <= .milliseconds(200))
        let file = folder.appending(path: "cosell/rates/AKIDEXAMPLE-partnercentral-selling")
        #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("GetOpportunity/AWS "))
    }

    @Test(
        "counts at AWS's own hosts, and elsewhere only when asked",
        arguments: [
            (.automatic, "http://127.0.0.1:4620", nil, false), (.on, "http://127.0.0.1:4620", nil, true),
            (.automatic, "http://cosell:8080", nil, false), (.automatic, "http://cosell:8080", "on", true),
            (.automatic, "http://10.0.0.7:8080", "ON", true), (.off, "http://cosell:8080", "on", false),
            (.automatic, "https://amazonaws.com.example.com", nil, false),
            (.automatic, "https://partnercentral-selling.us-east-1.api.aws", nil, true),
            (.automatic, "https://partnercentral-selling.us-east-1.api.aws:8443", nil, true),
            (.automatic, "https://partnercentral-selling.us-east-1.api.aws", "off", false),
            (.automatic, "https://vpce-1-a.partnercentral-selling.us-east-1.vpce.amazonaws.com", nil, true),
            (.automatic, "https://partnercentral-selling.cn-north-1.api.amazonwebservices.com.cn", nil, true),
            (.off, "https://partnercentral-selling.us-east-1.api.aws", nil, false),
        ] as [(RateBudgetUse, String, String?, Bool)]
    )
    func use(_ use: RateBudgetUse, _ address: String, _ variable: String?, _ isKept: Bool) throws {
        let machine = FakeMachine(variable.map { ["COSELL_RATE_BUDGET": $0] } ?? [:]).surroundings
        let endpoint = try #require(Endpoint(address))
        #expect((RateBudget(use, endpoint: endpoint, surroundings: machine) != nil) == isKept)
    }

    @Test("says when a call waits for long, and how long")
    func note() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let notes = Mutex<[String]>([])
        let budget = RateBudget(
            .on,
            endpoint: try #require(Endpoint("http://a")),
            surroundings: FakeMachine(["XDG_CACHE_HOME": folder.path]).surroundings,
            onDelay: { delay in notes.withLock { $0.append("\(delay)") } }
        )
        for operation in [Selling.GetOpportunity.descriptor, Selling.UpdateOpportunity.descriptor] {
            for _ in 0..<3 { _ = try await budget?.reserve(operation, body: [], by: nil) }
        }
        #expect(
            notes.withLock(\.self)
                == ["1.0", "2.0"].map {
                    "waiting \($0) s, since AWS allows 1 call of UpdateOpportunity a second"
                }
        )
    }

    @Test("goes without where no file can be made")
    func unusable() async throws {
        let machine = FakeMachine(["XDG_CACHE_HOME": "/dev/null"])
        let budget = RateBudget(.on, endpoint: try #require(Endpoint("http://a")), surroundings: machine.surroundings)
        let wait = try await budget?.reserve(Selling.GetOpportunity.descriptor, body: [], by: nil)
        #expect(wait == .zero)
    }
}
