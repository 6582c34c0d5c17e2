import CosellWire

/// The service as a whole: its protocol, its operations, its values and constraints.
extension Printer {
    func service() -> String {
        let methods = model.operations.flatMap { operation in
            summary(operation) + ["func \(method(operation))"]
        }
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
                    wire: .\(model.wire)\(model.auth.first == "sigv4a" ? ",\n        isGlobal: true" : "")
                )

                public static let operations: [any \(name)Operation.Type] = [
            \(indented(operations, by: 2))
                ]

                public static let exceptions: [any ServiceException.Type] = [
            \(indented(plan.exceptions.map { "\($0.name).self," }, by: 2))
                ]
            }

            /// Whoever answers these operations: the server, and the client that asks it.
            public protocol \(name)Service<Call>: Sendable {
                /// What comes along with each input: who asks, or how to ask.
                associatedtype Call: Sendable

            \(indented(methods))
            }

            /// One operation of the service, callable on whoever implements it.
            public protocol \(name)Operation: WireOperation {
                static func invoke<Call>(on service: some \(name)Service<Call>, _ input: Input, _ call: Call) async throws -> Output
            }

            extension \(name)Operation {
                /// The operation with whoever answers it.
                public static func handler<Call>(_ service: some \(name)Service<Call>) -> any OperationHandler<Call> {
                    Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
                }
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
        if operation.answersNoContent { facts.append("answersNoContent: true") }
        if let token = input.members.first(where: \.isToken) { facts.append("tokenMember: \(quoted(token.name))") }
        facts.append("errors: [\(operation.errors.map(quoted).joined(separator: ", "))]")
        if let page = operation.paginator {
            facts.append(
                "paginator: Paginator(input: \(quoted(page.input)), output: \(quoted(page.output)), "
                    + "limit: \(page.limit.map(quoted) ?? "nil"), results: \(quoted(page.results)))"
            )
        }
        if let quota = operation.quota {
            let day = quota.perDay.map { ", perDay: \($0)" } ?? ""
            facts.append("quota: Quota(perSecond: \(Int(quota.perSecond))\(day))")
        }
        if let resources = operation.resources, !resources.isEmpty {
            facts.append("resources: [\(resources.map(quoted).joined(separator: ", "))]")
        }
        let call = "try await service.\(SwiftName.member(operation.name))(input, call)"
        let body = operation.output == nil ? ["\(call)", "return NoOutput()"] : ["\(call)"]
        return """
            \(indented(summary(operation) + ["public enum \(operation.name): \(name)Operation {"]))
                    public typealias Input = \(name).\(operation.input)
                    public typealias Output = \(operation.output.map { "\(name).\($0)" } ?? "NoOutput")

                    public static let descriptor = OperationDescriptor(
            \(indented(facts, by: 3).replacing("\n", with: ",\n"))
                    )

                    public static func invoke<Call>(on service: some \(name)Service<Call>, _ input: Input, _ call: Call) async throws -> Output {
            \(indented(body, by: 3))
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
                /// \(shape.values.count) values.
                public struct \(shape.name): WireEnum {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

            \(indented(values + forbidden, by: 2))

                    public static let allCases: [Self] = [
            \(Self.wrapped(all, by: 3))
                    ]
                    public static let known = KnownValues(allCases)
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
                /// What the strings of requests must look like, by the name of their shape.
                enum Constraint {
            \(indented(rows, by: 2))
                }

            """
    }
}
