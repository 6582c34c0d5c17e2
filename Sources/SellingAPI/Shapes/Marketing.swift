// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Marketing: WireCarrier {
        public var campaignName: String?
        public var source: MarketingSource?
        public var useCases: [String]?
        public var channels: [Channel]?
        public var awsFundingUsed: AwsFundingUsed?

        public init(
            campaignName: String? = nil, source: MarketingSource? = nil, useCases: [String]? = nil,
            channels: [Channel]? = nil, awsFundingUsed: AwsFundingUsed? = nil
        ) {
            self.campaignName = campaignName
            self.source = source
            self.useCases = useCases
            self.channels = channels
            self.awsFundingUsed = awsFundingUsed
        }

        public static let members = MemberTable(["CampaignName", "Source", "UseCases", "Channels", "AwsFundingUsed"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignName = try reader.readString()
            case 1: source = MarketingSource(rawValue: try reader.readString())
            case 2: useCases = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: channels = try reader.readList { (reader) throws(SerializationError) in Channel(rawValue: try reader.readString()) }
            case 4: awsFundingUsed = AwsFundingUsed(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignName)
            writer.member(1, of: Self.members, source?.rawValue)
            writer.member(2, of: Self.members, useCases) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, channels) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, awsFundingUsed?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(source, "Source")
            for element in channels ?? [] {
                check.value(element, "Channels")
            }
            check.value(awsFundingUsed, "AwsFundingUsed")
        }
    }
}
