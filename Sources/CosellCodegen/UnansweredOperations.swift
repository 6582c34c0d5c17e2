/// The part of a service that its provider does not answer yet: methods that the protocol wants, and their names, by
/// which the server knows to call them unknown. An operation leaves it with the file that decides it.
package enum UnansweredOperations {
    /// The generated file, from the root of the repository.
    package static let path = "Sources/SellingDomain/Generated/SellingProvider+Unanswered.swift"
    static let namespace = "Selling"

    /// - Parameter files: every Swift file of the repository, as paths from its root.
    package static func text(_ models: [Model], files: [String]) throws(ModelFault) -> String {
        guard let model = models.first(where: { $0.namespace == namespace }) else {
            throw ModelFault("is not among the services", at: namespace)
        }
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
            package import SellingAPI

            extension SellingProvider {
                /// Operations that no file decides yet.
                package static let unanswered: Set<String> = [
            \(names)    ]
            \(methods.joined())}

            """
    }
}
