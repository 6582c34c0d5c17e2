/// Writes the model's structures as JSON, without white space.
public final class JSONWriter: WireWriter {
    private let writesNulls: Bool
    private let masksSensitive: Bool
    // What is written so far. A plain buffer, because the run time checks every access to an array of a class.
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity = 2048
    private var count = 0

    /// - Parameters:
    ///   - writesNulls: whether a member without a value is written as null, as path-style answers do (R1.11).
    ///   - masksSensitive: whether values that the model marks sensitive are written as `***`.
    public init(writesNulls: Bool = false, masksSensitive: Bool = false) {
        self.writesNulls = writesNulls
        self.masksSensitive = masksSensitive
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// The value as JSON.
    public static func bytes(_ value: some WireWritable, writesNulls: Bool = false) -> [UInt8] {
        let writer = JSONWriter(writesNulls: writesNulls)
        value.write(to: writer)
        return writer.bytes
    }

    /// The document as JSON, nulls and all.
    package static func bytes(_ document: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(document)
        return writer.bytes
    }

    /// What is written so far.
    public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    public func beginStructure() { append("{") }

    public func endStructure() { append("}") }

    public func beginMember(_ index: Int, of members: MemberTable) -> Bool {
        separate()
        append(members.keyBytes(index))
        guard masksSensitive, members.sensitive & (1 << UInt64(index)) != 0 else { return true }
        write("***")
        return false
    }

    public func absentMember(_ index: Int, of members: MemberTable) {
        guard writesNulls else { return }
        separate()
        append(members.keyBytes(index))
        write(null: ())
    }

    public func beginList(count: Int) { append("[") }

    public func beginElement() { separate() }

    public func endList() { append("]") }

    public func beginMap(count: Int) { beginStructure() }

    public func beginEntry(_ key: String) {
        separate()
        write(key)
        append(":")
    }

    public func endMap() { endStructure() }

    public func write(null: Void) { append("null") }

    public func write(_ value: String) {
        var value = value
        value.withUTF8 { text in
            append("\"")
            appendEscaped(UnsafeRawBufferPointer(text))
            append("\"")
        }
    }

    public func write(_ value: Int) { append(contentsOf: String(value)) }

    /// JSON has no word for what is not a number or infinite; such a value is written as null.
    public func write(_ value: Double) {
        if value.isFinite { append(contentsOf: value.description) } else { write(null: ()) }
    }

    public func write(_ value: Bool) { append(value ? "true" : "false") }

    public func write(_ value: Instant) {
        var text: [UInt8] = []
        value.append(to: &text)
        append("\"")
        text.withUnsafeBytes { append($0) }
        append("\"")
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
        guard count > 0, start[count - 1] != UInt8(ascii: "{"), start[count - 1] != UInt8(ascii: "[") else { return }
        append(",")
    }

    // MARK: Bytes

    private func append(_ word: StaticString) {
        append(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    private func append(contentsOf text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    private func append(_ added: UnsafeRawBufferPointer) {
        if count + added.count > capacity { grow(by: added.count) }
        UnsafeMutableRawBufferPointer(start: start + count, count: added.count).copyMemory(from: added)
        count += added.count
    }

    private func grow(by needed: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * capacity + needed)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        capacity = 2 * capacity + needed
    }

    /// Runs without a character to escape are copied whole.
    private func appendEscaped(_ text: UnsafeRawBufferPointer) {
        var runStart = 0
        var index = 0
        while index < text.count {
            if index + 8 <= text.count {
                let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                let marks = EightBytes.marksToEscape(word)
                index += EightBytes.unmarkedCount(marks)
                if marks == 0 { continue }
            }
            let byte = text[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                append(UnsafeRawBufferPointer(rebasing: text[runStart..<index]))
                appendEscape(byte)
                runStart = index + 1
            }
            index += 1
        }
        append(UnsafeRawBufferPointer(rebasing: text[runStart...]))
    }

    private func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default:
            let hex = String(byte, radix: 16)
            append(contentsOf: "\\u00\(hex.count == 1 ? "0" : "")\(hex)")
        }
    }
}
