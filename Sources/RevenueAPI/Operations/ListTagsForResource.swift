// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListTagsForResource`.
    public enum ListTagsForResource: RevenueOperation {
        public typealias Input = Revenue.ListTagsForResourceInput
        public typealias Output = Revenue.ListTagsForResourceOutput

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }
}

extension Revenue {
    public struct ListTagsForResourceInput: WireStructure {
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})`. 1...1011 characters.
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
            check.string(resourceArn, "resourceArn", Revenue.Constraint.resourceARN)
        }
    }
}

extension Revenue {
    public struct ListTagsForResourceOutput: WireStructure {
        /// 1...200 elements.
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
            check.count(tags?.count, "tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "tags")
            }
        }
    }
}
