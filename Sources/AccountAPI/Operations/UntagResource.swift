// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Takes tags off a record.
    public enum UntagResource: AccountOperation {
        public typealias Input = Account.UntagResourceRequest
        public typealias Output = Account.UntagResourceResponse

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.untagResource(input, call)
        }
    }

    public struct UntagResourceRequest: WireCarrier {
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+`. 1...200 characters.
        public var resourceArn: String
        /// Required. 0...50 elements. Each: 1...128 characters.
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
            check.string(resourceArn, "ResourceArn", Account.Constraint.taggableResourceArn)
            check.count(tagKeys.count, "TagKeys", min: 0, max: 50)
            for element in tagKeys {
                check.string(element, "TagKeys", Account.Constraint.tagKey)
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
