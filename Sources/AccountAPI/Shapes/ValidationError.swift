// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum ValidationError: WireStructure {
        case fieldValidationError(FieldValidationError)
        case businessValidationError(BusinessValidationError)
        case unknown(String)

        private static let members = MemberTable(["FieldValidationError", "BusinessValidationError"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .fieldValidationError(try FieldValidationError(from: reader))
                case 1: self = .businessValidationError(try BusinessValidationError(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .fieldValidationError(let value): writer.member(0, of: Self.members, value)
            case .businessValidationError(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .fieldValidationError: break
            case .businessValidationError: break
            case .unknown: break
            }
        }
    }
}
