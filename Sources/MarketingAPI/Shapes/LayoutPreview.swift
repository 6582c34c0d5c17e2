// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct LayoutPreview: WireStructure {
        /// Required.
        public var format: LayoutFormat
        /// Required. 1...2048 characters.
        public var url: String
        public var pageType: LayoutPageType?

        public init(
            format: LayoutFormat,
            url: String,
            pageType: LayoutPageType? = nil
        ) {
            self.format = format
            self.url = url
            self.pageType = pageType
        }

        private static let members = MemberTable(["Format", "Url", "PageType"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(format: LayoutFormat(rawValue: ""), url: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: format = LayoutFormat(rawValue: try reader.readString())
                case 1: url = try reader.readString()
                case 2: pageType = LayoutPageType(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, format.rawValue)
            writer.member(1, of: Self.members, url)
            writer.member(2, of: Self.members, pageType?.rawValue)
            writer.endStructure()
        }
    }
}
