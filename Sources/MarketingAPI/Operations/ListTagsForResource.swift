// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Lists the tags of a record.
    public enum ListTagsForResource: MarketingOperation {
        public typealias Input = Marketing.ListTagsForResourceRequest
        public typealias Output = Marketing.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }

    public struct ListTagsForResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
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
            check.string(resourceArn, "ResourceArn", Marketing.Constraint.taggableResourceArn)
        }
    }

    public struct ListTagsForResourceResponse: WireCarrier {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var resourceArn: String
        /// 1...200 elements.
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
