/// The members of one structure: names, and which of them are required, sensitive or clearable.
///
/// The position of a name is the number by which generated code knows the member; at most 64. A table is a plain
/// pointer, since counting references to it would take longer than to read a short value.
public struct MemberTable: @unchecked Sendable {
    // Unchecked: what it points to is written once in `init`, only read afterwards, and never freed (a table lives as
    // long as the program).
    private let facts: UnsafePointer<Facts>

    static let none = MemberTable([])

    private struct Facts {
        let count: Int
        let required: UInt64
        let sensitive: UInt64
        let clearable: UInt64
        /// For each member its name as JSON begins it: `"Name":`.
        let keys: UnsafePointer<UnsafeRawBufferPointer>
    }

    public init(_ members: [StaticString], required: UInt64 = 0, sensitive: UInt64 = 0, clearable: UInt64 = 0) {
        precondition(members.count <= 64, "a structure has more members than a table can hold")
        let keys = UnsafeMutablePointer<UnsafeRawBufferPointer>.allocate(capacity: members.count)
        for (index, member) in members.enumerated() {
            let key = Array("\"\(member)\":".utf8)
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: key.count, alignment: 8)
            copy.copyBytes(from: key)
            keys[index] = UnsafeRawBufferPointer(copy)
        }
        let facts = UnsafeMutablePointer<Facts>.allocate(capacity: 1)
        facts.initialize(
            to: Facts(
                count: members.count,
                required: required,
                sensitive: sensitive,
                clearable: clearable,
                keys: UnsafePointer(keys)
            )
        )
        self.facts = UnsafePointer(facts)
    }

    public var count: Int { facts.pointee.count }

    /// Bit `n` is set when member `n` is required.
    public var required: UInt64 { facts.pointee.required }

    /// Bit `n` is set when the model marks the value of member `n`, or of its elements, sensitive.
    public var sensitive: UInt64 { facts.pointee.sensitive }

    /// Bit `n` is set when an explicit null of member `n` is told apart from its absence.
    public var clearable: UInt64 { facts.pointee.clearable }

    /// The name of a member as the wire spells it.
    public func name(_ index: Int) -> String { String(decoding: nameBytes(index), as: UTF8.self) }

    /// The names of all members, in their order.
    public var names: [String] { (0..<count).map(name) }

    /// The member as JSON begins it: `"Name":`.
    func keyBytes(_ index: Int) -> UnsafeRawBufferPointer { facts.pointee.keys[index] }

    private func nameBytes(_ index: Int) -> UnsafeRawBufferPointer {
        let key = facts.pointee.keys[index]
        return UnsafeRawBufferPointer(rebasing: key[1..<key.count - 2])
    }

    /// The number of the member with that name; `hint` is where it is looked for first.
    func index(of name: UnsafeRawBufferPointer, hint: Int) -> Int? {
        let count = count
        var index = hint < count ? hint : 0
        for _ in 0..<count {
            if nameBytes(index).equals(name) { return index }
            index = index + 1 == count ? 0 : index + 1
        }
        return nil
    }
}

extension UnsafeRawBufferPointer {
    /// Whether both hold the same bytes, compared eight at a time.
    @inline(__always)
    fileprivate func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while offset + 8 <= count {
            let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            guard word == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
            offset += 8
        }
        while offset < count {
            guard self[offset] == other[offset] else { return false }
            offset += 1
        }
        return true
    }
}
