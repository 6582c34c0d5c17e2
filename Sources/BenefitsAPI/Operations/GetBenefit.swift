// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Shows one benefit, and what an application for it has to say.
    public enum GetBenefit: BenefitsOperation {
        public typealias Input = Benefits.GetBenefitInput
        public typealias Output = Benefits.GetBenefitOutput

        public static let descriptor = OperationDescriptor(
            name: "GetBenefit",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ThrottlingException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 20),
            resources: ["benefit"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getBenefit(input, call)
        }
    }

    public struct GetBenefitInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.+|ben-[0-9a-z]{14})`.
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
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(identifier, "Identifier", Benefits.Constraint.getBenefitInputIdentifierString)
        }
    }

    public struct GetBenefitOutput: WireCarrier {
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
        public var benefitRequestSchema: Document?
        public var status: BenefitStatus?

        public init(
            id: String? = nil, catalog: String? = nil, arn: String? = nil, name: String? = nil,
            description: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil,
            benefitRequestSchema: Document? = nil, status: BenefitStatus? = nil
        ) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.name = name
            self.description = description
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitRequestSchema = benefitRequestSchema
            self.status = status
        }

        public static let members = MemberTable(["Id", "Catalog", "Arn", "Name", "Description", "Programs", "FulfillmentTypes", "BenefitRequestSchema", "Status"])
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
            case 7: benefitRequestSchema = try reader.readDocument()
            case 8: status = BenefitStatus(rawValue: try reader.readString())
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
            writer.member(7, of: Self.members, benefitRequestSchema)
            writer.member(8, of: Self.members, status?.rawValue)
        }
    }
}
