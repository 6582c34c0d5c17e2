// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct CampaignAssetLayout: WireStructure {
        /// Pattern `[A-Za-z][A-Za-z0-9_]*`. 1...64 characters.
        public var selected: String?
        /// Required. 0...10 elements.
        public var options: [CampaignAssetLayoutOption]

        public init(
            selected: String? = nil,
            options: [CampaignAssetLayoutOption]
        ) {
            self.selected = selected
            self.options = options
        }

        private static let members = MemberTable(["Selected", "Options"], required: 0b10)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(options: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: selected = try reader.readString()
                case 1: options = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetLayoutOption(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, selected)
            writer.member(1, of: Self.members, options) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(selected, "Selected", Marketing.Constraint.layoutOptionValue)
        }
    }
}
