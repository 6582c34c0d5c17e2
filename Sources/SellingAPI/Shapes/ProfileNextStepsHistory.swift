// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProfileNextStepsHistory: WireCarrier {
        /// Required.
        public var value: String
        /// Required. UTC.
        public var time: Instant

        public init(value: String, time: Instant) {
            self.value = value
            self.time = time
        }

        public static let members = MemberTable(["Value", "Time"], required: 0b11)
        public static var unread: Self { Self(value: "", time: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: value = try reader.readString()
            case 1: time = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, value)
            writer.member(1, of: Self.members, time)
        }
    }
}
