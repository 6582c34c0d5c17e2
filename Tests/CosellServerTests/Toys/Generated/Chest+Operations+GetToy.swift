// Toy Chest 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Chest {
    /// Shows a toy that lies in the chest.
    public enum GetToy: ChestOperation {
        public typealias Input = Chest.GetToyInput
        public typealias Output = Chest.GetToyOutput

        public static let descriptor = OperationDescriptor(
            name: "GetToy",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 3),
            resources: ["toy"]
        )

        public static func invoke<Call>(on service: some ChestService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getToy(input, call)
        }
    }

    public struct GetToyInput: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `[a-z]{1,20}`.
        public var name: String

        public init(catalog: String, name: String) {
            self.catalog = catalog
            self.name = name
        }

        public static let members = MemberTable(["Catalog", "Name"], required: 0b11)
        public static var unread: Self { Self(catalog: "", name: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: name = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, name)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Chest.Constraint.catalog)
            check.string(name, "Name", Chest.Constraint.toyName)
        }
    }

    public struct GetToyOutput: WireCarrier {
        /// Required. Pattern `[a-z]{1,20}`.
        public var name: String
        /// Required. 1...3 elements.
        public var parts: [String]
        public var notes: [String: String]?
        /// UTC.
        public var boughtAt: Instant?
        /// Required. UTC.
        public var keptAt: Instant

        public init(
            name: String, parts: [String], notes: [String: String]? = nil, boughtAt: Instant? = nil, keptAt: Instant
        ) {
            self.name = name
            self.parts = parts
            self.notes = notes
            self.boughtAt = boughtAt
            self.keptAt = keptAt
        }

        public static let members = MemberTable(["Name", "Parts", "Notes", "BoughtAt", "KeptAt"], required: 0b10011)
        public static var unread: Self { Self(name: "", parts: [], keptAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: name = try reader.readString()
            case 1: parts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: notes = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            case 3: boughtAt = try reader.readInstant()
            case 4: keptAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, parts) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, notes) { $0.map($1) { $0.write($1) } }
            writer.member(3, of: Self.members, boughtAt)
            writer.member(4, of: Self.members, keptAt)
        }
    }
}
