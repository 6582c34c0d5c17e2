// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Replaces what is stored of a customer.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `UpdateCustomerAccount`.
    public enum UpdateCustomerAccount: SellingOperation {
        public typealias Input = Selling.UpdateCustomerAccountRequest
        public typealias Output = Selling.UpdateCustomerAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateCustomerAccount",
            service: service,
            isIdempotent: true,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.updateCustomerAccount(input, call)
        }
    }
}

extension Selling {
    public struct UpdateCustomerAccountRequest: WireStructure {
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
            catalog: String,
            identifier: String,
            account: CustomerAccountData,
            partnerAccountIdentifier: String? = nil,
            lastModifiedDate: Instant
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.account = account
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.lastModifiedDate = lastModifiedDate
        }

        private static let members = MemberTable(["Catalog", "Identifier", "Account", "PartnerAccountIdentifier", "LastModifiedDate"], required: 0b10111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "", account: CustomerAccountData(companyName: ""), lastModifiedDate: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: account = try CustomerAccountData(from: reader)
                case 3: partnerAccountIdentifier = try reader.readString()
                case 4: lastModifiedDate = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, account)
            writer.member(3, of: Self.members, partnerAccountIdentifier)
            writer.member(4, of: Self.members, lastModifiedDate)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.customerAccountArnOrIdentifier)
            check.structure(account, "Account")
            check.string(partnerAccountIdentifier, "PartnerAccountIdentifier", Selling.Constraint.partnerAccountIdentifier)
        }
    }
}

extension Selling {
    public struct UpdateCustomerAccountResponse: WireStructure {
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
            arn: String,
            id: String,
            status: EnrichmentStatus,
            catalog: String,
            partnerAccountIdentifier: String? = nil,
            createdDate: Instant,
            lastModifiedDate: Instant
        ) {
            self.arn = arn
            self.id = id
            self.status = status
            self.catalog = catalog
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
        }

        private static let members = MemberTable(["Arn", "Id", "Status", "Catalog", "PartnerAccountIdentifier", "CreatedDate", "LastModifiedDate"], required: 0b1101111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(arn: "", id: "", status: EnrichmentStatus(rawValue: ""), catalog: "", createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
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
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, catalog)
            writer.member(4, of: Self.members, partnerAccountIdentifier)
            writer.member(5, of: Self.members, createdDate)
            writer.member(6, of: Self.members, lastModifiedDate)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(partnerAccountIdentifier, "PartnerAccountIdentifier", Selling.Constraint.partnerAccountIdentifier)
        }
    }
}
