import CosellShapes
import CosellWire
import Yams

/// YAML in and out of values.
struct YAMLText {
    /// - Parameter shape: what the text is read as: a member that is text keeps its scalar as it is written.
    static func document(
        of text: String,
        as shape: String? = nil,
        in table: ServiceTable? = nil
    ) throws(Complaint)
        -> Document
    {
        guard !YAMLAliases.mayMultiplyInKeys(text) else {
            throw Complaint("the YAML has keys that are aliases or lists", remedy: "Write plain words as keys.")
        }
        do {
            guard let node = try Yams.compose(yaml: text) else { return .null }
            var reading = YAMLText(table: table)
            return try reading.document(node, shape.flatMap { table?[$0] }, depth: 0)
        } catch let complaint as Complaint {
            throw complaint
        } catch {
            let words = "\(error)".split(separator: "\n").first { !$0.allSatisfy { " ^".contains($0) } } ?? ""
            throw Complaint("the YAML cannot be read: \(words)", remedy: "Check indentation, colons and quotes there.")
        }
    }

    /// No request is near it; aliases of aliases would be soon.
    private static let nodeLimit = 100_000

    private let table: ServiceTable?
    private var nodesLeft = Self.nodeLimit

    private init(table: ServiceTable?) { self.table = table }

    /// As deep as JSON may be; what an alias names counts wherever it is used.
    private mutating func document(_ node: Node, _ shape: Shape?, depth: Int) throws(Complaint) -> Document {
        nodesLeft -= 1
        guard nodesLeft > 0 else { throw Complaint("the YAML has more than \(Self.nodeLimit) values") }
        guard depth < JSONReader.depthLimit else {
            throw Complaint("the YAML is nested deeper than \(JSONReader.depthLimit) levels")
        }
        switch node {
        case .sequence(let sequence):
            var elements: [Document] = []
            let inner = self.shape(shape?.element)
            for node in sequence { elements.append(try document(node, inner, depth: depth + 1)) }
            return .list(elements)
        case .mapping(let mapping):
            var members: [Document.Member] = []
            for (key, value) in mapping {
                guard let name = key.scalar?.string else {
                    throw Complaint("the YAML has a key that is no word", remedy: "Write a plain word as the key.")
                }
                let inner = self.shape(shape?.kind == .map ? shape?.element : shape?.member(anyCase: name)?.shape)
                members.append(Document.Member(name, try document(value, inner, depth: depth + 1)))
            }
            return .object(members)
        case .scalar(let scalar): return Self.plain(scalar, node, shape)
        case .alias: throw Complaint("the YAML has an alias, which is not read", remedy: "Write the value out.")
        }
    }

    private func shape(_ name: String?) -> Shape? { name.flatMap { table?[$0] } }

    /// A number only where writing it gives the same letters again: `02139`, `1.10`, `1e3` and `+1206` are texts, unless
    /// the model has a number there.
    private static func plain(_ scalar: Node.Scalar, _ node: Node, _ shape: Shape?) -> Document {
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        if node.null != nil { return .null }
        if shape?.kind == .string || shape?.kind == .blob { return .string(scalar.string) }
        if let boolean = node.bool, ["true", "false"].contains(scalar.string.lowercased()) { return .boolean(boolean) }
        let isNumber = [.integer, .double, .timestamp].contains(shape?.kind)
        if let integer = Int(scalar.string), isNumber || String(integer) == scalar.string { return .integer(integer) }
        guard let double = Double(scalar.string), double.isFinite else { return .string(scalar.string) }
        return isNumber || Document.double(double).compactJSON == scalar.string
            ? .double(double) : .string(scalar.string)
    }
}

extension Shape {
    /// The member of that name; people may write its capitals otherwise.
    fileprivate func member(anyCase name: String) -> Member? {
        member(name) ?? members.first { $0.name.lowercased() == name.lowercased() }
    }
}
