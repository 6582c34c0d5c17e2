package import CosellWire

/// Changes to a structure, in order: dotted paths as error lists spell them, and what shall stand there.
///
/// ```swift
/// let edits: Edits = ["customer.account.duns": "123456789", "project.expectedCustomerSpend.0.amount": .null]
/// ```
/// A number in a path is a position in a list; `.null` takes a member away.
package struct Edits: ExpressibleByDictionaryLiteral, Sendable {
    private var changes: [(path: String, value: Document)]

    package init(dictionaryLiteral elements: (String, EditValue)...) {
        changes = elements.map { ($0.0, $0.1.document) }
    }

    package mutating func append(_ path: String, _ value: EditValue) { changes.append((path, value.document)) }

    /// These changes, then those.
    package static func + (first: Edits, second: Edits) -> Edits {
        var edits = first
        edits.changes += second.changes
        return edits
    }

    /// A copy of the structure with the changes made.
    ///
    /// - Throws: ``SerializationError`` when a value is of another type than its member.
    package func made<Value: WireStructure>(to value: Value) throws -> Value {
        guard !changes.isEmpty else { return value }
        let writer = JSONWriter()
        writer.write(made(to: try JSONReader.document(from: JSONWriter.bytes(value))))
        return try JSONReader.read(Value.self, from: writer.bytes).value
    }

    package func made(to document: Document) -> Document {
        changes.reduce(document) { $0.setting($1.path.split(separator: ".").map(Self.member)[...], to: $1.value) }
    }

    /// `awsAccountId` is `AwsAccountId` on the wire.
    private static func member(_ name: Substring) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}

/// What a member is changed to, written as a literal.
package struct EditValue: Sendable {
    package let document: Document

    package init(_ document: Document) { self.document = document }

    package static let null = EditValue(.null)

    package static func number(_ number: Int) -> EditValue { EditValue(.integer(number)) }

    package static func text(_ text: some CustomStringConvertible) -> EditValue { EditValue(.string("\(text)")) }
}

extension EditValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(stringLiteral value: String) { self.init(.string(value)) }

    package init(arrayLiteral elements: EditValue...) { self.init(.list(elements.map(\.document))) }

    package init(dictionaryLiteral elements: (String, EditValue)...) {
        self.init(.object(elements.map { Document.Member($0.0, $0.1.document) }))
    }
}

extension Document {
    fileprivate func setting(_ path: ArraySlice<String>, to value: Document) -> Document {
        guard let name = path.first else { return value }
        let rest = path.dropFirst()
        if let position = Int(name) {
            guard case .list(var elements) = self, elements.indices.contains(position) else { return self }
            elements[position] = elements[position].setting(rest, to: value)
            return .list(elements)
        }
        let changed = Member(name, (self[name] ?? .object([])).setting(rest, to: value))
        guard case .object(var members) = self else { return .object([changed]) }
        if let position = members.firstIndex(where: { $0.name == name }) {
            members[position] = changed
        } else {
            members.append(changed)
        }
        return .object(members)
    }
}
