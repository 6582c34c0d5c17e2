// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Lists the tags of a record.
    public enum ListTagsForResource: AccountOperation {
        public typealias Input = Account.ListTagsForResourceRequest
        public typealias Output = Account.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 10),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }

    public struct ListTagsForResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+`. 1...200 characters.
        public var resourceArn: String

        public init(resourceArn: String) { self.resourceArn = resourceArn }

        public static let members = MemberTable(["ResourceArn"], required: 0b1)
        public static var unread: Self { Self(resourceArn: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: resourceArn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, resourceArn)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(resourceArn, "ResourceArn", Account.Constraint.taggableResourceArn)
        }
    }

    public struct ListTagsForResourceResponse: WireCarrier {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+`. 1...200 characters.
        public var resourceArn: String
        /// 0...200 elements.
        public var tags: [Tag]?

        public init(resourceArn: String, tags: [Tag]? = nil) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        public static let members = MemberTable(["ResourceArn", "Tags"], required: 0b1)
        public static var unread: Self { Self(resourceArn: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: resourceArn = try reader.readString()
            case 1: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, resourceArn)
            writer.member(1, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
