// Shapes are coded as they travel in JSON: the model's own names, moments as ISO 8601, bytes as Base64. All of them go
// through this one place, so that none carries code of its own.

extension WireStructure {
    public func encode(to encoder: any Encoder) throws {
        let bytes = JSONWriter.bytes(self)
        let document = bytes.isEmpty ? .object([]) : try JSONReader.document(from: bytes)
        try document.encode(to: encoder)
    }

    /// - Throws: `DecodingError` for what is none of this shape: another kind of value, or a member that is required and
    ///   missing.
    public init(from decoder: any Decoder) throws {
        let writer = JSONWriter()
        writer.write(try Document(from: decoder))
        let read: (value: Self, breaches: [Breach])
        do { read = try JSONReader.read(Self.self, from: writer.bytes) } catch {
            throw Self.refusal("\(error)", decoder)
        }
        guard read.breaches.isEmpty else {
            let fields = read.breaches.map { "\($0.path.joined(separator: ".")): \($0.kind)" }
            throw Self.refusal(fields.joined(separator: "; "), decoder)
        }
        self = read.value
    }

    private static func refusal(_ why: String, _ decoder: any Decoder) -> DecodingError {
        .dataCorrupted(
            DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "This is no \(Self.self): \(why)")
        )
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws { self = try .read(decoder, Instant.init) }
    public func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}

extension CalendarDay: Codable {
    public init(from decoder: any Decoder) throws { self = try .read(decoder, CalendarDay.init) }
    public func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}

extension Decodable {
    /// A value from its text.
    fileprivate static func read(_ decoder: any Decoder, _ parse: (String) -> Self?) throws -> Self {
        let text = try String(from: decoder)
        guard let value = parse(text) else {
            let why = "\"\(text)\" is no \(Self.self)"
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: why))
        }
        return value
    }
}
