// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct RelatedEntityIdentifiers: WireCarrier {
        /// Each: Pattern `arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\d+:\d{12}:AWSMarketplace/Offer/.*`.
        public var awsMarketplaceOffers: [String]?
        /// Each: Pattern `arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\d+:\d{12}:AWSMarketplace/OfferSet/offerset-.*`.
        public var awsMarketplaceOfferSets: [String]?
        /// Each: Pattern `S-[0-9]{1,19}`.
        public var solutions: [String]?
        public var awsProducts: [String]?
        /// Each: Pattern `arn:.*`. Each: 4...2048 characters.
        public var awsMarketplaceSolutions: [String]?
        /// Each: Pattern `arn:.*`. Each: 4...2048 characters.
        public var awsMarketplaceProducts: [String]?

        public init(
            awsMarketplaceOffers: [String]? = nil, awsMarketplaceOfferSets: [String]? = nil, solutions: [String]? = nil,
            awsProducts: [String]? = nil, awsMarketplaceSolutions: [String]? = nil,
            awsMarketplaceProducts: [String]? = nil
        ) {
            self.awsMarketplaceOffers = awsMarketplaceOffers
            self.awsMarketplaceOfferSets = awsMarketplaceOfferSets
            self.solutions = solutions
            self.awsProducts = awsProducts
            self.awsMarketplaceSolutions = awsMarketplaceSolutions
            self.awsMarketplaceProducts = awsMarketplaceProducts
        }

        public static let members = MemberTable(["AwsMarketplaceOffers", "AwsMarketplaceOfferSets", "Solutions", "AwsProducts", "AwsMarketplaceSolutions", "AwsMarketplaceProducts"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: awsMarketplaceOffers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 1: awsMarketplaceOfferSets = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: solutions = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: awsProducts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: awsMarketplaceSolutions = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: awsMarketplaceProducts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, awsMarketplaceOffers) { $0.list($1) { $0.write($1) } }
            writer.member(1, of: Self.members, awsMarketplaceOfferSets) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, solutions) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, awsProducts) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, awsMarketplaceSolutions) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, awsMarketplaceProducts) { $0.list($1) { $0.write($1) } }
        }
    }
}
