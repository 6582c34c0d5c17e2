/// How far an opportunity has come on its way to Launched: 0...100.
///
/// Each row of the table is all or nothing: its points count when no finding stands at its fields. 80 points are what a
/// submission asks for, 20 what the launch asks for besides; 100 means that it could launch today.
struct Readiness {
    struct Row: Sendable {
        let points: Int
        let goal: LintGoal
        /// Each with all below it.
        let fields: [String]
    }

    static let table = [
        row(10, .submit, "relatedEntityIdentifiers.solutions"),
        row(10, .submit, "project.expectedCustomerSpend", "project.expectedContractDuration"),
        row(5, .submit, "customer.account.companyName"),
        row(5, .submit, "customer.account.websiteUrl"),
        row(5, .submit, "customer.account.industry", "customer.account.otherIndustry", "nationalSecurity"),
        row(5, .submit, "customer.account.address"),
        row(5, .submit, "project.title"),
        row(5, .submit, "project.customerBusinessProblem"),
        row(5, .submit, "project.customerUseCase"),
        row(5, .submit, "project.deliveryModels"),
        row(5, .submit, "project.salesActivities"),
        row(5, .submit, "lifeCycle.targetCloseDate"),
        row(5, .submit, "primaryNeedsFromAws", "involvementType"),
        row(5, .submit, "marketing"),
        row(10, .launch, "lifeCycle.reviewStatus", "lifeCycle.stage"),
        row(5, .launch, "relatedEntityIdentifiers.solutions"),
        row(5, .launch, "customer.account.awsAccountId", "softwareRevenue"),
    ]

    /// What a fault outside the rows of a submission costs: an opportunity that the service refuses is never whole.
    static let strayPoints = 5

    /// Rounded down, so that 100 means all points.
    let score: Int
    /// The rows that do not count, with their share of the points.
    let missing: [LintReport.Missing]

    /// - Parameters:
    ///   - own: what is wrong whatever it is for.
    ///   - findings: of each goal besides, whatever was asked for.
    ///   - shows: whether a path is to be seen at all; rows that are not do not count.
    init(own: [Finding] = [], _ findings: [LintGoal: [Finding]], shows: (String) -> Bool) {
        let counted = Self.table.filter { row in row.fields.contains(where: shows) }
        let all = counted.reduce(0) { $0 + $1.points }
        let lost = counted.filter { row in
            (own + (findings[row.goal] ?? [])).contains { finding in
                row.fields.contains { finding.path.stands(at: $0) }
            }
        }
        let strays = own.filter { finding in
            !Self.table.contains { row in row.goal == .submit && row.fields.contains { finding.path.stands(at: $0) } }
        }
        let held = all - lost.reduce(0) { $0 + $1.points }
        score = all == 0 ? 0 : max(0, held * 100 / all - strays.count * Self.strayPoints)
        missing =
            lost.map { .init(points: $0.points * 100 / all, goal: $0.goal, fields: $0.fields) }
            + strays.map { .init(points: Self.strayPoints, goal: .submit, fields: [$0.path]) }
    }

    private static func row(_ points: Int, _ goal: LintGoal, _ fields: String...) -> Row {
        Row(points: points, goal: goal, fields: fields)
    }
}

extension String {
    /// Whether the path is that field, or below it, an element of it included.
    func stands(at field: String) -> Bool { self == field || hasPrefix(field + ".") || hasPrefix(field + "[") }
}
