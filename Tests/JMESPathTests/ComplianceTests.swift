import CosellWire
import Foundation
import JMESPath
import Testing

/// JMESPath's public compliance suite, whole.
struct ComplianceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let expression: String
        let given: Document
        let result: Document?
        let error: String?
    }

    /// The suite stands beside the package on some machines, and is no part of it.
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/jmespath")

    static let isHere = FileManager.default.fileExists(atPath: folder.path)

    static let files: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted())
        ?? []

    private static func cases(_ file: String) throws -> [Case] {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
        return try JSONReader.document(from: bytes).elements.flatMap { group in
            try (group["cases"]?.elements ?? []).map { row in
                let expression = try #require(row["expression"]?.text)
                return Case(
                    testDescription: expression,
                    expression: expression,
                    given: try #require(group["given"]),
                    result: row["result"],
                    error: row["error"]?.text
                )
            }
        }
    }

    @Test(
        "answers every case, or refuses it for the right reason",
        .enabled(if: isHere, "no compliance suite"),
        arguments: files
    )
    func compliance(_ file: String) throws {
        for row in try Self.cases(file) {
            let answer = Result { () throws(QueryError) in try Query(row.expression).search(row.given) }
            switch answer {
            case .success(let value):
                #expect(row.error == nil, "\(row.expression) is to be refused: \(row.error ?? "")")
                guard let expected = row.result else { continue }
                #expect(value.isAlike(expected), "\(row.expression) gave \(value)")
            case .failure(let error): #expect(error.kind.rawValue == row.error, "\(row.expression): \(error)")
            }
        }
    }

    @Test("the suite has 908 cases", .enabled(if: isHere, "no compliance suite"))
    func totals() throws {
        #expect(try Self.files.flatMap(Self.cases).count == 908)
    }
}

extension Document {
    var elements: [Document] {
        guard case .list(let elements) = self else { return [] }
        return elements
    }

    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// Equal as JSON: numbers by value, members in any order.
    func isAlike(_ other: Document) -> Bool {
        switch (self, other) {
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isAlike($1) }
        case (.object(let left), .object(let right)):
            left.count == right.count && left.allSatisfy { other[$0.name]?.isAlike($0.value) ?? false }
        case (.integer(let left), .double(let right)), (.double(let right), .integer(let left)): Double(left) == right
        default: self == other
        }
    }
}
