// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Starts an opportunity as a draft that AWS has not seen yet.
    public enum CreateOpportunity: SellingOperation {
        public typealias Input = Selling.CreateOpportunityRequest
        public typealias Output = Selling.CreateOpportunityResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateOpportunity",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createOpportunity(input, call)
        }
    }

    public struct CreateOpportunityRequest: WireCarrier {
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
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        public var lifeCycle: LifeCycle?
        public var origin: OpportunityOrigin?
        /// 0...10 elements.
        public var opportunityTeam: [Contact]?
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            catalog: String, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil,
            nationalSecurity: NationalSecurity? = nil, partnerOpportunityIdentifier: String? = nil,
            customer: Customer? = nil, project: Project? = nil, opportunityType: OpportunityType? = nil,
            marketing: Marketing? = nil, softwareRevenue: SoftwareRevenue? = nil, clientToken: String,
            lifeCycle: LifeCycle? = nil, origin: OpportunityOrigin? = nil, opportunityTeam: [Contact]? = nil,
            tags: [Tag]? = nil
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
            self.clientToken = clientToken
            self.lifeCycle = lifeCycle
            self.origin = origin
            self.opportunityTeam = opportunityTeam
            self.tags = tags
        }

        public static let members = MemberTable(["Catalog", "PrimaryNeedsFromAws", "NationalSecurity", "PartnerOpportunityIdentifier", "Customer", "Project", "OpportunityType", "Marketing", "SoftwareRevenue", "ClientToken", "LifeCycle", "Origin", "OpportunityTeam", "Tags"], required: 0b1000000001)
        public static var unread: Self { Self(catalog: "", clientToken: "") }

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
            case 9: clientToken = try reader.readString()
            case 10: lifeCycle = try LifeCycle(from: reader)
            case 11: origin = OpportunityOrigin(rawValue: try reader.readString())
            case 12: opportunityTeam = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            case 13: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
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
            writer.member(9, of: Self.members, clientToken)
            writer.member(10, of: Self.members, lifeCycle)
            writer.member(11, of: Self.members, origin?.rawValue)
            writer.member(12, of: Self.members, opportunityTeam) { $0.list($1) { $1.write(to: $0) } }
            writer.member(13, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            for element in primaryNeedsFromAws ?? [] {
                check.value(element, "PrimaryNeedsFromAws")
            }
            check.value(nationalSecurity, "NationalSecurity")
            check.string(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", Selling.Constraint.createOpportunityRequestPartnerOpportunityIdentifierString)
            check.structure(customer, "Customer")
            check.structure(project, "Project")
            check.value(opportunityType, "OpportunityType")
            check.structure(marketing, "Marketing")
            check.structure(softwareRevenue, "SoftwareRevenue")
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.structure(lifeCycle, "LifeCycle")
            check.value(origin, "Origin")
            check.count(opportunityTeam?.count, "OpportunityTeam", min: 0, max: 10)
            for element in opportunityTeam ?? [] {
                check.structure(element, "OpportunityTeam")
            }
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }

    public struct CreateOpportunityResponse: WireCarrier {
        /// Required. Pattern `O[0-9]{1,19}`.
        public var id: String
        public var partnerOpportunityIdentifier: String?
        /// UTC.
        public var lastModifiedDate: Instant?

        public init(id: String, partnerOpportunityIdentifier: String? = nil, lastModifiedDate: Instant? = nil) {
            self.id = id
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.lastModifiedDate = lastModifiedDate
        }

        public static let members = MemberTable(["Id", "PartnerOpportunityIdentifier", "LastModifiedDate"], required: 0b1)
        public static var unread: Self { Self(id: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: partnerOpportunityIdentifier = try reader.readString()
            case 2: lastModifiedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, partnerOpportunityIdentifier)
            writer.member(2, of: Self.members, lastModifiedDate)
        }
    }
}
