import CosellShapes

/// Commands of the users' guides that the AWS CLI does not know, and what they are called.
struct CommandForm {
    let written: String
    let official: String
    /// The answer is the only row of this list; none is "not found".
    var onlyRow: String?

    /// - Source: selling 11.2. The three tasks are also known without `-task`.
    static let all: [Service: [CommandForm]] = [
        .selling: [
            CommandForm(written: "get-solution", official: "list-solutions", onlyRow: "SolutionSummaries"),
            CommandForm(
                written: "accept-invitation",
                official: "start-engagement-by-accepting-invitation-task"
            ),
            CommandForm(
                written: "start-engagement-by-accepting-invitation",
                official: "start-engagement-by-accepting-invitation-task"
            ),
            CommandForm(
                written: "start-engagement-from-opportunity",
                official: "start-engagement-from-opportunity-task"
            ),
            CommandForm(
                written: "start-opportunity-from-engagement",
                official: "start-opportunity-from-engagement-task"
            ),
        ]
    ]
}

/// Options of the users' guides, and the member's own. The first official one that the operation has is meant.
struct OptionForm {
    let written: String
    let official: [String]

    /// - Source: selling 11.2 and 11.5, account 7, benefits 6, channel 9, revenue measurement 12.
    static let all = [
        OptionForm(written: "--stage", official: ["--life-cycle-stage"]),
        OptionForm(written: "--assign-to", official: ["--assignee"]),
        OptionForm(written: "--invitation-id", official: ["--identifier", "--engagement-invitation-identifier"]),
        OptionForm(written: "--invitation-status", official: ["--status"]),
        OptionForm(written: "--receiver-account-id", official: ["--receiver-identifier"]),
        OptionForm(written: "--opportunity-id", official: ["--opportunity-identifier", "--identifier"]),
        OptionForm(
            written: "--application-identifier",
            official: ["--identifier", "--benefit-application-identifier"]
        ),
        OptionForm(
            written: "--pma",
            official: ["--program-management-account-identifier", "--program-management-account-identifiers"]
        ),
        OptionForm(written: "--account-id", official: ["--associated-account-id", "--associated-account-ids"]),
        OptionForm(
            written: "--version",
            official: ["--revision", "--revenue-attribution-revision", "--marketplace-revenue-share-revision"]
        ),
        OptionForm(written: "--marketplace-revenue-share-identifier", official: ["--identifier"]),
        OptionForm(
            written: "--allocation-id",
            official: ["--revenue-attribution-allocation-id", "--marketplace-revenue-share-allocation-id"]
        ),
        OptionForm(written: "--cost-allocation-percent", official: ["--revenue-share-percent"]),
        OptionForm(written: "--effective-date", official: ["--effective-from"]),
        OptionForm(written: "--expiration-date", official: ["--effective-until"]),
    ]

    /// The option that is meant by a written one which the operation does not have.
    static func official(_ written: String, among flags: [String]) -> String? {
        let named = all.first { $0.written == written }?.official ?? []
        let spelled = written.replacing("--lifecycle", with: "--life-cycle")
        let plurals = [spelled + "s", spelled + "es", spelled.hasSuffix("y") ? spelled.dropLast() + "ies" : spelled]
        return (named + [spelled] + plurals).first(where: flags.contains)
    }
}
