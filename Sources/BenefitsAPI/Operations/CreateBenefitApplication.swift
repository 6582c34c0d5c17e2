// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Starts an application for a benefit.
    public enum CreateBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.CreateBenefitApplicationInput
        public typealias Output = Benefits.CreateBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "CreateBenefitApplication",
            service: service,
            isIdempotent: true,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ThrottlingException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10),
            resources: ["benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createBenefitApplication(input, call)
        }
    }

    public struct CreateBenefitApplicationInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String
        /// 1...255 characters.
        public var name: String?
        /// 1...1000 characters.
        public var description: String?
        /// Required. Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitIdentifier: String
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitApplicationDetails: Document?
        /// 0...200 elements.
        public var tags: [Tag]?
        /// 0...10 elements. Each: Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`.
        public var associatedResources: [String]?
        /// 0...1 elements.
        public var partnerContacts: [Contact]?
        /// 0...30 elements.
        public var fileDetails: [FileInput]?

        public init(
            catalog: String, clientToken: String, name: String? = nil, description: String? = nil,
            benefitIdentifier: String, fulfillmentTypes: [FulfillmentType]? = nil,
            benefitApplicationDetails: Document? = nil, tags: [Tag]? = nil, associatedResources: [String]? = nil,
            partnerContacts: [Contact]? = nil, fileDetails: [FileInput]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.name = name
            self.description = description
            self.benefitIdentifier = benefitIdentifier
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitApplicationDetails = benefitApplicationDetails
            self.tags = tags
            self.associatedResources = associatedResources
            self.partnerContacts = partnerContacts
            self.fileDetails = fileDetails
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Name", "Description", "BenefitIdentifier", "FulfillmentTypes", "BenefitApplicationDetails", "Tags", "AssociatedResources", "PartnerContacts", "FileDetails"], required: 0b10011)
        public static var unread: Self { Self(catalog: "", clientToken: "", benefitIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: name = try reader.readString()
            case 3: description = try reader.readString()
            case 4: benefitIdentifier = try reader.readString()
            case 5: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 6: benefitApplicationDetails = try reader.readDocument()
            case 7: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            case 8: associatedResources = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 9: partnerContacts = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            case 10: fileDetails = try reader.readList { (reader) throws(SerializationError) in try FileInput(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, benefitIdentifier)
            writer.member(5, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(6, of: Self.members, benefitApplicationDetails)
            writer.member(7, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(8, of: Self.members, associatedResources) { $0.list($1) { $0.write($1) } }
            writer.member(9, of: Self.members, partnerContacts) { $0.list($1) { $1.write(to: $0) } }
            writer.member(10, of: Self.members, fileDetails) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(clientToken, "ClientToken", Benefits.Constraint.createBenefitApplicationInputClientTokenString)
            check.string(name, "Name", Benefits.Constraint.benefitApplicationName)
            check.string(description, "Description", Benefits.Constraint.benefitApplicationDescription)
            check.string(benefitIdentifier, "BenefitIdentifier", Benefits.Constraint.createBenefitApplicationInputBenefitIdentifierString)
            for element in fulfillmentTypes ?? [] {
                check.value(element, "FulfillmentTypes")
            }
            check.count(tags?.count, "Tags", min: 0, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
            check.count(associatedResources?.count, "AssociatedResources", min: 0, max: 10)
            for element in associatedResources ?? [] {
                check.string(element, "AssociatedResources", Benefits.Constraint.arn)
            }
            check.count(partnerContacts?.count, "PartnerContacts", min: 0, max: 1)
            for element in partnerContacts ?? [] {
                check.structure(element, "PartnerContacts")
            }
            check.count(fileDetails?.count, "FileDetails", min: 0, max: 30)
            for element in fileDetails ?? [] {
                check.structure(element, "FileDetails")
            }
        }
    }

    public struct CreateBenefitApplicationOutput: WireCarrier {
        /// Pattern `benappl-[0-9a-z]{14}`.
        public var id: String?
        public var arn: String?
        public var revision: String?

        public init(id: String? = nil, arn: String? = nil, revision: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
        }

        public static let members = MemberTable(["Id", "Arn", "Revision"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: revision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, revision)
        }
    }
}
