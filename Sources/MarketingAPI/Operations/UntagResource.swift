// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Takes tags off a record.
    public enum UntagResource: MarketingOperation {
        public typealias Input = Marketing.UntagResourceRequest
        public typealias Output = Marketing.UntagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            isIdempotent: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 5),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.untagResource(input, call)
        }
    }

    public struct UntagResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var resourceArn: String
        /// Required. 1...50 elements. Each: Pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. Each: 1...128 characters.
        public var tagKeys: [String]

        public init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        public static let members = MemberTable(["ResourceArn", "TagKeys"], required: 0b11)
        public static var unread: Self { Self(resourceArn: "", tagKeys: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: resourceArn = try reader.readString()
            case 1: tagKeys = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, resourceArn)
            writer.member(1, of: Self.members, tagKeys) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(resourceArn, "ResourceArn", Marketing.Constraint.taggableResourceArn)
            check.count(tagKeys.count, "TagKeys", min: 1, max: 50)
            for element in tagKeys {
                check.string(element, "TagKeys", Marketing.Constraint.tagKey)
            }
        }
    }

    public struct UntagResourceResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
