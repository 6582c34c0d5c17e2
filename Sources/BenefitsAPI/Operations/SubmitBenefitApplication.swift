// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Sends an application to AWS for review.
    ///
    /// Writes. Errors: AccessDeniedException, ValidationException, InternalServerException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `SubmitBenefitApplication`.
    public enum SubmitBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.SubmitBenefitApplicationInput
        public typealias Output = Benefits.SubmitBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "SubmitBenefitApplication",
            service: service,
            errors: ["AccessDeniedException", "ValidationException", "InternalServerException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: BenefitsService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.submitBenefitApplication(input, call)
        }
    }
}

extension Benefits {
    public struct SubmitBenefitApplicationInput: WireStructure {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
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
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
        }
    }
}

extension Benefits {
    public struct SubmitBenefitApplicationOutput: WireStructure {
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
