import CosellWire

/// One thing that is wrong, for people: what, where, what to do.
package struct Complaint: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a sentence without its full stop.
    package var what: String
    /// The option, the member's path, or the file that it is about.
    package var place: String?
    /// What to do.
    package var remedy: String?

    package init(_ what: String, at place: String? = nil, remedy: String? = nil) {
        self.what = what.abridged()
        self.place = place?.abridged()
        self.remedy = remedy
    }

    package var description: String {
        (place.map { "\($0): " } ?? "") + what + (remedy.map { ". \($0)" } ?? "")
    }
}

/// Everything that is wrong with one command, at once.
package struct Complaints: Error, Hashable, Sendable {
    package let all: [Complaint]
    package let exit: ExitCode

    package init(_ all: [Complaint], exit: ExitCode = .usage) {
        self.all = all
        self.exit = exit
    }
}
