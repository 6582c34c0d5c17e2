// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Links a record, such as an opportunity, to an application.
    public enum AssociateBenefitApplicationResource: BenefitsOperation {
        public typealias Input = Benefits.AssociateBenefitApplicationResourceInput
        public typealias Output = Benefits.AssociateBenefitApplicationResourceOutput

        public static let descriptor = OperationDescriptor(
            name: "AssociateBenefitApplicationResource",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ThrottlingException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10),
            resources: ["benefit-application", "benefit-allocation", "opportunity"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.associateBenefitApplicationResource(input, call)
        }
    }

    public struct AssociateBenefitApplicationResourceInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var benefitApplicationIdentifier: String
        /// Required. Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`. 0...1600 characters.
        public var resourceArn: String

        public init(catalog: String, benefitApplicationIdentifier: String, resourceArn: String) {
            self.catalog = catalog
            self.benefitApplicationIdentifier = benefitApplicationIdentifier
            self.resourceArn = resourceArn
        }

        public static let members = MemberTable(["Catalog", "BenefitApplicationIdentifier", "ResourceArn"], required: 0b111)
        public static var unread: Self { Self(catalog: "", benefitApplicationIdentifier: "", resourceArn: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: benefitApplicationIdentifier = try reader.readString()
            case 2: resourceArn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, benefitApplicationIdentifier)
            writer.member(2, of: Self.members, resourceArn)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.string(benefitApplicationIdentifier, "BenefitApplicationIdentifier", Benefits.Constraint.benefitApplicationIdentifier)
            check.string(resourceArn, "ResourceArn", Benefits.Constraint.associateBenefitApplicationResourceInputResourceArnString)
        }
    }

    public struct AssociateBenefitApplicationResourceOutput: WireCarrier {
        /// Pattern `benappl-[0-9a-z]{14}`.
        public var id: String?
        public var arn: String?
        public var revision: String?

        public init(id: String? = nil, arn: String? = nil, revision: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
        }

        public static let members = MemberTable(["Id", "Arn", "Revision"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: revision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, revision)
        }
    }
}
