// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct OpportunityQuality: WireCarrier {
        /// 0...100.
        public var score: Int?
        public var trend: String?

        public init(score: Int? = nil, trend: String? = nil) {
            self.score = score
            self.trend = trend
        }

        public static let members = MemberTable(["Score", "Trend"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: score = try reader.readInteger()
            case 1: trend = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, score)
            writer.member(1, of: Self.members, trend)
        }
    }
}
