// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `TagResource`.
    public enum TagResource: ChannelOperation {
        public typealias Input = Channel.TagResourceRequest
        public typealias Output = Channel.TagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "TagResource",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.tagResource(input, call)
        }
    }
}

extension Channel {
    public struct TagResourceRequest: WireStructure {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}|channel-contract/cc-[a-z0-9]{13})`. 1...1011 characters.
        public var resourceArn: String
        /// Required.
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
            check.string(resourceArn, "resourceArn", Channel.Constraint.taggableArn)
            for element in tags {
                check.structure(element, "tags")
            }
        }
    }
}

extension Channel {
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
