/// Structures, unions and exceptions.
extension Printer {
    func structure(_ shape: Model.Shape, conformance: String = "WireCarrier", extra: [String] = []) -> String {
        let required = shape.members.filter(\.isRequired)
        let placeholders = required.map { "\(SwiftName.member($0.name)): \(plan.placeholder($0.shape))" }
        let cases = shape.members.enumerated().map { index, member in
            let value =
                member.isClearable
                ? "try reader.readClearable { (reader) throws(SerializationError) in \(read(member.shape)) }"
                : read(member.shape)
            return "case \(index): \(SwiftName.member(member.name)) = \(value)"
        }
        let writes = shape.members.enumerated().map { index, member in
            write(SwiftName.member(member.name), member, index, isOptional: !member.isRequired)
        }
        let parts = [
            properties(shape), initializer(shape),
            [
                "public static let members = \(memberTable(shape))",
                "public static var unread: Self { Self(\(placeholders.joined(separator: ", "))) }",
            ],
            reading(cases), writing(writes), checking(shape), days(shape) + extra,
        ]
        return carrier("struct", shape, conformance, parts)
    }

    /// A type of the service, its parts apart from each other.
    private func carrier(_ kind: String, _ shape: Model.Shape, _ conformance: String, _ parts: [[String]]) -> String {
        let body = parts.filter { !$0.isEmpty }.map { indented($0, by: 2) }.joined(separator: "\n\n")
        return "    public \(kind) \(shape.name): \(conformance) {\n\(body)\n    }\n"
    }

    private func properties(_ shape: Model.Shape) -> [String] {
        shape.members.flatMap { member in
            let wrapper = plan.isIndirect(member, in: shape) ? "@Indirect " : ""
            let property = "\(wrapper)public var \(SwiftName.member(member.name)): \(declaredType(member))"
            return (facts(member).map { ["/// \($0)"] } ?? []) + [property]
        }
    }

    func declaredType(_ member: Model.Member) -> String {
        let type = plan.type(member.shape)
        if member.isClearable { return "Clearable<\(type)>?" }
        return member.isRequired ? type : "\(type)?"
    }

    /// As short as it goes, since each member has a line of its own above.
    private func initializer(_ shape: Model.Shape) -> [String] {
        let parameters = shape.members.map { member in
            "\(SwiftName.member(member.name)): \(declaredType(member))\(member.isRequired ? "" : " = nil")"
        }
        let assignments = shape.members.map { member in
            let name = SwiftName.member(member.name)
            return "self.\(name) = \(name)"
        }
        guard assignments.count > 1 else {
            return ["public init(\(parameters.joined())) {\(assignments.map { " \($0) " }.joined())}"]
        }
        let line = "public init(\(parameters.joined(separator: ", "))) {"
        let words = parameters.dropLast().map { "\($0)," } + parameters.suffix(1)
        let head = line.count <= 110 ? [line] : ["public init(", Self.wrapped(words, by: 1, width: 112), ") {"]
        return head + assignments.map { "    " + $0 } + ["}"]
    }

    private func memberTable(_ shape: Model.Shape) -> String {
        let names = shape.members.map { quoted($0.name) }.joined(separator: ", ")
        let masks: [(String, (Model.Member) -> Bool)] = [
            ("required", \.isRequired), ("sensitive", { plan.isSensitive($0.shape) }), ("clearable", \.isClearable),
        ]
        let bits = masks.compactMap { name, isSet in
            let mask = shape.members.enumerated().reduce(UInt64(0)) {
                isSet($1.element) ? $0 | 1 << UInt64($1.offset) : $0
            }
            return mask == 0 ? nil : ", \(name): 0b\(String(mask, radix: 2))"
        }
        return "MemberTable([\(names)]\(bits.joined()))"
    }

    private func reading(_ cases: [String]) -> [String] {
        let head = "public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {"
        guard !cases.isEmpty else { return [head + "}"] }
        return [head, "    switch member {"] + cases.map { "    " + $0 } + ["    default: break", "    }", "}"]
    }

    private func writing(_ statements: [String]) -> [String] {
        let head = "public func writeMembers(to writer: any WireWriter) {"
        guard !statements.isEmpty else { return [head + "}"] }
        return [head] + statements.map { "    " + $0 } + ["}"]
    }

    private func checking(_ shape: Model.Shape) -> [String] {
        guard plan.isChecked(shape.name) else { return [] }
        let checks = shape.members.flatMap { member -> [String] in
            let name = SwiftName.member(member.name)
            return check(
                member.isClearable ? "\(name)?.value" : name,
                member.shape,
                member: member.name,
                isOptional: !member.isRequired
            )
        }
        return ["public func check(_ check: inout ConstraintCheck) {"] + checks.map { "    " + $0 } + ["}"]
    }

    func exception(_ shape: Model.Shape) -> String {
        let message = shape.members.first { $0.name.lowercased() == "message" }
        let text = message.map { $0.isRequired ? SwiftName.member($0.name) : "\(SwiftName.member($0.name)) ?? \"\"" }
        return structure(
            shape,
            conformance: "ServiceException",
            extra: ["public static let name = \(quoted(shape.name))"]
                + (shape.isServerFault ? ["public static let isServerFault = true"] : [])
                + ["public var text: String { \(text ?? "\"\"") }", "public var answer: AnswerFacts?"]
        )
    }

    func union(_ shape: Model.Shape) -> String {
        let cases = shape.members.map { "case \(SwiftName.member($0.name))(\(plan.type($0.shape)))" }
        let reads = shape.members.enumerated().map {
            "case \($0): self = .\(SwiftName.member($1.name))(\(read($1.shape)))"
        }
        let writes = shape.members.enumerated().map { index, member in
            "case .\(SwiftName.member(member.name))(let value): \(write("value", member, index, isOptional: false))"
        }
        let parts = [
            cases + ["/// One that this model does not have.", "case unknown(String)"],
            [
                "public static let members = \(memberTable(shape))",
                "public static var unread: Self { .unknown(\"\") }",
            ],
            reading(reads), writing(["switch self {"] + writes + ["case .unknown: break", "}"]), checking(union: shape),
        ]
        return carrier("enum", shape, "WireUnion", parts)
    }

    private func checking(union shape: Model.Shape) -> [String] {
        guard plan.isChecked(shape.name) else { return [] }
        let checks = shape.members.flatMap { member -> [String] in
            let check = check("value", member.shape, member: member.name, isOptional: false)
            let name = SwiftName.member(member.name)
            switch check.count {
            case 0: return []
            case 1: return ["case .\(name)(let value): \(check[0])"]
            default: return ["case .\(name)(let value):"] + check.map { "    " + $0 }
            }
        }
        let isWhole = shape.members.allSatisfy { plan.isChecked($0.shape) }
        let rest = isWhole ? "case .unknown: break" : "default: break"
        return ["public func check(_ check: inout ConstraintCheck) {", "    switch self {"]
            + (checks + [rest]).map { "    " + $0 } + ["    }", "}"]
    }
}
