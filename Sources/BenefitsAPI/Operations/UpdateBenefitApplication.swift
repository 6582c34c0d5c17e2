// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Replaces the content of an application that is a draft.
    public enum UpdateBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.UpdateBenefitApplicationInput
        public typealias Output = Benefits.UpdateBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "UpdateBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateBenefitApplication(input, call)
        }
    }

    public struct UpdateBenefitApplicationInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String
        /// 1...255 characters.
        public var name: String?
        /// 1...1000 characters.
        public var description: String?
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var identifier: String
        /// Required.
        public var revision: String
        public var benefitApplicationDetails: Document?
        /// 0...1 elements.
        public var partnerContacts: [Contact]?
        /// 0...30 elements.
        public var fileDetails: [FileInput]?

        public init(
            catalog: String, clientToken: String, name: String? = nil, description: String? = nil, identifier: String,
            revision: String, benefitApplicationDetails: Document? = nil, partnerContacts: [Contact]? = nil,
            fileDetails: [FileInput]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.name = name
            self.description = description
            self.identifier = identifier
            self.revision = revision
            self.benefitApplicationDetails = benefitApplicationDetails
            self.partnerContacts = partnerContacts
            self.fileDetails = fileDetails
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Name", "Description", "Identifier", "Revision", "BenefitApplicationDetails", "PartnerContacts", "FileDetails"], required: 0b110011)
        public static var unread: Self { Self(catalog: "", clientToken: "", identifier: "", revision: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: name = try reader.readString()
            case 3: description = try reader.readString()
            case 4: identifier = try reader.readString()
            case 5: revision = try reader.readString()
            case 6: benefitApplicationDetails = try reader.readDocument()
            case 7: partnerContacts = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            case 8: fileDetails = try reader.readList { (reader) throws(SerializationError) in try FileInput(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, identifier)
            writer.member(5, of: Self.members, revision)
            writer.member(6, of: Self.members, benefitApplicationDetails)
            writer.member(7, of: Self.members, partnerContacts) { $0.list($1) { $1.write(to: $0) } }
            writer.member(8, of: Self.members, fileDetails) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(clientToken, "ClientToken", Benefits.Constraint.updateBenefitApplicationInputClientTokenString)
            check.string(name, "Name", Benefits.Constraint.benefitApplicationName)
            check.string(description, "Description", Benefits.Constraint.benefitApplicationDescription)
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
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

    public struct UpdateBenefitApplicationOutput: WireCarrier {
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
