// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Puts tags on a record, or changes their values.
    public enum TagResource: BenefitsOperation {
        public typealias Input = Benefits.TagResourceRequest
        public typealias Output = Benefits.TagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            isIdempotent: true,
            errors: ["AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ServiceQuotaExceededException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["benefit-allocation", "benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.tagResource(input, call)
        }
    }

    public struct TagResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\w+=,.@-]+(/[\w+=,.@-]+)*`. 1...1000 characters.
        public var resourceArn: String
        /// Required.
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
            check.string(resourceArn, "resourceArn", Benefits.Constraint.taggableResourceArn)
            for element in tags {
                check.structure(element, "tags")
            }
        }
    }

    public struct TagResourceResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
