// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows who speaks for your alliance with AWS.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetAllianceLeadContact`.
    public enum GetAllianceLeadContact: AccountOperation {
        public typealias Input = Account.GetAllianceLeadContactRequest
        public typealias Output = Account.GetAllianceLeadContactResponse

        public static let descriptor = OperationDescriptor(
            name: "GetAllianceLeadContact",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getAllianceLeadContact(input, call)
        }
    }
}

extension Account {
    public struct GetAllianceLeadContactRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
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
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
        }
    }
}

extension Account {
    public struct GetAllianceLeadContactResponse: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required.
        public var allianceLeadContact: AllianceLeadContact

        public init(
            catalog: String,
            arn: String,
            id: String,
            allianceLeadContact: AllianceLeadContact
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.allianceLeadContact = allianceLeadContact
        }

        private static let members = MemberTable(["Catalog", "Arn", "Id", "AllianceLeadContact"], required: 0b1111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", arn: "", id: "", allianceLeadContact: AllianceLeadContact(firstName: "", lastName: "", email: "", businessTitle: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: id = try reader.readString()
                case 3: allianceLeadContact = try AllianceLeadContact(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, allianceLeadContact)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.structure(allianceLeadContact, "AllianceLeadContact")
        }
    }
}
