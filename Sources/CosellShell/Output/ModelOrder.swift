package import CosellShapes
package import CosellWire

/// An answer as the model knows it: members in the model's order, without nulls and without what the model lacks.
package enum ModelOrder {
    package static func arranged(_ value: Document, as name: String, in table: ServiceTable) -> Document {
        let shape = table[name]
        switch (value, shape.kind) {
        case (.object(let members), .structure), (.object(let members), .union):
            return .object(
                shape.members.compactMap { member in
                    guard let value = members[member.name], value != .null else { return nil }
                    return Document.Member(member.name, arranged(value, as: member.shape, in: table))
                }
            )
        case (.object(let members), .map):
            return .object(
                members.filter { $0.value != .null }.map {
                    Document.Member($0.name, arranged($0.value, as: shape.element ?? "", in: table))
                }
            )
        case (.list(let elements), .list):
            return .list(elements.map { arranged($0, as: shape.element ?? "", in: table) })
        default: return value
        }
    }
}
