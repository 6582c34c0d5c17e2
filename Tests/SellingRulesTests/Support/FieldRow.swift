import SellingRules
import CosellRules
import SellingAPI
import Testing

/// A change to the complete sample and what is said against it.
struct FieldRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The calls it is for: C(reate), U(pdate).
    var calls = "CU"
    let edit: Sample.Edit
    var refused: [String]

    init(_ testDescription: String, calls: String = "CU", refused: String..., edit: @escaping Sample.Edit) {
        self.testDescription = testDescription
        self.calls = calls
        self.edit = edit
        self.refused = refused
    }

    /// The answers of the calls that the row is for, each broken row as `O16 invalidValue nationalSecurity`.
    var answers: [[String]] {
        var answers: [[Violation]] = []
        if calls.contains("C") {
            answers.append(
                OpportunityRules.create(Sample.edited(Sample.complete, edit), isSandbox: false, today: Sample.today)
            )
        }
        if calls.contains("U") { answers.append(Sample.echo(of: Sample.state(), edit)) }
        return answers.map { $0.map(\.brief) }
    }
}
