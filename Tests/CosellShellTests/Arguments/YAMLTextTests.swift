import CosellShapes
import CosellWire
import JMESPath
import Testing

@testable import CosellShell

struct YAMLTextTests {
    @Test(
        "keeps what is text",
        arguments: [
            ("a: 1", #"{"a":1}"#), ("a: '1'", #"{"a":"1"}"#), ("a: 1.5", #"{"a":1.5}"#), ("a: true", #"{"a":true}"#),
            ("a: no", #"{"a":"no"}"#), ("a: 2030-06-30", #"{"a":"2030-06-30"}"#), ("a: ~", #"{"a":null}"#),
            ("a:\n- b: c\n  d: [e, f]", #"{"a":[{"b":"c","d":["e","f"]}]}"#), ("", "null"),
            ("a: &x [b]\nc: *x", #"{"a":["b"],"c":["b"]}"#), ("a: 02139", #"{"a":"02139"}"#),
            ("a: 1e3", #"{"a":"1e3"}"#), ("a: +12065550100", #"{"a":"+12065550100"}"#), ("a: 1.10", #"{"a":"1.10"}"#),
            ("a: -7", #"{"a":-7}"#),
        ]
    )
    func values(yaml: String, json: String) throws {
        #expect(try YAMLText.document(of: yaml).json == json)
    }

    private static let deal = """
        Project:
          Title: 1.10
          OtherCompetitorNames: yes
          AdditionalComments: true
          ExpectedCustomerSpend:
          - Amount: 1e3
        Customer:
          Contacts:
          - phone: +12065550100
          Account:
            address: {PostalCode: 02139}
        """

    @Test("what the model has as text stays as it is written")
    func texts() throws {
        let value = try YAMLText.document(of: Self.deal, as: "UpdateOpportunityRequest", in: Service.selling.table)
        let paths = [
            "Project.Title": "1.10", "Project.OtherCompetitorNames": "yes", "Project.AdditionalComments": "true",
            "Project.ExpectedCustomerSpend[0].Amount": "1e3", "Customer.Contacts[0].phone": "+12065550100",
            "Customer.Account.address.PostalCode": "02139",
        ]
        for (path, text) in paths { #expect(try Query(path).search(value) == .string(text), "\(path)") }
    }

    @Test("refuses what is no YAML, is too deep, or grows without end")
    func hostile() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let laughs = zip(names, names.dropFirst()).reduce("a: &a [x, x, x, x, x, x, x, x, x]") { text, pair in
            text + "\n\(pair.1): &\(pair.1) [" + Array(repeating: "*\(pair.0)", count: 9).joined(separator: ", ") + "]"
        }
        let texts = [
            "a: [", "a: b: c", String(repeating: "[", count: 200) + String(repeating: "]", count: 200), laughs,
            "[a, b]: c", "? {a: b}\n: c",
        ]
        for text in texts { #expect(throws: Complaint.self) { try YAMLText.document(of: text) } }
    }
}
