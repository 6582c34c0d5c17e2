/// What providers have in common: which operations of the model they answer, and methods for the others, which the
/// protocol wants and the server leads no call to. An operation leaves them with the file that decides it.
package enum UnansweredOperations {
    /// - Parameter files: every Swift file of the repository, as paths from its root.
    /// - Returns: generated files of the services that have a provider, by their paths from the root.
    package static func files(_ models: [Model], files: [String]) -> [String: String] {
        let provided = models.filter { files.contains("Sources/\($0.namespace)Domain/\($0.namespace)Provider.swift") }
        return Dictionary(uniqueKeysWithValues: provided.map { (path($0), text($0, files: files)) })
    }

    private static func path(_ model: Model) -> String {
        "Sources/\(model.namespace)Domain/Generated/\(model.namespace)Provider+Unanswered.swift"
    }

    private static func text(_ model: Model, files: [String]) -> String {
        let namespace = model.namespace
        let operations = OperationsPage.unanswered(model, files: files)
        let names = operations.map { "        \"\($0.name)\",\n" }.joined()
        let methods = operations.map { operation in
            let input = "\(namespace).\(operation.input)"
            let output = operation.output.map { " -> \(namespace).\($0)" } ?? ""
            return """

                    package func \(SwiftName.member(operation.name))(
                        _ input: \(input),
                        _ call: Call
                    ) async throws\(output) {
                        throw UnansweredOperation(name: "\(operation.name)")
                    }

                """
        }
        return """
            // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
            // swift-format-ignore-file

            import CosellDomain
            package import CosellWire
            package import \(namespace)API

            extension \(namespace)Provider {
                /// Operations that no file decides yet.
                package static let unanswered: Set<String> = [
            \(names)    ]

                /// Operations that a file decides.
                package static let answered: [any \(namespace)Operation.Type] = \(namespace).operations.filter {
                    !unanswered.contains($0.descriptor.name)
                }

                package var handlers: [any OperationHandler<Call>] {
                    Self.answered.map { $0.handler(self) }
                }
            \(methods.joined())}

            """
    }
}
