// Toy Shelf 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Shelf {
    /// 2 values.
    public struct Color: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var red: Self { Self(rawValue: "RED") }
        public static var blue: Self { Self(rawValue: "BLUE") }

        public static let allCases: [Self] = [
            .red, .blue,
        ]
        public static let known = KnownValues(allCases)
    }
}
