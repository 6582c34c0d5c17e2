/// How the postal codes of one country look.
package struct PostalFormat: Sendable {
    /// The country's name as a message gives it.
    package let country: String
    /// For people: `9` is a digit, `A` a letter, alternatives stand around ` OR `.
    package let printed: String
    private let shapes: [[UInt8]]

    /// - Parameter shapes: alternatives around ` OR `; `#` is a digit, `@` a letter, `*` one of both, any other
    ///   character itself.
    package init(country: String, printed: String, shapes: String) {
        self.country = country
        self.printed = printed
        self.shapes = shapes.split(separator: " OR ").map { Array($0.utf8) }
    }

    package func matches(_ code: String) -> Bool {
        shapes.contains { shape in
            shape.count == code.utf8.count && zip(shape, code.utf8).allSatisfy(Self.fits)
        }
    }

    private static func fits(_ expected: UInt8, _ byte: UInt8) -> Bool {
        switch expected {
        case UInt8(ascii: "#"): isDigit(byte)
        case UInt8(ascii: "@"): isLetter(byte)
        case UInt8(ascii: "*"): isDigit(byte) || isLetter(byte)
        default: byte == expected
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    /// In either case: AWS's list does not say.
    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}
