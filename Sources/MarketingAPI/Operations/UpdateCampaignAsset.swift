// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Changes an asset of a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `UpdateCampaignAsset`.
    public enum UpdateCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.UpdateCampaignAssetRequest
        public typealias Output = Marketing.UpdateCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateCampaignAsset",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.updateCampaignAsset(input, call)
        }
    }
}

extension Marketing {
    public struct FieldValueInput: WireStructure {
        /// Required. Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var fieldId: String
        public var value: TemplateFieldValue?

        public init(
            fieldId: String,
            value: TemplateFieldValue? = nil
        ) {
            self.fieldId = fieldId
            self.value = value
        }

        private static let members = MemberTable(["FieldId", "Value"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(fieldId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: fieldId = try reader.readString()
                case 1: value = try TemplateFieldValue(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, fieldId)
            writer.member(1, of: Self.members, value)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(fieldId, "FieldId", Marketing.Constraint.templateFieldId)
            check.structure(value, "Value")
        }
    }
}

extension Marketing {
    public struct UpdateCampaignAssetRequest: WireStructure {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var campaignAssetIdentifier: String
        /// 0...150 elements.
        public var fieldValues: [FieldValueInput]?
        /// Pattern `[A-Za-z][A-Za-z0-9_]*`. 1...64 characters.
        public var layout: String?
        public var sendMode: SendMode?
        /// UTC.
        public var scheduledSendAt: Instant?
        /// Idempotency token. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var clientToken: String?

        public init(
            catalog: Catalog,
            campaignIdentifier: String,
            campaignAssetIdentifier: String,
            fieldValues: [FieldValueInput]? = nil,
            layout: String? = nil,
            sendMode: SendMode? = nil,
            scheduledSendAt: Instant? = nil,
            clientToken: String? = nil
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetIdentifier = campaignAssetIdentifier
            self.fieldValues = fieldValues
            self.layout = layout
            self.sendMode = sendMode
            self.scheduledSendAt = scheduledSendAt
            self.clientToken = clientToken
        }

        private static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetIdentifier", "FieldValues", "Layout", "SendMode", "ScheduledSendAt", "ClientToken"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = Catalog(rawValue: try reader.readString())
                case 1: campaignIdentifier = try reader.readString()
                case 2: campaignAssetIdentifier = try reader.readString()
                case 3: fieldValues = try reader.readList { (reader) throws(SerializationError) in try FieldValueInput(from: reader) }
                case 4: layout = try reader.readString()
                case 5: sendMode = SendMode(rawValue: try reader.readString())
                case 6: scheduledSendAt = try reader.readInstant()
                case 7: clientToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetIdentifier)
            writer.member(3, of: Self.members, fieldValues) { $0.list($1) { $1.write(to: $0) } }
            writer.member(4, of: Self.members, layout)
            writer.member(5, of: Self.members, sendMode?.rawValue)
            writer.member(6, of: Self.members, scheduledSendAt)
            writer.member(7, of: Self.members, clientToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetIdentifier, "CampaignAssetIdentifier", Marketing.Constraint.campaignAssetId)
            check.count(fieldValues?.count, "FieldValues", min: 0, max: 150)
            for element in fieldValues ?? [] {
                check.structure(element, "FieldValues")
            }
            check.string(layout, "Layout", Marketing.Constraint.layoutOptionValue)
            check.value(sendMode, "SendMode")
            check.string(clientToken, "ClientToken", Marketing.Constraint.clientToken)
        }
    }
}

extension Marketing {
    public struct UpdateCampaignAssetResponse: WireStructure {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        /// Required.
        public var state: CampaignAssetState
        /// Required. 0...150 elements.
        public var activationIssues: [ActivationIssue]

        public init(
            id: String,
            state: CampaignAssetState,
            activationIssues: [ActivationIssue]
        ) {
            self.id = id
            self.state = state
            self.activationIssues = activationIssues
        }

        private static let members = MemberTable(["Id", "State", "ActivationIssues"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(id: "", state: CampaignAssetState(rawValue: ""), activationIssues: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: state = CampaignAssetState(rawValue: try reader.readString())
                case 2: activationIssues = try reader.readList { (reader) throws(SerializationError) in try ActivationIssue(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, state.rawValue)
            writer.member(2, of: Self.members, activationIssues) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Marketing.Constraint.campaignAssetId)
        }
    }
}
