/// What a report says, before it has a form: a few figures, then sections of numbers.
package struct Report: Sendable, Equatable {
    package let kind: Kind
    /// What it was asked, and of what: catalog, day, filters.
    package var facts: [Fact] = []
    /// The numbers that are read first.
    package var figures: [Figure] = []
    package var sections: [ReportSection] = []
    /// What a reader should know about the numbers.
    package var notes: [String] = []
    /// The records behind the numbers; nil unless they were asked for.
    package var records: ReportRecords?

    package init(_ kind: Kind) { self.kind = kind }

    package enum Kind: String, CaseIterable, Sendable {
        case pipeline, weekly, stale, hygiene, forecast, solutions

        package var title: String {
            switch self {
            case .pipeline: "Pipeline"
            case .weekly: "The week"
            case .stale: "Stale opportunities"
            case .hygiene: "Hygiene"
            case .forecast: "Forecast"
            case .solutions: "Solutions for opportunities without one"
            }
        }
    }

    package struct Fact: Sendable, Equatable {
        package let name: String
        package let text: String

        package init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }
    }

    package struct Figure: Sendable, Equatable {
        /// For machines.
        package let name: String
        package let title: String
        package let cell: ReportCell

        package init(_ name: String, _ title: String, _ cell: ReportCell) {
            (self.name, self.title, self.cell) = (name, title, cell)
        }
    }
}
