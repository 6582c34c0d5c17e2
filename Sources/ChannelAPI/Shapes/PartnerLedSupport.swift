// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct PartnerLedSupport: WireStructure {
        /// Required.
        public var coverage: Coverage
        public var provider: Provider?
        /// Required.
        public var tamLocation: String

        public init(
            coverage: Coverage,
            provider: Provider? = nil,
            tamLocation: String
        ) {
            self.coverage = coverage
            self.provider = provider
            self.tamLocation = tamLocation
        }

        private static let members = MemberTable(["coverage", "provider", "tamLocation"], required: 0b101)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(coverage: Coverage(rawValue: ""), tamLocation: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: coverage = Coverage(rawValue: try reader.readString())
                case 1: provider = Provider(rawValue: try reader.readString())
                case 2: tamLocation = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, coverage.rawValue)
            writer.member(1, of: Self.members, provider?.rawValue)
            writer.member(2, of: Self.members, tamLocation)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(coverage, "coverage")
            check.value(provider, "provider")
        }
    }
}
