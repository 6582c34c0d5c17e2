// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Ends an application for good.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `CancelBenefitApplication`.
    public enum CancelBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.CancelBenefitApplicationInput
        public typealias Output = Benefits.CancelBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "CancelBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: BenefitsService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.cancelBenefitApplication(input, call)
        }
    }
}

extension Benefits {
    public struct CancelBenefitApplicationInput: WireStructure {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `[a-zA-Z0-9-]{1,64}`. 1...64 characters.
        public var clientToken: String
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var identifier: String
        /// Pattern `[\s\S]{1,1000}`. 0...1000 characters.
        public var reason: String?

        public init(
            catalog: String,
            clientToken: String,
            identifier: String,
            reason: String? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.reason = reason
        }

        private static let members = MemberTable(["Catalog", "ClientToken", "Identifier", "Reason"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", clientToken: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: clientToken = try reader.readString()
                case 2: identifier = try reader.readString()
                case 3: reason = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, identifier)
            writer.member(3, of: Self.members, reason)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(clientToken, "ClientToken", Benefits.Constraint.cancelBenefitApplicationInputClientTokenString)
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
            check.string(reason, "Reason", Benefits.Constraint.cancelBenefitApplicationInputReasonString)
        }
    }
}

extension Benefits {
    public struct CancelBenefitApplicationOutput: WireStructure {
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
