// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Replaces an opportunity as a whole; what is left out is emptied.
    public enum UpdateOpportunity: SellingOperation {
        public typealias Input = Selling.UpdateOpportunityRequest
        public typealias Output = Selling.UpdateOpportunityResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateOpportunity",
            service: service,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateOpportunity(input, call)
        }
    }

    public struct UpdateOpportunityRequest: WireCarrier {
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
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. Pattern `O[0-9]{1,19}`.
        public var identifier: String
        public var lifeCycle: LifeCycle?

        public init(
            catalog: String, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil,
            nationalSecurity: NationalSecurity? = nil, partnerOpportunityIdentifier: String? = nil,
            customer: Customer? = nil, project: Project? = nil, opportunityType: OpportunityType? = nil,
            marketing: Marketing? = nil, softwareRevenue: SoftwareRevenue? = nil, lastModifiedDate: Instant,
            identifier: String, lifeCycle: LifeCycle? = nil
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
            self.lastModifiedDate = lastModifiedDate
            self.identifier = identifier
            self.lifeCycle = lifeCycle
        }

        public static let members = MemberTable(["Catalog", "PrimaryNeedsFromAws", "NationalSecurity", "PartnerOpportunityIdentifier", "Customer", "Project", "OpportunityType", "Marketing", "SoftwareRevenue", "LastModifiedDate", "Identifier", "LifeCycle"], required: 0b11000000001)
        public static var unread: Self { Self(catalog: "", lastModifiedDate: Instant(seconds: 0), identifier: "") }

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
            case 9: lastModifiedDate = try reader.readInstant()
            case 10: identifier = try reader.readString()
            case 11: lifeCycle = try LifeCycle(from: reader)
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
            writer.member(9, of: Self.members, lastModifiedDate)
            writer.member(10, of: Self.members, identifier)
            writer.member(11, of: Self.members, lifeCycle)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            for element in primaryNeedsFromAws ?? [] {
                check.value(element, "PrimaryNeedsFromAws")
            }
            check.value(nationalSecurity, "NationalSecurity")
            check.string(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", Selling.Constraint.updateOpportunityRequestPartnerOpportunityIdentifierString)
            check.structure(customer, "Customer")
            check.structure(project, "Project")
            check.value(opportunityType, "OpportunityType")
            check.structure(marketing, "Marketing")
            check.structure(softwareRevenue, "SoftwareRevenue")
            check.string(identifier, "Identifier", Selling.Constraint.opportunityIdentifier)
            check.structure(lifeCycle, "LifeCycle")
        }
    }

    public struct UpdateOpportunityResponse: WireCarrier {
        /// Required. Pattern `O[0-9]{1,19}`.
        public var id: String
        /// Required. UTC.
        public var lastModifiedDate: Instant

        public init(id: String, lastModifiedDate: Instant) {
            self.id = id
            self.lastModifiedDate = lastModifiedDate
        }

        public static let members = MemberTable(["Id", "LastModifiedDate"], required: 0b11)
        public static var unread: Self { Self(id: "", lastModifiedDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: lastModifiedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, lastModifiedDate)
        }
    }
}
