// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Changes single fields of a submitted application, with a reason.
    public enum AmendBenefitApplication: BenefitsOperation {
        public typealias Input = Benefits.AmendBenefitApplicationInput
        public typealias Output = Benefits.AmendBenefitApplicationOutput

        public static let descriptor = OperationDescriptor(
            name: "AmendBenefitApplication",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ThrottlingException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10),
            resources: ["benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.amendBenefitApplication(input, call)
        }
    }

    public struct AmendBenefitApplicationInput: WireCarrier {
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
            catalog: String, clientToken: String, revision: String, identifier: String, amendmentReason: String,
            amendments: [Amendment]
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.revision = revision
            self.identifier = identifier
            self.amendmentReason = amendmentReason
            self.amendments = amendments
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Revision", "Identifier", "AmendmentReason", "Amendments"], required: 0b111111)
        public static var unread: Self { Self(catalog: "", clientToken: "", revision: "", identifier: "", amendmentReason: "", amendments: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
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

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, identifier)
            writer.member(4, of: Self.members, amendmentReason)
            writer.member(5, of: Self.members, amendments) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(clientToken, "ClientToken", Benefits.Constraint.amendBenefitApplicationInputClientTokenString)
            check.string(identifier, "Identifier", Benefits.Constraint.benefitApplicationIdentifier)
            check.string(amendmentReason, "AmendmentReason", Benefits.Constraint.amendBenefitApplicationInputAmendmentReasonString)
        }
    }

    public struct AmendBenefitApplicationOutput: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }

    public struct Amendment: WireCarrier {
        /// Required.
        public var fieldPath: String
        /// Required.
        public var newValue: String

        public init(fieldPath: String, newValue: String) {
            self.fieldPath = fieldPath
            self.newValue = newValue
        }

        public static let members = MemberTable(["FieldPath", "NewValue"], required: 0b11)
        public static var unread: Self { Self(fieldPath: "", newValue: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: fieldPath = try reader.readString()
            case 1: newValue = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, fieldPath)
            writer.member(1, of: Self.members, newValue)
        }
    }
}
