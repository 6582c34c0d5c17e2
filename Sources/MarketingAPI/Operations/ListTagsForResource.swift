// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Lists the tags of a record.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `ListTagsForResource`.
    public enum ListTagsForResource: MarketingOperation {
        public typealias Input = Marketing.ListTagsForResourceRequest
        public typealias Output = Marketing.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }
}

extension Marketing {
    public struct ListTagsForResourceRequest: WireStructure {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var resourceArn: String

        public init(
            resourceArn: String
        ) {
            self.resourceArn = resourceArn
        }

        private static let members = MemberTable(["ResourceArn"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(resourceArn: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: resourceArn = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, resourceArn)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(resourceArn, "ResourceArn", Marketing.Constraint.taggableResourceArn)
        }
    }
}

extension Marketing {
    public struct ListTagsForResourceResponse: WireStructure {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var resourceArn: String
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            resourceArn: String,
            tags: [Tag]? = nil
        ) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        private static let members = MemberTable(["ResourceArn", "Tags"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(resourceArn: "")
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
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }
}
