// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Hands an opportunity to another person of your company.
    public enum AssignOpportunity: SellingOperation {
        public typealias Input = Selling.AssignOpportunityRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "AssignOpportunity",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.assignOpportunity(input, call)
            return NoOutput()
        }
    }

    public struct AssignOpportunityRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var identifier: String
        /// Required.
        public var assignee: AssigneeContact

        public init(catalog: String, identifier: String, assignee: AssigneeContact) {
            self.catalog = catalog
            self.identifier = identifier
            self.assignee = assignee
        }

        public static let members = MemberTable(["Catalog", "Identifier", "Assignee"], required: 0b111)
        public static var unread: Self { Self(catalog: "", identifier: "", assignee: AssigneeContact(email: "", firstName: "", lastName: "", businessTitle: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: assignee = try AssigneeContact(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, assignee)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.opportunityIdentifier)
            check.structure(assignee, "Assignee")
        }
    }

    public struct AssigneeContact: WireCarrier {
        /// Required. Pattern `(?=.{0,80}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`. Sensitive.
        public var email: String
        /// Required. Pattern `(?s).{0,80}`. Sensitive.
        public var firstName: String
        /// Required. Pattern `(?s).{0,80}`. Sensitive.
        public var lastName: String
        /// Pattern `\+[1-9]\d{1,14}`. Sensitive.
        public var phone: String?
        /// Required. Pattern `(?s).{0,80}`. Sensitive.
        public var businessTitle: String

        public init(email: String, firstName: String, lastName: String, phone: String? = nil, businessTitle: String) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.phone = phone
            self.businessTitle = businessTitle
        }

        public static let members = MemberTable(["Email", "FirstName", "LastName", "Phone", "BusinessTitle"], required: 0b10111, sensitive: 0b11111)
        public static var unread: Self { Self(email: "", firstName: "", lastName: "", businessTitle: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: email = try reader.readString()
            case 1: firstName = try reader.readString()
            case 2: lastName = try reader.readString()
            case 3: phone = try reader.readString()
            case 4: businessTitle = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, email)
            writer.member(1, of: Self.members, firstName)
            writer.member(2, of: Self.members, lastName)
            writer.member(3, of: Self.members, phone)
            writer.member(4, of: Self.members, businessTitle)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(email, "Email", Selling.Constraint.email)
            check.string(firstName, "FirstName", Selling.Constraint.assigneeContactFirstNameString)
            check.string(lastName, "LastName", Selling.Constraint.assigneeContactLastNameString)
            check.string(phone, "Phone", Selling.Constraint.phoneNumber)
            check.string(businessTitle, "BusinessTitle", Selling.Constraint.jobTitle)
        }
    }
}
