import CosellCodegen
import Testing

/// A handler's own file throws nothing that the model does not declare for its operation.
struct ThrownExceptionsTests {
    /// What a service makes of an objection.
    private static let exceptions = [
        "missing": "ResourceNotFoundException", "notFound": "ResourceNotFoundException",
        "conflict": "ConflictException",
        "quota": "ServiceQuotaExceededException", "denied": "AccessDeniedException",
    ]

    private static func thrown(_ text: String) -> Set<String> {
        let named = text.matches(of: /throw [A-Z]\w*\.(\w+Exception)\(/).map { String($0.1) }
        let objections = text.matches(of: /throw (?:Objection)?\.(\w+)\(/).compactMap { exceptions[String($0.1)] }
        return Set(named + objections)
    }

    @Test("reads what is thrown, by either name")
    func reading() {
        #expect(Self.thrown("throw Selling.ConflictException(message: x)") == ["ConflictException"])
        #expect(Self.thrown("throw .conflict(x)\n throw Objection.notFound(y)").count == 2)
    }

    @Test("no file of an operation throws what its operation does not declare", arguments: Generator.services)
    func operations(_ service: ModeledService) throws {
        let model = try ProjectFolder.model(service)
        let declared = Dictionary(uniqueKeysWithValues: model.operations.map { ($0.name, Set($0.errors)) })
        for folder in ["CosellDomain", "\(service.namespace)Domain"] where ProjectFolder.has("Sources/\(folder)") {
            for path in try ProjectFolder.paths(below: "Sources/\(folder)") where path.hasSuffix(".swift") {
                let name = String((path.split(separator: "/").last ?? "").dropLast(".swift".count))
                guard let errors = declared[name] else { continue }
                let text = String(decoding: try ProjectFolder.bytes("Sources/\(folder)/\(path)"), as: UTF8.self)
                #expect(Self.thrown(text).subtracting(errors) == [], "\(path)")
            }
        }
    }
}
