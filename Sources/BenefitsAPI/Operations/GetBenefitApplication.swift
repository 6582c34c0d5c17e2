// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Shows one application in full.
    public enum GetBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.GetBenefitApplicationInput
        public typealias Output = Benefits.GetBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "GetBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 20),
            resources: ["benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getBenefitApplication(input, call)
        }
    }

    public struct FileDetail: WireCarrier {
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters.
        public var fileURI: String
        public var businessUseCase: String?
        /// 1...255 characters.
        public var fileName: String?
        /// 1...50 characters.
        public var fileStatus: String?
        public var fileStatusReason: String?
        public var fileType: FileType?
        /// 1...255 characters.
        public var createdBy: String?
        /// UTC.
        public var createdAt: Instant?

        public init(
            fileURI: String, businessUseCase: String? = nil, fileName: String? = nil, fileStatus: String? = nil,
            fileStatusReason: String? = nil, fileType: FileType? = nil, createdBy: String? = nil,
            createdAt: Instant? = nil
        ) {
            self.fileURI = fileURI
            self.businessUseCase = businessUseCase
            self.fileName = fileName
            self.fileStatus = fileStatus
            self.fileStatusReason = fileStatusReason
            self.fileType = fileType
            self.createdBy = createdBy
            self.createdAt = createdAt
        }

        public static let members = MemberTable(["FileURI", "BusinessUseCase", "FileName", "FileStatus", "FileStatusReason", "FileType", "CreatedBy", "CreatedAt"], required: 0b1)
        public static var unread: Self { Self(fileURI: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: fileURI = try reader.readString()
            case 1: businessUseCase = try reader.readString()
            case 2: fileName = try reader.readString()
            case 3: fileStatus = try reader.readString()
            case 4: fileStatusReason = try reader.readString()
            case 5: fileType = FileType(rawValue: try reader.readString())
            case 6: createdBy = try reader.readString()
            case 7: createdAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, fileURI)
            writer.member(1, of: Self.members, businessUseCase)
            writer.member(2, of: Self.members, fileName)
            writer.member(3, of: Self.members, fileStatus)
            writer.member(4, of: Self.members, fileStatusReason)
            writer.member(5, of: Self.members, fileType?.rawValue)
            writer.member(6, of: Self.members, createdBy)
            writer.member(7, of: Self.members, createdAt)
        }
    }

    public struct GetBenefitApplicationInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
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
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
        }
    }

    public struct GetBenefitApplicationOutput: WireCarrier {
        /// Pattern `benappl-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`.
        public var arn: String?
        /// Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String?
        /// Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitId: String?
        /// 1...255 characters.
        public var name: String?
        /// 1...1000 characters.
        public var description: String?
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitApplicationDetails: Document?
        /// Each: Pattern `[A-Za-z0-9_-]+`. Each: 1...255 characters.
        public var programs: [String]?
        public var status: BenefitApplicationStatus?
        public var stage: String?
        /// 0...1000 characters.
        public var statusReason: String?
        /// Deprecated. 1...255 characters.
        public var statusReasonCode: String?
        /// 0...5 elements. Each: 1...255 characters.
        public var statusReasonCodes: [String]?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        public var revision: String?
        /// 0...10 elements. Each: Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`.
        public var associatedResources: [String]?
        public var partnerContacts: [Contact]?
        /// 0...30 elements.
        public var fileDetails: [FileDetail]?

        public init(
            id: String? = nil, arn: String? = nil, catalog: String? = nil, benefitId: String? = nil,
            name: String? = nil, description: String? = nil, fulfillmentTypes: [FulfillmentType]? = nil,
            benefitApplicationDetails: Document? = nil, programs: [String]? = nil,
            status: BenefitApplicationStatus? = nil, stage: String? = nil, statusReason: String? = nil,
            statusReasonCode: String? = nil, statusReasonCodes: [String]? = nil, createdAt: Instant? = nil,
            updatedAt: Instant? = nil, revision: String? = nil, associatedResources: [String]? = nil,
            partnerContacts: [Contact]? = nil, fileDetails: [FileDetail]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.benefitId = benefitId
            self.name = name
            self.description = description
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitApplicationDetails = benefitApplicationDetails
            self.programs = programs
            self.status = status
            self.stage = stage
            self.statusReason = statusReason
            self.statusReasonCode = statusReasonCode
            self.statusReasonCodes = statusReasonCodes
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.revision = revision
            self.associatedResources = associatedResources
            self.partnerContacts = partnerContacts
            self.fileDetails = fileDetails
        }

        public static let members = MemberTable(["Id", "Arn", "Catalog", "BenefitId", "Name", "Description", "FulfillmentTypes", "BenefitApplicationDetails", "Programs", "Status", "Stage", "StatusReason", "StatusReasonCode", "StatusReasonCodes", "CreatedAt", "UpdatedAt", "Revision", "AssociatedResources", "PartnerContacts", "FileDetails"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: benefitId = try reader.readString()
            case 4: name = try reader.readString()
            case 5: description = try reader.readString()
            case 6: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 7: benefitApplicationDetails = try reader.readDocument()
            case 8: programs = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 9: status = BenefitApplicationStatus(rawValue: try reader.readString())
            case 10: stage = try reader.readString()
            case 11: statusReason = try reader.readString()
            case 12: statusReasonCode = try reader.readString()
            case 13: statusReasonCodes = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 14: createdAt = try reader.readInstant()
            case 15: updatedAt = try reader.readInstant()
            case 16: revision = try reader.readString()
            case 17: associatedResources = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 18: partnerContacts = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            case 19: fileDetails = try reader.readList { (reader) throws(SerializationError) in try FileDetail(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, benefitId)
            writer.member(4, of: Self.members, name)
            writer.member(5, of: Self.members, description)
            writer.member(6, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, benefitApplicationDetails)
            writer.member(8, of: Self.members, programs) { $0.list($1) { $0.write($1) } }
            writer.member(9, of: Self.members, status?.rawValue)
            writer.member(10, of: Self.members, stage)
            writer.member(11, of: Self.members, statusReason)
            writer.member(12, of: Self.members, statusReasonCode)
            writer.member(13, of: Self.members, statusReasonCodes) { $0.list($1) { $0.write($1) } }
            writer.member(14, of: Self.members, createdAt)
            writer.member(15, of: Self.members, updatedAt)
            writer.member(16, of: Self.members, revision)
            writer.member(17, of: Self.members, associatedResources) { $0.list($1) { $0.write($1) } }
            writer.member(18, of: Self.members, partnerContacts) { $0.list($1) { $1.write(to: $0) } }
            writer.member(19, of: Self.members, fileDetails) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
