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

    /// What is wrong with what: `--max-items takes a number from 1`.
    package var sentence: String {
        guard let place, !what.contains(place) else { return what }
        let verb = what.prefix { $0 != " " }
        return Self.verbs.contains(verb) ? "\(place) \(what)" : "\(place): \(what)"
    }

    /// Words that make a sentence with the place before them.
    private static let verbs: Set<Substring> = ["is", "has", "takes", "holds", "cannot", "does"]

    package var description: String { sentence + (remedy.map { ". \($0)" } ?? "") }
}

/// Everything that is wrong with one command, at once.
package struct Complaints: Error, Equatable, Sendable {
    package let all: [Complaint]
    package let exit: CommandStatus
    /// What the service said, for machines.
    package let refusal: Refusal?

    package init(_ all: [Complaint], exit: CommandStatus = .usage, refusal: Refusal? = nil) {
        self.all = all
        self.exit = exit
        self.refusal = refusal
    }
}
