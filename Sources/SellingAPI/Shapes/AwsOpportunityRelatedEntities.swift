// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsOpportunityRelatedEntities: WireCarrier {
        public var awsProducts: [String]?
        /// Each: Pattern `S-[0-9]{1,19}`.
        public var solutions: [String]?
        /// Each: Pattern `arn:.*`. Each: 4...2048 characters.
        public var awsMarketplaceSolutions: [String]?
        /// Each: Pattern `arn:.*`. Each: 4...2048 characters.
        public var awsMarketplaceProducts: [String]?

        public init(
            awsProducts: [String]? = nil, solutions: [String]? = nil, awsMarketplaceSolutions: [String]? = nil,
            awsMarketplaceProducts: [String]? = nil
        ) {
            self.awsProducts = awsProducts
            self.solutions = solutions
            self.awsMarketplaceSolutions = awsMarketplaceSolutions
            self.awsMarketplaceProducts = awsMarketplaceProducts
        }

        public static let members = MemberTable(["AwsProducts", "Solutions", "AwsMarketplaceSolutions", "AwsMarketplaceProducts"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: awsProducts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 1: solutions = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: awsMarketplaceSolutions = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: awsMarketplaceProducts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, awsProducts) { $0.list($1) { $0.write($1) } }
            writer.member(1, of: Self.members, solutions) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, awsMarketplaceSolutions) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, awsMarketplaceProducts) { $0.list($1) { $0.write($1) } }
        }
    }
}
