// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ChannelRecommendation: WireCarrier {
        /// Required.
        public var recommendedChannel: String
        /// 1...7 elements.
        public var bestOutreachWindows: [BestOutreachWindow]?

        public init(recommendedChannel: String, bestOutreachWindows: [BestOutreachWindow]? = nil) {
            self.recommendedChannel = recommendedChannel
            self.bestOutreachWindows = bestOutreachWindows
        }

        public static let members = MemberTable(["RecommendedChannel", "BestOutreachWindows"], required: 0b1)
        public static var unread: Self { Self(recommendedChannel: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: recommendedChannel = try reader.readString()
            case 1: bestOutreachWindows = try reader.readList { (reader) throws(SerializationError) in try BestOutreachWindow(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, recommendedChannel)
            writer.member(1, of: Self.members, bestOutreachWindows) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(bestOutreachWindows?.count, "BestOutreachWindows", min: 1, max: 7)
            for element in bestOutreachWindows ?? [] {
                check.structure(element, "BestOutreachWindows")
            }
        }
    }
}
