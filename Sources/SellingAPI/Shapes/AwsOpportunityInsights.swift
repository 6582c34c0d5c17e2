// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsOpportunityInsights: WireCarrier {
        public var nextBestActions: String?
        public var engagementScore: EngagementScore?
        public var awsProductsSpendInsightsBySource: AwsProductsSpendInsightsBySource?
        public var opportunityQuality: OpportunityQuality?
        /// 0...5 elements.
        public var recommendations: [Recommendation]?

        public init(
            nextBestActions: String? = nil, engagementScore: EngagementScore? = nil,
            awsProductsSpendInsightsBySource: AwsProductsSpendInsightsBySource? = nil,
            opportunityQuality: OpportunityQuality? = nil, recommendations: [Recommendation]? = nil
        ) {
            self.nextBestActions = nextBestActions
            self.engagementScore = engagementScore
            self.awsProductsSpendInsightsBySource = awsProductsSpendInsightsBySource
            self.opportunityQuality = opportunityQuality
            self.recommendations = recommendations
        }

        public static let members = MemberTable(["NextBestActions", "EngagementScore", "AwsProductsSpendInsightsBySource", "OpportunityQuality", "Recommendations"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: nextBestActions = try reader.readString()
            case 1: engagementScore = EngagementScore(rawValue: try reader.readString())
            case 2: awsProductsSpendInsightsBySource = try AwsProductsSpendInsightsBySource(from: reader)
            case 3: opportunityQuality = try OpportunityQuality(from: reader)
            case 4: recommendations = try reader.readList { (reader) throws(SerializationError) in try Recommendation(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, nextBestActions)
            writer.member(1, of: Self.members, engagementScore?.rawValue)
            writer.member(2, of: Self.members, awsProductsSpendInsightsBySource)
            writer.member(3, of: Self.members, opportunityQuality)
            writer.member(4, of: Self.members, recommendations) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
