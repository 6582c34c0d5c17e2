// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `TagResource`.
    public enum TagResource: AccountOperation {
        public typealias Input = Account.TagResourceRequest
        public typealias Output = Account.TagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.tagResource(input, call)
        }
    }
}

extension Account {
    public struct TagResourceRequest: WireStructure {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+`. 1...200 characters.
        public var resourceArn: String
        /// Required. 0...200 elements.
        public var tags: [Tag]

        public init(
            resourceArn: String,
            tags: [Tag]
        ) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        private static let members = MemberTable(["ResourceArn", "Tags"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(resourceArn: "", tags: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: resourceArn = try reader.readString()
                case 1: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, resourceArn)
            writer.member(1, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(resourceArn, "ResourceArn", Account.Constraint.taggableResourceArn)
            check.count(tags.count, "Tags", min: 0, max: 200)
            for element in tags {
                check.structure(element, "Tags")
            }
        }
    }
}

extension Account {
    public struct TagResourceResponse: WireStructure {
        public init() {}

        private static let members = MemberTable([])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while try reader.nextMember() != nil {}
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.endStructure()
        }
    }
}
