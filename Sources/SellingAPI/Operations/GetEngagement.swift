// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one engagement with its contexts.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetEngagement`.
    public enum GetEngagement: SellingOperation {
        public typealias Input = Selling.GetEngagementRequest
        public typealias Output = Selling.GetEngagementResponse

        public static let descriptor = OperationDescriptor(
            name: "GetEngagement",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getEngagement(input, call)
        }
    }
}

extension Selling {
    public struct GetEngagementRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|eng-[0-9a-z]{14})`.
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
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementArnOrIdentifier)
        }
    }
}

extension Selling {
    public struct GetEngagementResponse: WireStructure {
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
            id: String? = nil,
            arn: String? = nil,
            title: String? = nil,
            description: String? = nil,
            createdAt: Instant? = nil,
            createdBy: String? = nil,
            memberCount: Int? = nil,
            modifiedAt: Instant? = nil,
            modifiedBy: String? = nil,
            contexts: [EngagementContextDetails]? = nil
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

        private static let members = MemberTable(["Id", "Arn", "Title", "Description", "CreatedAt", "CreatedBy", "MemberCount", "ModifiedAt", "ModifiedBy", "Contexts"], sensitive: 0b100100000)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
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
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
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
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Selling.Constraint.engagementIdentifier)
            check.string(title, "Title", Selling.Constraint.engagementTitle)
            check.string(description, "Description", Selling.Constraint.engagementDescription)
            check.string(createdBy, "CreatedBy", Selling.Constraint.awsAccount)
            check.string(modifiedBy, "ModifiedBy", Selling.Constraint.awsAccount)
            check.count(contexts?.count, "Contexts", min: 0, max: 5)
            for element in contexts ?? [] {
                check.structure(element, "Contexts")
            }
        }
    }
}
