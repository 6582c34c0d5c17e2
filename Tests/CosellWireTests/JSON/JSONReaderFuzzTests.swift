import CosellDice
import CosellWire
import Foundation
import SellingAPI
import Testing

/// Damaged texts: the reader never crashes, accepts exactly what an independent grammar accepts, and what it accepts can
/// be written and read again.
///
/// The seed is fixed; `COSELL_FUZZ_ROUNDS` raises the number of texts.
@Suite("Fuzz: JSON reader")
struct JSONReaderFuzzTests {
    static let texts = [Samples.createOpportunity, Samples.listOpportunities, Samples.createEngagement]
    static let wanted = ProcessInfo.processInfo.environment["COSELL_FUZZ_ROUNDS"].flatMap(Int.init) ?? 12_000
    /// Two tests share what is wanted, and each has its texts in turn.
    static let rounds = wanted / (2 * texts.count)

    @Test("values", arguments: texts.indices)
    func values(_ text: Int) throws {
        var mutation = Mutation(chance: Dice(seed: 1 + UInt64(text)))
        let sound = Array(Self.texts[text].utf8)
        var accepted = 0
        for _ in 0..<Self.rounds {
            let bytes = mutation.damaged(sound)
            let value = try? JSONReader.document(from: bytes)
            #expect((value != nil) == JSONGrammar.accepts(bytes), "\(String(decoding: bytes, as: UTF8.self))")
            guard let value else { continue }
            accepted += 1
            #expect(isReadByFoundation(bytes), "\(String(decoding: bytes, as: UTF8.self))")
            #expect(try JSONReader.document(from: written(value)) == value)
        }
        #expect(accepted > 0, "some damage leaves a value")
    }

    @Test("structures", arguments: texts.indices)
    func structures(_ text: Int) throws {
        var mutation = Mutation(chance: Dice(seed: 100 + UInt64(text)))
        let sound = Array(Self.texts[text].utf8)
        var accepted = 0
        for _ in 0..<Self.rounds {
            let bytes = mutation.damaged(sound)
            for isAccepted in [
                try survives(Selling.CreateOpportunityRequest.self, bytes),
                try survives(Selling.ListOpportunitiesRequest.self, bytes),
                try survives(Selling.CreateEngagementRequest.self, bytes),
            ] where isAccepted { accepted += 1 }
        }
        #expect(accepted > 0, "some damage leaves a request")
    }

    /// Reads, checks, describes, writes and reads again; whether the bytes were accepted.
    private func survives<Value: WireStructure>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Bool {
        guard let value = try? JSONReader.read(type, from: bytes).value else { return false }
        #expect(bytes.isEmpty || JSONGrammar.accepts(bytes), "\(String(decoding: bytes, as: UTF8.self))")
        #expect(ConstraintCheck.breaches(of: value).count <= 1000)
        _ = "\(value)"
        #expect(try JSONReader.read(type, from: JSONWriter.bytes(value)).value == value)
        return true
    }

    private func written(_ value: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    private func isReadByFoundation(_ bytes: [UInt8]) -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
    }
}
