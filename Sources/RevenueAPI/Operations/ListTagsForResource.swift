// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists the tags of a record.
    public enum ListTagsForResource: RevenueOperation {
        public typealias Input = Revenue.ListTagsForResourceInput
        public typealias Output = Revenue.ListTagsForResourceOutput

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10),
            resources: ["marketplace-revenue-share", "revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }

    public struct ListTagsForResourceInput: WireCarrier {
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})`. 1...1011 characters.
        public var resourceArn: String

        public init(resourceArn: String) { self.resourceArn = resourceArn }

        public static let members = MemberTable(["resourceArn"], required: 0b1)
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
            check.string(resourceArn, "resourceArn", Revenue.Constraint.resourceARN)
        }
    }

    public struct ListTagsForResourceOutput: WireCarrier {
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(tags: [Tag]? = nil) { self.tags = tags }

        public static let members = MemberTable(["tags"])
        public static var unread: Self { Self() }

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
