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

/// A structure or union that is read and written member by member, by the numbers of its table: what generated code has.
public protocol WireCarrier: WireStructure {
    static var members: MemberTable { get }
    /// What it is before its first member is read.
    static var unread: Self { get }
    mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError)
    func writeMembers(to writer: any WireWriter)
}

/// A carrier of which exactly one member is set.
public protocol WireUnion: WireCarrier {}

// Inlined into generated code for the reason that stands at `WireReader`.
extension WireCarrier {
    @inlinable
    public init(from reader: any WireReader) throws(SerializationError) {
        self = .unread
        try reader.beginStructure(Self.members)
        while let member = try reader.nextMember() { try read(member, from: reader) }
    }

    @inlinable
    public func write(to writer: any WireWriter) {
        writer.beginStructure()
        writeMembers(to: writer)
        writer.endStructure()
    }
}

extension WireUnion {
    @inlinable
    public init(from reader: any WireReader) throws(SerializationError) {
        self = .unread
        var count = 0
        try reader.beginUnion(Self.members)
        while let member = try reader.nextMember() {
            count += 1
            try read(member, from: reader)
        }
        reader.endUnion(count: count)
    }
}

/// A string whose values the model lists. Values it does not list survive, so that old clients read new answers.
public protocol WireEnum: RawRepresentable, Hashable, Codable, Sendable, CaseIterable, CustomStringConvertible
where RawValue == String {
    /// The values that the model lists.
    static var known: KnownValues { get }
    init(rawValue: String)
}

extension WireEnum {
    /// Whether the model lists this value.
    @inlinable
    public var isKnown: Bool { Self.known.contains(rawValue) }

    public var description: String { rawValue }
}

/// The answer of an operation that answers nothing.
public struct NoOutput: WireStructure {
    public init() {}
    public init(from reader: any WireReader) throws(SerializationError) {}
    public func write(to writer: any WireWriter) {}
}
