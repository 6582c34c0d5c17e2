// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Says whether others can find your profile.
    public enum PutProfileVisibility: AccountOperation {
        public typealias Input = Account.PutProfileVisibilityRequest
        public typealias Output = Account.PutProfileVisibilityResponse

        public static let descriptor = OperationDescriptor(
            name: "PutProfileVisibility",
            service: service,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.putProfileVisibility(input, call)
        }
    }

    public struct PutProfileVisibilityRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String
        /// Required.
        public var visibility: ProfileVisibility

        public init(catalog: String, identifier: String, visibility: ProfileVisibility) {
            self.catalog = catalog
            self.identifier = identifier
            self.visibility = visibility
        }

        public static let members = MemberTable(["Catalog", "Identifier", "Visibility"], required: 0b111)
        public static var unread: Self { Self(catalog: "", identifier: "", visibility: ProfileVisibility(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: visibility = ProfileVisibility(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, visibility.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.value(visibility, "Visibility")
        }
    }

    public struct PutProfileVisibilityResponse: WireCarrier {
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

        public init(catalog: String, arn: String, id: String, visibility: ProfileVisibility, profileId: String) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.visibility = visibility
            self.profileId = profileId
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "Visibility", "ProfileId"], required: 0b11111)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", visibility: ProfileVisibility(rawValue: ""), profileId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: visibility = ProfileVisibility(rawValue: try reader.readString())
            case 4: profileId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, visibility.rawValue)
            writer.member(4, of: Self.members, profileId)
        }
    }
}
