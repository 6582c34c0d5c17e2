/// Structures, unions and exceptions.
extension Printer {
    func structure(_ shape: Model.Shape, conformance: String = "WireStructure", extra: [String] = []) -> String {
        let extra = days(shape) + extra
        return """
            extension \(model.namespace) {
                public struct \(shape.name): \(conformance) {
            \(properties(shape))\(initializer(shape))

                    private static let members = \(memberTable(shape))

            \(reading(shape))

            \(writing(shape))
            \(checking(shape))\(extra.isEmpty ? "" : "\n" + indented(extra, by: 2) + "\n")    }
            }

            """
    }

    private func properties(_ shape: Model.Shape) -> String {
        shape.members.map { member in
            let facts = self.facts(member).map { "        /// \($0)\n" } ?? ""
            let wrapper = plan.isIndirect(member, in: shape) ? "@Indirect " : ""
            return facts + "        \(wrapper)public var \(SwiftName.member(member.name)): \(declaredType(member))\n"
        }.joined() + (shape.members.isEmpty ? "" : "\n")
    }

    func declaredType(_ member: Model.Member) -> String {
        let type = plan.type(member.shape)
        if member.isClearable { return "Clearable<\(type)>?" }
        return member.isRequired ? type : "\(type)?"
    }

    private func initializer(_ shape: Model.Shape) -> String {
        guard !shape.members.isEmpty else { return "        public init() {}" }
        let parameters = shape.members.map { member in
            "\(SwiftName.member(member.name)): \(declaredType(member))\(member.isRequired ? "" : " = nil")"
        }
        let assignments = shape.members.map { member in
            let name = SwiftName.member(member.name)
            return "self.\(name) = \(name)"
        }
        return """
                public init(
            \(indented(parameters, by: 2).replacing("\n", with: ",\n"))
                ) {
            \(indented(assignments, by: 2))
                }
            """.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
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

    private func reading(_ shape: Model.Shape) -> String {
        let required = shape.members.filter(\.isRequired)
        let placeholders = required.map { "\(SwiftName.member($0.name)): \(plan.placeholder($0.shape))" }
        let cases = shape.members.enumerated().map { index, member in
            let value =
                member.isClearable
                ? "try reader.readClearable { (reader) throws(SerializationError) in \(read(member.shape)) }"
                : read(member.shape)
            return "case \(index): \(SwiftName.member(member.name)) = \(value)"
        }
        let loop =
            cases.isEmpty
            ? ["while try reader.nextMember() != nil {}"]
            : ["while let member = try reader.nextMember() {", "    switch member {"] + cases.map { "    " + $0 }
                + ["    default: break", "    }", "}"]
        let start = ["self.init(\(placeholders.joined(separator: ", ")))", "try reader.beginStructure(Self.members)"]
        let body = (start + loop).map { "    " + $0 }
        return indented(
            ["public init(from reader: any WireReader) throws(SerializationError) {"] + body + ["}"],
            by: 2
        )
    }

    private func writing(_ shape: Model.Shape) -> String {
        let members = shape.members.enumerated().map { index, member in
            write(SwiftName.member(member.name), member, index, isOptional: !member.isRequired)
        }
        let body = ["writer.beginStructure()"] + members + ["writer.endStructure()"]
        return indented(["public func write(to writer: any WireWriter) {"] + body.map { "    " + $0 } + ["}"], by: 2)
    }

    private func checking(_ shape: Model.Shape) -> String {
        let checks = shape.members.flatMap { member -> [String] in
            let name = SwiftName.member(member.name)
            return check(
                member.isClearable ? "\(name)?.value" : name,
                member.shape,
                member: member.name,
                isOptional: !member.isRequired
            )
        }
        guard !checks.isEmpty else { return "" }
        let lines = ["public func check(_ check: inout ConstraintCheck) {"] + checks.map { "    " + $0 } + ["}"]
        return "\n" + indented(lines, by: 2) + "\n"
    }

    func exception(_ shape: Model.Shape) -> String {
        let message = shape.members.first { $0.name.lowercased() == "message" }
        let text = message.map { $0.isRequired ? SwiftName.member($0.name) : "\(SwiftName.member($0.name)) ?? \"\"" }
        return structure(
            shape,
            conformance: "ServiceException",
            extra: [
                "public static let name = \(quoted(shape.name))",
                "public static let isServerFault = \(shape.isServerFault)",
                "public var text: String { \(text ?? "\"\"") }",
                "public var answer: AnswerFacts?",
            ]
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
        let checks = shape.members.flatMap { member -> [String] in
            let check = check("value", member.shape, member: member.name, isOptional: false)
            let name = SwiftName.member(member.name)
            switch check.count {
            case 0: return ["case .\(name): break"]
            case 1: return ["case .\(name)(let value): \(check[0])"]
            default: return ["case .\(name)(let value):"] + check.map { "    " + $0 }
            }
        }
        return """
            extension \(model.namespace) {
                /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
                public enum \(shape.name): WireStructure {
            \(indented(cases, by: 2))
                    case unknown(String)

                    private static let members = \(memberTable(shape))

                    public init(from reader: any WireReader) throws(SerializationError) {
                        self = .unknown("")
                        var count = 0
                        try reader.beginUnion(Self.members)
                        while let member = try reader.nextMember() {
                            count += 1
                            switch member {
            \(indented(reads, by: 4))
                            default: break
                            }
                        }
                        reader.endUnion(count: count)
                    }

                    public func write(to writer: any WireWriter) {
                        writer.beginStructure()
                        switch self {
            \(indented(writes, by: 3))
                        case .unknown: break
                        }
                        writer.endStructure()
                    }

                    public func check(_ check: inout ConstraintCheck) {
                        switch self {
            \(indented(checks, by: 3))
                        case .unknown: break
                        }
                    }
                }
            }

            """
    }
}
