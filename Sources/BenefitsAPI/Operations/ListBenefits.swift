// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Lists the benefits that partners can apply for.
    public enum ListBenefits: BenefitsOperation {
        public typealias Input = Benefits.ListBenefitsInput
        public typealias Output = Benefits.ListBenefitsOutput

        public static let descriptor = OperationDescriptor(
            name: "ListBenefits",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ThrottlingException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "BenefitSummaries"),
            quota: Quota(perSecond: 20),
            resources: ["benefit"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listBenefits(input, call)
        }
    }

    public struct BenefitSummary: WireCarrier {
        /// Pattern `ben-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String?
        public var arn: String?
        /// 1...100 characters.
        public var name: String?
        /// 0...1000 characters.
        public var description: String?
        /// Each: Pattern `[A-Za-z0-9_-]+`. Each: 1...255 characters.
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var status: BenefitStatus?

        public init(
            id: String? = nil, catalog: String? = nil, arn: String? = nil, name: String? = nil,
            description: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil,
            status: BenefitStatus? = nil
        ) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.name = name
            self.description = description
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.status = status
        }

        public static let members = MemberTable(["Id", "Catalog", "Arn", "Name", "Description", "Programs", "FulfillmentTypes", "Status"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: catalog = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: name = try reader.readString()
            case 4: description = try reader.readString()
            case 5: programs = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 7: status = BenefitStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, catalog)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, description)
            writer.member(5, of: Self.members, programs) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, status?.rawValue)
        }
    }

    public struct ListBenefitsInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// 0...1 elements. Each: Pattern `[A-Za-z0-9_-]+`. Each: 1...255 characters.
        public var programs: [String]?
        /// 0...2 elements.
        public var fulfillmentTypes: [FulfillmentType]?
        /// 0...2 elements.
        public var status: [BenefitStatus]?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[\s\S]*`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil,
            status: [BenefitStatus]? = nil, maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Programs", "FulfillmentTypes", "Status", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: programs = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 3: status = try reader.readList { (reader) throws(SerializationError) in BenefitStatus(rawValue: try reader.readString()) }
            case 4: maxResults = try reader.readInteger()
            case 5: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, programs) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(3, of: Self.members, status) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, maxResults)
            writer.member(5, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.count(programs?.count, "Programs", min: 0, max: 1)
            for element in programs ?? [] {
                check.string(element, "Programs", Benefits.Constraint.program)
            }
            check.count(fulfillmentTypes?.count, "FulfillmentTypes", min: 0, max: 2)
            for element in fulfillmentTypes ?? [] {
                check.value(element, "FulfillmentTypes")
            }
            check.count(status?.count, "Status", min: 0, max: 2)
            for element in status ?? [] {
                check.value(element, "Status")
            }
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Benefits.Constraint.listBenefitsInputNextTokenString)
        }
    }

    public struct ListBenefitsOutput: WireCarrier {
        public var benefitSummaries: [BenefitSummary]?
        /// 0...2048 characters.
        public var nextToken: String?

        public init(benefitSummaries: [BenefitSummary]? = nil, nextToken: String? = nil) {
            self.benefitSummaries = benefitSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["BenefitSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: benefitSummaries = try reader.readList { (reader) throws(SerializationError) in try BenefitSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, benefitSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
