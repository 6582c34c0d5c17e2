// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Adds several assets to a campaign at once.
    public enum BatchCreateCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.BatchCreateCampaignAssetRequest
        public typealias Output = Marketing.BatchCreateCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "BatchCreateCampaignAsset",
            service: service,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 5),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.batchCreateCampaignAsset(input, call)
        }
    }

    public struct BatchCreateCampaignAssetEntry: WireCarrier {
        /// Required. Pattern `[\w:/+=,.@-]+`. 1...2048 characters.
        public var sourceAssetTemplateIdentifier: String

        public init(sourceAssetTemplateIdentifier: String) { self.sourceAssetTemplateIdentifier = sourceAssetTemplateIdentifier }

        public static let members = MemberTable(["SourceAssetTemplateIdentifier"], required: 0b1)
        public static var unread: Self { Self(sourceAssetTemplateIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sourceAssetTemplateIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sourceAssetTemplateIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(sourceAssetTemplateIdentifier, "SourceAssetTemplateIdentifier", Marketing.Constraint.identifier)
        }
    }

    public struct BatchCreateCampaignAssetError: WireCarrier {
        /// Required. Pattern `[\w:/+=,.@-]+`. 1...2048 characters.
        public var sourceAssetTemplateId: String
        /// Required.
        public var code: String
        /// Required.
        public var message: String

        public init(sourceAssetTemplateId: String, code: String, message: String) {
            self.sourceAssetTemplateId = sourceAssetTemplateId
            self.code = code
            self.message = message
        }

        public static let members = MemberTable(["SourceAssetTemplateId", "Code", "Message"], required: 0b111)
        public static var unread: Self { Self(sourceAssetTemplateId: "", code: "", message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sourceAssetTemplateId = try reader.readString()
            case 1: code = try reader.readString()
            case 2: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sourceAssetTemplateId)
            writer.member(1, of: Self.members, code)
            writer.member(2, of: Self.members, message)
        }
    }

    public struct BatchCreateCampaignAssetRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. 1...25 elements.
        public var entries: [BatchCreateCampaignAssetEntry]

        public init(catalog: Catalog, campaignIdentifier: String, entries: [BatchCreateCampaignAssetEntry]) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.entries = entries
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "Entries"], required: 0b111)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "", entries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: entries = try reader.readList { (reader) throws(SerializationError) in try BatchCreateCampaignAssetEntry(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, entries) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.count(entries.count, "Entries", min: 1, max: 25)
            for element in entries {
                check.structure(element, "Entries")
            }
        }
    }

    public struct BatchCreateCampaignAssetResponse: WireCarrier {
        /// Required. 0...25 elements.
        public var errors: [BatchCreateCampaignAssetError]
        /// 0...25 elements.
        public var successful: [BatchCreateCampaignAssetResult]?

        public init(errors: [BatchCreateCampaignAssetError], successful: [BatchCreateCampaignAssetResult]? = nil) {
            self.errors = errors
            self.successful = successful
        }

        public static let members = MemberTable(["Errors", "Successful"], required: 0b1)
        public static var unread: Self { Self(errors: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: errors = try reader.readList { (reader) throws(SerializationError) in try BatchCreateCampaignAssetError(from: reader) }
            case 1: successful = try reader.readList { (reader) throws(SerializationError) in try BatchCreateCampaignAssetResult(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, errors) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, successful) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct BatchCreateCampaignAssetResult: WireCarrier {
        /// Required. Pattern `[\w:/+=,.@-]+`. 1...2048 characters.
        public var sourceAssetTemplateId: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        public var layout: CampaignAssetLayout?

        public init(sourceAssetTemplateId: String, id: String, layout: CampaignAssetLayout? = nil) {
            self.sourceAssetTemplateId = sourceAssetTemplateId
            self.id = id
            self.layout = layout
        }

        public static let members = MemberTable(["SourceAssetTemplateId", "Id", "Layout"], required: 0b11)
        public static var unread: Self { Self(sourceAssetTemplateId: "", id: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sourceAssetTemplateId = try reader.readString()
            case 1: id = try reader.readString()
            case 2: layout = try CampaignAssetLayout(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sourceAssetTemplateId)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, layout)
        }
    }
}
