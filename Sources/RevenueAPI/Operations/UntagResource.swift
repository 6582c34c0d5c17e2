// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Takes tags off a record.
    public enum UntagResource: RevenueOperation {
        public typealias Input = Revenue.UntagResourceInput
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "UntagResource",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"],
            quota: Quota(perSecond: 2),
            resources: ["marketplace-revenue-share", "revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.untagResource(input, call)
            return NoOutput()
        }
    }

    public struct UntagResourceInput: WireCarrier {
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(revenue-attribution/[a-zA-Z0-9-]+|marketplace-revenue-share/mrs-[a-z0-9]{13})`. 1...1011 characters.
        public var resourceArn: String
        /// Required. Each: Pattern `[^\x00-\x1F\x7F]+`. Each: 1...128 characters.
        public var tagKeys: [String]

        public init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        public static let members = MemberTable(["resourceArn", "tagKeys"], required: 0b11)
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
            check.string(resourceArn, "resourceArn", Revenue.Constraint.resourceARN)
            for element in tagKeys {
                check.string(element, "tagKeys", Revenue.Constraint.tagKey)
            }
        }
    }
}
