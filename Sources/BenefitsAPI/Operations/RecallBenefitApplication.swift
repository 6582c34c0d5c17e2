// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Takes a submitted application back into the draft.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `RecallBenefitApplication`.
    public enum RecallBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.RecallBenefitApplicationInput
        public typealias Output = Benefits.RecallBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "RecallBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ThrottlingException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: BenefitsService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.recallBenefitApplication(input, call)
        }
    }
}

extension Benefits {
    public struct RecallBenefitApplicationInput: WireStructure {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        public var clientToken: String?
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var identifier: String
        /// Required.
        public var reason: String

        public init(
            catalog: String,
            clientToken: String? = nil,
            identifier: String,
            reason: String
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.reason = reason
        }

        private static let members = MemberTable(["Catalog", "ClientToken", "Identifier", "Reason"], required: 0b1101)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "", reason: "")
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
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
        }
    }
}

extension Benefits {
    public struct RecallBenefitApplicationOutput: WireStructure {
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
