// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Mails a code that proves an address is yours.
    ///
    /// Writes. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `SendEmailVerificationCode`.
    public enum SendEmailVerificationCode: AccountOperation {
        public typealias Input = Account.SendEmailVerificationCodeRequest
        public typealias Output = Account.SendEmailVerificationCodeResponse

        public static let descriptor = OperationDescriptor(
            name: "SendEmailVerificationCode",
            service: service,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException", "ServiceQuotaExceededException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.sendEmailVerificationCode(input, call)
        }
    }
}

extension Account {
    public struct SendEmailVerificationCodeRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...320 characters.
        public var email: String

        public init(
            catalog: String,
            email: String
        ) {
            self.catalog = catalog
            self.email = email
        }

        private static let members = MemberTable(["Catalog", "Email"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", email: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: email = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, email)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(email, "Email", Account.Constraint.email)
        }
    }
}

extension Account {
    public struct SendEmailVerificationCodeResponse: WireStructure {
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
