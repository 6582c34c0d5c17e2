/// The service as a whole: its protocol, its operations, its values and constraints.
extension Printer {
    func service() -> String {
        let methods = model.operations.flatMap { operation in
            operationFacts(operation).map(comment) + ["func \(method(operation))", ""]
        }.dropLast()
        let operations = model.operations.map { "\($0.name).self," }
        let name = model.namespace
        return """
            /// \(model.serviceID), API version \(model.version): \(model.operations.count) operations.
            public enum \(name) {
                public static let service = ServiceDescriptor(
                    version: \(quoted(model.version)),
                    serviceID: \(quoted(model.serviceID)),
                    targetPrefix: \(quoted(model.targetPrefix)),
                    signingName: \(quoted(model.signingName)),
                    endpointPrefix: \(quoted(model.endpointPrefix)),
                    wire: .\(model.wire)
                )

                public static let operations: [any \(name)Operation.Type] = [
            \(indented(operations, by: 2))
                ]
            }

            /// Whoever answers these operations: the server, and the client that asks it.
            public protocol \(name)Service<Call>: Sendable {
                /// What comes along with each input: who asks, or how to ask.
                associatedtype Call: Sendable

            \(indented(Array(methods)))
            }

            /// One operation of the service, callable on whoever implements it.
            public protocol \(name)Operation: WireOperation {
                static func invoke<Service: \(name)Service>(
                    on service: Service,
                    _ input: Input,
                    _ call: Service.Call
                ) async throws -> Output
            }

            """
    }

    private func method(_ operation: Model.Operation) -> String {
        let output = operation.output.map { " -> \(model.namespace).\($0)" } ?? ""
        let input = "\(model.namespace).\(operation.input)"
        return "\(SwiftName.member(operation.name))(_ input: \(input), _ call: Call) async throws\(output)"
    }

    func operation(_ operation: Model.Operation) -> String {
        let input = plan.shape(operation.input)
        let name = model.namespace
        var facts = ["name: \(quoted(operation.name))", "service: service"]
        if operation.isReadOnly { facts.append("isReadOnly: true") }
        if operation.isIdempotent { facts.append("isIdempotent: true") }
        if operation.output == nil { facts.append("hasOutput: false") }
        if let token = input.members.first(where: \.isToken) { facts.append("tokenMember: \(quoted(token.name))") }
        facts.append("errors: [\(operation.errors.map(quoted).joined(separator: ", "))]")
        if let page = operation.paginator {
            facts.append(
                "paginator: Paginator(input: \(quoted(page.input)), output: \(quoted(page.output)), "
                    + "limit: \(page.limit.map(quoted) ?? "nil"), results: \(quoted(page.results)))"
            )
        }
        let call = "try await service.\(SwiftName.member(operation.name))(input, call)"
        let body = operation.output == nil ? ["\(call)", "return NoOutput()"] : ["\(call)"]
        return """
            extension \(name) {
            \(indented(operationFacts(operation).map(comment)))
                public enum \(operation.name): \(name)Operation {
                    public typealias Input = \(name).\(operation.input)
                    public typealias Output = \(operation.output.map { "\(name).\($0)" } ?? "NoOutput")

                    public static let descriptor = OperationDescriptor(
            \(indented(facts, by: 3).replacing("\n", with: ",\n"))
                    )

                    public static func invoke<Service: \(name)Service>(
                        on service: Service,
                        _ input: Input,
                        _ call: Service.Call
                    ) async throws -> Output {
            \(indented(body, by: 3))
                    }
                }
            }

            """
    }

    func enumeration(_ shape: Model.Shape) -> String {
        let names = shape.values.map(SwiftName.value)
        let values = zip(shape.values, names).map { "public static var \($1): Self { Self(rawValue: \(quoted($0))) }" }
        let all = names.map { ".\($0)," }
        let forbidden = shape.values.map(SwiftName.member).filter(SwiftName.optionalCases.contains).flatMap(ambiguous)
        return """
            extension \(model.namespace) {
                /// \(shape.values.count) values.
                public struct \(shape.name): WireEnum {
                    public let rawValue: String

                    public init(rawValue: String) { self.rawValue = rawValue }

            \(indented(values + forbidden, by: 2))

                    public static let allCases: [Self] = [
            \(indented(all, by: 3))
                    ]

                    private static let known = KnownValues(allCases)

                    public var isKnown: Bool { Self.known.contains(rawValue) }
                }
            }

            """
    }

    /// Where a value may be absent, Swift takes `.none` for its absence; a member of that name makes it say so.
    private func ambiguous(_ name: String) -> [String] {
        let value = "explicit\(name.prefix(1).uppercased())\(name.dropFirst())"
        return [
            "/// Not to be written: it would mean an absent value. The value of that name is ``\(value)``.",
            "@available(*, unavailable, renamed: \(quoted(value)))",
            "public static var \(name): Self { \(value) }",
        ]
    }

    func constraintTable() -> String {
        let rows = plan.constraints.map { shape in
            let facts = [
                shape.pattern.map { "pattern: #\"\($0)\"#" }, shape.min.map { "min: \($0)" },
                shape.max.map { "max: \($0)" },
            ].compactMap(\.self).joined(separator: ", ")
            return "static let \(SwiftName.member(shape.name)) = StringConstraint(\(facts))"
        }
        return """
            extension \(model.namespace) {
                /// What the strings of requests must look like, by the name of their shape.
                enum Constraint {
            \(indented(rows, by: 2))
                }
            }

            """
    }
}
