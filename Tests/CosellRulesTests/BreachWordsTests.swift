import CosellRules
import CosellWire
import Testing

/// R1.25, and the codes of selling 1.3: what server and linter say of a breach of the model.
struct BreachWordsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let kind: Breach.Kind
        let code: Violation.Code
        let complaint: String
        var remedy: String?

        var testDescription: String { "\(kind)" }
    }

    static let rows = [
        Row(kind: .missing, code: .requiredFieldMissing, complaint: "is required"),
        Row(
            kind: .unknownValue("Won"),
            code: .invalidEnumValue,
            complaint: "has the value 'Won', which is not in its enum"
        ),
        Row(kind: .pattern("[0-9]{9}"), code: .invalidStringFormat, complaint: "does not match the pattern [0-9]{9}"),
        Row(
            kind: .length(300, min: 1, max: 255),
            code: .invalidStringFormat,
            complaint: "has 300 characters",
            remedy: "give 1 to 255"
        ),
        Row(
            kind: .length(3, min: 20, max: nil),
            code: .invalidStringFormat,
            complaint: "has 3 characters",
            remedy: "give 20 or more"
        ),
        Row(
            kind: .range(101, min: nil, max: 100),
            code: .valueOutOfRange,
            complaint: "is 101",
            remedy: "give at most 100"
        ),
        Row(
            kind: .tooFewElements(0, min: 1),
            code: .notEnoughValues,
            complaint: "has 0 values",
            remedy: "give 1 or more"
        ),
        Row(
            kind: .tooManyElements(11, max: 10),
            code: .tooManyValues,
            complaint: "has 11 values",
            remedy: "give at most 10"
        ),
        Row(
            kind: .union(memberCount: 2),
            code: .invalidValue,
            complaint: "has 2 members set",
            remedy: "set exactly one"
        ),
    ]

    @Test("has a code, words and a way out", arguments: rows)
    func words(_ row: Row) {
        #expect(row.kind.code == row.code)
        #expect(row.kind.complaint == row.complaint)
        #expect(row.kind.remedy == row.remedy)
    }

    @Test("names the member by its path in lower camel case")
    func field() {
        #expect(Breach(path: ["Customer", "Account", "Duns"], kind: .missing).field == "customer.account.duns")
        #expect(Breach(path: ["nextToken"], kind: .missing).field == "nextToken")
    }
}
