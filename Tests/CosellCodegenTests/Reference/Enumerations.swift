// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// 5 values.
    public struct Format: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var paperBack: Self { Self(rawValue: "PAPER_BACK") }
        public static var eBook: Self { Self(rawValue: "e-Book") }
        public static var largePrint: Self { Self(rawValue: "Large Print") }
        public static var explicitNone: Self { Self(rawValue: "None") }
        public static var _3d: Self { Self(rawValue: "3D") }
        /// Not to be written: it would mean an absent value. The value of that name is ``explicitNone``.
        @available(*, unavailable, renamed: "explicitNone")
        public static var none: Self { explicitNone }

        public static let allCases: [Self] = [
            .paperBack, .eBook, .largePrint, .explicitNone, ._3d,
        ]
        public static let known = KnownValues(allCases)
    }
}
