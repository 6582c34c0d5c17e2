/// The grammar of JSON, one step at a time.
extension JSONReader {
    /// The byte at the position; 0 at the end, which no grammar rule accepts.
    @inline(__always)
    var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

    @inline(__always)
    func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// Moves behind a bracket that opens a structure, a list or a map.
    func open(_ bracket: UInt8, _ members: MemberTable = .none) throws(SerializationError) {
        skipWhitespace()
        guard byte == bracket else {
            throw error(bracket == UInt8(ascii: "{") ? "expected an object" : "expected a list")
        }
        guard depth < Self.depthLimit else { throw error("nested deeper than \(Self.depthLimit) levels") }
        levels[depth] = Level(members: members)
        depth += 1
        position += 1
    }

    /// Moves before the next key of the innermost object, or behind the object's end.
    func nextPair() throws(SerializationError) -> Bool {
        guard try nextItem(until: UInt8(ascii: "}")) else { return false }
        guard byte == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
        return true
    }

    /// Moves before the next element or key of what is open, or behind its end.
    func nextItem(until close: UInt8) throws(SerializationError) -> Bool {
        skipWhitespace()
        let level = levels + (depth - 1)
        if byte == close {
            position += 1
            depth -= 1
            if level.pointee.hasOtherKeys { forgetKeys() }
            return false
        }
        if level.pointee.isFirst {
            level.pointee.isFirst = false
            return true
        }
        guard byte == UInt8(ascii: ",") else { throw error("expected , or \(Character(Unicode.Scalar(close)))") }
        position += 1
        skipWhitespace()
        return true
    }

    func takeColon() throws(SerializationError) {
        skipWhitespace()
        guard byte == UInt8(ascii: ":") else { throw error("expected : after a key") }
        position += 1
    }

    func expect(_ word: StaticString) throws(SerializationError) {
        let matches =
            position + word.utf8CodeUnitCount <= bytes.count
            && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == word.utf8Start[$0] }
        guard matches else { throw error("expected \(word)") }
        position += word.utf8CodeUnitCount
    }

    func error(_ description: String) -> SerializationError { SerializationError(description, at: position) }
}
