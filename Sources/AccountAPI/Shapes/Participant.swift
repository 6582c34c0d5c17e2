// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum Participant: WireStructure {
        case partnerProfile(PartnerProfileSummary)
        case sellerProfile(SellerProfileSummary)
        case account(AccountSummary)
        case unknown(String)

        private static let members = MemberTable(["PartnerProfile", "SellerProfile", "Account"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .partnerProfile(try PartnerProfileSummary(from: reader))
                case 1: self = .sellerProfile(try SellerProfileSummary(from: reader))
                case 2: self = .account(try AccountSummary(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .partnerProfile(let value): writer.member(0, of: Self.members, value)
            case .sellerProfile(let value): writer.member(1, of: Self.members, value)
            case .account(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .partnerProfile: break
            case .sellerProfile: break
            case .account: break
            case .unknown: break
            }
        }
    }
}
