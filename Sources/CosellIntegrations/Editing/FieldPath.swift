package import CosellShapes
package import CosellShell

/// A place in an update, or in a creation: `project.title`, `customer.contacts[0].phone`.
package struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    package enum Step: Hashable, Sendable {
        /// As the model spells it.
        case member(String)
        case element(Int)
    }

    package let steps: [Step]
    /// The shape of what stands there.
    package let shape: String

    package static let table = Service.selling.table
    package static let root = "UpdateOpportunityRequest"
    package static let creationRoot = "CreateOpportunityRequest"

    /// What tells which record it is, and is not an edit's to change.
    private static let fixed: Set<String> = ["Catalog", "Identifier", "LastModifiedDate", "ClientToken"]

    /// As errors name fields.
    package var description: String { steps.reduce("") { $0 + $1.text(after: $0) } }

    /// - Parameters:
    ///   - text: names in any case of letters, between dots; a list's elements count from 0.
    ///   - root: the request that it is a place in.
    package init(_ text: String, for option: String, in root: String = root) throws(Complaint) {
        var steps: [Step] = []
        var shape = Self.table[root]
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

    package init(steps: [Step], shape: String) { (self.steps, self.shape) = (steps, shape) }

    package func appending(_ member: Shape.Member) -> FieldPath {
        FieldPath(steps: steps + [.member(member.name)], shape: member.shape)
    }

    package static let whole = FieldPath(steps: [], shape: root)

    /// The member that a name in any case of letters means.
    package static func member(_ name: String, of shape: Shape, at place: String) throws(Complaint) -> Shape.Member {
        let isRoot = [root, creationRoot].contains(shape.name)
        let members = shape.members.filter { !isRoot || !fixed.contains($0.name) }
        if let member = members.first(where: { $0.name.lowercased() == name.lowercased() }) { return member }
        let names = members.map(\.name.asField)
        throw Complaint(
            shape.name == root ? "an update cannot change '\(name)'" : "there is no '\(name)'",
            at: place,
            remedy: NearestName.question(name, among: names) ?? "One of \(names.joined(separator: ", "))."
        )
    }

    /// Whether that path is this one, below it, or, when this one is an element, elsewhere in its list, whose elements
    /// move up.
    package func covers(_ other: String) -> Bool {
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
    package var asField: String { prefix(1).lowercased() + dropFirst() }
}
