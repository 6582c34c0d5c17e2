// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Stores a customer, for opportunities to refer to.
    public enum CreateCustomerAccount: SellingOperation {
        public typealias Input = Selling.CreateCustomerAccountRequest
        public typealias Output = Selling.CreateCustomerAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateCustomerAccount",
            service: service,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["customer-account"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createCustomerAccount(input, call)
        }
    }

    public struct CreateCustomerAccountRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required.
        public var account: CustomerAccountData
        /// Pattern `(?s).{0,64}`.
        public var partnerAccountIdentifier: String?
        /// 1...50 elements.
        public var tags: [Tag]?
        /// Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String?

        public init(
            catalog: String, account: CustomerAccountData, partnerAccountIdentifier: String? = nil, tags: [Tag]? = nil,
            clientToken: String? = nil
        ) {
            self.catalog = catalog
            self.account = account
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.tags = tags
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["Catalog", "Account", "PartnerAccountIdentifier", "Tags", "ClientToken"], required: 0b11)
        public static var unread: Self { Self(catalog: "", account: CustomerAccountData(companyName: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: account = try CustomerAccountData(from: reader)
            case 2: partnerAccountIdentifier = try reader.readString()
            case 3: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            case 4: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, account)
            writer.member(2, of: Self.members, partnerAccountIdentifier)
            writer.member(3, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(4, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.structure(account, "Account")
            check.string(partnerAccountIdentifier, "PartnerAccountIdentifier", Selling.Constraint.partnerAccountIdentifier)
            check.count(tags?.count, "Tags", min: 1, max: 50)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
        }
    }

    public struct CreateCustomerAccountResponse: WireCarrier {
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

        public init(
            arn: String, id: String, status: EnrichmentStatus, catalog: String, partnerAccountIdentifier: String? = nil,
            createdDate: Instant
        ) {
            self.arn = arn
            self.id = id
            self.status = status
            self.catalog = catalog
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.createdDate = createdDate
        }

        public static let members = MemberTable(["Arn", "Id", "Status", "Catalog", "PartnerAccountIdentifier", "CreatedDate"], required: 0b101111)
        public static var unread: Self { Self(arn: "", id: "", status: EnrichmentStatus(rawValue: ""), catalog: "", createdDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: status = EnrichmentStatus(rawValue: try reader.readString())
            case 3: catalog = try reader.readString()
            case 4: partnerAccountIdentifier = try reader.readString()
            case 5: createdDate = try reader.readInstant()
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
        }
    }
}
