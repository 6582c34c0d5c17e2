// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Replaces what is stored of a customer.
    public enum UpdateCustomerAccount: SellingOperation {
        public typealias Input = Selling.UpdateCustomerAccountRequest
        public typealias Output = Selling.UpdateCustomerAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateCustomerAccount",
            service: service,
            isIdempotent: true,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["customer-account"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateCustomerAccount(input, call)
        }
    }

    public struct UpdateCustomerAccountRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|cust-acc-[0-9a-z]{13})`.
        public var identifier: String
        /// Required.
        public var account: CustomerAccountData
        /// Pattern `(?s).{0,64}`.
        public var partnerAccountIdentifier: String?
        /// Required. UTC.
        public var lastModifiedDate: Instant

        public init(
            catalog: String, identifier: String, account: CustomerAccountData, partnerAccountIdentifier: String? = nil,
            lastModifiedDate: Instant
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.account = account
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.lastModifiedDate = lastModifiedDate
        }

        public static let members = MemberTable(["Catalog", "Identifier", "Account", "PartnerAccountIdentifier", "LastModifiedDate"], required: 0b10111)
        public static var unread: Self { Self(catalog: "", identifier: "", account: CustomerAccountData(companyName: ""), lastModifiedDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: account = try CustomerAccountData(from: reader)
            case 3: partnerAccountIdentifier = try reader.readString()
            case 4: lastModifiedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, account)
            writer.member(3, of: Self.members, partnerAccountIdentifier)
            writer.member(4, of: Self.members, lastModifiedDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.customerAccountArnOrIdentifier)
            check.structure(account, "Account")
            check.string(partnerAccountIdentifier, "PartnerAccountIdentifier", Selling.Constraint.partnerAccountIdentifier)
        }
    }

    public struct UpdateCustomerAccountResponse: WireCarrier {
        /// Required. Pattern `arn:[a-z\-]*:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/customer-account/cust-acc-[0-9a-z]{13}`.
        public var arn: String
        /// Required. Pattern `cust-acc-[0-9a-z]{13}`.
        public var id: String
        /// Required.
        public var status: EnrichmentStatus
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `(?s).{0,64}`.
        public var partnerAccountIdentifier: String?
        /// Required. UTC.
        public var createdDate: Instant
        /// Required. UTC.
        public var lastModifiedDate: Instant

        public init(
            arn: String, id: String, status: EnrichmentStatus, catalog: String, partnerAccountIdentifier: String? = nil,
            createdDate: Instant, lastModifiedDate: Instant
        ) {
            self.arn = arn
            self.id = id
            self.status = status
            self.catalog = catalog
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
        }

        public static let members = MemberTable(["Arn", "Id", "Status", "Catalog", "PartnerAccountIdentifier", "CreatedDate", "LastModifiedDate"], required: 0b1101111)
        public static var unread: Self { Self(arn: "", id: "", status: EnrichmentStatus(rawValue: ""), catalog: "", createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: status = EnrichmentStatus(rawValue: try reader.readString())
            case 3: catalog = try reader.readString()
            case 4: partnerAccountIdentifier = try reader.readString()
            case 5: createdDate = try reader.readInstant()
            case 6: lastModifiedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, catalog)
            writer.member(4, of: Self.members, partnerAccountIdentifier)
            writer.member(5, of: Self.members, createdDate)
            writer.member(6, of: Self.members, lastModifiedDate)
        }
    }
}
