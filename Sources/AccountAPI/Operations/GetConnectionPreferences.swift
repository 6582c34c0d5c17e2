// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows from whom you take invitations to connect.
    public enum GetConnectionPreferences: AccountOperation {
        public typealias Input = Account.GetConnectionPreferencesRequest
        public typealias Output = Account.GetConnectionPreferencesResponse

        public static let descriptor = OperationDescriptor(
            name: "GetConnectionPreferences",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 10),
            resources: ["connection-preferences"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getConnectionPreferences(input, call)
        }
    }

    public struct GetConnectionPreferencesRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String

        public init(catalog: String) { self.catalog = catalog }

        public static let members = MemberTable(["Catalog"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
        }
    }

    public struct GetConnectionPreferencesResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences`. 1...200 characters.
        public var arn: String
        /// Required.
        public var accessType: AccessType
        /// Each: Pattern `[a-zA-Z0-9-]+`. Each: 1...100 characters.
        public var excludedParticipantIds: [String]?
        /// Required. UTC.
        public var updatedAt: Instant
        /// Required.
        public var revision: Int

        public init(
            catalog: String, arn: String, accessType: AccessType, excludedParticipantIds: [String]? = nil,
            updatedAt: Instant, revision: Int
        ) {
            self.catalog = catalog
            self.arn = arn
            self.accessType = accessType
            self.excludedParticipantIds = excludedParticipantIds
            self.updatedAt = updatedAt
            self.revision = revision
        }

        public static let members = MemberTable(["Catalog", "Arn", "AccessType", "ExcludedParticipantIds", "UpdatedAt", "Revision"], required: 0b110111)
        public static var unread: Self { Self(catalog: "", arn: "", accessType: AccessType(rawValue: ""), updatedAt: Instant(seconds: 0), revision: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: accessType = AccessType(rawValue: try reader.readString())
            case 3: excludedParticipantIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: updatedAt = try reader.readInstant()
            case 5: revision = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, accessType.rawValue)
            writer.member(3, of: Self.members, excludedParticipantIds) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, updatedAt)
            writer.member(5, of: Self.members, revision)
        }
    }
}
