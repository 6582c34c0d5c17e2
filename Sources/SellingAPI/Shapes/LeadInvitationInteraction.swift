// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInvitationInteraction: WireCarrier {
        /// Pattern `(?s).{0,255}`.
        public var sourceType: String?
        /// Pattern `(?s).{0,255}`.
        public var sourceId: String?
        /// Pattern `(?s).{0,255}`.
        public var sourceName: String?
        /// 0...255 characters.
        public var usecase: String?
        /// Required. Pattern `(?s).{0,80}`. Sensitive.
        public var contactBusinessTitle: String

        public init(
            sourceType: String? = nil, sourceId: String? = nil, sourceName: String? = nil, usecase: String? = nil,
            contactBusinessTitle: String
        ) {
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.sourceName = sourceName
            self.usecase = usecase
            self.contactBusinessTitle = contactBusinessTitle
        }

        public static let members = MemberTable(["SourceType", "SourceId", "SourceName", "Usecase", "ContactBusinessTitle"], required: 0b10000, sensitive: 0b10000)
        public static var unread: Self { Self(contactBusinessTitle: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sourceType = try reader.readString()
            case 1: sourceId = try reader.readString()
            case 2: sourceName = try reader.readString()
            case 3: usecase = try reader.readString()
            case 4: contactBusinessTitle = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sourceType)
            writer.member(1, of: Self.members, sourceId)
            writer.member(2, of: Self.members, sourceName)
            writer.member(3, of: Self.members, usecase)
            writer.member(4, of: Self.members, contactBusinessTitle)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(sourceType, "SourceType", Selling.Constraint.leadSourceType)
            check.string(sourceId, "SourceId", Selling.Constraint.leadSourceId)
            check.string(sourceName, "SourceName", Selling.Constraint.leadSourceName)
            check.string(usecase, "Usecase", Selling.Constraint.engagementUseCase)
            check.string(contactBusinessTitle, "ContactBusinessTitle", Selling.Constraint.jobTitle)
        }
    }
}
