/// The errors that a test has met, as the conformance suite keeps them: service, operation, error, and `planned` for one
/// that only a configuration brought about.
package struct ProvenErrors: Sendable {
    package static let file = "Tests/Conformance/proven-errors.txt"

    private static let suffix = "Exception"

    private var errors: [String: [(name: String, isPlanned: Bool)]] = [:]

    package init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 3 else { continue }
            let name = words[2].hasSuffix(Self.suffix) ? String(words[2].dropLast(Self.suffix.count)) : words[2]
            errors["\(words[0]) \(words[1])", default: []].append((name, words.last == "planned"))
        }
    }

    /// `AccessDenied, Conflict, (InternalServer)`
    func words(for operation: String, of service: String) -> String {
        (errors["\(service) \(operation)"] ?? []).sorted { $0.name < $1.name }
            .map { $0.isPlanned ? "(\($0.name))" : $0.name }.joined(separator: ", ")
    }
}
