// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ExpectedContractDuration: WireStructure {
        /// Required.
        public var term: ExpectedContractDurationTerm
        /// Required.
        public var value: String

        public init(
            term: ExpectedContractDurationTerm,
            value: String
        ) {
            self.term = term
            self.value = value
        }

        private static let members = MemberTable(["Term", "Value"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(term: ExpectedContractDurationTerm(rawValue: ""), value: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: term = ExpectedContractDurationTerm(rawValue: try reader.readString())
                case 1: value = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, term.rawValue)
            writer.member(1, of: Self.members, value)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(term, "Term")
        }
    }
}
