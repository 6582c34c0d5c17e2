import CosellReports

/// The screens of `cosell manage`, by the numbers that call them.
enum ManageSection: Int, CaseIterable, Sendable {
    case overview = 1
    case opportunities, referrals, solutions, connections, reports

    var title: String {
        switch self {
        case .overview: "Overview"
        case .opportunities: "Opportunities"
        case .referrals: "Referrals"
        case .solutions: "Solutions"
        case .connections: "Connections"
        case .reports: "Reports"
        }
    }

    func moved(by step: Int) -> ManageSection {
        let count = Self.allCases.count
        return Self.allCases[(rawValue - 1 + step + count) % count]
    }

    /// The reports, in the order in which they are listed.
    static let reportRows: [(kind: Report.Kind, about: String)] = [
        (.pipeline, "by stage, owner, industry, country and month"),
        (.weekly, "what changed, was won and lost, is stuck, needs action"),
        (.stale, "what nobody has changed for 90 days"),
        (.hygiene, "what would stop a submission or a launch"),
        (.forecast, "what may launch in the next months"),
    ]
}
