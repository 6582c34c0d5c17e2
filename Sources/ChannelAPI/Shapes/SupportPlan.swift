// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public enum SupportPlan: WireUnion {
        case resoldEnterprise(ResoldEnterprise)
        case partnerLedSupport(PartnerLedSupport)
        case resoldUnifiedOperations(ResoldUnifiedOperations)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["resoldEnterprise", "partnerLedSupport", "resoldUnifiedOperations"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .resoldEnterprise(try ResoldEnterprise(from: reader))
            case 1: self = .partnerLedSupport(try PartnerLedSupport(from: reader))
            case 2: self = .resoldUnifiedOperations(try ResoldUnifiedOperations(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .resoldEnterprise(let value): writer.member(0, of: Self.members, value)
            case .partnerLedSupport(let value): writer.member(1, of: Self.members, value)
            case .resoldUnifiedOperations(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
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
