// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct PreferredContactWindow: WireStructure {
        public var window: ContactWindow?
        /// Pattern `[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*`. 1...64 characters.
        public var timezone: String?

        public init(
            window: ContactWindow? = nil,
            timezone: String? = nil
        ) {
            self.window = window
            self.timezone = timezone
        }

        private static let members = MemberTable(["Window", "Timezone"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: window = ContactWindow(rawValue: try reader.readString())
                case 1: timezone = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, window?.rawValue)
            writer.member(1, of: Self.members, timezone)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(window, "Window")
            check.string(timezone, "Timezone", Selling.Constraint.preferredContactWindowTimezoneString)
        }
    }
}
