import CosellDice
import CosellShapes
import CosellShell
import CosellWire
import Foundation
import Testing

/// Words in any order: a request or complaints, never a crash.
///
/// The seed is fixed; `COSELL_FUZZ_ROUNDS` raises the number of command lines.
@Suite("Fuzz: command lines")
struct RequestFuzzTests {
    private static let rounds = ProcessInfo.processInfo.environment["COSELL_FUZZ_ROUNDS"].flatMap(Int.init) ?? 2000
    private static let values = [
        "", "-", "--", "O1", "AWS", "{}", "[]", "{\"a\":1}", "[1,null]", "null", "a=b", "a=b,c",
        "Account={CompanyName=x}", "=", ",",
        "Key=a,Value=b", "file://x", "fileb://x", "1", "-1", "99999999999999999999", "true", "2030-01-01", "é\u{301}",
        "user@x", "[{\"Email\":7}]", "{\"Account\":[]}", "{\"Account\":{\"Address\":7}}", "{\"Lead\":{},\"Other\":1}",
    ]

    @Test("never crash", arguments: Service.allCases)
    func survives(_ service: Service) {
        var dice = Dice(seed: 11)
        let table = service.table
        let operations = table.operationNames.compactMap { table.operation($0) }
        let globals = [
            "--query", "--output", "--max-items", "--starting-token", "--cli-input-json", "--columns", "--stage",
        ]
        for _ in 0..<Self.rounds / Service.allCases.count {
            guard let operation = operations.randomElement(using: &dice) else { return }
            let flags = table[operation.input].members.map(\.flag) + globals
            var words = [service.shortName, operation.command]
            for _ in 0..<Int.random(in: 0...5, using: &dice) {
                words.append(flags.randomElement(using: &dice) ?? "")
                for _ in 0..<Int.random(in: 0...2, using: &dice) {
                    words.append(Self.values.randomElement(using: &dice) ?? "")
                }
            }
            do throws(Complaints) {
                _ = try Line(files: ["x": "{\"Customer\":{\"CompanyName\":[]}}"]).read(words)
            } catch {
                #expect(!error.all.isEmpty)
            }
            _ = Completion.of(words)
        }
    }
}
