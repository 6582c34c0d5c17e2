package import CosellWire

/// What the doctor says to one thing.
package struct DoctorFinding: Hashable, Sendable {
    package enum Verdict: String, CaseIterable, Sendable {
        case healthy
        /// It works, and may not for long.
        case doubtful
        case ill
        /// It could not be looked at.
        case unknown
    }

    /// `clock`
    package let check: String
    package let verdict: Verdict
    /// What was found, as a sentence without its full stop.
    package let what: String
    /// What to do.
    package let fix: String?

    package init(_ check: String, _ verdict: Verdict, _ what: String, fix: String? = nil) {
        (self.check, self.verdict, self.what, self.fix) = (check, verdict, what, fix)
    }

    package var document: Document {
        .object([
            .init("Check", .string(check)), .init("Verdict", .string(verdict.rawValue)), .init("What", .string(what)),
            .init("Fix", fix.map(Document.string) ?? .null),
        ])
    }
}
