// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Puts tags on a record, or changes their values.
    public enum TagResource: AccountOperation {
        public typealias Input = Account.TagResourceRequest
        public typealias Output = Account.TagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.tagResource(input, call)
        }
    }

    public struct TagResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+`. 1...200 characters.
        public var resourceArn: String
        /// Required. 0...200 elements.
        public var tags: [Tag]

        public init(resourceArn: String, tags: [Tag]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        public static let members = MemberTable(["ResourceArn", "Tags"], required: 0b11)
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
            check.string(resourceArn, "ResourceArn", Account.Constraint.taggableResourceArn)
            check.count(tags.count, "Tags", min: 0, max: 200)
            for element in tags {
                check.structure(element, "Tags")
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
