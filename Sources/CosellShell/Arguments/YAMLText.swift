import CosellWire
import Yams

/// YAML in and out of values.
enum YAMLText {
    static func document(of text: String) throws(Complaint) -> Document {
        do {
            guard let node = try Yams.compose(yaml: text) else { return .null }
            var nodesLeft = nodeLimit
            return try document(node, depth: 0, &nodesLeft)
        } catch let complaint as Complaint {
            throw complaint
        } catch {
            let words = "\(error)".split(separator: "\n").first { !$0.allSatisfy { " ^".contains($0) } } ?? ""
            throw Complaint("the YAML cannot be read: \(words)", remedy: "Check indentation, colons and quotes there.")
        }
    }

    /// No request is near it; aliases of aliases would be soon.
    private static let nodeLimit = 100_000

    /// As deep as JSON may be; what an alias names counts wherever it is used.
    private static func document(_ node: Node, depth: Int, _ nodesLeft: inout Int) throws(Complaint) -> Document {
        nodesLeft -= 1
        guard nodesLeft > 0 else { throw Complaint("the YAML has more than \(nodeLimit) values") }
        guard depth < JSONReader.depthLimit else {
            throw Complaint("the YAML is nested deeper than \(JSONReader.depthLimit) levels")
        }
        switch node {
        case .sequence(let sequence):
            var elements: [Document] = []
            for node in sequence { elements.append(try document(node, depth: depth + 1, &nodesLeft)) }
            return .list(elements)
        case .mapping(let mapping):
            var members: [Document.Member] = []
            for (key, value) in mapping {
                members.append(Document.Member(key.string ?? "", try document(value, depth: depth + 1, &nodesLeft)))
            }
            return .object(members)
        case .scalar(let scalar): return plain(scalar, node)
        case .alias: throw Complaint("the YAML has an alias, which is not read", remedy: "Write the value out.")
        }
    }

    private static func plain(_ scalar: Node.Scalar, _ node: Node) -> Document {
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        if node.null != nil { return .null }
        if let boolean = node.bool, ["true", "false"].contains(scalar.string.lowercased()) { return .boolean(boolean) }
        if let integer = Int(scalar.string) { return .integer(integer) }
        if node.tag.rawValue == "tag:yaml.org,2002:float", let double = node.float, double.isFinite {
            return .double(double)
        }
        return .string(scalar.string)
    }
}
