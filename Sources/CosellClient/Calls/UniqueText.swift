import CosellWire

/// Identifiers that nobody else uses.
enum UniqueText {
    /// A UUID of version 4.
    static func uuid(_ chance: () -> Double) -> String {
        func word() -> UInt64 { UInt64(min(chance(), 1 - .ulpOfOne) * 4_294_967_296) }
        return UUIDText.version4((word() << 32 | word(), word() << 32 | word()))
    }
}
