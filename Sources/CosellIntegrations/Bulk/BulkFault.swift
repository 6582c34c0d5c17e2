import CosellLint
import CosellShell

/// Why a row cannot be sent: where, what, and what to do.
package struct BulkFault: Error, Hashable, Sendable {
    /// Of the file, from 1.
    package let line: Int
    package let column: BulkColumn.Place?
    /// The rule's number; `file` for what says nothing of a rule.
    package let rule: String
    package let code: String
    package let what: String
    package let remedy: String?

    package init(
        line: Int,
        column: BulkColumn.Place? = nil,
        rule: String = "file",
        code: String = "INVALID_ROW",
        what: String,
        remedy: String? = nil
    ) {
        (self.line, self.column, self.rule, self.code) = (line, column, rule, code)
        (self.what, self.remedy) = (what, remedy)
    }

    init(_ finding: Finding, line: Int, column: BulkColumn.Place?) {
        let subject = finding.message.contains(finding.path) ? "" : "\(finding.path): "
        self.init(
            line: line,
            column: column,
            rule: finding.rule,
            code: finding.code,
            what: subject + finding.message,
            remedy: finding.fix
        )
    }

    /// `line 7, column 3 (Target Close Date)`
    package var place: String { "line \(line)" + (column.map { ", \($0)" } ?? "") }

    /// For people: `what`, by which rule, and what to do.
    package var words: String {
        let numbered = ["file", "model"].contains(rule) ? "" : " (\(rule))"
        return what + numbered + (remedy.map { ". \($0)" } ?? "")
    }
}

extension BulkColumn {
    /// Which column it is, for people.
    package struct Place: Hashable, Sendable, CustomStringConvertible {
        package let number: Int
        package let name: String

        package var description: String { "column \(number) (\(name))" }
    }

    package var place: Place { Place(number: number, name: name.plain) }
}
