import CosellShell
import CosellWire

/// A file as it should be, beside what is there.
struct WantedFile: Sendable {
    enum State: String, Sendable {
        /// It is not there.
        case new = "is written"
        case same = "is as it should be"
        case different = "says something else"
        /// It is the person's own, whatever it says.
        case kept = "is kept as it is"
    }

    let path: String
    let text: String
    /// Nil where there is none.
    let found: String?
    /// Whether what is there is never written over, since people make it their own.
    var isStarter = false

    var state: State {
        guard let found else { return .new }
        if found == text { return .same }
        return isStarter ? .kept : .different
    }

    /// The lines in which the two differ, as `diff` marks them.
    var differences: [String] {
        let (old, new) = ((found ?? "").lines, text.lines)
        let changes = new.difference(from: old)
        let removed = Set(changes.removals.map(\.offset)), inserted = Set(changes.insertions.map(\.offset))
        var lines: [String] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left), left < old.count {
                lines.append("- \(old[left])")
                left += 1
            } else if inserted.contains(right), right < new.count {
                lines.append("+ \(new[right])")
                right += 1
            } else {
                (left, right) = (left + 1, right + 1)
            }
        }
        return lines
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

extension String {
    fileprivate var lines: [String] {
        let lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.last == "" ? lines.dropLast() : lines
    }
}
