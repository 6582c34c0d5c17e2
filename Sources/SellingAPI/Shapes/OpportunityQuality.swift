// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct OpportunityQuality: WireStructure {
        /// 0...100.
        public var score: Int?
        public var trend: String?

        public init(
            score: Int? = nil,
            trend: String? = nil
        ) {
            self.score = score
            self.trend = trend
        }

        private static let members = MemberTable(["Score", "Trend"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: score = try reader.readInteger()
                case 1: trend = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, score)
            writer.member(1, of: Self.members, trend)
            writer.endStructure()
        }
    }
}
