extension CBORReader {
    public func readNull() throws(SerializationError) -> Bool {
        guard position < bytes.count else { throw error("the value ends early") }
        guard bytes[position] == CBORHead.null || bytes[position] == CBORHead.undefined else { return false }
        position += 1
        return true
    }

    public func readString() throws(SerializationError) -> String {
        guard let text = String(validating: try run(of: .text), as: UTF8.self) else { throw error("expected UTF-8") }
        return text
    }

    public func readBlob() throws(SerializationError) -> [UInt8] { Array(try run(of: .bytes)) }

    public func readBoolean() throws(SerializationError) -> Bool {
        let head = try takeHead()
        guard head.kind == .simple, head.detail == 20 || head.detail == 21 else {
            throw error("expected true or false")
        }
        return head.detail == 21
    }

    public func readInteger() throws(SerializationError) -> Int {
        let head = try takeHead()
        switch head.kind {
        case .unsigned:
            if let argument = head.argument, let integer = Int(exactly: argument) { return integer }
        case .negative:
            if let argument = head.argument, let integer = Int(exactly: argument) { return ~integer }
        case .simple:
            if let double = double(head), double.magnitude < 9_007_199_254_740_992, let integer = Int(exactly: double) {
                return integer
            }
        default: break
        }
        throw error("expected a whole number within range")
    }

    public func readDouble() throws(SerializationError) -> Double {
        let head = try takeHead()
        switch head.kind {
        case .unsigned: return Double(head.argument ?? 0)
        case .negative: return -1 - Double(head.argument ?? 0)
        default:
            guard let double = double(head) else { throw error("expected a number") }
            return double
        }
    }

    public func readInstant() throws(SerializationError) -> Instant {
        let head = try takeHead()
        guard head.kind == .tag, head.argument == 1, let instant = Instant(epochSeconds: try readDouble()) else {
            throw error("expected a timestamp: tag 1 and seconds since 1970")
        }
        return instant
    }

    public func readDocument() throws(SerializationError) -> Document {
        guard position < bytes.count else { throw error("the value ends early") }
        switch CBORHead.Kind(rawValue: bytes[position] >> 5) {
        case .unsigned, .negative: return .integer(try readInteger())
        case .text: return .string(try readString())
        case .bytes: return .string(Base64.encode(try readBlob()))
        case .list:
            var elements: [Document] = []
            try beginList()
            while try takeItem() { elements.append(try readDocument()) }
            return .list(elements)
        case .map:
            var members: [Document.Member] = []
            try beginMap()
            while let key = try takeKey() { members.append(Document.Member(key, try readDocument())) }
            return .object(members)
        case .tag:
            let seconds = try readInstant()
            return seconds.nanoseconds == 0
                ? .integer(Int(seconds.seconds)) : .double(Double(seconds.milliseconds) / 1000)
        default:
            if try readNull() { return .null }
            if bytes[position] == CBORHead.yes || bytes[position] == CBORHead.no { return .boolean(try readBoolean()) }
            return .double(try readDouble())
        }
    }

    /// Passes over a value that the model does not know, as strict as over one that it does.
    func skipValue(depth: Int) throws(SerializationError) {
        let start = position
        let head = try takeHead()
        guard depth < Self.depthLimit || ![.list, .map, .tag].contains(head.kind) else {
            throw error("nested deeper than \(Self.depthLimit)")
        }
        switch head.kind {
        case .unsigned, .negative: break
        case .bytes, .text:
            position = start
            _ = head.kind == .text ? String(try readString()).utf8.count : try readBlob().count
        case .list: try skipItems(head.argument) { () throws(SerializationError) in try skipValue(depth: depth + 1) }
        case .map:
            var keys: Set<ExactText> = []
            try skipItems(head.argument) { () throws(SerializationError) in
                let key = try readString()
                guard keys.insert(ExactText(key)).inserted else { throw repeated(key) }
                try skipValue(depth: depth + 1)
            }
        case .tag: try skipValue(depth: depth + 1)
        case .simple:
            guard (20...23).contains(head.detail) || double(head) != nil else { throw error("expected a value") }
        }
    }

    /// - Parameter count: of items to come; nil when a stop byte ends them.
    private func skipItems(
        _ count: UInt64?,
        each skip: () throws(SerializationError) -> Void
    ) throws(SerializationError) {
        var left = count
        while true {
            if let rest = left {
                guard rest > 0 else { return }
                left = rest - 1
            } else if position < bytes.count, bytes[position] == CBORHead.stop {
                position += 1
                return
            }
            try skip()
        }
    }

    // MARK: Bytes

    func takeHead() throws(SerializationError) -> CBORHead {
        let first = try take(1)
        guard let kind = CBORHead.Kind(rawValue: UInt8(first >> 5)) else { throw error("expected a value") }
        let detail = UInt8(first & 0x1F)
        switch detail {
        case 0..<24: return CBORHead(kind, UInt64(detail), detail: detail)
        case 24...27: return CBORHead(kind, try take(1 << Int(detail - 24)), detail: detail)
        case 31 where [.bytes, .text, .list, .map].contains(kind): return CBORHead(kind, nil, detail: detail)
        default: throw error("expected a value")
        }
    }

    /// A number of that many bytes, most significant first.
    private func take(_ count: Int) throws(SerializationError) -> UInt64 {
        guard bytes.count - position >= count else { throw error("the value ends early") }
        defer { position += count }
        return bytes[position..<position + count].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The bytes of a text or byte string, in one piece or in several.
    private func run(of kind: CBORHead.Kind) throws(SerializationError) -> ArraySlice<UInt8> {
        let head = try takeHead()
        guard head.kind == kind else { throw error("expected a \(kind == .text ? "text" : "byte") string") }
        guard head.argument == nil else { return try piece(head) }
        var whole: ArraySlice<UInt8> = []
        while position < bytes.count, bytes[position] != CBORHead.stop {
            let head = try takeHead()
            guard head.kind == kind, head.argument != nil else { throw error("a piece of the string is none") }
            whole += try piece(head)
        }
        _ = try take(1)
        return whole
    }

    private func piece(_ head: CBORHead) throws(SerializationError) -> ArraySlice<UInt8> {
        guard let length = head.argument, length <= UInt64(bytes.count - position) else {
            throw error("the string ends early")
        }
        defer { position += Int(length) }
        return bytes[position..<position + Int(length)]
    }

    /// A float of 2, 4 or 8 bytes.
    private func double(_ head: CBORHead) -> Double? {
        guard head.kind == .simple, let argument = head.argument else { return nil }
        return switch head.detail {
        case 25: Self.half(UInt16(argument))
        case 26: Double(Float(bitPattern: UInt32(argument)))
        case 27: Double(bitPattern: argument)
        default: nil
        }
    }

    private static func half(_ bits: UInt16) -> Double {
        let fraction = Double(bits & 0x3FF)
        let exponent = Int(bits >> 10 & 0x1F)
        let magnitude =
            switch exponent {
            case 0: fraction * 0x1p-24
            case 31: fraction == 0 ? Double.infinity : Double.nan
            default: Double(sign: .plus, exponent: exponent - 15, significand: 1 + fraction / 1024)
            }
        return bits & 0x8000 == 0 ? magnitude : -magnitude
    }

    func error(_ what: String) -> SerializationError { SerializationError(what, at: position) }

    func repeated(_ key: String) -> SerializationError { error("the key \(key.excerpt(64)) occurs twice") }
}
