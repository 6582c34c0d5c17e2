// Toy Shelf 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Shelf {
    /// Shows a toy that stands on the shelf.
    public enum GetToy: ShelfOperation {
        public typealias Input = Shelf.GetToyRequest
        public typealias Output = Shelf.GetToyResponse

        public static let descriptor = OperationDescriptor(
            name: "GetToy",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 3),
            resources: ["toy"]
        )

        public static func invoke<Call>(on service: some ShelfService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getToy(input, call)
        }
    }

    public struct GetToyRequest: WireCarrier {
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
            check.string(catalog, "Catalog", Shelf.Constraint.catalog)
            check.string(name, "Name", Shelf.Constraint.toyName)
        }
    }

    public struct GetToyResponse: WireCarrier {
        /// Required. Pattern `[a-z]{1,20}`.
        public var name: String
        public var color: Color?
        /// Required. UTC.
        public var keptAt: Instant

        public init(name: String, color: Color? = nil, keptAt: Instant) {
            self.name = name
            self.color = color
            self.keptAt = keptAt
        }

        public static let members = MemberTable(["Name", "Color", "KeptAt"], required: 0b101)
        public static var unread: Self { Self(name: "", keptAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: name = try reader.readString()
            case 1: color = Color(rawValue: try reader.readString())
            case 2: keptAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, color?.rawValue)
            writer.member(2, of: Self.members, keptAt)
        }
    }
}
