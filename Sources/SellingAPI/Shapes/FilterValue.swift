// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum FilterValue: WireStructure {
        case stringValue(String)
        case stringListValue([String])
        case longValue(Int)
        case dateValue(Instant)
        case unknown(String)

        private static let members = MemberTable(["StringValue", "StringListValue", "LongValue", "DateValue"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .stringValue(try reader.readString())
                case 1: self = .stringListValue(try reader.readList { (reader) throws(SerializationError) in try reader.readString() })
                case 2: self = .longValue(try reader.readInteger())
                case 3: self = .dateValue(try reader.readInstant())
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .stringValue(let value): writer.member(0, of: Self.members, value)
            case .stringListValue(let value): writer.member(1, of: Self.members, value) { $0.list($1) { $0.write($1) } }
            case .longValue(let value): writer.member(2, of: Self.members, value)
            case .dateValue(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .stringValue: break
            case .stringListValue(let value):
                check.count(value.count, "StringListValue", min: 1, max: 20)
                for element in value {
                    check.string(element, "StringListValue", Selling.Constraint.accountFilterStringListMemberString)
                }
            case .longValue: break
            case .dateValue: break
            case .unknown: break
            }
        }
    }
}
