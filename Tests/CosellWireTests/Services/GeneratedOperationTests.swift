import CosellDice
import CosellCodegen
import CosellWire
import Testing

/// What is generated for the 177 operations, against the facts it was generated from.
struct GeneratedOperationTests {
    @Test("there are as many as the models have")
    func total() {
        #expect(OperationFacts.all.count == 177)
        for service in ServiceFacts.all { #expect(service.operations.count == service.model.operations.count) }
    }

    @Test("descriptors say what the model says", arguments: OperationFacts.all)
    func descriptor(_ operation: OperationFacts) {
        let (descriptor, facts, model) = (operation.type.descriptor, operation.facts, operation.service.model)
        #expect(descriptor.name == facts.name)
        #expect(descriptor.isReadOnly == facts.isReadOnly)
        #expect(descriptor.isIdempotent == facts.isIdempotent)
        #expect(descriptor.hasOutput == (facts.output != nil))
        #expect(descriptor.errors == facts.errors)
        #expect(descriptor.paginator?.input == facts.paginator?.input)
        #expect(descriptor.paginator?.output == facts.paginator?.output)
        #expect(descriptor.paginator?.limit == facts.paginator?.limit)
        #expect(descriptor.paginator?.results == facts.paginator?.results)
        let input = operation.service.shape(facts.input)
        #expect(descriptor.tokenMember == input.members.first(where: \.isToken)?.name)
        #expect(descriptor.service.version == model.version)
        #expect(descriptor.service.targetPrefix == model.targetPrefix)
        #expect(descriptor.service.signingName == model.signingName)
        #expect("\(descriptor.service.wire)" == model.wire)
    }

    @Test("inputs and outputs survive reading and writing", arguments: OperationFacts.all)
    func roundTrip(_ operation: OperationFacts) throws {
        try roundTrip(operation.type, operation)
    }

    private func roundTrip<Operation: WireOperation>(_: Operation.Type, _ operation: OperationFacts) throws {
        var samples = ModelSamples(
            service: operation.service,
            content: .any,
            chance: Dice(seed: operation.seed)
        )
        for _ in 0..<12 {
            try survives(Operation.Input.self, samples.sample(operation.facts.input))
            guard let output = operation.facts.output else { continue }
            try survives(Operation.Output.self, samples.sample(output))
        }
    }

    private func survives<Value: WireStructure>(_ type: Value.Type, _ sample: ModelSample) throws {
        let (value, breaches) = try JSONReader.read(type, from: Array(sample.text.utf8))
        #expect(breaches.isEmpty)
        #expect(try JSONReader.document(from: JSONWriter.bytes(value)) == sample.value, "\(sample.text)")
        #expect(try JSONReader.read(type, from: JSONWriter.bytes(value)).value == value)
        let padded = try JSONReader.document(from: JSONWriter.bytes(value, writesNulls: true))
        #expect(withoutNulls(padded) == withoutNulls(sample.value))
        #expect(!"\(value)".contains(ModelSamples.secret), "\(value)")
    }

    private func withoutNulls(_ value: Document) -> Document {
        switch value {
        case .list(let elements): .list(elements.filter { $0 != .null }.map(withoutNulls))
        case .object(let members):
            .object(members.filter { $0.value != .null }.map { Document.Member($0.name, withoutNulls($0.value)) })
        default: value
        }
    }

    @Test("inputs that meet the model have no breach, and each constraint broken is one", arguments: OperationFacts.all)
    func breaches(_ operation: OperationFacts) throws {
        try breaches(operation.type, operation)
    }

    private func breaches<Operation: WireOperation>(_: Operation.Type, _ operation: OperationFacts) throws {
        var samples = ModelSamples(
            service: operation.service,
            content: .valid,
            chance: Dice(seed: operation.seed &+ 1)
        )
        for _ in 0..<3 {
            let sample = samples.sample(operation.facts.input)
            #expect(try breaches(of: Operation.Input.self, sample.value) == [], "\(sample.text)")
            let breakages = ModelBreakages(service: operation.service).all(of: sample.value, operation.facts.input)
            for breakage in breakages {
                let found = try breaches(of: Operation.Input.self, breakage.value)
                #expect(found.map(\.path) == [breakage.path], "\(breakage.fault) \(breakage.path)")
                #expect(found.map(\.kind.fault) == [breakage.fault], "\(breakage.path)")
            }
        }
    }

    private func breaches<Value: WireStructure>(of type: Value.Type, _ document: Document) throws -> [Breach] {
        let writer = JSONWriter()
        writer.write(document)
        let (value, breaches) = try JSONReader.read(type, from: writer.bytes)
        return breaches.isEmpty ? ConstraintCheck.breaches(of: value) : breaches
    }
}
