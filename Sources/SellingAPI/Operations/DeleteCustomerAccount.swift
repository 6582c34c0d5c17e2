// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Removes a stored customer.
    public enum DeleteCustomerAccount: SellingOperation {
        public typealias Input = Selling.DeleteCustomerAccountRequest
        public typealias Output = Selling.DeleteCustomerAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "DeleteCustomerAccount",
            service: service,
            isIdempotent: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["customer-account"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.deleteCustomerAccount(input, call)
        }
    }

    public struct DeleteCustomerAccountRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|cust-acc-[0-9a-z]{13})`.
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
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.customerAccountArnOrIdentifier)
        }
    }

    public struct DeleteCustomerAccountResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
