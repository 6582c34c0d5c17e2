// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct CampaignAssetLayout: WireCarrier {
        /// Pattern `[A-Za-z][A-Za-z0-9_]*`. 1...64 characters.
        public var selected: String?
        /// Required. 0...10 elements.
        public var options: [CampaignAssetLayoutOption]

        public init(selected: String? = nil, options: [CampaignAssetLayoutOption]) {
            self.selected = selected
            self.options = options
        }

        public static let members = MemberTable(["Selected", "Options"], required: 0b10)
        public static var unread: Self { Self(options: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: selected = try reader.readString()
            case 1: options = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetLayoutOption(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, selected)
            writer.member(1, of: Self.members, options) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
