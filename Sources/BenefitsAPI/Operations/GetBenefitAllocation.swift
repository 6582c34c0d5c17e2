// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Shows one allocation: what was granted, used and is left.
    public enum GetBenefitAllocation: BenefitsOperation {
        public typealias Input = Benefits.GetBenefitAllocationInput
        public typealias Output = Benefits.GetBenefitAllocationOutput

        public static let descriptor = OperationDescriptor(
            name: "GetBenefitAllocation",
            service: service,
            errors: ["AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 20),
            resources: ["benefit-allocation"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getBenefitAllocation(input, call)
        }
    }

    public struct AccessDetails: WireCarrier {
        public var description: String?

        public init(description: String? = nil) { self.description = description }

        public static let members = MemberTable(["Description"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: description = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, description)
        }
    }

    public struct ConsumableDetails: WireCarrier {
        public var allocatedAmount: MonetaryValue?
        public var remainingAmount: MonetaryValue?
        public var utilizedAmount: MonetaryValue?
        public var issuanceDetails: IssuanceDetail?

        public init(
            allocatedAmount: MonetaryValue? = nil, remainingAmount: MonetaryValue? = nil,
            utilizedAmount: MonetaryValue? = nil, issuanceDetails: IssuanceDetail? = nil
        ) {
            self.allocatedAmount = allocatedAmount
            self.remainingAmount = remainingAmount
            self.utilizedAmount = utilizedAmount
            self.issuanceDetails = issuanceDetails
        }

        public static let members = MemberTable(["AllocatedAmount", "RemainingAmount", "UtilizedAmount", "IssuanceDetails"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: allocatedAmount = try MonetaryValue(from: reader)
            case 1: remainingAmount = try MonetaryValue(from: reader)
            case 2: utilizedAmount = try MonetaryValue(from: reader)
            case 3: issuanceDetails = try IssuanceDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, allocatedAmount)
            writer.member(1, of: Self.members, remainingAmount)
            writer.member(2, of: Self.members, utilizedAmount)
            writer.member(3, of: Self.members, issuanceDetails)
        }
    }

    public struct CreditCode: WireCarrier {
        /// Required.
        public var awsAccountId: String
        /// Required.
        public var value: MonetaryValue
        /// Required.
        public var awsCreditCode: String
        /// Required.
        public var status: BenefitAllocationStatus
        /// Required. UTC.
        public var issuedAt: Instant
        /// Required. UTC.
        public var expiresAt: Instant

        public init(
            awsAccountId: String, value: MonetaryValue, awsCreditCode: String, status: BenefitAllocationStatus,
            issuedAt: Instant, expiresAt: Instant
        ) {
            self.awsAccountId = awsAccountId
            self.value = value
            self.awsCreditCode = awsCreditCode
            self.status = status
            self.issuedAt = issuedAt
            self.expiresAt = expiresAt
        }

        public static let members = MemberTable(["AwsAccountId", "Value", "AwsCreditCode", "Status", "IssuedAt", "ExpiresAt"], required: 0b111111)
        public static var unread: Self { Self(awsAccountId: "", value: MonetaryValue(amount: "", currencyCode: CurrencyCode(rawValue: "")), awsCreditCode: "", status: BenefitAllocationStatus(rawValue: ""), issuedAt: Instant(seconds: 0), expiresAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: awsAccountId = try reader.readString()
            case 1: value = try MonetaryValue(from: reader)
            case 2: awsCreditCode = try reader.readString()
            case 3: status = BenefitAllocationStatus(rawValue: try reader.readString())
            case 4: issuedAt = try reader.readInstant()
            case 5: expiresAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, awsAccountId)
            writer.member(1, of: Self.members, value)
            writer.member(2, of: Self.members, awsCreditCode)
            writer.member(3, of: Self.members, status.rawValue)
            writer.member(4, of: Self.members, issuedAt)
            writer.member(5, of: Self.members, expiresAt)
        }
    }

    public struct CreditDetails: WireCarrier {
        /// Required.
        public var allocatedAmount: MonetaryValue
        /// Required.
        public var issuedAmount: MonetaryValue
        /// Required.
        public var codes: [CreditCode]

        public init(allocatedAmount: MonetaryValue, issuedAmount: MonetaryValue, codes: [CreditCode]) {
            self.allocatedAmount = allocatedAmount
            self.issuedAmount = issuedAmount
            self.codes = codes
        }

        public static let members = MemberTable(["AllocatedAmount", "IssuedAmount", "Codes"], required: 0b111)
        public static var unread: Self { Self(allocatedAmount: MonetaryValue(amount: "", currencyCode: CurrencyCode(rawValue: "")), issuedAmount: MonetaryValue(amount: "", currencyCode: CurrencyCode(rawValue: "")), codes: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: allocatedAmount = try MonetaryValue(from: reader)
            case 1: issuedAmount = try MonetaryValue(from: reader)
            case 2: codes = try reader.readList { (reader) throws(SerializationError) in try CreditCode(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, allocatedAmount)
            writer.member(1, of: Self.members, issuedAmount)
            writer.member(2, of: Self.members, codes) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct DisbursementDetails: WireCarrier {
        public var disbursedAmount: MonetaryValue?
        public var issuanceDetails: IssuanceDetail?

        public init(disbursedAmount: MonetaryValue? = nil, issuanceDetails: IssuanceDetail? = nil) {
            self.disbursedAmount = disbursedAmount
            self.issuanceDetails = issuanceDetails
        }

        public static let members = MemberTable(["DisbursedAmount", "IssuanceDetails"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: disbursedAmount = try MonetaryValue(from: reader)
            case 1: issuanceDetails = try IssuanceDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, disbursedAmount)
            writer.member(1, of: Self.members, issuanceDetails)
        }
    }

    public enum FulfillmentDetails: WireUnion {
        case disbursementDetails(DisbursementDetails)
        case consumableDetails(ConsumableDetails)
        case creditDetails(CreditDetails)
        case accessDetails(AccessDetails)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["DisbursementDetails", "ConsumableDetails", "CreditDetails", "AccessDetails"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .disbursementDetails(try DisbursementDetails(from: reader))
            case 1: self = .consumableDetails(try ConsumableDetails(from: reader))
            case 2: self = .creditDetails(try CreditDetails(from: reader))
            case 3: self = .accessDetails(try AccessDetails(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .disbursementDetails(let value): writer.member(0, of: Self.members, value)
            case .consumableDetails(let value): writer.member(1, of: Self.members, value)
            case .creditDetails(let value): writer.member(2, of: Self.members, value)
            case .accessDetails(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
        }
    }

    public struct GetBenefitAllocationInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.+|benalloc-[0-9a-z]{14})`.
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
            check.string(identifier, "Identifier", Benefits.Constraint.benefitAllocationIdentifier)
        }
    }

    public struct GetBenefitAllocationOutput: WireCarrier {
        /// Pattern `benalloc-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String?
        /// Pattern `(arn:.+benalloc-[0-9a-z]{14})`.
        public var arn: String?
        public var name: String?
        public var description: String?
        public var status: BenefitAllocationStatus?
        public var statusReason: String?
        /// Pattern `benappl-[0-9a-z]{14}`.
        public var benefitApplicationId: String?
        /// Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitId: String?
        public var fulfillmentType: FulfillmentType?
        /// Each: Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var applicableBenefitIds: [String]?
        public var fulfillmentDetail: FulfillmentDetails?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        /// UTC.
        public var startsAt: Instant?
        /// UTC.
        public var expiresAt: Instant?

        public init(
            id: String? = nil, catalog: String? = nil, arn: String? = nil, name: String? = nil,
            description: String? = nil, status: BenefitAllocationStatus? = nil, statusReason: String? = nil,
            benefitApplicationId: String? = nil, benefitId: String? = nil, fulfillmentType: FulfillmentType? = nil,
            applicableBenefitIds: [String]? = nil, fulfillmentDetail: FulfillmentDetails? = nil,
            createdAt: Instant? = nil, updatedAt: Instant? = nil, startsAt: Instant? = nil, expiresAt: Instant? = nil
        ) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.name = name
            self.description = description
            self.status = status
            self.statusReason = statusReason
            self.benefitApplicationId = benefitApplicationId
            self.benefitId = benefitId
            self.fulfillmentType = fulfillmentType
            self.applicableBenefitIds = applicableBenefitIds
            self.fulfillmentDetail = fulfillmentDetail
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.startsAt = startsAt
            self.expiresAt = expiresAt
        }

        public static let members = MemberTable(["Id", "Catalog", "Arn", "Name", "Description", "Status", "StatusReason", "BenefitApplicationId", "BenefitId", "FulfillmentType", "ApplicableBenefitIds", "FulfillmentDetail", "CreatedAt", "UpdatedAt", "StartsAt", "ExpiresAt"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: catalog = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: name = try reader.readString()
            case 4: description = try reader.readString()
            case 5: status = BenefitAllocationStatus(rawValue: try reader.readString())
            case 6: statusReason = try reader.readString()
            case 7: benefitApplicationId = try reader.readString()
            case 8: benefitId = try reader.readString()
            case 9: fulfillmentType = FulfillmentType(rawValue: try reader.readString())
            case 10: applicableBenefitIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 11: fulfillmentDetail = try FulfillmentDetails(from: reader)
            case 12: createdAt = try reader.readInstant()
            case 13: updatedAt = try reader.readInstant()
            case 14: startsAt = try reader.readInstant()
            case 15: expiresAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, catalog)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, description)
            writer.member(5, of: Self.members, status?.rawValue)
            writer.member(6, of: Self.members, statusReason)
            writer.member(7, of: Self.members, benefitApplicationId)
            writer.member(8, of: Self.members, benefitId)
            writer.member(9, of: Self.members, fulfillmentType?.rawValue)
            writer.member(10, of: Self.members, applicableBenefitIds) { $0.list($1) { $0.write($1) } }
            writer.member(11, of: Self.members, fulfillmentDetail)
            writer.member(12, of: Self.members, createdAt)
            writer.member(13, of: Self.members, updatedAt)
            writer.member(14, of: Self.members, startsAt)
            writer.member(15, of: Self.members, expiresAt)
        }
    }

    public struct IssuanceDetail: WireCarrier {
        public var issuanceId: String?
        public var issuanceAmount: MonetaryValue?
        /// UTC.
        public var issuedAt: Instant?

        public init(issuanceId: String? = nil, issuanceAmount: MonetaryValue? = nil, issuedAt: Instant? = nil) {
            self.issuanceId = issuanceId
            self.issuanceAmount = issuanceAmount
            self.issuedAt = issuedAt
        }

        public static let members = MemberTable(["IssuanceId", "IssuanceAmount", "IssuedAt"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: issuanceId = try reader.readString()
            case 1: issuanceAmount = try MonetaryValue(from: reader)
            case 2: issuedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, issuanceId)
            writer.member(1, of: Self.members, issuanceAmount)
            writer.member(2, of: Self.members, issuedAt)
        }
    }

    public struct MonetaryValue: WireCarrier {
        /// Required.
        public var amount: String
        /// Required.
        public var currencyCode: CurrencyCode

        public init(amount: String, currencyCode: CurrencyCode) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        public static let members = MemberTable(["Amount", "CurrencyCode"], required: 0b11)
        public static var unread: Self { Self(amount: "", currencyCode: CurrencyCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: amount = try reader.readString()
            case 1: currencyCode = CurrencyCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode.rawValue)
        }
    }
}
