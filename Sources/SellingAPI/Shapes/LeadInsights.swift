// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInsights: WireStructure {
        public var leadReadinessScore: String?
        public var channelRecommendation: ChannelRecommendation?

        public init(
            leadReadinessScore: String? = nil,
            channelRecommendation: ChannelRecommendation? = nil
        ) {
            self.leadReadinessScore = leadReadinessScore
            self.channelRecommendation = channelRecommendation
        }

        private static let members = MemberTable(["LeadReadinessScore", "ChannelRecommendation"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: leadReadinessScore = try reader.readString()
                case 1: channelRecommendation = try ChannelRecommendation(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, leadReadinessScore)
            writer.member(1, of: Self.members, channelRecommendation)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(channelRecommendation, "ChannelRecommendation")
        }
    }
}
