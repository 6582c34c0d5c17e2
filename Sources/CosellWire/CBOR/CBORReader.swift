/// Reads CBOR of a request or an answer straight into the model's structures, in the form of Smithy's RPC v2 protocol.
///
/// It is as strict and as lenient as ``JSONReader``: duplicate keys, bad UTF-8, nesting beyond ``depthLimit`` and
/// anything behind the value are refused; unknown members are skipped and null counts as absent.
public final class CBORReader: WireReader {
    /// Structures, lists and maps inside each other; deeper is refused.
    public static let depthLimit = 64

    /// Reads one value and nothing else.
    ///
    /// - Parameters:
    ///   - bytes: an empty body counts as an empty map.
    ///   - refusesNullItems: whether a null in a list or a map is refused, as servers do; else it is dropped.
    /// - Returns: the value, and what the model requires of it and it lacks.
    public static func read<Value: WireStructure>(
        _ type: Value.Type = Value.self,
        from bytes: [UInt8],
        refusesNullItems: Bool = false
    ) throws(SerializationError) -> (value: Value, breaches: [Breach]) {
        let reader = CBORReader(bytes.isEmpty ? [0xA0] : bytes, refusesNullItems: refusesNullItems)
        let value = try Value(from: reader)
        try reader.finish()
        return (value, reader.breaches)
    }

    /// Reads any CBOR value; a point in time becomes a number of seconds.
    public static func document(from bytes: [UInt8]) throws(SerializationError) -> Document {
        let reader = CBORReader(bytes)
        let document = try reader.readDocument()
        try reader.finish()
        return document
    }

    /// What the model requires and the value lacks: each once, at most 1000.
    public var breaches: [Breach] { noted.all }

    let bytes: [UInt8]
    /// The next byte to read.
    var position = 0
    private let refusesNullItems: Bool
    private var levels: [Level] = []
    private var noted = BreachList()

    /// An open structure, list or map.
    private struct Level {
        /// Of a structure; else empty.
        let members: MemberTable
        /// Items still to come; nil when a stop byte ends them.
        var left: UInt64?
        var seen: UInt64 = 0
        var present: UInt64 = 0
        var current = -1
        var otherKeys: Set<ExactText> = []
    }

    init(_ bytes: [UInt8], refusesNullItems: Bool = false) {
        self.bytes = bytes
        self.refusesNullItems = refusesNullItems
    }

    func finish() throws(SerializationError) {
        guard position == bytes.count else { throw error("nothing may follow the value") }
    }

    // MARK: Structures

    public func beginStructure(_ members: MemberTable) throws(SerializationError) { try open(.map, members) }

    public func nextMember() throws(SerializationError) -> Int? {
        while try hasNext() {
            let key = try readString()
            guard let index = try index(of: key) else {
                try skipValue(depth: levels.count)
                continue
            }
            let bit = UInt64(1) << UInt64(index)
            levels[levels.count - 1].current = index
            if levels[levels.count - 1].members.clearable & bit == 0, try readNull() { continue }
            levels[levels.count - 1].present |= bit
            return index
        }
        close()
        return nil
    }

    /// The number of a member, whose key has not occurred before; nil for one that the model does not know.
    private func index(of key: String) throws(SerializationError) -> Int? {
        // No copy of the level is held: inserting a key would copy all keys before it.
        let last = levels.count - 1
        let (members, hint) = (levels[last].members, levels[last].current + 1)
        var name = key
        let index = name.withUTF8 { members.index(of: UnsafeRawBufferPointer($0), hint: hint) }
        let isNew: Bool
        if let index {
            isNew = levels[last].seen & (1 << UInt64(index)) == 0
            levels[last].seen |= 1 << UInt64(index)
        } else {
            isNew = levels[last].otherKeys.insert(ExactText(key)).inserted
        }
        guard isNew else { throw repeated(key) }
        return index
    }

    private func close() {
        let level = levels.removeLast()
        let missing = level.members.required & ~level.present
        guard missing != 0 else { return }
        let path = levels.filter { $0.current >= 0 }.map { $0.members.name($0.current) }
        for index in 0..<level.members.count where missing & (1 << UInt64(index)) != 0 {
            noted.append(Breach(path: path + [level.members.name(index)], kind: .missing))
        }
    }

    public func beginUnion(_ members: MemberTable) throws(SerializationError) { try beginStructure(members) }

    public func endUnion(count: Int) {
        guard count != 1 else { return }
        let path = levels.filter { $0.current >= 0 }.map { $0.members.name($0.current) }
        noted.append(Breach(path: path, kind: .union(memberCount: count)))
    }

    // MARK: Lists and maps

    public func beginList() throws(SerializationError) { try open(.list, .none) }

    public func nextElement() throws(SerializationError) -> Bool {
        while try takeItem() {
            if try !dropNull() { return true }
        }
        return false
    }

    public func beginMap() throws(SerializationError) { try open(.map, .none) }

    public func nextKey() throws(SerializationError) -> String? {
        while let key = try takeKey() {
            if try !dropNull() { return key }
        }
        return nil
    }

    /// Passes over a null that stands where lists and maps hold values.
    private func dropNull() throws(SerializationError) -> Bool {
        guard try readNull() else { return false }
        guard !refusesNullItems else { throw error("a list or map holds null") }
        return true
    }

    /// The next key of a map, whatever its value; nil ends the map.
    func takeKey() throws(SerializationError) -> String? {
        guard try takeItem() else { return nil }
        let key = try readString()
        guard levels[levels.count - 1].otherKeys.insert(ExactText(key)).inserted else {
            throw repeated(key)
        }
        return key
    }

    /// Whether another item of a list or map follows, be it null; leaves the list or map behind the last one.
    func takeItem() throws(SerializationError) -> Bool {
        if try hasNext() { return true }
        levels.removeLast()
        return false
    }

    private func open(_ kind: CBORHead.Kind, _ members: MemberTable) throws(SerializationError) {
        let head = try takeHead()
        guard head.kind == kind else { throw error("expected a \(kind == .map ? "map" : "list")") }
        guard levels.count < Self.depthLimit else { throw error("nested deeper than \(Self.depthLimit)") }
        levels.append(Level(members: members, left: head.argument))
    }

    /// Whether another item of the innermost level follows; takes the byte that ends a level of indefinite length.
    private func hasNext() throws(SerializationError) -> Bool {
        guard let left = levels[levels.count - 1].left else {
            guard position < bytes.count, bytes[position] == CBORHead.stop else { return true }
            position += 1
            return false
        }
        guard left > 0 else { return false }
        levels[levels.count - 1].left = left - 1
        return true
    }
}
