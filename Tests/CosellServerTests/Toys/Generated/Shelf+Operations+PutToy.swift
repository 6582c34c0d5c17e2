// Toy Shelf 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Shelf {
    /// Puts a toy on the shelf.
    public enum PutToy: ShelfOperation {
        public typealias Input = Shelf.PutToyRequest
        public typealias Output = Shelf.PutToyResponse

        public static let descriptor = OperationDescriptor(
            name: "PutToy",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException"],
            quota: Quota(perSecond: 1),
            resources: ["toy"]
        )

        public static func invoke<Call>(on service: some ShelfService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.putToy(input, call)
        }
    }

    public struct PutToyRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. 1...64 characters.
        public var clientToken: String
        /// Required. Pattern `[a-z]{1,20}`.
        public var name: String
        public var color: Color?

        public init(catalog: String, clientToken: String, name: String, color: Color? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.name = name
            self.color = color
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Name", "Color"], required: 0b111)
        public static var unread: Self { Self(catalog: "", clientToken: "", name: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: name = try reader.readString()
            case 3: color = Color(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, color?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Shelf.Constraint.catalog)
            check.string(clientToken, "ClientToken", Shelf.Constraint.clientToken)
            check.string(name, "Name", Shelf.Constraint.toyName)
            check.value(color, "Color")
        }
    }

    public struct PutToyResponse: WireCarrier {
        /// Required. UTC.
        public var keptAt: Instant

        public init(keptAt: Instant) { self.keptAt = keptAt }

        public static let members = MemberTable(["KeptAt"], required: 0b1)
        public static var unread: Self { Self(keptAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: keptAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, keptAt)
        }
    }
}
