// Toy Chest 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Chest {
    /// Puts a toy into the chest.
    public enum PutToy: ChestOperation {
        public typealias Input = Chest.PutToyInput
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "PutToy",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException"],
            quota: Quota(perSecond: 1),
            resources: ["toy"]
        )

        public static func invoke<Call>(on service: some ChestService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.putToy(input, call)
            return NoOutput()
        }
    }

    public struct PutToyInput: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `[a-z]{1,20}`.
        public var name: String
        /// Required. 1...3 elements.
        public var parts: [String]
        public var notes: [String: String]?
        /// UTC.
        public var boughtAt: Instant?

        public init(
            catalog: String, name: String, parts: [String], notes: [String: String]? = nil, boughtAt: Instant? = nil
        ) {
            self.catalog = catalog
            self.name = name
            self.parts = parts
            self.notes = notes
            self.boughtAt = boughtAt
        }

        public static let members = MemberTable(["Catalog", "Name", "Parts", "Notes", "BoughtAt"], required: 0b111)
        public static var unread: Self { Self(catalog: "", name: "", parts: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: name = try reader.readString()
            case 2: parts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: notes = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            case 4: boughtAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, name)
            writer.member(2, of: Self.members, parts) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, notes) { $0.map($1) { $0.write($1) } }
            writer.member(4, of: Self.members, boughtAt)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Chest.Constraint.catalog)
            check.string(name, "Name", Chest.Constraint.toyName)
            check.count(parts.count, "Parts", min: 1, max: 3)
        }
    }
}
