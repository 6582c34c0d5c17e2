import Testing

@testable import CosellReports

/// Texts by their bytes.
struct TextNumbersTests {
    @Test("each text has one number, the first comes first")
    func numbers() {
        var texts = TextNumbers()
        let words = ["", "Retail", "Energy", "Retail", "", "retail", "Grüße", "Gru\u{308}ße"]
        #expect(words.map { texts.number(of: $0) } == [0, 1, 2, 1, 0, 3, 4, 5])
        #expect((0..<texts.count).map(texts.text) == ["", "Retail", "Energy", "retail", "Grüße", "Gru\u{308}ße"])
    }

    @Test("thousands find their own again, also those that are no text")
    func many() {
        var texts = TextNumbers()
        for round in 0..<2 {
            for number in 0..<5000 { #expect(texts.number(of: "owner-\(number)@example.com") == number, "\(round)") }
        }
        let broken: [UInt8] = [0xFF, 0xFE]
        let first = broken.withUnsafeBytes { texts.number(of: $0) }
        #expect(broken.withUnsafeBytes { texts.number(of: $0) } == first)
    }
}

extension TextNumbers {
    fileprivate mutating func number(of text: String) -> Int {
        var text = text
        return text.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
    }
}
