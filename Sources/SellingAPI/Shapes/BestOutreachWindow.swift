// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct BestOutreachWindow: WireCarrier {
        /// Required.
        public var day: DayOfWeek
        /// Required. Pattern `(?:[01][0-9]|2[0-3]):[0-5][0-9]`. 5...5 characters.
        public var startTimeUtc: String
        /// Required. Pattern `(?:[01][0-9]|2[0-3]):[0-5][0-9]`. 5...5 characters.
        public var endTimeUtc: String

        public init(day: DayOfWeek, startTimeUtc: String, endTimeUtc: String) {
            self.day = day
            self.startTimeUtc = startTimeUtc
            self.endTimeUtc = endTimeUtc
        }

        public static let members = MemberTable(["Day", "StartTimeUtc", "EndTimeUtc"], required: 0b111)
        public static var unread: Self { Self(day: DayOfWeek(rawValue: ""), startTimeUtc: "", endTimeUtc: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: day = DayOfWeek(rawValue: try reader.readString())
            case 1: startTimeUtc = try reader.readString()
            case 2: endTimeUtc = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, day.rawValue)
            writer.member(1, of: Self.members, startTimeUtc)
            writer.member(2, of: Self.members, endTimeUtc)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(day, "Day")
            check.string(startTimeUtc, "StartTimeUtc", Selling.Constraint.utcTimeOfDay)
            check.string(endTimeUtc, "EndTimeUtc", Selling.Constraint.utcTimeOfDay)
        }
    }
}
