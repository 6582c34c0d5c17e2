// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Takes tags off a record.
    ///
    /// Writes. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `UntagResource`.
    public enum UntagResource: RevenueOperation {
        public typealias Input = Revenue.UntagResourceInput
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"]
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.untagResource(input, call)
            return NoOutput()
        }
    }
}

extension Revenue {
    public struct UntagResourceInput: WireStructure {
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})`. 1...1011 characters.
        public var resourceArn: String
        /// Required. Each: Pattern `[^\x00-\x1F\x7F]+`. Each: 1...128 characters.
        public var tagKeys: [String]

        public init(
            resourceArn: String,
            tagKeys: [String]
        ) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        private static let members = MemberTable(["resourceArn", "tagKeys"], required: 0b11)

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
            check.string(resourceArn, "resourceArn", Revenue.Constraint.resourceARN)
            for element in tagKeys {
                check.string(element, "tagKeys", Revenue.Constraint.tagKey)
            }
        }
    }
}
