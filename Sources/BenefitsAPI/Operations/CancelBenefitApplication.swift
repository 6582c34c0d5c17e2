// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Ends an application for good.
    public enum CancelBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.CancelBenefitApplicationInput
        public typealias Output = Benefits.CancelBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "CancelBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.cancelBenefitApplication(input, call)
        }
    }

    public struct CancelBenefitApplicationInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `[a-zA-Z0-9-]{1,64}`. 1...64 characters.
        public var clientToken: String
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var identifier: String
        /// Pattern `[\s\S]{1,1000}`. 0...1000 characters.
        public var reason: String?

        public init(catalog: String, clientToken: String, identifier: String, reason: String? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.reason = reason
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Identifier", "Reason"], required: 0b111)
        public static var unread: Self { Self(catalog: "", clientToken: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: identifier = try reader.readString()
            case 3: reason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, identifier)
            writer.member(3, of: Self.members, reason)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(clientToken, "ClientToken", Benefits.Constraint.cancelBenefitApplicationInputClientTokenString)
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
            check.string(reason, "Reason", Benefits.Constraint.cancelBenefitApplicationInputReasonString)
        }
    }

    public struct CancelBenefitApplicationOutput: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
