package import CosellWire

/// What was found out about one opportunity.
package struct LintReport: Sendable {
    package let subject: LintSubject
    /// What it was measured for; nil when its partner has no step to take.
    package let goal: LintGoal?
    package let findings: [Finding]
    /// 0...100; 100 means that it could launch today.
    package let score: Int
    /// Where the points are that it does not have.
    package let missing: [Missing]
    /// How far the opportunity has come, which decides on the fields: `before submission`.
    package let when: String
    package let fields: [FieldState]

    /// Points that the opportunity does not have.
    package struct Missing: Hashable, Sendable {
        package let points: Int
        /// What they are given for.
        package let goal: LintGoal
        /// Each with all below it.
        package let fields: [String]

        var document: Document {
            .object([
                Document.Member("Points", .integer(points)), Document.Member("Goal", .string(goal.rawValue)),
                Document.Member("Fields", .list(fields.map(Document.string))),
            ])
        }
    }

    /// Points that no finding tells of, since they belong to a later step.
    package var untold: [Missing] {
        missing.filter { row in !findings.contains { finding in row.fields.contains { finding.path.stands(at: $0) } } }
    }

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
            Document.Member("MissingPoints", .list(missing.map(\.document))),
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
