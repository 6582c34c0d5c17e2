// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsProductsSpendInsightsBySource: WireStructure {
        public var partner: AwsProductInsights?
        public var aws: AwsProductInsights?

        public init(
            partner: AwsProductInsights? = nil,
            aws: AwsProductInsights? = nil
        ) {
            self.partner = partner
            self.aws = aws
        }

        private static let members = MemberTable(["Partner", "AWS"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: partner = try AwsProductInsights(from: reader)
                case 1: aws = try AwsProductInsights(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, partner)
            writer.member(1, of: Self.members, aws)
            writer.endStructure()
        }
    }
}
