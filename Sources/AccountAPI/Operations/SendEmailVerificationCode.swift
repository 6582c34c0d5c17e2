// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Mails a code that proves an address is yours.
    public enum SendEmailVerificationCode: AccountOperation {
        public typealias Input = Account.SendEmailVerificationCodeRequest
        public typealias Output = Account.SendEmailVerificationCodeResponse

        public static let descriptor = OperationDescriptor(
            name: "SendEmailVerificationCode",
            service: service,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.sendEmailVerificationCode(input, call)
        }
    }

    public struct SendEmailVerificationCodeRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...320 characters.
        public var email: String

        public init(catalog: String, email: String) {
            self.catalog = catalog
            self.email = email
        }

        public static let members = MemberTable(["Catalog", "Email"], required: 0b11)
        public static var unread: Self { Self(catalog: "", email: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: email = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, email)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(email, "Email", Account.Constraint.email)
        }
    }

    public struct SendEmailVerificationCodeResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
