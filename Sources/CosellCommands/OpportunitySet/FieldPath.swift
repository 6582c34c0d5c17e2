import CosellShapes
import CosellShell
import CosellWire

/// A place in an update: `project.title`, `customer.contacts[0].phone`.
struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    enum Step: Hashable, Sendable {
        /// As the model spells it.
        case member(String)
        case element(Int)
    }

    let steps: [Step]
    /// The shape of what stands there.
    let shape: String

    static let table = Service.selling.table
    static let root = "UpdateOpportunityRequest"

    /// What tells which record it is, and is not an edit's to change.
    private static let fixed: Set<String> = ["Catalog", "Identifier", "LastModifiedDate"]

    /// As errors name fields.
    var description: String { steps.reduce("") { $0 + $1.text(after: $0) } }

    /// - Parameter text: names in any case of letters, between dots; a list's elements count from 0.
    init(_ text: String, for option: String) throws(Complaint) {
        var steps: [Step] = []
        var shape = Self.table[Self.root]
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false).map(String.init)
            let member = try Self.member(pieces[0], of: shape, at: "\(option) \(text)")
            steps.append(.member(member.name))
            shape = Self.table[member.shape]
            for piece in pieces.dropFirst() {
                guard piece.hasSuffix("]"), let index = Int(piece.dropLast()), index >= 0, let element = shape.element
                else { throw Complaint("'[\(piece)' is no element here", at: "\(option) \(text)") }
                steps.append(.element(index))
                shape = Self.table[element]
            }
        }
        self.steps = steps
        self.shape = shape.name
    }

    init(steps: [Step], shape: String) { (self.steps, self.shape) = (steps, shape) }

    func appending(_ member: Shape.Member) -> FieldPath {
        FieldPath(steps: steps + [.member(member.name)], shape: member.shape)
    }

    static let whole = FieldPath(steps: [], shape: root)

    /// The member that a name in any case of letters means.
    static func member(_ name: String, of shape: Shape, at place: String) throws(Complaint) -> Shape.Member {
        let isRoot = shape.name == root
        let members = shape.members.filter { !isRoot || !fixed.contains($0.name) }
        if let member = members.first(where: { $0.name.lowercased() == name.lowercased() }) { return member }
        let names = members.map(\.name.asField)
        throw Complaint(
            isRoot ? "an update cannot change '\(name)'" : "there is no '\(name)'",
            at: place,
            remedy: NearestName.question(name, among: names) ?? "One of \(names.joined(separator: ", "))."
        )
    }

    /// Whether that path is this one, below it, or, when this one is an element, elsewhere in its list, whose elements
    /// move up.
    func covers(_ other: String) -> Bool {
        var kept = self
        while case .element? = kept.steps.last {
            kept = FieldPath(steps: Array(kept.steps.dropLast()), shape: shape)
        }
        let path = "\(kept)"
        return other == path || other.hasPrefix(path + ".") || other.hasPrefix(path + "[")
    }
}

extension FieldPath.Step {
    fileprivate func text(after path: String) -> String {
        switch self {
        case .member(let name): (path.isEmpty ? "" : ".") + name.asField
        case .element(let index): "[\(index)]"
        }
    }
}

extension String {
    /// A member's name as errors spell it, in lower camel case.
    var asField: String { prefix(1).lowercased() + dropFirst() }
}
