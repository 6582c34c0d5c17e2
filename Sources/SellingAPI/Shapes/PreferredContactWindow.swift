// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct PreferredContactWindow: WireCarrier {
        public var window: ContactWindow?
        /// Pattern `[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*`. 1...64 characters.
        public var timezone: String?

        public init(window: ContactWindow? = nil, timezone: String? = nil) {
            self.window = window
            self.timezone = timezone
        }

        public static let members = MemberTable(["Window", "Timezone"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: window = ContactWindow(rawValue: try reader.readString())
            case 1: timezone = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, window?.rawValue)
            writer.member(1, of: Self.members, timezone)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(window, "Window")
            check.string(timezone, "Timezone", Selling.Constraint.preferredContactWindowTimezoneString)
        }
    }
}
