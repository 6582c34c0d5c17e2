// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct PartnerLedSupport: WireCarrier {
        /// Required.
        public var coverage: Coverage
        public var provider: Provider?
        /// Required.
        public var tamLocation: String

        public init(coverage: Coverage, provider: Provider? = nil, tamLocation: String) {
            self.coverage = coverage
            self.provider = provider
            self.tamLocation = tamLocation
        }

        public static let members = MemberTable(["coverage", "provider", "tamLocation"], required: 0b101)
        public static var unread: Self { Self(coverage: Coverage(rawValue: ""), tamLocation: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: coverage = Coverage(rawValue: try reader.readString())
            case 1: provider = Provider(rawValue: try reader.readString())
            case 2: tamLocation = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, coverage.rawValue)
            writer.member(1, of: Self.members, provider?.rawValue)
            writer.member(2, of: Self.members, tamLocation)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(coverage, "coverage")
            check.value(provider, "provider")
        }
    }
}
