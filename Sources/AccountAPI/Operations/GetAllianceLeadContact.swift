// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows who speaks for your alliance with AWS.
    public enum GetAllianceLeadContact: AccountOperation {
        public typealias Input = Account.GetAllianceLeadContactRequest
        public typealias Output = Account.GetAllianceLeadContactResponse

        public static let descriptor = OperationDescriptor(
            name: "GetAllianceLeadContact",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 10),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getAllianceLeadContact(input, call)
        }
    }

    public struct GetAllianceLeadContactRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
        }
    }

    public struct GetAllianceLeadContactResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required.
        public var allianceLeadContact: AllianceLeadContact

        public init(catalog: String, arn: String, id: String, allianceLeadContact: AllianceLeadContact) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.allianceLeadContact = allianceLeadContact
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "AllianceLeadContact"], required: 0b1111)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", allianceLeadContact: AllianceLeadContact(firstName: "", lastName: "", email: "", businessTitle: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: allianceLeadContact = try AllianceLeadContact(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, allianceLeadContact)
        }
    }
}
