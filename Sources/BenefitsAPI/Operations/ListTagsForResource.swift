// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Lists the tags of a record.
    public enum ListTagsForResource: BenefitsOperation {
        public typealias Input = Benefits.ListTagsForResourceRequest
        public typealias Output = Benefits.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 20),
            resources: ["benefit-allocation", "benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }

    public struct ListTagsForResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\w+=,.@-]+(/[\w+=,.@-]+)*`. 1...1000 characters.
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
            check.string(resourceArn, "resourceArn", Benefits.Constraint.taggableResourceArn)
        }
    }

    public struct ListTagsForResourceResponse: WireCarrier {
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
