// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Lists the tags of a record.
    ///
    /// Reads. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `ListTagsForResource`.
    public enum ListTagsForResource: ChannelOperation {
        public typealias Input = Channel.ListTagsForResourceRequest
        public typealias Output = Channel.ListTagsForResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listTagsForResource(input, call)
        }
    }
}

extension Channel {
    public struct ListTagsForResourceRequest: WireStructure {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}|channel-contract/cc-[a-z0-9]{13})`. 1...1011 characters.
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
            check.string(resourceArn, "resourceArn", Channel.Constraint.taggableArn)
        }
    }
}

extension Channel {
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
