// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum SupportPlan: WireStructure {
        case resoldEnterprise(ResoldEnterprise)
        case partnerLedSupport(PartnerLedSupport)
        case resoldUnifiedOperations(ResoldUnifiedOperations)
        case unknown(String)

        private static let members = MemberTable(["resoldEnterprise", "partnerLedSupport", "resoldUnifiedOperations"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .resoldEnterprise(try ResoldEnterprise(from: reader))
                case 1: self = .partnerLedSupport(try PartnerLedSupport(from: reader))
                case 2: self = .resoldUnifiedOperations(try ResoldUnifiedOperations(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .resoldEnterprise(let value): writer.member(0, of: Self.members, value)
            case .partnerLedSupport(let value): writer.member(1, of: Self.members, value)
            case .resoldUnifiedOperations(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .resoldEnterprise(let value): check.structure(value, "resoldEnterprise")
            case .partnerLedSupport(let value): check.structure(value, "partnerLedSupport")
            case .resoldUnifiedOperations(let value): check.structure(value, "resoldUnifiedOperations")
            case .unknown: break
            }
        }
    }
}
