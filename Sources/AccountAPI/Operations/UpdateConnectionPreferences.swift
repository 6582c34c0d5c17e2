// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Says from whom you take invitations to connect.
    public enum UpdateConnectionPreferences: AccountOperation {
        public typealias Input = Account.UpdateConnectionPreferencesRequest
        public typealias Output = Account.UpdateConnectionPreferencesResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateConnectionPreferences",
            service: service,
            isIdempotent: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 5),
            resources: ["connection-preferences"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateConnectionPreferences(input, call)
        }
    }

    public struct UpdateConnectionPreferencesRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var revision: Int
        /// Required.
        public var accessType: AccessType
        /// 0...100 elements. Each: Pattern `[a-zA-Z0-9-]+`. Each: 1...100 characters.
        public var excludedParticipantIdentifiers: [String]?

        public init(
            catalog: String, revision: Int, accessType: AccessType, excludedParticipantIdentifiers: [String]? = nil
        ) {
            self.catalog = catalog
            self.revision = revision
            self.accessType = accessType
            self.excludedParticipantIdentifiers = excludedParticipantIdentifiers
        }

        public static let members = MemberTable(["Catalog", "Revision", "AccessType", "ExcludedParticipantIdentifiers"], required: 0b111)
        public static var unread: Self { Self(catalog: "", revision: 0, accessType: AccessType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: revision = try reader.readInteger()
            case 2: accessType = AccessType(rawValue: try reader.readString())
            case 3: excludedParticipantIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, revision)
            writer.member(2, of: Self.members, accessType.rawValue)
            writer.member(3, of: Self.members, excludedParticipantIdentifiers) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.value(accessType, "AccessType")
            check.count(excludedParticipantIdentifiers?.count, "ExcludedParticipantIdentifiers", min: 0, max: 100)
            for element in excludedParticipantIdentifiers ?? [] {
                check.string(element, "ExcludedParticipantIdentifiers", Account.Constraint.participantIdentifier)
            }
        }
    }

    public struct UpdateConnectionPreferencesResponse: WireCarrier {
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
