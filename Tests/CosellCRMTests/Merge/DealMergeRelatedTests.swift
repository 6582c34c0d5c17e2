import CosellWire
import Testing

@testable import CosellCRM

/// What goes along with a write of related records.
struct DealMergeRelatedTests {
    private static let mapping = """
        tables: {industries: {Retail: Shops}}
        fields:
          - {aws: Project.Title, crm: Name}
          - {aws: Customer.Account.CompanyName, crm: Account.Name}
          - {aws: Customer.Account.Industry, crm: Account.Industry, table: industries}
          - {aws: "Customer.Contacts[].Email", crm: Contact.Email}
          - {aws: "Customer.Contacts[].LastName", crm: Contact.LastName}
          - {aws: "Customer.Contacts[].Phone", crm: Contact.Phone}
          - {aws: "Customer.Contacts[].BusinessTitle", crm: Contact.Title, direction: to_aws}
        """

    private static func aws(industry: Document) -> AWSRecord {
        let contact = Document.object([
            .init("Email", "a@b.example"), .init("LastName", "B"), .init("BusinessTitle", "CTO"),
        ])
        let account = Document.object([.init("CompanyName", "Acme"), .init("Industry", industry)])
        let customer = Document.object([.init("Account", account), .init("Contacts", .list([contact]))])
        return AWSRecord(id: "O1", body: .object([.init("Customer", customer)]))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let written: [String: Document]
        var industry: Document = "Retail"
        let beside: [String: Document]
    }

    @Test(
        "the other fields of the record that is written, as far as AWS has a value and the mapping a way there",
        arguments: [
            Row(testDescription: "nothing related", written: ["Name": "x"], beside: [:]),
            Row(
                testDescription: "a contact's address",
                written: ["Contact.Email": "a@b.example"],
                beside: ["Contact.LastName": "B"]
            ),
            Row(
                testDescription: "an account's name, by a table",
                written: ["Account.Name": "Acme", "Name": "x"],
                beside: ["Account.Industry": "Shops"]
            ),
            Row(
                testDescription: "a word that the table lacks",
                written: ["Account.Name": "Acme"],
                industry: "Travel",
                beside: [:]
            ),
            Row(
                testDescription: "all of it",
                written: ["Contact.Email": "a@b.example", "Contact.LastName": "B"],
                beside: [:]
            ),
        ]
    )
    func beside(_ row: Row) throws {
        let mapping = try CRMMapping(text: Self.mapping, file: "m.yaml")
        let merge = DealMerge(mapping: mapping, today: .init(daysSinceEpoch: 20_000))
        #expect(merge.beside(row.written, Self.aws(industry: row.industry), CRMRecord(id: "D1")) == row.beside)
    }
}
