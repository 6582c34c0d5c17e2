// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Changes the facts of a relationship with a managed account.
    public enum UpdateRelationship: ChannelOperation {
        public typealias Input = Channel.UpdateRelationshipRequest
        public typealias Output = Channel.UpdateRelationshipResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateRelationship",
            service: service,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"],
            quota: Quota(perSecond: 3),
            resources: ["relationship"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateRelationship(input, call)
        }
    }

    public struct UpdateRelationshipDetail: WireCarrier {
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `rs-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?

        public init(arn: String? = nil, id: String? = nil, revision: String? = nil, displayName: String? = nil) {
            self.arn = arn
            self.id = id
            self.revision = revision
            self.displayName = displayName
        }

        public static let members = MemberTable(["arn", "id", "revision", "displayName"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: revision = try reader.readString()
            case 3: displayName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, displayName)
        }
    }

    public struct UpdateRelationshipRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?
        public var requestedSupportPlan: SupportPlan?

        public init(
            catalog: String, identifier: String, programManagementAccountIdentifier: String, revision: String? = nil,
            displayName: String? = nil, requestedSupportPlan: SupportPlan? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.revision = revision
            self.displayName = displayName
            self.requestedSupportPlan = requestedSupportPlan
        }

        public static let members = MemberTable(["catalog", "identifier", "programManagementAccountIdentifier", "revision", "displayName", "requestedSupportPlan"], required: 0b111)
        public static var unread: Self { Self(catalog: "", identifier: "", programManagementAccountIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: programManagementAccountIdentifier = try reader.readString()
            case 3: revision = try reader.readString()
            case 4: displayName = try reader.readString()
            case 5: requestedSupportPlan = try SupportPlan(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, programManagementAccountIdentifier)
            writer.member(3, of: Self.members, revision)
            writer.member(4, of: Self.members, displayName)
            writer.member(5, of: Self.members, requestedSupportPlan)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.relationshipIdentifier)
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(revision, "revision", Channel.Constraint.revision)
            check.string(displayName, "displayName", Channel.Constraint.relationshipDisplayName)
            check.structure(requestedSupportPlan, "requestedSupportPlan")
        }
    }

    public struct UpdateRelationshipResponse: WireCarrier {
        public var relationshipDetail: UpdateRelationshipDetail?

        public init(relationshipDetail: UpdateRelationshipDetail? = nil) { self.relationshipDetail = relationshipDetail }

        public static let members = MemberTable(["relationshipDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: relationshipDetail = try UpdateRelationshipDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, relationshipDetail)
        }
    }
}
