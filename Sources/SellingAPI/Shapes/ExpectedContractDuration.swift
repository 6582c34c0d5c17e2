// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ExpectedContractDuration: WireCarrier {
        /// Required.
        public var term: ExpectedContractDurationTerm
        /// Required.
        public var value: String

        public init(term: ExpectedContractDurationTerm, value: String) {
            self.term = term
            self.value = value
        }

        public static let members = MemberTable(["Term", "Value"], required: 0b11)
        public static var unread: Self { Self(term: ExpectedContractDurationTerm(rawValue: ""), value: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: term = ExpectedContractDurationTerm(rawValue: try reader.readString())
            case 1: value = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, term.rawValue)
            writer.member(1, of: Self.members, value)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(term, "Term")
        }
    }
}
