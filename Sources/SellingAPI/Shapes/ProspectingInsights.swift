// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProspectingInsights: WireStructure {
        /// 0...255 characters.
        public var marketplaceEngagementScore: String?
        public var solutionScore: String?
        public var solutionCategory: String?
        public var solutionSubCategory: String?

        public init(
            marketplaceEngagementScore: String? = nil,
            solutionScore: String? = nil,
            solutionCategory: String? = nil,
            solutionSubCategory: String? = nil
        ) {
            self.marketplaceEngagementScore = marketplaceEngagementScore
            self.solutionScore = solutionScore
            self.solutionCategory = solutionCategory
            self.solutionSubCategory = solutionSubCategory
        }

        private static let members = MemberTable(["MarketplaceEngagementScore", "SolutionScore", "SolutionCategory", "SolutionSubCategory"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: marketplaceEngagementScore = try reader.readString()
                case 1: solutionScore = try reader.readString()
                case 2: solutionCategory = try reader.readString()
                case 3: solutionSubCategory = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, marketplaceEngagementScore)
            writer.member(1, of: Self.members, solutionScore)
            writer.member(2, of: Self.members, solutionCategory)
            writer.member(3, of: Self.members, solutionSubCategory)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(marketplaceEngagementScore, "MarketplaceEngagementScore", Selling.Constraint.engagementScoreLevel)
        }
    }
}
