// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsOpportunityProject: WireCarrier {
        /// 0...10 elements.
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var awsPartition: AwsPartition?

        public init(expectedCustomerSpend: [ExpectedCustomerSpend]? = nil, awsPartition: AwsPartition? = nil) {
            self.expectedCustomerSpend = expectedCustomerSpend
            self.awsPartition = awsPartition
        }

        public static let members = MemberTable(["ExpectedCustomerSpend", "AwsPartition"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try ExpectedCustomerSpend(from: reader) }
            case 1: awsPartition = AwsPartition(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, awsPartition?.rawValue)
        }
    }
}
