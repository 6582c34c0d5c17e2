/// What generated code reads a value from: JSON today, CBOR by the same calls.
///
/// A structure is read as `beginStructure`, then `nextMember` until it answers nil, reading each member's value in
/// between. Unknown members and nulls never surface, so generated code sees only what the model knows and has.
public protocol WireReader: AnyObject {
    func beginStructure(_ members: MemberTable) throws(SerializationError)
    /// The number of the next known member that has a value; nil ends the structure.
    func nextMember() throws(SerializationError) -> Int?
    /// Begins a structure of which exactly one member is set.
    func beginUnion(_ members: MemberTable) throws(SerializationError)
    /// Ends the union: notes a breach unless `count` is 1.
    func endUnion(count: Int)

    func beginList() throws(SerializationError)
    /// Whether there is another element, which is to be read next.
    func nextElement() throws(SerializationError) -> Bool
    func beginMap() throws(SerializationError)
    /// The next key, whose value is to be read next; nil ends the map.
    func nextKey() throws(SerializationError) -> String?

    /// Consumes a null; only a clearable member can be one.
    func readNull() throws(SerializationError) -> Bool
    func readString() throws(SerializationError) -> String
    func readInteger() throws(SerializationError) -> Int
    func readDouble() throws(SerializationError) -> Double
    func readBoolean() throws(SerializationError) -> Bool
    func readInstant() throws(SerializationError) -> Instant
    func readBlob() throws(SerializationError) -> [UInt8]
    func readDocument() throws(SerializationError) -> Document
}

// Inlined into generated code in its own modules, since a generic call from there looks its types up at run time, which
// costs more than to read a value.
extension WireReader {
    @inlinable @inline(__always)
    public func readList<Element>(
        _ element: (any WireReader) throws(SerializationError) -> Element
    ) throws(SerializationError) -> [Element] {
        var list: [Element] = []
        try beginList()
        while try nextElement() { list.append(try element(self)) }
        return list
    }

    /// - Throws: for keys that only look alike: a dictionary of strings would keep one of them (decision 0026).
    @inlinable @inline(__always)
    public func readMap<Value>(
        _ value: (any WireReader) throws(SerializationError) -> Value
    ) throws(SerializationError) -> [String: Value] {
        var map: [String: Value] = [:]
        try beginMap()
        while let key = try nextKey() {
            guard map.updateValue(try value(self), forKey: key) == nil else { throw SerializationError(alike: key) }
        }
        return map
    }

    @inlinable @inline(__always)
    public func readClearable<Value>(
        _ value: (any WireReader) throws(SerializationError) -> Value
    ) throws(SerializationError) -> Clearable<Value> {
        if try readNull() { return .clear }
        return .set(try value(self))
    }
}
