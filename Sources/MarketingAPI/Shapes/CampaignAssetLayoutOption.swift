// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct CampaignAssetLayoutOption: WireCarrier {
        /// Required. Pattern `[A-Za-z][A-Za-z0-9_]*`. 1...64 characters.
        public var value: String
        /// 1...200 characters.
        public var label: String?
        /// Required. 0...150 elements. Each: Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. Each: 1...64 characters.
        public var fieldIds: [String]
        /// 0...20 elements.
        public var layoutPreviews: [LayoutPreview]?

        public init(value: String, label: String? = nil, fieldIds: [String], layoutPreviews: [LayoutPreview]? = nil) {
            self.value = value
            self.label = label
            self.fieldIds = fieldIds
            self.layoutPreviews = layoutPreviews
        }

        public static let members = MemberTable(["Value", "Label", "FieldIds", "LayoutPreviews"], required: 0b101)
        public static var unread: Self { Self(value: "", fieldIds: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: value = try reader.readString()
            case 1: label = try reader.readString()
            case 2: fieldIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: layoutPreviews = try reader.readList { (reader) throws(SerializationError) in try LayoutPreview(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, value)
            writer.member(1, of: Self.members, label)
            writer.member(2, of: Self.members, fieldIds) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, layoutPreviews) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
