// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public enum ValidationError: WireUnion {
        case fieldValidationError(FieldValidationError)
        case businessValidationError(BusinessValidationError)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["FieldValidationError", "BusinessValidationError"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .fieldValidationError(try FieldValidationError(from: reader))
            case 1: self = .businessValidationError(try BusinessValidationError(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .fieldValidationError(let value): writer.member(0, of: Self.members, value)
            case .businessValidationError(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
        }
    }
}
