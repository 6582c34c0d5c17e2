import CosellDice
import CosellCodegen
import Testing

@testable import CosellWire

/// Every input and output of the 177 operations survives CBOR as it survives JSON.
struct CBORRoundTripTests {
    @Test("inputs and outputs survive writing and reading", arguments: OperationFacts.all)
    func roundTrip(_ operation: OperationFacts) throws {
        try roundTrip(operation.type, operation)
    }

    private func roundTrip<Operation: WireOperation>(_: Operation.Type, _ operation: OperationFacts) throws {
        var samples = ModelSamples(
            service: operation.service,
            content: .any,
            chance: Dice(seed: operation.seed &+ 2)
        )
        for _ in 0..<6 {
            try survives(Operation.Input.self, samples.sample(operation.facts.input))
            guard let output = operation.facts.output else { continue }
            try survives(Operation.Output.self, samples.sample(output))
        }
    }

    private func survives<Value: WireStructure>(_ type: Value.Type, _ sample: ModelSample) throws {
        let value = try JSONReader.read(type, from: Array(sample.text.utf8)).value
        let bytes = CBORWriter.bytes(value)
        let (read, breaches) = try CBORReader.read(type, from: bytes)
        #expect(breaches.isEmpty)
        if !Self.holdsFractions(value) {
            #expect(read == value, "\(sample.text)")
            #expect(CBORWriter.bytes(read) == bytes)
        }
        let writer = CBORWriter(masksSensitive: true)
        value.write(to: writer)
        let masked = try CBORReader.document(from: writer.bytes)
        #expect(!"\(masked)".contains(ModelSamples.secret))
    }

    /// CBOR carries moments in a double, which is not exact for fractions of seconds in far years.
    private static func holdsFractions(_ value: some WireStructure) -> Bool {
        String(decoding: JSONWriter.bytes(value), as: UTF8.self).contains(/\d\.\d+Z"/)
    }

    @Test("a document keeps its nulls")
    func nulls() throws {
        let document = Document.object([.init("a", .null), .init("b", .list([.null, .integer(1)]))])
        let writer = CBORWriter()
        writer.write(document)
        #expect(try CBORReader.document(from: writer.bytes) == document)
    }
}
