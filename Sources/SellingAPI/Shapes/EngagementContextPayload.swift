// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public enum EngagementContextPayload: WireUnion {
        case customerProject(CustomerProjectsContext)
        case lead(LeadContext)
        case prospectingResult(ProspectingResult)
        case customerAccount(CustomerAccountContext)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["CustomerProject", "Lead", "ProspectingResult", "CustomerAccount"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .customerProject(try CustomerProjectsContext(from: reader))
            case 1: self = .lead(try LeadContext(from: reader))
            case 2: self = .prospectingResult(try ProspectingResult(from: reader))
            case 3: self = .customerAccount(try CustomerAccountContext(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .customerProject(let value): writer.member(0, of: Self.members, value)
            case .lead(let value): writer.member(1, of: Self.members, value)
            case .prospectingResult(let value): writer.member(2, of: Self.members, value)
            case .customerAccount(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .customerProject(let value): check.structure(value, "CustomerProject")
            case .lead(let value): check.structure(value, "Lead")
            case .prospectingResult(let value): check.structure(value, "ProspectingResult")
            case .customerAccount(let value): check.structure(value, "CustomerAccount")
            case .unknown: break
            }
        }
    }
}
