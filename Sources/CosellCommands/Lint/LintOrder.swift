import CosellLint
import CosellShapes
import CosellShell
import CosellWire
import SellingAPI

/// What a command line of `cosell lint` asks for, read.
struct LintOrder {
    let subjects: [String]
    let lint: OpportunityLint
    let minScore: Int?
    let format: ReportFormat

    /// - Throws: ``Complaint`` for a value that cannot be meant.
    init(_ command: Lint, today: CalendarDay) throws(Complaint) {
        guard !command.subjects.isEmpty else {
            throw Complaint("nothing to check", remedy: "Give files or identifiers: cosell lint deal.json O5300001.")
        }
        try command.call.color.checked()
        subjects = command.subjects
        format = try .chosen(command.output, for: "--output")
        minScore = try command.minScore.map(Self.score)
        lint = OpportunityLint(
            today: try command.today.map(Self.day) ?? today,
            goal: try command.goal.map { word throws(Complaint) in try .chosen(word, for: "--for") },
            involvement: try command.involvement.map(Self.involvement),
            isServicesPartner: command.servicesPartner,
            isInSpecialProgram: command.specialProgram,
            nearest: \.nearest
        )
    }

    private static func score(_ text: String) throws(Complaint) -> Int {
        guard let score = Int(text), 0...100 ~= score else {
            throw Complaint("'\(text)' is no score", at: "--min-score", remedy: "Give a whole number, 0 to 100.")
        }
        return score
    }

    private static func day(_ text: String) throws(Complaint) -> CalendarDay {
        guard let day = CalendarDay(text) else {
            throw Complaint("'\(text)' is no day", at: "--today", remedy: "Give YYYY-MM-DD.")
        }
        return day
    }

    private static func involvement(_ text: String) throws(Complaint) -> Selling.SalesInvolvementType {
        let shape = Service.selling.table["SalesInvolvementType"]
        guard let value = shape.value(meantBy: text) else {
            throw Complaint("there is no '\(text)'", at: "--involvement", remedy: shape.remedy(for: text))
        }
        return Selling.SalesInvolvementType(rawValue: value)
    }
}
