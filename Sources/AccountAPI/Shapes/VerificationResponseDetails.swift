// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public enum VerificationResponseDetails: WireUnion {
        case businessVerificationResponse(BusinessVerificationResponse)
        case registrantVerificationResponse(RegistrantVerificationResponse)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["BusinessVerificationResponse", "RegistrantVerificationResponse"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .businessVerificationResponse(try BusinessVerificationResponse(from: reader))
            case 1: self = .registrantVerificationResponse(try RegistrantVerificationResponse(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .businessVerificationResponse(let value): writer.member(0, of: Self.members, value)
            case .registrantVerificationResponse(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
        }
    }
}
