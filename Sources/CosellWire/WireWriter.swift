/// What generated code writes a value to: JSON today, CBOR by the same calls.
public protocol WireWriter: AnyObject {
    func beginStructure()
    func endStructure()
    /// Names the member whose value is written next.
    ///
    /// - Returns: false when the value is kept from the reader of this output: nothing is to be written for it.
    func beginMember(_ index: Int, of members: MemberTable) -> Bool
    /// Says that the member has no value.
    func absentMember(_ index: Int, of members: MemberTable)

    func beginList(count: Int)
    func beginElement()
    func endList()
    func beginMap(count: Int)
    func beginEntry(_ key: String)
    func endMap()

    func write(null: Void)
    func write(_ value: String)
    func write(_ value: Int)
    func write(_ value: Double)
    func write(_ value: Bool)
    func write(_ value: Instant)
    func write(_ value: [UInt8])
    func write(_ value: Document)
}

extension WireWriter {
    public func member(_ index: Int, of members: MemberTable, _ value: String?) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(value) }
    }

    public func member(_ index: Int, of members: MemberTable, _ value: Int?) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(value) }
    }

    public func member(_ index: Int, of members: MemberTable, _ value: Double?) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(value) }
    }

    public func member(_ index: Int, of members: MemberTable, _ value: Bool?) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(value) }
    }

    public func member(_ index: Int, of members: MemberTable, _ value: Instant?) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(value) }
    }

    public func member(_ index: Int, of members: MemberTable, _ value: Document?) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(value) }
    }
}

// Inlined into generated code for the reason that stands at `WireReader`.
extension WireWriter {
    /// Writes one member: its value, or its absence.
    @inlinable @inline(__always)
    public func member<Value>(
        _ index: Int,
        of members: MemberTable,
        _ value: Value?,
        _ write: (any WireWriter, Value) -> Void
    ) {
        guard let value else { return absentMember(index, of: members) }
        if beginMember(index, of: members) { write(self, value) }
    }

    @inlinable @inline(__always)
    public func member<Value: WireWritable>(_ index: Int, of members: MemberTable, _ value: Value?) {
        member(index, of: members, value) { $1.write(to: $0) }
    }

    @inlinable @inline(__always)
    public func member<Value: WireWritable>(_ index: Int, of members: MemberTable, _ value: Clearable<Value>?) {
        member(index, of: members, value) { writer, value in
            guard case .set(let set) = value else { return writer.write(null: ()) }
            set.write(to: writer)
        }
    }

    @inlinable @inline(__always)
    public func list<Element>(_ list: [Element], _ write: (any WireWriter, Element) -> Void) {
        beginList(count: list.count)
        for element in list {
            beginElement()
            write(self, element)
        }
        endList()
    }

    /// Writes a map in the order of its keys, so that equal maps are equal bytes.
    @inlinable @inline(__always)
    public func map<Value>(_ map: [String: Value], _ write: (any WireWriter, Value) -> Void) {
        beginMap(count: map.count)
        for (key, value) in map.sorted(by: { $0.key < $1.key }) {
            beginEntry(key)
            write(self, value)
        }
        endMap()
    }
}
