// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one opportunity in full.
    public enum GetOpportunity: SellingOperation {
        public typealias Input = Selling.GetOpportunityRequest
        public typealias Output = Selling.GetOpportunityResponse

        public static let descriptor = OperationDescriptor(
            name: "GetOpportunity",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getOpportunity(input, call)
        }
    }

    public struct GetOpportunityRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.opportunityIdentifier)
        }
    }

    public struct GetOpportunityResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        public var primaryNeedsFromAws: [PrimaryNeedFromAws]?
        public var nationalSecurity: NationalSecurity?
        /// Pattern `(?s).{0,64}`.
        public var partnerOpportunityIdentifier: String?
        public var customer: Customer?
        public var project: Project?
        public var opportunityType: OpportunityType?
        public var marketing: Marketing?
        public var softwareRevenue: SoftwareRevenue?
        /// Required. Pattern `O[0-9]{1,19}`.
        public var id: String
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. UTC.
        public var createdDate: Instant
        /// Required.
        public var relatedEntityIdentifiers: RelatedEntityIdentifiers
        public var lifeCycle: LifeCycle?
        /// 0...10 elements.
        public var opportunityTeam: [Contact]?

        public init(
            catalog: String, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil,
            nationalSecurity: NationalSecurity? = nil, partnerOpportunityIdentifier: String? = nil,
            customer: Customer? = nil, project: Project? = nil, opportunityType: OpportunityType? = nil,
            marketing: Marketing? = nil, softwareRevenue: SoftwareRevenue? = nil, id: String, arn: String? = nil,
            lastModifiedDate: Instant, createdDate: Instant, relatedEntityIdentifiers: RelatedEntityIdentifiers,
            lifeCycle: LifeCycle? = nil, opportunityTeam: [Contact]? = nil
        ) {
            self.catalog = catalog
            self.primaryNeedsFromAws = primaryNeedsFromAws
            self.nationalSecurity = nationalSecurity
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.customer = customer
            self.project = project
            self.opportunityType = opportunityType
            self.marketing = marketing
            self.softwareRevenue = softwareRevenue
            self.id = id
            self.arn = arn
            self.lastModifiedDate = lastModifiedDate
            self.createdDate = createdDate
            self.relatedEntityIdentifiers = relatedEntityIdentifiers
            self.lifeCycle = lifeCycle
            self.opportunityTeam = opportunityTeam
        }

        public static let members = MemberTable(["Catalog", "PrimaryNeedsFromAws", "NationalSecurity", "PartnerOpportunityIdentifier", "Customer", "Project", "OpportunityType", "Marketing", "SoftwareRevenue", "Id", "Arn", "LastModifiedDate", "CreatedDate", "RelatedEntityIdentifiers", "LifeCycle", "OpportunityTeam"], required: 0b11101000000001)
        public static var unread: Self { Self(catalog: "", id: "", lastModifiedDate: Instant(seconds: 0), createdDate: Instant(seconds: 0), relatedEntityIdentifiers: RelatedEntityIdentifiers()) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: primaryNeedsFromAws = try reader.readList { (reader) throws(SerializationError) in PrimaryNeedFromAws(rawValue: try reader.readString()) }
            case 2: nationalSecurity = NationalSecurity(rawValue: try reader.readString())
            case 3: partnerOpportunityIdentifier = try reader.readString()
            case 4: customer = try Customer(from: reader)
            case 5: project = try Project(from: reader)
            case 6: opportunityType = OpportunityType(rawValue: try reader.readString())
            case 7: marketing = try Marketing(from: reader)
            case 8: softwareRevenue = try SoftwareRevenue(from: reader)
            case 9: id = try reader.readString()
            case 10: arn = try reader.readString()
            case 11: lastModifiedDate = try reader.readInstant()
            case 12: createdDate = try reader.readInstant()
            case 13: relatedEntityIdentifiers = try RelatedEntityIdentifiers(from: reader)
            case 14: lifeCycle = try LifeCycle(from: reader)
            case 15: opportunityTeam = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, primaryNeedsFromAws) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(2, of: Self.members, nationalSecurity?.rawValue)
            writer.member(3, of: Self.members, partnerOpportunityIdentifier)
            writer.member(4, of: Self.members, customer)
            writer.member(5, of: Self.members, project)
            writer.member(6, of: Self.members, opportunityType?.rawValue)
            writer.member(7, of: Self.members, marketing)
            writer.member(8, of: Self.members, softwareRevenue)
            writer.member(9, of: Self.members, id)
            writer.member(10, of: Self.members, arn)
            writer.member(11, of: Self.members, lastModifiedDate)
            writer.member(12, of: Self.members, createdDate)
            writer.member(13, of: Self.members, relatedEntityIdentifiers)
            writer.member(14, of: Self.members, lifeCycle)
            writer.member(15, of: Self.members, opportunityTeam) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
