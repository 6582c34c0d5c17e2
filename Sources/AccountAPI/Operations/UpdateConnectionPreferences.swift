// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Says from whom you take invitations to connect.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `UpdateConnectionPreferences`.
    public enum UpdateConnectionPreferences: AccountOperation {
        public typealias Input = Account.UpdateConnectionPreferencesRequest
        public typealias Output = Account.UpdateConnectionPreferencesResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateConnectionPreferences",
            service: service,
            isIdempotent: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.updateConnectionPreferences(input, call)
        }
    }
}

extension Account {
    public struct UpdateConnectionPreferencesRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var revision: Int
        /// Required.
        public var accessType: AccessType
        /// 0...100 elements. Each: Pattern `[a-zA-Z0-9-]+`. Each: 1...100 characters.
        public var excludedParticipantIdentifiers: [String]?

        public init(
            catalog: String,
            revision: Int,
            accessType: AccessType,
            excludedParticipantIdentifiers: [String]? = nil
        ) {
            self.catalog = catalog
            self.revision = revision
            self.accessType = accessType
            self.excludedParticipantIdentifiers = excludedParticipantIdentifiers
        }

        private static let members = MemberTable(["Catalog", "Revision", "AccessType", "ExcludedParticipantIdentifiers"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", revision: 0, accessType: AccessType(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: revision = try reader.readInteger()
                case 2: accessType = AccessType(rawValue: try reader.readString())
                case 3: excludedParticipantIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, revision)
            writer.member(2, of: Self.members, accessType.rawValue)
            writer.member(3, of: Self.members, excludedParticipantIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.endStructure()
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
}

extension Account {
    public struct UpdateConnectionPreferencesResponse: WireStructure {
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
            catalog: String,
            arn: String,
            accessType: AccessType,
            excludedParticipantIds: [String]? = nil,
            updatedAt: Instant,
            revision: Int
        ) {
            self.catalog = catalog
            self.arn = arn
            self.accessType = accessType
            self.excludedParticipantIds = excludedParticipantIds
            self.updatedAt = updatedAt
            self.revision = revision
        }

        private static let members = MemberTable(["Catalog", "Arn", "AccessType", "ExcludedParticipantIds", "UpdatedAt", "Revision"], required: 0b110111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", arn: "", accessType: AccessType(rawValue: ""), updatedAt: Instant(seconds: 0), revision: 0)
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
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
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, accessType.rawValue)
            writer.member(3, of: Self.members, excludedParticipantIds) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, updatedAt)
            writer.member(5, of: Self.members, revision)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.value(accessType, "AccessType")
        }
    }
}
