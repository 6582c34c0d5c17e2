import CosellClient
import CosellShapes
import CosellWire

/// Makes any operation of a service from its name and a document; the client does the rest.
struct ServiceCaller: Sendable {
    private let engine: ServiceEngine
    private let operations: [String: any WireOperation.Type]

    var endpoint: Endpoint { engine.endpoint }

    /// - Throws: ``ConfigurationFailure`` when a setting cannot be used.
    init(_ service: Service, _ configuration: ClientConfiguration) throws {
        engine = try service.client.init(configuration).engine
        operations = Dictionary(uniqueKeysWithValues: service.client.operations.map { ($0.descriptor.name, $0) })
    }

    /// - Parameter input: the request's members, checked against the model before.
    /// - Returns: the answer's members; an empty object for an operation without any.
    func call(_ operation: String, _ input: Document, _ options: CallOptions = CallOptions()) async throws -> Document {
        guard let type = operations[operation] else { preconditionFailure("\(operation) is not in the model") }
        return try await call(type, input, options)
    }

    /// Looks at some work until it ends, as patiently as the SDK does.
    func wait(
        for work: String,
        look: () async throws -> Progress<Document>
    ) async throws -> Document {
        try await engine.wait(for: work, look: look)
    }

    private func call<Operation: WireOperation>(
        _ operation: Operation.Type,
        _ input: Document,
        _ options: CallOptions
    ) async throws -> Document {
        let writer = JSONWriter()
        writer.write(input)
        let (request, _) = try JSONReader.read(Operation.Input.self, from: writer.bytes)
        let answer = try await engine.call(operation, request, options)
        guard Operation.descriptor.hasOutput else { return .object([]) }
        return try JSONReader.document(from: JSONWriter.bytes(answer))
    }
}
