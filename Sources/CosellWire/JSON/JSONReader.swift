/// Reads JSON of a request or an answer straight into the model's structures.
///
/// It is strict where JSON is: duplicate keys, lone surrogates, bad UTF-8, numbers out of range, nesting beyond
/// ``depthLimit`` and anything behind the value are refused. It is lenient where AWS is: unknown members are skipped and
/// null counts as absent (R1.2, R1.3). Requests that lack required members are read to the end, and
/// the members are noted in ``breaches``.
public final class JSONReader: WireReader {
    /// Structures, lists and maps inside each other; deeper is refused.
    public static let depthLimit = 64

    /// Reads one value and nothing else.
    ///
    /// - Parameter bytes: UTF-8; an empty body counts as `{}` (R1.1).
    /// - Returns: the value, and what the model requires of it and it lacks.
    public static func read<Value: WireStructure>(
        _ type: Value.Type = Value.self,
        from bytes: UnsafeRawBufferPointer
    ) throws(SerializationError) -> (value: Value, breaches: [Breach]) {
        guard !bytes.isEmpty else { return try read(type, from: Array("{}".utf8)) }
        let reader = JSONReader(bytes)
        let value = try Value(from: reader)
        try reader.finish()
        return (value, reader.breaches)
    }

    /// Reads one value and nothing else.
    public static func read<Value: WireStructure>(
        _ type: Value.Type = Value.self,
        from bytes: [UInt8]
    ) throws(SerializationError) -> (value: Value, breaches: [Breach]) {
        try bytes.withUnsafeBytesTyped { (buffer) throws(SerializationError) in try read(type, from: buffer) }
    }

    /// Reads any JSON value.
    public static func document(from bytes: [UInt8]) throws(SerializationError) -> Document {
        try bytes.withUnsafeBytesTyped { (buffer) throws(SerializationError) in
            let reader = JSONReader(buffer)
            let document = try reader.readDocument()
            try reader.finish()
            return document
        }
    }

    /// What the model requires and the value lacks: each once, at most 1000.
    public var breaches: [Breach] { noted.all }

    let bytes: UnsafeRawBufferPointer
    /// The next byte to read.
    var position = 0
    /// How many structures, lists and maps are open.
    var depth = 0
    /// Those that are open, outermost first. They stand behind a pointer, and all else that changes is a number,
    /// because the run time checks every access to an array of a class.
    let levels = UnsafeMutablePointer<Level>.allocate(capacity: depthLimit)
    private var noted = BreachList()
    /// Keys of maps, and of structures those that the model does not know, by level.
    private var otherKeys: [Int: Set<ExactText>] = [:]

    /// What is known of an open structure, list or map.
    struct Level {
        /// Of a structure; else empty.
        let members: MemberTable
        var isFirst = true
        var hasOtherKeys = false
        /// Which members occurred, and which of them had a value.
        var seen: UInt64 = 0
        var present: UInt64 = 0
        /// The member that is being read.
        var current = -1
        /// Of a list or map: the members that an element lacked.
        var lacking: UInt64 = 0
    }

    /// - Parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    deinit { levels.deallocate() }

    func finish() throws(SerializationError) {
        skipWhitespace()
        guard position == bytes.count else { throw error("nothing may follow the JSON value") }
    }

    // MARK: Structures

    public func beginStructure(_ members: MemberTable) throws(SerializationError) {
        try open(UInt8(ascii: "{"), members)
    }

    public func nextMember() throws(SerializationError) -> Int? {
        let level = levels + (depth - 1)
        let members = level.pointee.members
        while try nextPair() {
            guard let index = try memberIndex(members, hint: level.pointee.current + 1) else {
                try skipValue()
                continue
            }
            let bit = UInt64(1) << UInt64(index)
            guard level.pointee.seen & bit == 0 else { throw error("the key \(members.name(index)) occurs twice") }
            level.pointee.seen |= bit
            level.pointee.current = index
            skipWhitespace()
            if byte == UInt8(ascii: "n"), members.clearable & bit == 0 {
                try expect("null")
                continue
            }
            level.pointee.present |= bit
            return index
        }
        noteMissingMembers(level.pointee)
        return nil
    }

    public func beginUnion(_ members: MemberTable) throws(SerializationError) { try beginStructure(members) }

    public func endUnion(count: Int) {
        guard count != 1 else { return }
        noted.append(Breach(path: path, kind: .union(memberCount: count)))
    }

    /// Reads a key and the colon behind it; nil when the model does not know the key.
    private func memberIndex(_ members: MemberTable, hint: Int) throws(SerializationError) -> Int? {
        let token = try scanString()
        if token.isPlain,
            let index = members.index(of: UnsafeRawBufferPointer(rebasing: bytes[token.range]), hint: hint)
        {
            try takeColon()
            return index
        }
        var key = try decode(token)
        let index = key.withUTF8 { members.index(of: UnsafeRawBufferPointer($0), hint: hint) }
        if index == nil { try note(key) }
        try takeColon()
        return index
    }

    private func noteMissingMembers(_ level: Level) {
        var missing = level.members.required & ~level.present
        if depth > 0, levels[depth - 1].members.count == 0 {
            missing &= ~levels[depth - 1].lacking  // what many elements lack is noted once
            levels[depth - 1].lacking |= missing
        }
        guard missing != 0 else { return }
        for index in 0..<level.members.count where missing & (1 << UInt64(index)) != 0 {
            noted.append(Breach(path: path + [level.members.name(index)], kind: .missing))
        }
    }

    /// The members that lead to the innermost open level.
    private var path: [String] {
        (0..<depth).map { levels[$0] }.filter { $0.current >= 0 }.map { $0.members.name($0.current) }
    }

    // MARK: Lists and maps

    public func beginList() throws(SerializationError) { try open(UInt8(ascii: "[")) }

    public func nextElement() throws(SerializationError) -> Bool {
        while try nextItem(until: UInt8(ascii: "]")) {
            guard byte == UInt8(ascii: "n") else { return true }
            try expect("null")
        }
        return false
    }

    public func beginMap() throws(SerializationError) { try open(UInt8(ascii: "{")) }

    public func nextKey() throws(SerializationError) -> String? {
        while try nextPair() {
            let key = try takeKey()
            skipWhitespace()
            guard byte == UInt8(ascii: "n") else { return key }
            try expect("null")
        }
        return nil
    }

    // MARK: Keys of maps

    /// Reads a key that no other of its object equals, and the colon behind it.
    func takeKey() throws(SerializationError) -> String {
        let key = try decode(scanString())
        try note(key)
        try takeColon()
        return key
    }

    private func note(_ key: String) throws(SerializationError) {
        levels[depth - 1].hasOtherKeys = true
        guard otherKeys[depth - 1, default: []].insert(ExactText(key)).inserted else {
            throw error("the key \(key.excerpt(64)) occurs twice")
        }
    }

    func forgetKeys() { otherKeys[depth] = nil }
}

extension [UInt8] {
    /// `withUnsafeBytes` that keeps the type of what it throws.
    func withUnsafeBytesTyped<Value, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let result = withUnsafeBytes { (buffer) -> Result<Value, Failure> in
            do throws(Failure) { return .success(try body(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
