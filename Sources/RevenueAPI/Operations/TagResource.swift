// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Puts tags on a record, or changes their values.
    ///
    /// Writes. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `TagResource`.
    public enum TagResource: RevenueOperation {
        public typealias Input = Revenue.TagResourceInput
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"]
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.tagResource(input, call)
            return NoOutput()
        }
    }
}

extension Revenue {
    public struct TagResourceInput: WireStructure {
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})`. 1...1011 characters.
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

        private static let members = MemberTable(["resourceArn", "tags"], required: 0b11)

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
            check.string(resourceArn, "resourceArn", Revenue.Constraint.resourceARN)
            check.count(tags.count, "tags", min: 1, max: 200)
            for element in tags {
                check.structure(element, "tags")
            }
        }
    }
}
