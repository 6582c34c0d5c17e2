import CosellShell

/// How the lines of a screen are shared out.
struct ManageLayout: Sendable, Equatable {
    let width: Int
    let height: Int

    /// Fewer lines leave out what only helps.
    private static let roomyHeight = 14

    /// The line of hints for keys is there where there is room.
    var hints: Int { height >= Self.roomyHeight ? 1 : 0 }

    /// Lines between the tabs and what stands below: the notice, the hints, the command.
    var body: Int { max(1, height - 4 - hints) }

    /// Rows of a list, below its titles.
    var rows: Int { max(1, body - 1) }

    struct Heading: Sendable {
        let title: String
        var isNumber = false
        var isOptional = false
        /// How much of the width it may take, in percent, so that others have room.
        var share = 100
        /// Whether it is there only while changes are held.
        var isOfHeld = false
    }

    static func headings(of section: ManageSection) -> [Heading] {
        switch section {
        case .overview: []
        case .opportunities:
            [
                Heading(title: "Id"), Heading(title: "Held", isOfHeld: true), Heading(title: "Title", share: 28),
                Heading(title: "Stage", share: 26),
                Heading(title: "Customer", isOptional: true, share: 24), Heading(title: "Closes", isOptional: true),
                Heading(title: "Amount", isNumber: true, isOptional: true),
            ]
        case .referrals:
            [
                Heading(title: "Id"), Heading(title: "Customer", share: 24),
                Heading(title: "A month", isNumber: true, isOptional: true), Heading(title: "Runs out"),
                Heading(title: "From", isOptional: true, share: 20), Heading(title: "Title", isOptional: true),
            ]
        case .solutions:
            [
                Heading(title: "Id"), Heading(title: "Name"), Heading(title: "Status"),
                Heading(title: "Category", isOptional: true),
                Heading(title: "Open deals", isNumber: true, isOptional: true),
            ]
        case .connections:
            [
                Heading(title: "Id"), Heading(title: "Partner"), Heading(title: "Status"),
                Heading(title: "Account", isOptional: true), Heading(title: "Types", isOptional: true),
            ]
        case .reports: [Heading(title: "Report"), Heading(title: "Tells", isOptional: true)]
        }
    }
}
