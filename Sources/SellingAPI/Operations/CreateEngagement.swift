// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Opens an engagement, the room in which companies work together on a deal.
    public enum CreateEngagement: SellingOperation {
        public typealias Input = Selling.CreateEngagementRequest
        public typealias Output = Selling.CreateEngagementResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateEngagement",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 15),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createEngagement(input, call)
        }
    }

    public struct CreateEngagementRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Pattern `(?s).{0,40}`.
        public var title: String?
        /// Pattern `(?s).{0,255}`.
        public var description: String?
        /// 0...5 elements.
        public var contexts: [EngagementContextDetails]?

        public init(
            catalog: String, clientToken: String, title: String? = nil, description: String? = nil,
            contexts: [EngagementContextDetails]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.title = title
            self.description = description
            self.contexts = contexts
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Title", "Description", "Contexts"], required: 0b11)
        public static var unread: Self { Self(catalog: "", clientToken: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: title = try reader.readString()
            case 3: description = try reader.readString()
            case 4: contexts = try reader.readList { (reader) throws(SerializationError) in try EngagementContextDetails(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, title)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, contexts) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(title, "Title", Selling.Constraint.engagementTitle)
            check.string(description, "Description", Selling.Constraint.engagementDescription)
            check.count(contexts?.count, "Contexts", min: 0, max: 5)
            for element in contexts ?? [] {
                check.structure(element, "Contexts")
            }
        }
    }

    public struct CreateEngagementResponse: WireCarrier {
        /// Pattern `eng-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        /// UTC.
        public var modifiedAt: Instant?

        public init(id: String? = nil, arn: String? = nil, modifiedAt: Instant? = nil) {
            self.id = id
            self.arn = arn
            self.modifiedAt = modifiedAt
        }

        public static let members = MemberTable(["Id", "Arn", "ModifiedAt"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: modifiedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, modifiedAt)
        }
    }
}
