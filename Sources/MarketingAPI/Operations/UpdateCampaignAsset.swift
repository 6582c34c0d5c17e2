// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Changes an asset of a campaign.
    public enum UpdateCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.UpdateCampaignAssetRequest
        public typealias Output = Marketing.UpdateCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateCampaignAsset",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 5),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateCampaignAsset(input, call)
        }
    }

    public struct FieldValueInput: WireCarrier {
        /// Required. Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var fieldId: String
        public var value: TemplateFieldValue?

        public init(fieldId: String, value: TemplateFieldValue? = nil) {
            self.fieldId = fieldId
            self.value = value
        }

        public static let members = MemberTable(["FieldId", "Value"], required: 0b1)
        public static var unread: Self { Self(fieldId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: fieldId = try reader.readString()
            case 1: value = try TemplateFieldValue(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, fieldId)
            writer.member(1, of: Self.members, value)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(fieldId, "FieldId", Marketing.Constraint.templateFieldId)
            check.structure(value, "Value")
        }
    }

    public struct UpdateCampaignAssetRequest: WireCarrier {
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
            catalog: Catalog, campaignIdentifier: String, campaignAssetIdentifier: String,
            fieldValues: [FieldValueInput]? = nil, layout: String? = nil, sendMode: SendMode? = nil,
            scheduledSendAt: Instant? = nil, clientToken: String? = nil
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

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetIdentifier", "FieldValues", "Layout", "SendMode", "ScheduledSendAt", "ClientToken"], required: 0b111)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
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

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetIdentifier)
            writer.member(3, of: Self.members, fieldValues) { $0.list($1) { $1.write(to: $0) } }
            writer.member(4, of: Self.members, layout)
            writer.member(5, of: Self.members, sendMode?.rawValue)
            writer.member(6, of: Self.members, scheduledSendAt)
            writer.member(7, of: Self.members, clientToken)
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

    public struct UpdateCampaignAssetResponse: WireCarrier {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        /// Required.
        public var state: CampaignAssetState
        /// Required. 0...150 elements.
        public var activationIssues: [ActivationIssue]

        public init(id: String, state: CampaignAssetState, activationIssues: [ActivationIssue]) {
            self.id = id
            self.state = state
            self.activationIssues = activationIssues
        }

        public static let members = MemberTable(["Id", "State", "ActivationIssues"], required: 0b111)
        public static var unread: Self { Self(id: "", state: CampaignAssetState(rawValue: ""), activationIssues: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: state = CampaignAssetState(rawValue: try reader.readString())
            case 2: activationIssues = try reader.readList { (reader) throws(SerializationError) in try ActivationIssue(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, state.rawValue)
            writer.member(2, of: Self.members, activationIssues) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
