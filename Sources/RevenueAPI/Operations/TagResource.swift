// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Puts tags on a record, or changes their values.
    public enum TagResource: RevenueOperation {
        public typealias Input = Revenue.TagResourceInput
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"],
            quota: Quota(perSecond: 2),
            resources: ["marketplace-revenue-share", "revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.tagResource(input, call)
            return NoOutput()
        }
    }

    public struct TagResourceInput: WireCarrier {
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})`. 1...1011 characters.
        public var resourceArn: String
        /// Required. 1...200 elements.
        public var tags: [Tag]

        public init(resourceArn: String, tags: [Tag]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        public static let members = MemberTable(["resourceArn", "tags"], required: 0b11)
        public static var unread: Self { Self(resourceArn: "", tags: []) }

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

        public func check(_ check: inout ConstraintCheck) {
            check.string(resourceArn, "resourceArn", Revenue.Constraint.resourceARN)
            check.count(tags.count, "tags", min: 1, max: 200)
            for element in tags {
                check.structure(element, "tags")
            }
        }
    }
}
