// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListTagsForResource`.
    public enum ListTagsForResource: SellingOperation {
        public typealias Input = Selling.ListTagsForResourceRequest
        public typealias Output = Selling.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }
}

extension Selling {
    public struct ListTagsForResourceRequest: WireStructure {
        /// Required. Pattern `(?=.{1,1000}$)arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\w+=,.@-]+(/[\w+=,.@-]+)*`.
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
            check.string(resourceArn, "ResourceArn", Selling.Constraint.taggableResourceArn)
        }
    }
}

extension Selling {
    public struct ListTagsForResourceResponse: WireStructure {
        /// Required. 1...200 elements.
        public var tags: [Tag]

        public init(
            tags: [Tag]
        ) {
            self.tags = tags
        }

        private static let members = MemberTable(["Tags"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(tags: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(tags.count, "Tags", min: 1, max: 200)
            for element in tags {
                check.structure(element, "Tags")
            }
        }
    }
}
