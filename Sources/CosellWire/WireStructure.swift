/// A value that writes itself by the model.
public protocol WireWritable: Sendable {
    func write(to writer: any WireWriter)
}

/// A structure or union of the model: it reads, writes and checks itself.
public protocol WireStructure: WireWritable, Hashable, Codable, CustomStringConvertible {
    init(from reader: any WireReader) throws(SerializationError)
    /// Notes every breach of the model's constraints: patterns, lengths, ranges, enum values.
    func check(_ check: inout ConstraintCheck)
}

extension WireStructure {
    public func check(_ check: inout ConstraintCheck) {}

    /// As JSON, with what the model marks sensitive as `***`: safe to log.
    public var description: String {
        let writer = JSONWriter(masksSensitive: true)
        write(to: writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// A string whose values the model lists. Values it does not list survive, so that old clients read new answers.
public protocol WireEnum: RawRepresentable, Hashable, Codable, Sendable, CaseIterable, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
    /// Whether the model lists this value.
    var isKnown: Bool { get }
}

extension WireEnum {
    public var description: String { rawValue }
}

/// The answer of an operation that answers nothing.
public struct NoOutput: WireStructure {
    public init() {}
    public init(from reader: any WireReader) throws(SerializationError) {}
    public func write(to writer: any WireWriter) {}
}
