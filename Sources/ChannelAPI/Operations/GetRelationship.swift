// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Shows one relationship with a managed account.
    public enum GetRelationship: ChannelOperation {
        public typealias Input = Channel.GetRelationshipRequest
        public typealias Output = Channel.GetRelationshipResponse

        public static let descriptor = OperationDescriptor(
            name: "GetRelationship",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            quota: Quota(perSecond: 5),
            resources: ["relationship"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getRelationship(input, call)
        }
    }

    public struct GetRelationshipRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String

        public init(catalog: String, programManagementAccountIdentifier: String, identifier: String) {
            self.catalog = catalog
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.identifier = identifier
        }

        public static let members = MemberTable(["catalog", "programManagementAccountIdentifier", "identifier"], required: 0b111)
        public static var unread: Self { Self(catalog: "", programManagementAccountIdentifier: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: programManagementAccountIdentifier = try reader.readString()
            case 2: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, programManagementAccountIdentifier)
            writer.member(2, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(identifier, "identifier", Channel.Constraint.relationshipIdentifier)
        }
    }

    public struct GetRelationshipResponse: WireCarrier {
        public var relationshipDetail: RelationshipDetail?

        public init(relationshipDetail: RelationshipDetail? = nil) { self.relationshipDetail = relationshipDetail }

        public static let members = MemberTable(["relationshipDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: relationshipDetail = try RelationshipDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, relationshipDetail)
        }
    }

    public struct RelationshipDetail: WireCarrier {
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `rs-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String?
        public var associationType: AssociationType?
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var programManagementAccountId: String?
        /// Pattern `[0-9]*`. 12...12 characters.
        public var associatedAccountId: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?
        public var resaleAccountModel: ResaleAccountModel?
        public var sector: Sector?
        public var accountScope: AccountScope?
        /// Pattern `cc-[a-z0-9]{13}`. 16...16 characters.
        public var channelContractId: String?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        /// UTC.
        public var startDate: Instant?
        /// UTC.
        public var endDate: Instant?

        public init(
            arn: String? = nil, id: String? = nil, revision: String? = nil, catalog: String? = nil,
            associationType: AssociationType? = nil, programManagementAccountId: String? = nil,
            associatedAccountId: String? = nil, displayName: String? = nil,
            resaleAccountModel: ResaleAccountModel? = nil, sector: Sector? = nil, accountScope: AccountScope? = nil,
            channelContractId: String? = nil, createdAt: Instant? = nil, updatedAt: Instant? = nil,
            startDate: Instant? = nil, endDate: Instant? = nil
        ) {
            self.arn = arn
            self.id = id
            self.revision = revision
            self.catalog = catalog
            self.associationType = associationType
            self.programManagementAccountId = programManagementAccountId
            self.associatedAccountId = associatedAccountId
            self.displayName = displayName
            self.resaleAccountModel = resaleAccountModel
            self.sector = sector
            self.accountScope = accountScope
            self.channelContractId = channelContractId
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.startDate = startDate
            self.endDate = endDate
        }

        public static let members = MemberTable(["arn", "id", "revision", "catalog", "associationType", "programManagementAccountId", "associatedAccountId", "displayName", "resaleAccountModel", "sector", "accountScope", "channelContractId", "createdAt", "updatedAt", "startDate", "endDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: revision = try reader.readString()
            case 3: catalog = try reader.readString()
            case 4: associationType = AssociationType(rawValue: try reader.readString())
            case 5: programManagementAccountId = try reader.readString()
            case 6: associatedAccountId = try reader.readString()
            case 7: displayName = try reader.readString()
            case 8: resaleAccountModel = ResaleAccountModel(rawValue: try reader.readString())
            case 9: sector = Sector(rawValue: try reader.readString())
            case 10: accountScope = AccountScope(rawValue: try reader.readString())
            case 11: channelContractId = try reader.readString()
            case 12: createdAt = try reader.readInstant()
            case 13: updatedAt = try reader.readInstant()
            case 14: startDate = try reader.readInstant()
            case 15: endDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, catalog)
            writer.member(4, of: Self.members, associationType?.rawValue)
            writer.member(5, of: Self.members, programManagementAccountId)
            writer.member(6, of: Self.members, associatedAccountId)
            writer.member(7, of: Self.members, displayName)
            writer.member(8, of: Self.members, resaleAccountModel?.rawValue)
            writer.member(9, of: Self.members, sector?.rawValue)
            writer.member(10, of: Self.members, accountScope?.rawValue)
            writer.member(11, of: Self.members, channelContractId)
            writer.member(12, of: Self.members, createdAt)
            writer.member(13, of: Self.members, updatedAt)
            writer.member(14, of: Self.members, startDate)
            writer.member(15, of: Self.members, endDate)
        }
    }
}
