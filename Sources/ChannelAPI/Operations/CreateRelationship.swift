// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Records how a managed account belongs to a program.
    public enum CreateRelationship: ChannelOperation {
        public typealias Input = Channel.CreateRelationshipRequest
        public typealias Output = Channel.CreateRelationshipResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateRelationship",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 3),
            resources: ["program-management-account"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createRelationship(input, call)
        }
    }

    public struct CreateRelationshipDetail: WireCarrier {
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `rs-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?

        public init(arn: String? = nil, id: String? = nil) {
            self.arn = arn
            self.id = id
        }

        public static let members = MemberTable(["arn", "id"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
        }
    }

    public struct CreateRelationshipRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var associationType: AssociationType
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Pattern `[0-9]*`. 12...12 characters.
        public var associatedAccountId: String?
        /// Required. Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String
        public var resaleAccountModel: ResaleAccountModel?
        /// Required.
        public var sector: Sector
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?
        public var tags: [Tag]?
        public var requestedSupportPlan: SupportPlan?
        public var accountScope: AccountScope?
        /// UTC.
        public var startDate: Instant?

        public init(
            catalog: String, associationType: AssociationType, programManagementAccountIdentifier: String,
            associatedAccountId: String? = nil, displayName: String, resaleAccountModel: ResaleAccountModel? = nil,
            sector: Sector, clientToken: String? = nil, tags: [Tag]? = nil, requestedSupportPlan: SupportPlan? = nil,
            accountScope: AccountScope? = nil, startDate: Instant? = nil
        ) {
            self.catalog = catalog
            self.associationType = associationType
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.associatedAccountId = associatedAccountId
            self.displayName = displayName
            self.resaleAccountModel = resaleAccountModel
            self.sector = sector
            self.clientToken = clientToken
            self.tags = tags
            self.requestedSupportPlan = requestedSupportPlan
            self.accountScope = accountScope
            self.startDate = startDate
        }

        public static let members = MemberTable(["catalog", "associationType", "programManagementAccountIdentifier", "associatedAccountId", "displayName", "resaleAccountModel", "sector", "clientToken", "tags", "requestedSupportPlan", "accountScope", "startDate"], required: 0b1010111)
        public static var unread: Self { Self(catalog: "", associationType: AssociationType(rawValue: ""), programManagementAccountIdentifier: "", displayName: "", sector: Sector(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: associationType = AssociationType(rawValue: try reader.readString())
            case 2: programManagementAccountIdentifier = try reader.readString()
            case 3: associatedAccountId = try reader.readString()
            case 4: displayName = try reader.readString()
            case 5: resaleAccountModel = ResaleAccountModel(rawValue: try reader.readString())
            case 6: sector = Sector(rawValue: try reader.readString())
            case 7: clientToken = try reader.readString()
            case 8: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            case 9: requestedSupportPlan = try SupportPlan(from: reader)
            case 10: accountScope = AccountScope(rawValue: try reader.readString())
            case 11: startDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, associationType.rawValue)
            writer.member(2, of: Self.members, programManagementAccountIdentifier)
            writer.member(3, of: Self.members, associatedAccountId)
            writer.member(4, of: Self.members, displayName)
            writer.member(5, of: Self.members, resaleAccountModel?.rawValue)
            writer.member(6, of: Self.members, sector.rawValue)
            writer.member(7, of: Self.members, clientToken)
            writer.member(8, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(9, of: Self.members, requestedSupportPlan)
            writer.member(10, of: Self.members, accountScope?.rawValue)
            writer.member(11, of: Self.members, startDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.value(associationType, "associationType")
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(associatedAccountId, "associatedAccountId", Channel.Constraint.accountId)
            check.string(displayName, "displayName", Channel.Constraint.relationshipDisplayName)
            check.value(resaleAccountModel, "resaleAccountModel")
            check.value(sector, "sector")
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
            for element in tags ?? [] {
                check.structure(element, "tags")
            }
            check.structure(requestedSupportPlan, "requestedSupportPlan")
            check.value(accountScope, "accountScope")
        }
    }

    public struct CreateRelationshipResponse: WireCarrier {
        public var relationshipDetail: CreateRelationshipDetail?

        public init(relationshipDetail: CreateRelationshipDetail? = nil) { self.relationshipDetail = relationshipDetail }

        public static let members = MemberTable(["relationshipDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: relationshipDetail = try CreateRelationshipDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, relationshipDetail)
        }
    }
}
