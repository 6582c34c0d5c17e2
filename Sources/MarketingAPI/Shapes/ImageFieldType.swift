// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct ImageFieldType: WireCarrier {
        /// 1 or more.
        public var maxSizeBytes: Int?
        /// 0...10 elements.
        public var allowedFormats: [ImageFormat]?
        public var defaultValue: LayoutPreview?
        /// 1 or more.
        public var recommendedWidthPixels: Int?
        /// 1 or more.
        public var recommendedHeightPixels: Int?

        public init(
            maxSizeBytes: Int? = nil, allowedFormats: [ImageFormat]? = nil, defaultValue: LayoutPreview? = nil,
            recommendedWidthPixels: Int? = nil, recommendedHeightPixels: Int? = nil
        ) {
            self.maxSizeBytes = maxSizeBytes
            self.allowedFormats = allowedFormats
            self.defaultValue = defaultValue
            self.recommendedWidthPixels = recommendedWidthPixels
            self.recommendedHeightPixels = recommendedHeightPixels
        }

        public static let members = MemberTable(["MaxSizeBytes", "AllowedFormats", "DefaultValue", "RecommendedWidthPixels", "RecommendedHeightPixels"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: maxSizeBytes = try reader.readInteger()
            case 1: allowedFormats = try reader.readList { (reader) throws(SerializationError) in ImageFormat(rawValue: try reader.readString()) }
            case 2: defaultValue = try LayoutPreview(from: reader)
            case 3: recommendedWidthPixels = try reader.readInteger()
            case 4: recommendedHeightPixels = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, maxSizeBytes)
            writer.member(1, of: Self.members, allowedFormats) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(2, of: Self.members, defaultValue)
            writer.member(3, of: Self.members, recommendedWidthPixels)
            writer.member(4, of: Self.members, recommendedHeightPixels)
        }
    }
}
