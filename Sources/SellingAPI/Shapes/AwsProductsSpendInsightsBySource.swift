// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsProductsSpendInsightsBySource: WireCarrier {
        public var partner: AwsProductInsights?
        public var aws: AwsProductInsights?

        public init(partner: AwsProductInsights? = nil, aws: AwsProductInsights? = nil) {
            self.partner = partner
            self.aws = aws
        }

        public static let members = MemberTable(["Partner", "AWS"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: partner = try AwsProductInsights(from: reader)
            case 1: aws = try AwsProductInsights(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, partner)
            writer.member(1, of: Self.members, aws)
        }
    }
}
