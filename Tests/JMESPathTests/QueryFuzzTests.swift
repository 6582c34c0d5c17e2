import CosellDice
import CosellWire
import Foundation
import JMESPath
import Testing

/// Words of the language in any order: an answer or an error, never a crash.
///
/// The seed is fixed; `COSELL_FUZZ_ROUNDS` raises the number of expressions.
@Suite("Fuzz: JMESPath")
struct QueryFuzzTests {
    private static let rounds = ProcessInfo.processInfo.environment["COSELL_FUZZ_ROUNDS"].flatMap(Int.init) ?? 4000
    private static let words = [
        "a", "b", "\"c\"", "[", "]", "[?", "[]", "[*]", "*", ".", ",", ":", "{", "}", "(", ")", "|", "||", "&&", "!",
        "==",
        "<", ">=", "@", "&", "0", "-1", "7", "`1`", "`[1,2]`", "'x'", "sort_by(", "length(", "max_by(", "to_string(",
        "map(",
        " ", "9223372036854775807", "-9223372036854775808", "`", "'", "\\", "é", "=",
    ]

    @Test("never crashes")
    func survives() throws {
        let given = try JSONReader.document(
            from: Array(#"{"a":[{"b":1,"a":[1,[2,3]]},{"b":2.5},null,"x"],"b":{"a":[3,1,2]},"c":"text"}"#.utf8)
        )
        var dice = Dice(seed: 7)
        var answers = 0
        for _ in 0..<Self.rounds {
            let count = Int.random(in: 1...9, using: &dice)
            let text = (0..<count).map { _ in Self.words.randomElement(using: &dice) ?? "" }.joined()
            do throws(QueryError) {
                _ = try Query(text).search(given)
                answers += 1
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(answers > 0, "some are expressions")
    }
}
