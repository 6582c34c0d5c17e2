// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct BestOutreachWindow: WireStructure {
        /// Required.
        public var day: DayOfWeek
        /// Required. Pattern `(?:[01][0-9]|2[0-3]):[0-5][0-9]`. 5...5 characters.
        public var startTimeUtc: String
        /// Required. Pattern `(?:[01][0-9]|2[0-3]):[0-5][0-9]`. 5...5 characters.
        public var endTimeUtc: String

        public init(
            day: DayOfWeek,
            startTimeUtc: String,
            endTimeUtc: String
        ) {
            self.day = day
            self.startTimeUtc = startTimeUtc
            self.endTimeUtc = endTimeUtc
        }

        private static let members = MemberTable(["Day", "StartTimeUtc", "EndTimeUtc"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(day: DayOfWeek(rawValue: ""), startTimeUtc: "", endTimeUtc: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: day = DayOfWeek(rawValue: try reader.readString())
                case 1: startTimeUtc = try reader.readString()
                case 2: endTimeUtc = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, day.rawValue)
            writer.member(1, of: Self.members, startTimeUtc)
            writer.member(2, of: Self.members, endTimeUtc)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(day, "Day")
            check.string(startTimeUtc, "StartTimeUtc", Selling.Constraint.utcTimeOfDay)
            check.string(endTimeUtc, "EndTimeUtc", Selling.Constraint.utcTimeOfDay)
        }
    }
}
