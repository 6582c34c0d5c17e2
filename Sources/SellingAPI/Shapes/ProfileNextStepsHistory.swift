// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProfileNextStepsHistory: WireStructure {
        /// Required.
        public var value: String
        /// Required. UTC.
        public var time: Instant

        public init(
            value: String,
            time: Instant
        ) {
            self.value = value
            self.time = time
        }

        private static let members = MemberTable(["Value", "Time"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(value: "", time: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: value = try reader.readString()
                case 1: time = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, value)
            writer.member(1, of: Self.members, time)
            writer.endStructure()
        }
    }
}
