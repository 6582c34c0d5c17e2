// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Changes single fields of a submitted application, with a reason.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `AmendBenefitApplication`.
    public enum AmendBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.AmendBenefitApplicationInput
        public typealias Output = Benefits.AmendBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "AmendBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ThrottlingException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: BenefitsService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.amendBenefitApplication(input, call)
        }
    }
}

extension Benefits {
    public struct AmendBenefitApplicationInput: WireStructure {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `[a-zA-Z0-9-]{1,64}`. 1...64 characters.
        public var clientToken: String
        /// Required.
        public var revision: String
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var identifier: String
        /// Required. 0...1000 characters.
        public var amendmentReason: String
        /// Required.
        public var amendments: [Amendment]

        public init(
            catalog: String,
            clientToken: String,
            revision: String,
            identifier: String,
            amendmentReason: String,
            amendments: [Amendment]
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.revision = revision
            self.identifier = identifier
            self.amendmentReason = amendmentReason
            self.amendments = amendments
        }

        private static let members = MemberTable(["Catalog", "ClientToken", "Revision", "Identifier", "AmendmentReason", "Amendments"], required: 0b111111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", clientToken: "", revision: "", identifier: "", amendmentReason: "", amendments: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: clientToken = try reader.readString()
                case 2: revision = try reader.readString()
                case 3: identifier = try reader.readString()
                case 4: amendmentReason = try reader.readString()
                case 5: amendments = try reader.readList { (reader) throws(SerializationError) in try Amendment(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, identifier)
            writer.member(4, of: Self.members, amendmentReason)
            writer.member(5, of: Self.members, amendments) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(clientToken, "ClientToken", Benefits.Constraint.amendBenefitApplicationInputClientTokenString)
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
            check.string(amendmentReason, "AmendmentReason", Benefits.Constraint.amendBenefitApplicationInputAmendmentReasonString)
        }
    }
}

extension Benefits {
    public struct AmendBenefitApplicationOutput: WireStructure {
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

extension Benefits {
    public struct Amendment: WireStructure {
        /// Required.
        public var fieldPath: String
        /// Required.
        public var newValue: String

        public init(
            fieldPath: String,
            newValue: String
        ) {
            self.fieldPath = fieldPath
            self.newValue = newValue
        }

        private static let members = MemberTable(["FieldPath", "NewValue"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(fieldPath: "", newValue: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: fieldPath = try reader.readString()
                case 1: newValue = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, fieldPath)
            writer.member(1, of: Self.members, newValue)
            writer.endStructure()
        }
    }
}
