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

    public private(set) var breaches: [Breach] = []

    let bytes: UnsafeRawBufferPointer
    var position = 0
    private var frames: [Frame] = []
    private var depth = 0

    /// A structure being read: which members were seen, which had a value, which one is being read now.
    private struct Frame {
        let members: MemberTable
        var seen: UInt64 = 0
        var present: UInt64 = 0
        var current = -1
        var unknown: Set<String> = []
        var isFirst = true
    }

    /// - Parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        frames.reserveCapacity(8)
    }

    func finish() throws(SerializationError) {
        skipWhitespace()
        guard position == bytes.count else { throw error("nothing may follow the JSON value") }
    }

    // MARK: Structures

    public func beginStructure(_ members: MemberTable) throws(SerializationError) {
        skipWhitespace()
        guard byte == UInt8(ascii: "{") else { throw error("expected an object") }
        try descend()
        frames.append(Frame(members: members))
    }

    public func nextMember() throws(SerializationError) -> Int? {
        let top = frames.count - 1
        while try nextPair(isFirst: frames[top].isFirst) {
            frames[top].isFirst = false
            guard let index = try memberIndex(top) else {
                try skipValue()
                continue
            }
            let bit = UInt64(1) << UInt64(index)
            guard frames[top].seen & bit == 0 else {
                throw error("the key \(frames[top].members.name(index)) occurs twice")
            }
            frames[top].seen |= bit
            frames[top].current = index
            skipWhitespace()
            if byte == UInt8(ascii: "n"), frames[top].members.clearable & bit == 0 {
                try expect("null")
                continue
            }
            frames[top].present |= bit
            return index
        }
        noteMissingMembers(frames[top])
        frames.removeLast()
        return nil
    }

    public func beginUnion(_ members: MemberTable) throws(SerializationError) { try beginStructure(members) }

    public func endUnion(count: Int) {
        guard count != 1 else { return }
        breaches.append(Breach(path: path, kind: .union(memberCount: count)))
    }

    private func memberIndex(_ top: Int) throws(SerializationError) -> Int? {
        let token = try scanString()
        let index: Int?
        let spelled: String?
        if token.isPlain {
            index = frames[top].members.index(of: UnsafeRawBufferPointer(rebasing: bytes[token.range]), hint: frames[top].current + 1)
            spelled = nil
        } else {
            var key = try decode(token)
            index = key.withUTF8 { utf8 in
                frames[top].members.index(of: UnsafeRawBufferPointer(utf8), hint: frames[top].current + 1)
            }
            spelled = key
        }
        if index == nil {
            let key = if let spelled { spelled } else { try decode(token) }
            guard frames[top].unknown.insert(key).inserted else { throw error("the key \(key) occurs twice") }
        }
        try takeColon()
        return index
    }

    private func noteMissingMembers(_ frame: Frame) {
        let missing = frame.members.required & ~frame.present
        guard missing != 0 else { return }
        let prefix = path(to: frames.count - 1)
        for index in 0..<frame.members.count where missing & (1 << UInt64(index)) != 0 {
            breaches.append(Breach(path: prefix + [frame.members.name(index)], kind: .missing))
        }
    }

    private var path: [String] { path(to: frames.count) }

    private func path(to end: Int) -> [String] {
        frames[..<end].compactMap { $0.current >= 0 ? $0.members.name($0.current) : nil }
    }

    // MARK: Lists and maps

    private var listStarts: [Bool] = []

    public func beginList() throws(SerializationError) {
        skipWhitespace()
        guard byte == UInt8(ascii: "[") else { throw error("expected a list") }
        try descend()
        listStarts.append(true)
    }

    public func nextElement() throws(SerializationError) -> Bool {
        let top = listStarts.count - 1
        while try nextItem(isFirst: listStarts[top]) {
            listStarts[top] = false
            guard byte == UInt8(ascii: "n") else { return true }
            try expect("null")
        }
        listStarts.removeLast()
        return false
    }

    private var mapKeys: [Set<String>] = []

    public func beginMap() throws(SerializationError) {
        skipWhitespace()
        guard byte == UInt8(ascii: "{") else { throw error("expected an object") }
        try descend()
        mapKeys.append([])
    }

    public func nextKey() throws(SerializationError) -> String? {
        let top = mapKeys.count - 1
        while try nextPair(isFirst: mapKeys[top].isEmpty) {
            let key = try decode(scanString())
            guard mapKeys[top].insert(key).inserted else { throw error("the key \(key) occurs twice") }
            try takeColon()
            skipWhitespace()
            guard byte == UInt8(ascii: "n") else { return key }
            try expect("null")
        }
        mapKeys.removeLast()
        return nil
    }

    // MARK: Grammar

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

    func descend() throws(SerializationError) {
        depth += 1
        guard depth <= Self.depthLimit else { throw error("nested deeper than \(Self.depthLimit) levels") }
        position += 1
    }

    /// Moves before the next key of an object, or behind its end.
    func nextPair(isFirst: Bool) throws(SerializationError) -> Bool {
        guard try nextItem(isFirst: isFirst, close: UInt8(ascii: "}")) else { return false }
        guard byte == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
        return true
    }

    /// Moves before the next element, or behind the end.
    func nextItem(isFirst: Bool, close: UInt8 = UInt8(ascii: "]")) throws(SerializationError) -> Bool {
        skipWhitespace()
        if byte == close {
            position += 1
            depth -= 1
            return false
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else { throw error("expected , or \(Character(Unicode.Scalar(close)))") }
            position += 1
            skipWhitespace()
        }
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
