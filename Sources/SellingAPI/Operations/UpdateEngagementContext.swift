// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Replaces a context of an engagement.
    public enum UpdateEngagementContext: SellingOperation {
        public typealias Input = Selling.UpdateEngagementContextRequest
        public typealias Output = Selling.UpdateEngagementContextResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateEngagementContext",
            service: service,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateEngagementContext(input, call)
        }
    }

    public enum UpdateEngagementContextPayload: WireUnion {
        case lead(UpdateLeadContext)
        case customerProject(CustomerProjectsContext)
        case prospectingResult(ProspectingResult)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["Lead", "CustomerProject", "ProspectingResult"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .lead(try UpdateLeadContext(from: reader))
            case 1: self = .customerProject(try CustomerProjectsContext(from: reader))
            case 2: self = .prospectingResult(try ProspectingResult(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .lead(let value): writer.member(0, of: Self.members, value)
            case .customerProject(let value): writer.member(1, of: Self.members, value)
            case .prospectingResult(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .lead(let value): check.structure(value, "Lead")
            case .customerProject(let value): check.structure(value, "CustomerProject")
            case .prospectingResult(let value): check.structure(value, "ProspectingResult")
            case .unknown: break
            }
        }
    }

    public struct UpdateEngagementContextRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var engagementIdentifier: String
        /// Required. Pattern `(?s).{1,3}`.
        public var contextIdentifier: String
        /// Required. UTC.
        public var engagementLastModifiedAt: Instant
        /// Required.
        public var type: EngagementContextType
        /// Required.
        public var payload: UpdateEngagementContextPayload

        public init(
            catalog: String, engagementIdentifier: String, contextIdentifier: String, engagementLastModifiedAt: Instant,
            type: EngagementContextType, payload: UpdateEngagementContextPayload
        ) {
            self.catalog = catalog
            self.engagementIdentifier = engagementIdentifier
            self.contextIdentifier = contextIdentifier
            self.engagementLastModifiedAt = engagementLastModifiedAt
            self.type = type
            self.payload = payload
        }

        public static let members = MemberTable(["Catalog", "EngagementIdentifier", "ContextIdentifier", "EngagementLastModifiedAt", "Type", "Payload"], required: 0b111111)
        public static var unread: Self { Self(catalog: "", engagementIdentifier: "", contextIdentifier: "", engagementLastModifiedAt: Instant(seconds: 0), type: EngagementContextType(rawValue: ""), payload: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: engagementIdentifier = try reader.readString()
            case 2: contextIdentifier = try reader.readString()
            case 3: engagementLastModifiedAt = try reader.readInstant()
            case 4: type = EngagementContextType(rawValue: try reader.readString())
            case 5: payload = try UpdateEngagementContextPayload(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, engagementIdentifier)
            writer.member(2, of: Self.members, contextIdentifier)
            writer.member(3, of: Self.members, engagementLastModifiedAt)
            writer.member(4, of: Self.members, type.rawValue)
            writer.member(5, of: Self.members, payload)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementArnOrIdentifier)
            check.string(contextIdentifier, "ContextIdentifier", Selling.Constraint.engagementContextIdentifier)
            check.value(type, "Type")
            check.structure(payload, "Payload")
        }
    }

    public struct UpdateEngagementContextResponse: WireCarrier {
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String
        /// Required. Pattern `arn:.*`.
        public var engagementArn: String
        /// Required. UTC.
        public var engagementLastModifiedAt: Instant
        /// Required. Pattern `(?s).{1,3}`.
        public var contextId: String

        public init(
            engagementId: String, engagementArn: String, engagementLastModifiedAt: Instant, contextId: String
        ) {
            self.engagementId = engagementId
            self.engagementArn = engagementArn
            self.engagementLastModifiedAt = engagementLastModifiedAt
            self.contextId = contextId
        }

        public static let members = MemberTable(["EngagementId", "EngagementArn", "EngagementLastModifiedAt", "ContextId"], required: 0b1111)
        public static var unread: Self { Self(engagementId: "", engagementArn: "", engagementLastModifiedAt: Instant(seconds: 0), contextId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementId = try reader.readString()
            case 1: engagementArn = try reader.readString()
            case 2: engagementLastModifiedAt = try reader.readInstant()
            case 3: contextId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementId)
            writer.member(1, of: Self.members, engagementArn)
            writer.member(2, of: Self.members, engagementLastModifiedAt)
            writer.member(3, of: Self.members, contextId)
        }
    }

    public struct UpdateLeadContext: WireCarrier {
        /// Pattern `(?s).{1,255}`.
        public var qualificationStatus: String?
        /// Required.
        public var customer: LeadCustomer
        public var interaction: LeadInteraction?
        public var insights: LeadInsights?

        public init(
            qualificationStatus: String? = nil, customer: LeadCustomer, interaction: LeadInteraction? = nil,
            insights: LeadInsights? = nil
        ) {
            self.qualificationStatus = qualificationStatus
            self.customer = customer
            self.interaction = interaction
            self.insights = insights
        }

        public static let members = MemberTable(["QualificationStatus", "Customer", "Interaction", "Insights"], required: 0b10)
        public static var unread: Self { Self(customer: LeadCustomer(companyName: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: qualificationStatus = try reader.readString()
            case 1: customer = try LeadCustomer(from: reader)
            case 2: interaction = try LeadInteraction(from: reader)
            case 3: insights = try LeadInsights(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, qualificationStatus)
            writer.member(1, of: Self.members, customer)
            writer.member(2, of: Self.members, interaction)
            writer.member(3, of: Self.members, insights)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(qualificationStatus, "QualificationStatus", Selling.Constraint.leadQualificationStatus)
            check.structure(customer, "Customer")
            check.structure(interaction, "Interaction")
            check.structure(insights, "Insights")
        }
    }
}
