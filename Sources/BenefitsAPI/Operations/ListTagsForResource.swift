// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Lists the tags of a record.
    ///
    /// Reads. Errors: AccessDeniedException, ValidationException, InternalServerException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `ListTagsForResource`.
    public enum ListTagsForResource: BenefitsOperation {
        public typealias Input = Benefits.ListTagsForResourceRequest
        public typealias Output = Benefits.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ValidationException", "InternalServerException", "ThrottlingException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: BenefitsService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }
}

extension Benefits {
    public struct ListTagsForResourceRequest: WireStructure {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\w+=,.@-]+(/[\w+=,.@-]+)*`. 1...1000 characters.
        public var resourceArn: String

        public init(
            resourceArn: String
        ) {
            self.resourceArn = resourceArn
        }

        private static let members = MemberTable(["resourceArn"], required: 0b1)

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
            check.string(resourceArn, "resourceArn", Benefits.Constraint.taggableResourceArn)
        }
    }
}

extension Benefits {
    public struct ListTagsForResourceResponse: WireStructure {
        public var tags: [Tag]?

        public init(
            tags: [Tag]? = nil
        ) {
            self.tags = tags
        }

        private static let members = MemberTable(["tags"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
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
            for element in tags ?? [] {
                check.structure(element, "tags")
            }
        }
    }
}
