package import CosellWire

/// What was found out about one opportunity.
package struct LintReport: Sendable {
    package let subject: LintSubject
    /// What it was measured for; nil when its partner has no step to take.
    package let goal: LintGoal?
    package let findings: [Finding]
    /// 0...100; 100 means that it could launch today.
    package let score: Int
    /// How far the opportunity has come, which decides on the fields: `before submission`.
    package let when: String
    package let fields: [FieldState]

    package var openFields: [String] { fields.filter(\.isOpen).map(\.path) }
    package var lockedFields: [String] { fields.filter { !$0.isOpen }.map(\.path) }

    /// Findings that the model makes, which no service lets pass.
    package var modelFindings: [Finding] { findings.filter { $0.rule == "model" } }

    /// For machines; the members' names are a promise.
    ///
    /// - Parameter source: the file or identifier it came from.
    package func document(source: String) -> Document {
        .object([
            Document.Member("Source", .string(source)),
            Document.Member("Name", .string(subject.name)),
            Document.Member("Kind", .string(subject.kind.rawValue)),
            Document.Member("Goal", goal.map { .string($0.rawValue) } ?? .null),
            Document.Member("Score", .integer(score)),
            Document.Member("Findings", .list(findings.map(\.document))),
            Document.Member("EditableFields", .list(openFields.map(Document.string))),
            Document.Member("LockedFields", .list(lockedFields.map(Document.string))),
        ])
    }
}

extension Finding {
    package var document: Document {
        .object([
            Document.Member("Path", .string(path)),
            Document.Member("Rule", .string(rule)),
            Document.Member("Code", .string(code)),
            Document.Member("Message", .string(message)),
            Document.Member("Fix", .string(fix)),
        ])
    }
}
