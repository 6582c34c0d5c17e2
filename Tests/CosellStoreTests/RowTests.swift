import CosellStore
import CosellTestDatabase
import Testing

@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct RowTests {
    struct Value: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let value: SQLValue
        var text: String?
        var integer: Int?
        var bool: Bool?
        var real: Double?
        var blob: [UInt8]?
    }

    static let values = [
        Value(testDescription: "NULL", value: .null),
        Value(testDescription: "text", value: .text("Zürich €"), text: "Zürich €", blob: Array("Zürich €".utf8)),
        Value(testDescription: "empty text", value: .text(""), text: "", blob: []),
        Value(testDescription: "text with a zero byte", value: .text("a\0b"), text: "a\0b", blob: [97, 0, 98]),
        Value(testDescription: "zero", value: .integer(0), integer: 0, bool: false, real: 0),
        Value(testDescription: "highest", value: .integer(.max), integer: .max, bool: true, real: 0x1p63),
        Value(testDescription: "lowest", value: .integer(.min), integer: .min, bool: true, real: -0x1p63),
        Value(testDescription: "fraction", value: .real(-0.25), real: -0.25),
        Value(testDescription: "whole real", value: .real(2), real: 2),
        Value(testDescription: "blob", value: .blob([0, 255]), blob: [0, 255]),
        Value(testDescription: "empty blob", value: .blob([]), blob: []),
        Value(testDescription: "long blob", value: .blob(long), blob: long),
    ]
    static let long = [UInt8](repeating: 7, count: 9000)

    @Test("a value comes back as what it went in, and as nothing else", arguments: values)
    func types(_ row: Value) async throws {
        let store = try Store.inMemory(logger: silent)
        try await store.read { transaction in
            _ = try transaction.first("SELECT \(row.value)") { found in
                #expect(found.isNull(0) == (row.value == .null))
                #expect(attempt { try found.text(0) } == row.text)
                #expect(attempt { try found.integer(0) } == row.integer)
                #expect(attempt { try found.bool(0) } == row.bool)
                #expect(attempt { try found.real(0) } == row.real)
                #expect(attempt { try found.blob(0) } == row.blob)
                #expect(attempt { try found.withBytes(0) { [UInt8]($0) } } == row.blob)
            }
        }
        await store.close()
    }

    @Test("the optional readings let NULL pass and nothing else", arguments: values)
    func optionals(_ row: Value) async throws {
        let store = try Store.inMemory(logger: silent)
        try await store.read { transaction in
            _ = try transaction.first("SELECT \(row.value)") { found in
                let isNull = row.value == .null
                #expect(attempt { try found.optionalText(0) } == (isNull ? .some(nil) : row.text.map { $0 }))
                #expect(attempt { try found.optionalInteger(0) } == (isNull ? .some(nil) : row.integer.map { $0 }))
            }
        }
        await store.close()
    }

    @Test("the error names the column")
    func wrongType() async throws {
        let store = try Store.inMemory(logger: silent)
        let found = try await kind {
            _ = try await store.read { try $0.first("SELECT 1, 'a'") { try $0.integer(1) } }
        }
        #expect(found == .unexpectedValue(column: 1))
        await store.close()
    }

    /// What `body` returns, or nil when it throws.
    private func attempt<Value>(_ body: () throws -> Value) -> Value? {
        do { return try body() } catch { return nil }
    }
}
