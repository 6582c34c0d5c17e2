// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one engagement with its contexts.
    public enum GetEngagement: SellingOperation {
        public typealias Input = Selling.GetEngagementRequest
        public typealias Output = Selling.GetEngagementResponse

        public static let descriptor = OperationDescriptor(
            name: "GetEngagement",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getEngagement(input, call)
        }
    }

    public struct GetEngagementRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementArnOrIdentifier)
        }
    }

    public struct GetEngagementResponse: WireCarrier {
        /// Pattern `eng-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `(?s).{0,40}`.
        public var title: String?
        /// Pattern `(?s).{0,255}`.
        public var description: String?
        /// UTC.
        public var createdAt: Instant?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?
        public var memberCount: Int?
        /// UTC.
        public var modifiedAt: Instant?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var modifiedBy: String?
        /// 0...5 elements.
        public var contexts: [EngagementContextDetails]?

        public init(
            id: String? = nil, arn: String? = nil, title: String? = nil, description: String? = nil,
            createdAt: Instant? = nil, createdBy: String? = nil, memberCount: Int? = nil, modifiedAt: Instant? = nil,
            modifiedBy: String? = nil, contexts: [EngagementContextDetails]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.title = title
            self.description = description
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.memberCount = memberCount
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.contexts = contexts
        }

        public static let members = MemberTable(["Id", "Arn", "Title", "Description", "CreatedAt", "CreatedBy", "MemberCount", "ModifiedAt", "ModifiedBy", "Contexts"], sensitive: 0b100100000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: title = try reader.readString()
            case 3: description = try reader.readString()
            case 4: createdAt = try reader.readInstant()
            case 5: createdBy = try reader.readString()
            case 6: memberCount = try reader.readInteger()
            case 7: modifiedAt = try reader.readInstant()
            case 8: modifiedBy = try reader.readString()
            case 9: contexts = try reader.readList { (reader) throws(SerializationError) in try EngagementContextDetails(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, title)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, createdAt)
            writer.member(5, of: Self.members, createdBy)
            writer.member(6, of: Self.members, memberCount)
            writer.member(7, of: Self.members, modifiedAt)
            writer.member(8, of: Self.members, modifiedBy)
            writer.member(9, of: Self.members, contexts) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
