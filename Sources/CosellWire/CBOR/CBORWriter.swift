/// Writes the model's structures as CBOR (RFC 8949) in the form of Smithy's RPC v2 protocol.
///
/// Lengths are definite; the members of a structure are counted on the way, and its head is put before them at the end.
public final class CBORWriter: WireWriter {
    private let masksSensitive: Bool
    /// What is written so far.
    public private(set) var bytes: [UInt8] = []
    /// The open structures, outermost first: where their members begin, and how many there are.
    private var open: [(start: Int, count: Int)] = []

    /// - Parameter masksSensitive: whether values that the model marks sensitive are written as `***`.
    public init(masksSensitive: Bool = false) {
        self.masksSensitive = masksSensitive
        bytes.reserveCapacity(1024)
    }

    /// The value as CBOR.
    public static func bytes(_ value: some WireWritable) -> [UInt8] {
        let writer = CBORWriter()
        value.write(to: writer)
        return writer.bytes
    }

    public func beginStructure() { open.append((bytes.count, 0)) }

    public func endStructure() {
        guard let (start, count) = open.popLast() else { preconditionFailure("no structure is open") }
        var head: [UInt8] = []
        CBORHead(.map, UInt64(count)).append(to: &head)
        bytes.insert(contentsOf: head, at: start)
    }

    public func beginMember(_ index: Int, of members: MemberTable) -> Bool {
        open[open.count - 1].count += 1
        write(members.name(index))
        guard masksSensitive, members.sensitive & (1 << UInt64(index)) != 0 else { return true }
        write("***")
        return false
    }

    public func absentMember(_ index: Int, of members: MemberTable) {}

    public func beginList(count: Int) { append(.list, UInt64(count)) }

    public func beginElement() {}

    public func endList() {}

    public func beginMap(count: Int) { append(.map, UInt64(count)) }

    public func beginEntry(_ key: String) { write(key) }

    public func endMap() {}

    public func write(null: Void) { bytes.append(CBORHead.null) }

    public func write(_ value: String) {
        var value = value
        value.withUTF8 { text in
            append(.text, UInt64(text.count))
            bytes.append(contentsOf: text)
        }
    }

    public func write(_ value: Int) {
        if value < 0 { append(.negative, UInt64(bitPattern: Int64(~value))) } else { append(.unsigned, UInt64(value)) }
    }

    public func write(_ value: Double) {
        bytes.append(CBORHead.double)
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
        }
    }

    public func write(_ value: Bool) { bytes.append(value ? CBORHead.yes : CBORHead.no) }

    /// Tag 1 with whole seconds, or with a double down to the millisecond.
    public func write(_ value: Instant) {
        bytes.append(CBORHead.epochTag)
        let milliseconds = value.milliseconds
        if milliseconds % 1000 == 0 { write(Int(milliseconds / 1000)) } else { write(Double(milliseconds) / 1000) }
    }

    public func write(_ value: [UInt8]) {
        append(.bytes, UInt64(value.count))
        bytes += value
    }

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
        }
    }

    private func append(_ kind: CBORHead.Kind, _ argument: UInt64) {
        CBORHead(kind, argument).append(to: &bytes)
    }
}
