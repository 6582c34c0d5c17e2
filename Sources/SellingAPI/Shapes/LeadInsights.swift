// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInsights: WireCarrier {
        public var leadReadinessScore: String?
        public var channelRecommendation: ChannelRecommendation?

        public init(leadReadinessScore: String? = nil, channelRecommendation: ChannelRecommendation? = nil) {
            self.leadReadinessScore = leadReadinessScore
            self.channelRecommendation = channelRecommendation
        }

        public static let members = MemberTable(["LeadReadinessScore", "ChannelRecommendation"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: leadReadinessScore = try reader.readString()
            case 1: channelRecommendation = try ChannelRecommendation(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, leadReadinessScore)
            writer.member(1, of: Self.members, channelRecommendation)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(channelRecommendation, "ChannelRecommendation")
        }
    }
}
