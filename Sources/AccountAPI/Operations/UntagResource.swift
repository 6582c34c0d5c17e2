// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `UntagResource`.
    public enum UntagResource: AccountOperation {
        public typealias Input = Account.UntagResourceRequest
        public typealias Output = Account.UntagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.untagResource(input, call)
        }
    }
}

extension Account {
    public struct UntagResourceRequest: WireStructure {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+`. 1...200 characters.
        public var resourceArn: String
        /// Required. 0...50 elements. Each: 1...128 characters.
        public var tagKeys: [String]

        public init(
            resourceArn: String,
            tagKeys: [String]
        ) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        private static let members = MemberTable(["ResourceArn", "TagKeys"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(resourceArn: "", tagKeys: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: resourceArn = try reader.readString()
                case 1: tagKeys = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, resourceArn)
            writer.member(1, of: Self.members, tagKeys) { $0.list($1) { $0.write($1) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(resourceArn, "ResourceArn", Account.Constraint.taggableResourceArn)
            check.count(tagKeys.count, "TagKeys", min: 0, max: 50)
            for element in tagKeys {
                check.string(element, "TagKeys", Account.Constraint.tagKey)
            }
        }
    }
}

extension Account {
    public struct UntagResourceResponse: WireStructure {
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
