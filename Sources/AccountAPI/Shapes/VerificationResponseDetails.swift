// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum VerificationResponseDetails: WireStructure {
        case businessVerificationResponse(BusinessVerificationResponse)
        case registrantVerificationResponse(RegistrantVerificationResponse)
        case unknown(String)

        private static let members = MemberTable(["BusinessVerificationResponse", "RegistrantVerificationResponse"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .businessVerificationResponse(try BusinessVerificationResponse(from: reader))
                case 1: self = .registrantVerificationResponse(try RegistrantVerificationResponse(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .businessVerificationResponse(let value): writer.member(0, of: Self.members, value)
            case .registrantVerificationResponse(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .businessVerificationResponse: break
            case .registrantVerificationResponse: break
            case .unknown: break
            }
        }
    }
}
