// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Adds several assets to a campaign at once.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `BatchCreateCampaignAsset`.
    public enum BatchCreateCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.BatchCreateCampaignAssetRequest
        public typealias Output = Marketing.BatchCreateCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "BatchCreateCampaignAsset",
            service: service,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.batchCreateCampaignAsset(input, call)
        }
    }
}

extension Marketing {
    public struct BatchCreateCampaignAssetEntry: WireStructure {
        /// Required. Pattern `[\w:/+=,.@-]+`. 1...2048 characters.
        public var sourceAssetTemplateIdentifier: String

        public init(
            sourceAssetTemplateIdentifier: String
        ) {
            self.sourceAssetTemplateIdentifier = sourceAssetTemplateIdentifier
        }

        private static let members = MemberTable(["SourceAssetTemplateIdentifier"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(sourceAssetTemplateIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: sourceAssetTemplateIdentifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, sourceAssetTemplateIdentifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(sourceAssetTemplateIdentifier, "SourceAssetTemplateIdentifier", Marketing.Constraint.identifier)
        }
    }
}

extension Marketing {
    public struct BatchCreateCampaignAssetError: WireStructure {
        /// Required. Pattern `[\w:/+=,.@-]+`. 1...2048 characters.
        public var sourceAssetTemplateId: String
        /// Required.
        public var code: String
        /// Required.
        public var message: String

        public init(
            sourceAssetTemplateId: String,
            code: String,
            message: String
        ) {
            self.sourceAssetTemplateId = sourceAssetTemplateId
            self.code = code
            self.message = message
        }

        private static let members = MemberTable(["SourceAssetTemplateId", "Code", "Message"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(sourceAssetTemplateId: "", code: "", message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: sourceAssetTemplateId = try reader.readString()
                case 1: code = try reader.readString()
                case 2: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, sourceAssetTemplateId)
            writer.member(1, of: Self.members, code)
            writer.member(2, of: Self.members, message)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(sourceAssetTemplateId, "SourceAssetTemplateId", Marketing.Constraint.identifier)
        }
    }
}

extension Marketing {
    public struct BatchCreateCampaignAssetRequest: WireStructure {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. 1...25 elements.
        public var entries: [BatchCreateCampaignAssetEntry]

        public init(
            catalog: Catalog,
            campaignIdentifier: String,
            entries: [BatchCreateCampaignAssetEntry]
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.entries = entries
        }

        private static let members = MemberTable(["Catalog", "CampaignIdentifier", "Entries"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: Catalog(rawValue: ""), campaignIdentifier: "", entries: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = Catalog(rawValue: try reader.readString())
                case 1: campaignIdentifier = try reader.readString()
                case 2: entries = try reader.readList { (reader) throws(SerializationError) in try BatchCreateCampaignAssetEntry(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, entries) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
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
}

extension Marketing {
    public struct BatchCreateCampaignAssetResponse: WireStructure {
        /// Required. 0...25 elements.
        public var errors: [BatchCreateCampaignAssetError]
        /// 0...25 elements.
        public var successful: [BatchCreateCampaignAssetResult]?

        public init(
            errors: [BatchCreateCampaignAssetError],
            successful: [BatchCreateCampaignAssetResult]? = nil
        ) {
            self.errors = errors
            self.successful = successful
        }

        private static let members = MemberTable(["Errors", "Successful"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(errors: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: errors = try reader.readList { (reader) throws(SerializationError) in try BatchCreateCampaignAssetError(from: reader) }
                case 1: successful = try reader.readList { (reader) throws(SerializationError) in try BatchCreateCampaignAssetResult(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, errors) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, successful) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }
    }
}

extension Marketing {
    public struct BatchCreateCampaignAssetResult: WireStructure {
        /// Required. Pattern `[\w:/+=,.@-]+`. 1...2048 characters.
        public var sourceAssetTemplateId: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        public var layout: CampaignAssetLayout?

        public init(
            sourceAssetTemplateId: String,
            id: String,
            layout: CampaignAssetLayout? = nil
        ) {
            self.sourceAssetTemplateId = sourceAssetTemplateId
            self.id = id
            self.layout = layout
        }

        private static let members = MemberTable(["SourceAssetTemplateId", "Id", "Layout"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(sourceAssetTemplateId: "", id: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: sourceAssetTemplateId = try reader.readString()
                case 1: id = try reader.readString()
                case 2: layout = try CampaignAssetLayout(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, sourceAssetTemplateId)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, layout)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(sourceAssetTemplateId, "SourceAssetTemplateId", Marketing.Constraint.identifier)
            check.string(id, "Id", Marketing.Constraint.campaignAssetId)
        }
    }
}
