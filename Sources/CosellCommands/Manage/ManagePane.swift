import CosellIntegrations
import CosellReports
import CosellShell
import CosellSync

/// What lies over a list: something to read, to choose from, to write or to answer.
enum ManagePane: Sendable {
    case reading(Reading)
    case choosing(Choice)
    case typing(Entry)
    case asking(Question)

    /// A text that is scrolled.
    struct Reading: Sendable {
        enum Subject: Sendable {
            case deal(OpportunitySheet)
            case referral(Referral)
            case held(HeldChange)
            case report, help
        }

        enum Content: Sendable {
            case facts([(name: String, fact: String)])
            case report(Report)
            case lines([String])
        }

        let title: String
        let subject: Subject
        let content: Content
        let command: String
        var top = 0
    }

    struct Choice: Sendable {
        enum Purpose: Sendable {
            case field(OpportunitySheet)
            case stage(OpportunitySheet)
            case lostReason(OpportunitySheet)
            case rejection(Referral)
            case held([HeldChange])
            case side(HeldChange, [HeldAnswer])
        }

        let title: String
        let options: [String]
        let purpose: Purpose
        var selected = 0
    }

    /// A line that is written.
    struct Entry: Sendable {
        let title: String
        let field: DealField
        let deal: OpportunitySheet
        var text: String
    }

    /// What is asked before anything is sent, kept or dropped.
    struct Question: Sendable {
        let title: String
        let lines: [String]
        let words: String
        let command: String
        let yes: ManageEffect
        /// What is said while a yes is carried out, and behind a no.
        var doing = "sending"
        var no = "Nothing was sent."
        var top = 0
    }
}

extension ManagePane.Reading {
    /// As it stands on a screen of so many columns.
    func lines(width: Int) -> [String] {
        switch content {
        case .lines(let lines): lines.flatMap { $0.visibleLine.wrapped(to: width) }
        case .report(let report):
            ReportScreen.text(report, width: width).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        case .facts(let facts): Self.lines(facts, width: width)
        }
    }

    private static let nameColumns = 18

    /// Names at the left; what is long goes on below its beginning. A fact without a name stands alone.
    private static func lines(_ facts: [(name: String, fact: String)], width: Int) -> [String] {
        let longest = facts.reduce(0) { max($0, $1.name.columnCount) }
        let column = min(longest, nameColumns, max(4, width / 3))
        return facts.flatMap { name, fact -> [String] in
            guard !name.isEmpty else { return fact.visibleLine.wrapped(to: width) }
            let head = name.shortened(to: column)
            let blanks = String(repeating: " ", count: column - head.columnCount)
            return fact.visibleLine.wrapped(to: width - column - 2).enumerated().map { number, line in
                (number == 0 ? head + blanks : String(repeating: " ", count: column)) + "  " + line
            }
        }
    }
}
