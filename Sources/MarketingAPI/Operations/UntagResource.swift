// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UntagResource`.
    public enum UntagResource: MarketingOperation {
        public typealias Input = Marketing.UntagResourceRequest
        public typealias Output = Marketing.UntagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            isIdempotent: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.untagResource(input, call)
        }
    }
}

extension Marketing {
    public struct UntagResourceRequest: WireStructure {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var resourceArn: String
        /// Required. 1...50 elements. Each: Pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. Each: 1...128 characters.
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
            check.string(resourceArn, "ResourceArn", Marketing.Constraint.taggableResourceArn)
            check.count(tagKeys.count, "TagKeys", min: 1, max: 50)
            for element in tagKeys {
                check.string(element, "TagKeys", Marketing.Constraint.tagKey)
            }
        }
    }
}

extension Marketing {
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
