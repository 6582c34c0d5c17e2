import CosellRules
import Testing

struct RuleTests {
    private static let rows: [Rule<Int>] = [
        Rule("A1", "size", .invalidValue, "size is not positive", { $0 > 0 }),
        Rule("A2", .of { "size.\($0)" }, .tooManyValues, .of { "\($0) is too much" }, reason: .request, { $0 < 10 }),
        Rule("A3", "digits", .invalidStringFormat, faults: { String($0).map { "digit \($0)" } }),
        .required("A4", "rest") { $0 % 2 == 0 },
        .required("A5", "rest", wayOut: "give one", { $0 % 2 == 0 }),
    ]

    @Test("says each fault of each broken row, in the order of the table")
    func order() {
        let broken = violations(in: 11, of: Self.rows)
        #expect(broken.map(\.rule) == ["A2", "A3", "A3", "A4", "A5"])
        #expect(broken.map(\.field) == ["size.11", "digits", "digits", "rest", "rest"])
        #expect(
            broken.map(\.message)
                == ["11 is too much", "digit 1", "digit 1", "rest is required", "rest is required; give one"]
        )
        #expect(broken.map(\.reason) == [.request, .business, .business, .business, .business])
    }

    @Test("refuses only when a row is broken")
    func refusal() throws {
        try Objection.check([])
        let broken = violations(in: -2, of: [Self.rows[0]])
        #expect(throws: Objection.broken(broken)) { try Objection.check(broken) }
    }
}
