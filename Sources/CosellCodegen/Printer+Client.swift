/// The client of a service: its operations, its lists page by page, and inputs without their idempotency token.
extension Printer {
    /// File paths below the client's folder of generated code, and texts.
    package func clientFiles() -> [String: String] {
        let name = "\(model.namespace)Client"
        var files = [
            "\(name).swift": clientFile(client(), imports: ["public import CosellClient", "public import CosellWire"])
        ]
        files["Exports.swift"] = exports()
        let pages = model.operations.compactMap { operation in operation.paginator.map { self.pages(operation, $0) } }
        files["\(name)+Pages.swift"] = clientFile(
            extend(name, pages),
            imports: ["public import CosellClient"]
        )
        let tokens = model.operations.compactMap(tokenlessInitializer)
        if !tokens.isEmpty {
            let body = tokens.joined(separator: "\n")
            let needsWire = ["Instant", "Document", "Clearable"].contains { body.contains($0) }
            files["\(name)+Tokens.swift"] = clientFile(
                body,
                imports: needsWire ? ["public import CosellWire"] : []
            )
        }
        return files
    }

    /// One import is enough for whoever calls the service.
    private func exports() -> String {
        """
        // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
        // swift-format-ignore-file

        @_exported public import CosellClient
        @_exported public import \(model.namespace)API

        """
    }

    private func clientFile(_ body: String, imports: [String]) -> String {
        """
        // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
        // swift-format-ignore-file

        \((imports + ["public import \(model.namespace)API"]).joined(separator: "\n"))

        \(body)
        """
    }

    private func extend(_ name: String, _ members: [String]) -> String {
        "extension \(name) {\n\(members.joined(separator: "\n"))}\n"
    }

    private func client() -> String {
        let name = model.namespace
        return """
            /// Asks \(model.serviceID): \(model.operations.count) operations.
            ///
            /// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
            /// service's clock and rates. Make one and keep it.
            public struct \(name)Client: \(name)Service, ServiceClient {
                public typealias Call = CallOptions

                /// Makes the calls.
                public let engine: ServiceEngine

                /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
                public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
                    engine = try ServiceEngine(\(name).service, exceptions: \(name).exceptions, configuration)
                }

                public static var operations: [any WireOperation.Type] { \(name).operations }

            \(model.operations.map(clientMethod).joined(separator: "\n"))}

            """
    }

    private func clientMethod(_ operation: Model.Operation) -> String {
        let name = model.namespace
        let token = plan.shape(operation.input).members.first(where: \.isToken)
        let call = "try await engine.call(\(name).\(operation.name).self, input, call)"
        var lines = operationFacts(operation).map(comment)
        lines.append("public func \(SwiftName.member(operation.name))(")
        lines.append("    _ input: \(name).\(operation.input),")
        lines.append("    _ call: CallOptions = CallOptions()")
        lines.append(") async throws\(operation.output.map { " -> \(name).\($0)" } ?? "") {")
        if let token {
            lines.append("    var input = input")
            lines.append("    engine.fill(&input.\(SwiftName.member(token.name)))")
        }
        lines.append(operation.output == nil ? "    _ = \(call)" : "    return \(call)")
        lines.append("}")
        return indented(lines) + "\n"
    }

    private func pages(_ operation: Model.Operation, _ page: Model.Paginator) -> String {
        let name = model.namespace
        let method = SwiftName.member(operation.name)
        guard let output = operation.output, let results = member(page.results, of: output) else {
            preconditionFailure("\(operation.name) pages through what it does not answer")
        }
        let (input, answer) = ("\(name).\(operation.input)", "\(name).\(output)")
        let element = qualified(plan.element(plan.shape(results.shape)))
        let elements = "$0.\(SwiftName.member(results.name))\(results.isRequired ? "" : " ?? []")"
        return indented([
            "/// The pages of `\(operation.name)`.",
            "public func \(method)Pages(",
            "    _ input: \(input),",
            "    _ call: CallOptions = CallOptions()",
            ") -> Pages<\(input), \(answer)> {",
            "    Pages(input, next: { $0.\(SwiftName.member(page.output)) }, "
                + "advance: { $0.\(SwiftName.member(page.input)) = $1 }) { try await \(method)($0, call) }",
            "}",
            "",
            "/// The elements of `\(operation.name)`, page behind page.",
            "public func \(method)Items(",
            "    _ input: \(input),",
            "    _ call: CallOptions = CallOptions()",
            ") -> Items<\(input), \(answer), \(element)> {",
            "    Items(\(method)Pages(input, call)) { \(elements) }",
            "}",
        ]) + "\n"
    }

    /// For an input whose token the model requires and the client fills.
    private func tokenlessInitializer(_ operation: Model.Operation) -> String? {
        let input = plan.shape(operation.input)
        guard let token = input.members.first(where: { $0.isToken && $0.isRequired }) else { return nil }
        let others = input.members.filter { $0.name != token.name }
        let parameters = others.map { member in
            let type = member.isClearable ? "Clearable<\(qualified(member.shape))>" : qualified(member.shape)
            return "\(SwiftName.member(member.name)): \(type)\(member.isRequired ? "" : "? = nil")"
        }
        let arguments = input.members.map { member in
            let name = SwiftName.member(member.name)
            return "\(name): \(member.name == token.name ? "\"\"" : name)"
        }
        return """
            extension \(model.namespace).\(operation.input) {
                /// Without an idempotency token: the client gives every call a fresh one.
                public init(
            \(indented(parameters, by: 2).replacing("\n", with: ",\n"))
                ) {
                    self.init(
            \(indented(arguments, by: 3).replacing("\n", with: ",\n"))
                    )
                }
            }

            """
    }

    private func member(_ name: String, of shape: String) -> Model.Member? {
        plan.shape(shape).members.first { $0.name == name }
    }

    /// The Swift type of a value, as other modules write it.
    private func qualified(_ name: String) -> String {
        let shape = plan.shape(name)
        return switch shape.kind {
        case .structure, .union: "\(model.namespace).\(shape.name)"
        case .string where !shape.values.isEmpty: "\(model.namespace).\(shape.name)"
        case .list: "[\(qualified(plan.element(shape)))]"
        case .map: "[String: \(qualified(plan.element(shape)))]"
        default: plan.type(name)
        }
    }
}
