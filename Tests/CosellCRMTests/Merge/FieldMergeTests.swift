import Testing

@testable import CosellCRM

/// Base, mine and theirs, and whose wins: what is done about one field.
struct FieldMergeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What both said last; `-` where they never met, empty for nothing.
        let base: String
        let aws: String
        let crm: String
        /// With AWS, the CRM, or a person winning.
        let verdicts: [String]

        init(_ name: String, base: String, aws: String, crm: String, _ verdicts: String...) {
            (testDescription, self.base, self.aws, self.crm) = (name, base, aws, crm)
            self.verdicts = verdicts.count == 1 ? Array(repeating: verdicts[0], count: 3) : verdicts
        }
    }

    static let both = [
        Row("nothing changed", base: "a", aws: "a", crm: "a", "-"),
        Row("AWS changed", base: "a", aws: "b", crm: "a", "crm=b"),
        Row("the CRM changed", base: "a", aws: "a", crm: "b", "aws=b"),
        Row("both changed to the same", base: "a", aws: "b", crm: "b", "-"),
        Row("both changed", base: "a", aws: "b", crm: "c", "crm=b!c", "aws=c!b", "?"),
        Row("AWS emptied it", base: "a", aws: "", crm: "a", "-"),
        Row("the CRM emptied it", base: "a", aws: "a", crm: "", "-"),
        Row("AWS emptied what the CRM changed", base: "a", aws: "", crm: "b", "aws=b"),
        Row("the CRM emptied what AWS changed", base: "a", aws: "b", crm: "", "crm=b"),
        Row("both emptied it", base: "a", aws: "", crm: "", "-"),
        Row("AWS filled it", base: "", aws: "b", crm: "", "crm=b"),
        Row("both filled it", base: "", aws: "b", crm: "c", "crm=b!c", "aws=c!b", "?"),
        Row("they meet and say the same", base: "-", aws: "a", crm: "a", "-"),
        Row("they meet and only AWS says something", base: "-", aws: "a", crm: "", "crm=a"),
        Row("they meet and only the CRM says something", base: "-", aws: "", crm: "a", "aws=a"),
        Row("they meet and differ", base: "-", aws: "a", crm: "b", "crm=a!b", "aws=b!a", "?"),
        Row("they meet and say nothing", base: "-", aws: "", crm: "", "-"),
    ]

    @Test("both ways", arguments: both)
    func bothWays(_ row: Row) { #expect(Self.verdicts(row) == row.verdicts) }

    static let blanking = [
        Row("AWS emptied it", base: "a", aws: "", crm: "a", "crm="),
        Row("the CRM emptied it", base: "a", aws: "a", crm: "", "aws="),
        Row("AWS emptied what the CRM changed", base: "a", aws: "", crm: "b", "crm=!b", "aws=b", "?"),
        Row("the CRM emptied what AWS changed", base: "a", aws: "b", crm: "", "crm=b", "aws=!b", "?"),
    ]

    @Test("both ways, where either side may be emptied", arguments: blanking)
    func blanks(_ row: Row) { #expect(Self.verdicts(row, blanks: [.aws, .crm]) == row.verdicts) }

    static let toCRM = [
        Row("AWS changed", base: "a", aws: "b", crm: "a", "crm=b"),
        Row("the CRM changed what is AWS's to say", base: "a", aws: "a", crm: "b", "crm=a!b", "-", "?"),
        Row("the CRM emptied it", base: "a", aws: "a", crm: "", "crm=a"),
        Row("AWS emptied it", base: "a", aws: "", crm: "a", "-"),
        Row("they meet and differ", base: "-", aws: "a", crm: "b", "crm=a!b", "-", "?"),
        Row("only the CRM says something", base: "-", aws: "", crm: "b", "-"),
        Row("nothing changed", base: "a", aws: "a", crm: "a", "-"),
    ]

    @Test("to the CRM only", arguments: toCRM)
    func oneWay(_ row: Row) { #expect(Self.verdicts(row, goesBack: false) == row.verdicts) }

    static let toAWS = [
        Row("the CRM changed", base: "a", aws: "a", crm: "b", "aws=b"),
        Row("AWS changed what is the CRM's to say", base: "a", aws: "b", crm: "a", "-", "aws=a!b", "?"),
        Row("AWS emptied it", base: "a", aws: "", crm: "a", "aws=a"),
    ]

    @Test("to AWS only", arguments: toAWS)
    func otherWay(_ row: Row) { #expect(Self.verdicts(row, goesForth: false) == row.verdicts) }

    @Test("a line that goes nowhere does nothing")
    func nowhere() {
        let row = Row("", base: "a", aws: "b", crm: "c", "-")
        #expect(Self.verdicts(row, goesForth: false, goesBack: false) == row.verdicts)
    }

    @Test("several words of AWS that are one in the CRM are told apart by what was said last")
    func manyToOne() {
        // Business Validation was sent as Proposal, which read back means Technical Validation.
        var sides = FieldSides(aws: "Business", crm: "Proposal", forth: "Proposal", back: "Technical")
        #expect(FieldMerge.judge(sides, base: nil, winner: .crm) == .settled)
        let base = sides.base
        #expect(FieldMerge.judge(sides, base: base, winner: .crm) == .settled)
        (sides.aws, sides.forth) = ("Committed", "Negotiation")
        #expect(FieldMerge.judge(sides, base: base, winner: nil) == .toCRM("Negotiation", overruled: nil))
    }

    @Test("a word that no table has is told when it would be sent, and not before")
    func strangers() {
        var sides = FieldSides(aws: "New", crm: "a", forth: nil, back: "a")
        sides.strangersForth = [.init(table: "stages", word: "New")]
        #expect(
            FieldMerge.judge(sides, base: .init(aws: "a", crm: "a"), winner: nil) == .stranger(sides.strangersForth)
        )
        #expect(FieldMerge.judge(sides, base: sides.base, winner: nil) == .settled)
    }

    private static func verdicts(
        _ row: Row,
        goesForth: Bool = true,
        goesBack: Bool = true,
        blanks: Set<MappingSide> = []
    ) -> [String] {
        func text(_ text: String) -> String? { text.isEmpty ? nil : text }
        var sides = FieldSides(aws: text(row.aws), crm: text(row.crm), forth: text(row.aws), back: text(row.crm))
        (sides.goesForth, sides.goesBack) = (goesForth, goesBack)
        let base = row.base == "-" ? nil : FieldBase(aws: text(row.base), crm: text(row.base))
        return [MappingSide.aws, .crm, nil].map { winner in
            switch FieldMerge.judge(sides, base: base, winner: winner, blanks: blanks) {
            case .settled: "-"
            case .toCRM(let value, let overruled): "crm=\(value ?? "")" + (overruled.map { "!\($0)" } ?? "")
            case .toAWS(let value, let overruled): "aws=\(value ?? "")" + (overruled.map { "!\($0)" } ?? "")
            case .conflict: "?"
            case .stranger: "stranger"
            }
        }
    }
}
