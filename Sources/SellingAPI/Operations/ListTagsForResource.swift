// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the tags of a record.
    public enum ListTagsForResource: SellingOperation {
        public typealias Input = Selling.ListTagsForResourceRequest
        public typealias Output = Selling.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account", "opportunity", "resource-snapshot-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }

    public struct ListTagsForResourceRequest: WireCarrier {
        /// Required. Pattern `(?=.{1,1000}$)arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\w+=,.@-]+(/[\w+=,.@-]+)*`.
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
            check.string(resourceArn, "ResourceArn", Selling.Constraint.taggableResourceArn)
        }
    }

    public struct ListTagsForResourceResponse: WireCarrier {
        /// Required. 1...200 elements.
        public var tags: [Tag]

        public init(tags: [Tag]) { self.tags = tags }

        public static let members = MemberTable(["Tags"], required: 0b1)
        public static var unread: Self { Self(tags: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
