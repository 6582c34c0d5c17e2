// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct LayoutPreview: WireCarrier {
        /// Required.
        public var format: LayoutFormat
        /// Required. 1...2048 characters.
        public var url: String
        public var pageType: LayoutPageType?

        public init(format: LayoutFormat, url: String, pageType: LayoutPageType? = nil) {
            self.format = format
            self.url = url
            self.pageType = pageType
        }

        public static let members = MemberTable(["Format", "Url", "PageType"], required: 0b11)
        public static var unread: Self { Self(format: LayoutFormat(rawValue: ""), url: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: format = LayoutFormat(rawValue: try reader.readString())
            case 1: url = try reader.readString()
            case 2: pageType = LayoutPageType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, format.rawValue)
            writer.member(1, of: Self.members, url)
            writer.member(2, of: Self.members, pageType?.rawValue)
        }
    }
}
