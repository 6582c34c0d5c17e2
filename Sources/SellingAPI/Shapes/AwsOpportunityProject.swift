// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsOpportunityProject: WireStructure {
        /// 0...10 elements.
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var awsPartition: AwsPartition?

        public init(
            expectedCustomerSpend: [ExpectedCustomerSpend]? = nil,
            awsPartition: AwsPartition? = nil
        ) {
            self.expectedCustomerSpend = expectedCustomerSpend
            self.awsPartition = awsPartition
        }

        private static let members = MemberTable(["ExpectedCustomerSpend", "AwsPartition"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try ExpectedCustomerSpend(from: reader) }
                case 1: awsPartition = AwsPartition(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, awsPartition?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(expectedCustomerSpend?.count, "ExpectedCustomerSpend", min: 0, max: 10)
            for element in expectedCustomerSpend ?? [] {
                check.structure(element, "ExpectedCustomerSpend")
            }
            check.value(awsPartition, "AwsPartition")
        }
    }
}
