// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInsights: WireStructure {
        public var leadReadinessScore: String?

        public init(
            leadReadinessScore: String? = nil
        ) {
            self.leadReadinessScore = leadReadinessScore
        }

        private static let members = MemberTable(["LeadReadinessScore"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: leadReadinessScore = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, leadReadinessScore)
            writer.endStructure()
        }
    }
}
