// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows whether others can find your profile.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetProfileVisibility`.
    public enum GetProfileVisibility: AccountOperation {
        public typealias Input = Account.GetProfileVisibilityRequest
        public typealias Output = Account.GetProfileVisibilityResponse

        public static let descriptor = OperationDescriptor(
            name: "GetProfileVisibility",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getProfileVisibility(input, call)
        }
    }
}

extension Account {
    public struct GetProfileVisibilityRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String

        public init(
            catalog: String,
            identifier: String
        ) {
            self.catalog = catalog
            self.identifier = identifier
        }

        private static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
        }
    }
}

extension Account {
    public struct GetProfileVisibilityResponse: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required.
        public var visibility: ProfileVisibility
        /// Required. Pattern `pprofile-[A-Za-z0-9]{13}`. 1...50 characters.
        public var profileId: String

        public init(
            catalog: String,
            arn: String,
            id: String,
            visibility: ProfileVisibility,
            profileId: String
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.visibility = visibility
            self.profileId = profileId
        }

        private static let members = MemberTable(["Catalog", "Arn", "Id", "Visibility", "ProfileId"], required: 0b11111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", arn: "", id: "", visibility: ProfileVisibility(rawValue: ""), profileId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: id = try reader.readString()
                case 3: visibility = ProfileVisibility(rawValue: try reader.readString())
                case 4: profileId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, visibility.rawValue)
            writer.member(4, of: Self.members, profileId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.value(visibility, "Visibility")
            check.string(profileId, "ProfileId", Account.Constraint.partnerProfileId)
        }
    }
}
