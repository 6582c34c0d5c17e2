import CosellDice
import CosellWire
import Foundation
import Testing

struct Base64Tests {
    @Test("encodes as Foundation does, and decodes it")
    func random() {
        var chance = Dice(seed: 3)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &chance) }
            let text = Base64.encode(bytes)
            #expect(text == Data(bytes).base64EncodedString())
            #expect(Base64.decode(text) == bytes)
        }
    }

    static let refused = [
        "A", "AA", "AAA", "AAAAA", "=", "====", "A===", "AA=A", "AA==AAAA", "AAA=AAAA", "AA A", "AAAA\n", "AA-_",
        "AAÄ=", "AB==",
        "AAB=", "\0AAA",
    ]

    @Test("refuses what it does not write", arguments: refused)
    func refuses(_ text: String) { #expect(Base64.decode(text) == nil) }
}
