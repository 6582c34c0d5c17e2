/// What every item of CBOR begins with: its kind, and a number that means its value, length or count (RFC 8949, 3).
struct CBORHead: Equatable {
    enum Kind: UInt8 {
        case unsigned, negative, bytes, text, list, map, tag, simple
    }

    let kind: Kind
    /// Nil for a length that is told only at the end.
    let argument: UInt64?
    /// The low five bits as they stood.
    let detail: UInt8

    static let no: UInt8 = 0xF4
    static let yes: UInt8 = 0xF5
    static let null: UInt8 = 0xF6
    static let undefined: UInt8 = 0xF7
    static let double: UInt8 = 0xFB
    /// Ends what has no definite length.
    static let stop: UInt8 = 0xFF
    /// Announces seconds since 1970.
    static let epochTag: UInt8 = 0xC1

    init(_ kind: Kind, _ argument: UInt64?, detail: UInt8 = 0) {
        (self.kind, self.argument, self.detail) = (kind, argument, detail)
    }

    /// Writes the head in its shortest form.
    func append(to bytes: inout [UInt8]) {
        let argument = argument ?? 0
        let first = kind.rawValue << 5
        switch argument {
        case 0..<24: bytes.append(first | UInt8(argument))
        case 24...0xFF: bytes += [first | 24, UInt8(argument)]
        case 0x100...0xFFFF: append(first | 25, argument, bytes: 2, to: &bytes)
        case 0x1_0000...0xFFFF_FFFF: append(first | 26, argument, bytes: 4, to: &bytes)
        default: append(first | 27, argument, bytes: 8, to: &bytes)
        }
    }

    private func append(_ first: UInt8, _ argument: UInt64, bytes count: Int, to bytes: inout [UInt8]) {
        bytes.append(first)
        for position in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: argument >> (8 * position))) }
    }
}
