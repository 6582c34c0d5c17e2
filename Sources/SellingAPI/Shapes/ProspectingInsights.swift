// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProspectingInsights: WireCarrier {
        /// 0...255 characters.
        public var marketplaceEngagementScore: String?
        public var solutionScore: String?
        public var solutionCategory: String?
        public var solutionSubCategory: String?

        public init(
            marketplaceEngagementScore: String? = nil, solutionScore: String? = nil, solutionCategory: String? = nil,
            solutionSubCategory: String? = nil
        ) {
            self.marketplaceEngagementScore = marketplaceEngagementScore
            self.solutionScore = solutionScore
            self.solutionCategory = solutionCategory
            self.solutionSubCategory = solutionSubCategory
        }

        public static let members = MemberTable(["MarketplaceEngagementScore", "SolutionScore", "SolutionCategory", "SolutionSubCategory"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: marketplaceEngagementScore = try reader.readString()
            case 1: solutionScore = try reader.readString()
            case 2: solutionCategory = try reader.readString()
            case 3: solutionSubCategory = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, marketplaceEngagementScore)
            writer.member(1, of: Self.members, solutionScore)
            writer.member(2, of: Self.members, solutionCategory)
            writer.member(3, of: Self.members, solutionSubCategory)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(marketplaceEngagementScore, "MarketplaceEngagementScore", Selling.Constraint.engagementScoreLevel)
        }
    }
}
