// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Removes a stored customer.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DeleteCustomerAccount`.
    public enum DeleteCustomerAccount: SellingOperation {
        public typealias Input = Selling.DeleteCustomerAccountRequest
        public typealias Output = Selling.DeleteCustomerAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "DeleteCustomerAccount",
            service: service,
            isIdempotent: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.deleteCustomerAccount(input, call)
        }
    }
}

extension Selling {
    public struct DeleteCustomerAccountRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|cust-acc-[0-9a-z]{13})`.
        public var identifier: String

        public init(
            catalog: String,
            identifier: String
        ) {
            self.catalog = catalog
            self.identifier = identifier
        }

        private static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.customerAccountArnOrIdentifier)
        }
    }
}

extension Selling {
    public struct DeleteCustomerAccountResponse: WireStructure {
        public init() {}

        private static let members = MemberTable([])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while try reader.nextMember() != nil {}
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.endStructure()
        }
    }
}
