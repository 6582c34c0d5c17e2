import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Foundation
import HTTPTypes
import SellingAPI
import Testing

@testable import CosellServer

/// Requests and the answers they must get, as files: `Tests/Fixtures/README.md` says how they are written.
struct WireFixtureTests {
    @Test("the answer is that of the file, in both styles", arguments: try Fixture.all())
    func answers(_ fixture: Fixture) async throws {
        for style in [WireForm.header, .path] {
            let gateway = try await Gateway.open()
            let names = FixtureNames(try await story(fixture.given, at: gateway.desk))
            let body = names.filled(fixture.body)
            let answer = try await gateway.answer(SentCall(fixture.operation, body, style))
            let expectedStatus = style == .header ? fixture.status : fixture.pathStatus
            #expect(answer.status.code == expectedStatus)
            guard let expected = fixture.answer else {
                #expect(answer.body.isEmpty)
                continue
            }
            let text = names.masked(answer.text)
            let document = try JSONReader.document(from: Array(text.utf8))
            #expect(document.withoutNulls.sorted == expected.sorted, "\(text)")
        }
    }

    @Test("every operation has a success and a refusal")
    func complete() throws {
        let all = Set(SellingProvider.answered.map { $0.descriptor.name })
        let fixtures = try Fixture.all()
        #expect(Set(fixtures.filter { $0.status == 200 }.map(\.operation)) == all)
        #expect(Set(fixtures.filter { $0.status != 200 }.map(\.operation)) == all)
    }
}

/// Identifiers that are drawn by lot, as fixtures write them: `{E1}` for what the story calls E1, `{eng}` for another.
struct FixtureNames {
    private let ids: [(name: String, id: String)]

    init(_ ids: [String: String]) {
        self.ids = ids.filter { !$0.value.hasPrefix("O") }.map { (name: "{\($0.key)}", id: $0.value) }
    }

    func filled(_ text: String) -> String { ids.reduce(text) { $0.replacing($1.name, with: $1.id) } }

    func masked(_ text: String) -> String {
        ids.reduce(text) { $0.replacing($1.id, with: $1.name) }
            .replacing(/(eng|engi|job|task|ctx)-[0-9a-z]{13,14}/) { "{\($0.output.1)}" }
    }
}

/// One request file and its answer file.
struct Fixture: Sendable, CustomTestStringConvertible {
    let operation: String
    let name: String
    /// What happened before, as a story.
    let given: String
    let body: String
    let status: Int
    let answer: Document?

    var testDescription: String { "\(operation), \(name)" }

    static func all() throws -> [Fixture] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Fixtures/Selling").standardizedFileURL
        let operations = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return try operations.sorted().flatMap { operation in
            let place = folder.appending(path: operation)
            let files = try FileManager.default.contentsOfDirectory(atPath: place.path()).sorted()
            return try files.filter { $0.hasSuffix(".request.json") }.map { file in
                try Fixture(operation, String(file.dropLast(".request.json".count)), in: place)
            }
        }
    }

    private init(_ operation: String, _ name: String, in place: URL) throws {
        self.operation = operation
        self.name = name
        let request = try Self.read(place.appending(path: "\(name).request.json"))
        let answer = try Self.read(place.appending(path: "\(name).answer.json"))
        given = try request.texts("given").joined(separator: "\n")
        let writer = JSONWriter()
        writer.write(try request.member("body"))
        body = String(decoding: writer.bytes, as: UTF8.self)
        guard case .integer(let status) = try answer.member("status"), case .string = try answer.member("source") else {
            throw FixtureFault(description: "\(operation), \(name): status and source are missing")
        }
        self.status = status
        self.answer = answer["body"]
    }

    private static func read(_ file: URL) throws -> Document {
        try JSONReader.document(from: Array(try Data(contentsOf: file)))
    }

    /// R1.8: in the path style, these say by 204 that they say nothing.
    private static let withoutContent: Set = [
        "StartResourceSnapshotJob", "StopResourceSnapshotJob", "DeleteResourceSnapshotJob",
    ]

    /// R1.18: the path style's status for the same exception.
    var pathStatus: Int {
        if status == 200, Self.withoutContent.contains(operation) { return 204 }
        guard status == 400, case .string(let exception)? = answer?["__type"] else { return status }
        return FaultTests.statuses.first { $0.name == exception }?.path ?? 0
    }
}

private struct FixtureFault: Error {
    let description: String
}

extension Document {
    fileprivate func member(_ name: String) throws -> Document {
        guard let value = self[name] else { throw FixtureFault(description: "\(name) is missing") }
        return value
    }

    fileprivate func texts(_ name: String) throws -> [String] {
        guard case .list(let elements) = try member(name) else { return [] }
        return elements.compactMap {
            guard case .string(let text) = $0 else { return nil }
            return text
        }
    }

    /// The same, whatever the order of its members.
    fileprivate var sorted: Document {
        switch self {
        case .list(let elements): .list(elements.map(\.sorted))
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        default: self
        }
    }
}
