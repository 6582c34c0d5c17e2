// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UntagResource`.
    public enum UntagResource: ChannelOperation {
        public typealias Input = Channel.UntagResourceRequest
        public typealias Output = Channel.UntagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.untagResource(input, call)
        }
    }
}

extension Channel {
    public struct UntagResourceRequest: WireStructure {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}|channel-contract/cc-[a-z0-9]{13})`. 1...1011 characters.
        public var resourceArn: String
        /// Required. Each: Pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. Each: 1...128 characters.
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
            check.string(resourceArn, "resourceArn", Channel.Constraint.taggableArn)
            for element in tagKeys {
                check.string(element, "tagKeys", Channel.Constraint.tagKey)
            }
        }
    }
}

extension Channel {
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
