/// Identifiers of the form AWS mints for users and roles, here a pure function of what they identify.
enum UniqueIdentifier {
    /// - Parameter prefix: `AIDA` for a user, `AROA` for a role.
    /// - Returns: the prefix and 17 characters of the base 32 alphabet, from FNV-1a over 128 bits.
    static func mint(_ prefix: String, for text: String) -> String {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        let prime: UInt128 = 0x100_0000_0000_0000_0000_013b
        // Twice, so that the last letter of a name reaches every character of the identifier.
        for byte in [text.utf8, text.utf8].joined() {
            hash = (hash ^ UInt128(byte)) &* prime
        }
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        return prefix + String((0..<17).map { alphabet[Int(truncatingIfNeeded: hash >> (5 * $0 + 40)) & 31] })
    }
}
