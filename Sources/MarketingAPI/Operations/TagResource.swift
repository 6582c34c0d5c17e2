// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `TagResource`.
    public enum TagResource: MarketingOperation {
        public typealias Input = Marketing.TagResourceRequest
        public typealias Output = Marketing.TagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            isIdempotent: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ServiceQuotaExceededException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.tagResource(input, call)
        }
    }
}

extension Marketing {
    public struct TagResourceRequest: WireStructure {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var resourceArn: String
        /// Required. 1...200 elements.
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
            check.string(resourceArn, "ResourceArn", Marketing.Constraint.taggableResourceArn)
            check.count(tags.count, "Tags", min: 1, max: 200)
            for element in tags {
                check.structure(element, "Tags")
            }
        }
    }
}

extension Marketing {
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
