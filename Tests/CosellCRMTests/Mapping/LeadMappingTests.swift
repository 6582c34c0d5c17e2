import CosellShell
import CosellWire
import Testing

@testable import CosellCRM

/// The block `lead:` of a mapping, and its way to name what AWS says of a lead.
struct LeadMappingTests {
    private static let deals = "fields:\n  - {aws: Project.Title, crm: Name}\n"

    private static func mapping(_ lead: String) throws -> CRMMapping {
        try CRMMapping(text: "\(deals)lead:\n\(lead)", file: "m.yaml")
    }

    @Test("comes with cosell for Salesforce alone", arguments: CRMSystem.allCases)
    func shipped(_ system: CRMSystem) throws {
        let lead = try ShippedMapping.mapping(for: system).lead
        #expect((lead != nil) == (system == .salesforce))
        guard let lead else { return }
        #expect(lead.fields.allSatisfy { $0.toAWS == nil && $0.toCRM != nil && $0.winner == .crm })
        let written = Set(lead.fields.compactMap(\.crm) + lead.repairs.map(\.target))
        #expect(written.isSuperset(of: ["Company", "LastName", "Status", "LeadSource", "Description"]))
    }

    @Test("tells a lead's mapping from that of deals, and from another")
    func digests() throws {
        let first = try Self.mapping("  fields: [{aws: Customer.CompanyName, crm: Company}]\n")
        let second = try Self.mapping("  fields: [{aws: Customer.Industry, crm: Company}]\n")
        #expect(Set([first, second].flatMap { [$0.digest, $0.lead?.digest ?? ""] }).count == 4)
        #expect(try CRMMapping(text: Self.deals, file: "m.yaml").lead == nil)
    }

    @Test("a CRM that takes no leads is told so", arguments: [CRMSystem.hubspot, .csv])
    func elsewhere(_ system: CRMSystem) throws {
        let text = "\(Self.deals)lead:\n  fields: [{aws: Customer.CompanyName, crm: Company}]\n"
        let settings = try CRMSettings(text: "crm: \(system.rawValue)\nmapping: m.yaml\n", file: "home/crm.yaml")
        let error = #expect(throws: Complaint.self) { try settings.mapping { _ in text } }
        #expect(error?.what.contains("leads are brought to Salesforce alone") == true && error?.place == "home/m.yaml")
    }

    struct Value: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String?

        init(_ path: String, _ text: String?) { (testDescription, self.text) = (path, text) }
    }

    @Test(
        "paths walk a Lead context",
        arguments: [
            Value("customer.companyname", "Alder"), Value("Customer.Address.City", nil),
            Value("Interactions[].BusinessProblem", "a"), Value("Interactions[*].BusinessProblem", "a\nb"),
            Value("Interactions[*].Contact.Email", nil), Value("QualificationStatus", "Qualified"),
            Value("Interactions[Usecase=IOT].BusinessProblem", "b"),
        ]
    )
    func paths(_ row: Value) throws {
        let lead: Document = [
            "QualificationStatus": "Qualified", "Customer": ["CompanyName": "Alder"],
            "Interactions": [
                ["BusinessProblem": "a"], ["BusinessProblem": "b", "Usecase": "IOT"], ["BusinessProblem": "a"],
            ],
        ]
        let field = try AWSField(row.testDescription, of: .lead)
        #expect(field.text(in: AWSRecord(id: "eng-1", body: lead)) == row.text)
        #expect(field.changes == .never)
        #expect(try AWSField(field.description, of: .lead) == field)
    }

    @Test("all of a list is read of opportunities too, and written by nobody")
    func many() throws {
        let field = try AWSField("Customer.Contacts[*].Email")
        let body: Document = ["Customer": ["Contacts": [["Email": "a@b"], ["Email": "c@d"]]]]
        #expect(field.text(in: AWSRecord(id: "O1", body: body)) == "a@b\nc@d")
        #expect(field.changes == .never && field.setting("x", in: body) == body)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let line: Int
        let what: String
        let text: String

        init(_ name: String, line: Int, _ what: String, _ text: String) {
            (testDescription, self.line, self.what, self.text) = (name, line, what, text)
        }
    }

    @Test(
        "what is wrong is told with its line",
        arguments: [
            Fault(
                "a field of a deal",
                line: 5,
                "no 'Project'",
                "  fields:\n    - {aws: Project.Title, crm: Company}\n"
            ),
            Fault("no field", line: 4, "maps no field of a lead", "  repairs: []\n"),
            Fault("a strange key", line: 4, "create", "  create: {in_crm: true}\n  fields: []\n"),
            Fault(
                "the way back",
                line: 5,
                "no partner can change",
                "  fields:\n    - {aws: Customer.Industry, crm: Industry, direction: both}\n"
            ),
            Fault(
                "nothing in the CRM",
                line: 5,
                "no partner can change",
                "  fields:\n    - {aws: Customer.Industry}\n"
            ),
            Fault(
                "written twice",
                line: 6,
                "is written by line 5 too",
                "  fields:\n    - {aws: Customer.Industry, crm: A}\n    - {aws: Customer.CompanyName, crm: A}\n"
            ),
            Fault(
                "a repair of AWS's side",
                line: 7,
                "no partner can write",
                "  fields:\n    - {aws: Customer.Industry, crm: A}\n  repairs:\n    - {aws: Customer.Industry, value: \"'x'\"}\n"
            ),
        ]
    )
    func faults(_ row: Fault) {
        let error = #expect(throws: Complaint.self) { try Self.mapping(row.text) }
        let words = error.map { "\($0)" } ?? ""
        #expect(error?.place?.hasPrefix("m.yaml, line \(row.line)") == true, "\(words)")
        #expect(words.contains(row.what), "\(words)")
    }
}
