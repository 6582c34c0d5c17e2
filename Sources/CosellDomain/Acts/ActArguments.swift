package import CosellWire
import CosellRules

/// What one act was told, after each of it was looked at: the members of a JSON object by the parameters of its row.
package struct ActArguments: Sendable {
    /// As they came, for an act that waits on the agenda.
    package let document: Document
    private let values: [String: Document]

    /// - Throws: ``ControlRefusal`` with the field that is wrong: unknown, missing, or not what its parameter may be.
    package init(_ document: Document, for row: ActRow) throws(ControlRefusal) {
        guard case .object(let members) = document else {
            throw ControlRefusal(.wrong, "InvalidJSON", "The parameters are no object", fix: "Send a JSON object.")
        }
        var values: [String: Document] = [:]
        for member in members where member.value != .null {
            guard let parameter = row.allParameters.first(where: { $0.name == member.name }) else {
                throw .unknown(member.name, known: row.allParameters.map(\.name))
            }
            values[member.name] = try parameter.kind.checked(member.value, at: member.name)
        }
        for parameter in row.parameters where parameter.isRequired && values[parameter.name] == nil {
            throw .required(parameter.name, fix: "Give \(parameter.name), \(parameter.words).")
        }
        self.document = document
        self.values = values
    }

    package var catalog: String { text("catalog") ?? Catalog.sandbox }
    package var account: String? { text("account") }
    package var moment: Instant? { text("at").flatMap { Instant($0) } }

    package subscript(name: String) -> Document? { values[name] }

    /// Whether it was told that.
    package func has(_ name: String) -> Bool { values[name] != nil }

    package func text(_ name: String) -> String? {
        if case .string(let text)? = values[name] { return text }
        return nil
    }

    /// A text that the row requires.
    package func required(_ name: String) -> String { text(name) ?? "" }

    package func integer(_ name: String) -> Int? {
        if case .integer(let number)? = values[name] { return number }
        return nil
    }

    package func boolean(_ name: String) -> Bool? {
        if case .boolean(let value)? = values[name] { return value }
        return nil
    }

    package func texts(_ name: String) -> [String] {
        guard case .list(let elements)? = values[name] else { return [] }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    package func list(_ name: String) -> [Document]? {
        if case .list(let elements)? = values[name] { return elements }
        return nil
    }

    package func duration(_ name: String) -> Int64? { text(name).flatMap { HouseDuration($0)?.milliseconds } }

    /// A structure of the service, what was told laid over what stands there already.
    ///
    /// - Throws: ``ControlRefusal`` with the place of a member that the model does not have, or that breaks its limits.
    package func structure<Value: WireStructure>(_ name: String, over base: Value) throws -> Value {
        guard let given = values[name] else { return base }
        return try Self.read(given, over: base, at: name)
    }

    package static func read<Value: WireStructure>(
        _ given: Document,
        over base: Value?,
        at name: String
    ) throws -> Value {
        let spelled = given.capitalized
        let merged = base.map { Document(writing: $0).overlaid(with: spelled) } ?? spelled
        let writer = JSONWriter()
        writer.write(merged)
        let (value, missing): (Value, [Breach])
        do {
            (value, missing) = try JSONReader.read(Value.self, from: writer.bytes)
        } catch {
            throw ControlRefusal.invalid(name, "\(name) cannot be read: \(error)", fix: "Give the service's own JSON.")
        }
        if let stranger = Document(writing: value).firstStranger(in: spelled, at: name) {
            throw ControlRefusal(
                .wrong,
                "UnknownParameter",
                "There is no member \(stranger.excerpt())",
                field: stranger.excerpt(),
                fix: "Take it out; the members are those of the service's model."
            )
        }
        if let breach = (missing + ConstraintCheck.breaches(of: value)).first {
            let place = ([name] + breach.path).joined(separator: ".")
            throw ControlRefusal.invalid(
                place,
                "\(place) \(breach.words)",
                fix: "Give what the service's model allows."
            )
        }
        return value
    }
}

extension Document {
    /// What a structure of the model writes.
    package init(writing value: some WireWritable) {
        // What was just written can be read.
        self = (try? JSONReader.document(from: JSONWriter.bytes(value))) ?? .null
    }

    /// The same with names as AWS spells them: the first letter of each is a capital.
    fileprivate var capitalized: Document {
        switch self {
        case .list(let elements): .list(elements.map(\.capitalized))
        case .object(let members):
            .object(members.map { .init($0.name.prefix(1).uppercased() + $0.name.dropFirst(), $0.value.capitalized) })
        default: self
        }
    }

    /// This, with the members of another in the place of its own, object by object.
    package func overlaid(with other: Document) -> Document {
        guard case .object(let own) = self, case .object(let others) = other else { return other }
        let kept = own.map { member in
            Member(member.name, other[member.name].map { member.value.overlaid(with: $0) } ?? member.value)
        }
        return .object(kept + others.filter { self[$0.name] == nil })
    }

    /// The place of a member of another document that this one has not.
    fileprivate func firstStranger(in other: Document, at place: String) -> String? {
        switch (self, other) {
        case (.object, .object(let others)):
            for member in others where member.value != .null {
                guard let own = self[member.name] else { return "\(place).\(member.name)" }
                if let found = own.firstStranger(in: member.value, at: "\(place).\(member.name)") { return found }
            }
            return nil
        case (.list(let own), .list(let others)):
            for (position, pair) in zip(own, others).enumerated() {
                if let found = pair.0.firstStranger(in: pair.1, at: "\(place)[\(position)]") { return found }
            }
            return nil
        default: return nil
        }
    }
}
