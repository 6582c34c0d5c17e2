// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public enum FilterValue: WireUnion {
        case stringValue(String)
        case stringListValue([String])
        case longValue(Int)
        case dateValue(Instant)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["StringValue", "StringListValue", "LongValue", "DateValue"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .stringValue(try reader.readString())
            case 1: self = .stringListValue(try reader.readList { (reader) throws(SerializationError) in try reader.readString() })
            case 2: self = .longValue(try reader.readInteger())
            case 3: self = .dateValue(try reader.readInstant())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .stringValue(let value): writer.member(0, of: Self.members, value)
            case .stringListValue(let value): writer.member(1, of: Self.members, value) { $0.list($1) { $0.write($1) } }
            case .longValue(let value): writer.member(2, of: Self.members, value)
            case .dateValue(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .stringListValue(let value):
                check.count(value.count, "StringListValue", min: 1, max: 20)
                for element in value {
                    check.string(element, "StringListValue", Selling.Constraint.accountFilterStringListMemberString)
                }
            default: break
            }
        }
    }
}
