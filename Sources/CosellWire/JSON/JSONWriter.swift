/// Writes the model's structures as JSON, without white space.
public final class JSONWriter: WireWriter {
    public private(set) var bytes: [UInt8] = []
    private let writesNulls: Bool
    private let masksSensitive: Bool

    /// - Parameters:
    ///   - writesNulls: whether a member without a value is written as null, as path-style answers do (R1.11).
    ///   - masksSensitive: whether values that the model marks sensitive are written as `***`.
    public init(writesNulls: Bool = false, masksSensitive: Bool = false) {
        self.writesNulls = writesNulls
        self.masksSensitive = masksSensitive
        bytes.reserveCapacity(1024)
    }

    /// The value as JSON.
    public static func bytes(_ value: some WireWritable, writesNulls: Bool = false) -> [UInt8] {
        let writer = JSONWriter(writesNulls: writesNulls)
        value.write(to: writer)
        return writer.bytes
    }

    public func beginStructure() { bytes.append(UInt8(ascii: "{")) }

    public func endStructure() { bytes.append(UInt8(ascii: "}")) }

    public func beginMember(_ index: Int, of members: MemberTable) {
        separate()
        bytes.append(contentsOf: members.keyBytes(index))
    }

    public func absentMember(_ index: Int, of members: MemberTable) {
        guard writesNulls else { return }
        beginMember(index, of: members)
        write(null: ())
    }

    public func hides(_ index: Int, of members: MemberTable) -> Bool {
        masksSensitive && members.sensitive & (1 << UInt64(index)) != 0
    }

    public func beginList(count: Int) { bytes.append(UInt8(ascii: "[")) }

    public func beginElement() { separate() }

    public func endList() { bytes.append(UInt8(ascii: "]")) }

    public func beginMap(count: Int) { beginStructure() }

    public func beginEntry(_ key: String) {
        separate()
        write(key)
        bytes.append(UInt8(ascii: ":"))
    }

    public func endMap() { endStructure() }

    public func write(null: Void) { bytes.append(contentsOf: "null".utf8) }

    public func write(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    public func write(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// JSON has no word for what is not a number or infinite; such a value is written as null.
    public func write(_ value: Double) {
        guard value.isFinite else { return write(null: ()) }
        bytes.append(contentsOf: value.description.utf8)
    }

    public func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    public func write(_ value: Instant) {
        bytes.append(UInt8(ascii: "\""))
        value.append(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    public func write(_ value: [UInt8]) { write(Base64.encode(value)) }

    public func write(_ value: Document) {
        switch value {
        case .null: write(null: ())
        case .boolean(let boolean): write(boolean)
        case .integer(let integer): write(integer)
        case .double(let double): write(double)
        case .string(let string): write(string)
        case .list(let elements): list(elements) { $0.write($1) }
        case .object(let members):
            beginMap(count: members.count)
            for member in members {
                beginEntry(member.name)
                write(member.value)
            }
            endMap()
        }
    }

    /// A comma, unless this is the first of its structure or list.
    private func separate() {
        switch bytes.last {
        case UInt8(ascii: "{"), UInt8(ascii: "["), nil: return
        default: bytes.append(UInt8(ascii: ","))
        }
    }

    /// Runs without a character to escape are copied whole.
    private func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in 0..<text.count {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
            appendEscape(byte)
            runStart = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
    }

    private func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        default:
            let hex = String(byte, radix: 16)
            bytes.append(contentsOf: "\\u00\(hex.count == 1 ? "0" : "")\(hex)".utf8)
        }
    }
}
