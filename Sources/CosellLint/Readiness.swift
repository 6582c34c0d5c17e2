/// How far an opportunity has come on its way to Launched: 0...100.
///
/// Each row of the table is all or nothing: its points count when no finding stands at its fields. 80 points are what a
/// submission asks for, 20 what the launch asks for besides; 100 means that it could launch today.
enum Readiness {
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

    /// - Parameters:
    ///   - findings: of each goal, whatever was asked for.
    ///   - shows: whether a path is to be seen at all; rows that are not do not count.
    /// - Returns: the share of the points, rounded down, so that 100 means all of them.
    static func score(_ findings: [LintGoal: [Finding]], shows: (String) -> Bool) -> Int {
        let counted = table.filter { row in row.fields.contains(where: shows) }
        let held = counted.filter { row in
            !(findings[row.goal] ?? []).contains { finding in row.fields.contains { finding.path.stands(at: $0) } }
        }
        let all = counted.reduce(0) { $0 + $1.points }
        return all == 0 ? 0 : held.reduce(0) { $0 + $1.points } * 100 / all
    }

    private static func row(_ points: Int, _ goal: LintGoal, _ fields: String...) -> Row {
        Row(points: points, goal: goal, fields: fields)
    }
}

extension String {
    /// Whether the path is that field, or below it.
    fileprivate func stands(at field: String) -> Bool { self == field || hasPrefix(field + ".") }
}
