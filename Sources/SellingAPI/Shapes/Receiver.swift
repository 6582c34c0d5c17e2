// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public enum Receiver: WireUnion {
        case account(AccountReceiver)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["Account"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .account(try AccountReceiver(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .account(let value): writer.member(0, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .account(let value): check.structure(value, "Account")
            case .unknown: break
            }
        }
    }
}
