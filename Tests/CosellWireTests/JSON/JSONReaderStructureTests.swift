import BenefitsAPI
import CosellWire
import SellingAPI
import Testing

/// How JSON becomes the model's structures.
struct JSONReaderStructureTests {
    private func read<Value: WireStructure>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONReader.read(type, from: Array(text.utf8)).value
    }

    @Test("skips members that the model does not know")
    func unknownMembers() throws {
        let text = """
            {"PartnerId":1,"Catalog":"AWS","CreatedDate":{"a":[{"b":null}],"catalog":"x"},"Identifier":"O1","PayloadType":[]}
            """
        let request = try read(Selling.GetOpportunityRequest.self, text)
        #expect(request == Selling.GetOpportunityRequest(catalog: "AWS", identifier: "O1"))
    }

    @Test("reads members in any order, and names with escapes")
    func order() throws {
        let text = #"{"Identifier":"O1","Cat\u0061log":"AWS"}"#
        let request = try read(Selling.GetOpportunityRequest.self, text)
        #expect(request == Selling.GetOpportunityRequest(catalog: "AWS", identifier: "O1"))
    }

    @Test("counts an empty body as an empty object (R1.1)")
    func emptyBody() throws {
        let (value, breaches) = try JSONReader.read(Selling.GetSellingSystemSettingsRequest.self, from: [])
        #expect(value.catalog == "")
        #expect(breaches == [Breach(path: ["Catalog"], kind: .missing)])
    }

    @Test("counts null as absent, in members, lists and maps (R1.3)")
    func nulls() throws {
        let contact = try read(Selling.Contact.self, #"{"Email":null,"FirstName":"Ana"}"#)
        #expect(contact == Selling.Contact(firstName: "Ana"))
        let customer = try read(Selling.Customer.self, #"{"Contacts":[null,{"FirstName":"Ana"},null]}"#)
        #expect(customer.contacts == [contact])
        #expect(try read(Selling.Customer.self, #"{"Contacts":[null]}"#).contacts == [])
        #expect(try read(Selling.Customer.self, #"{"Contacts":null}"#).contacts == nil)
        let advice = try read(Selling.Recommendation.self, #"{"Attributes":{"a":null,"b":"1","c":null}}"#)
        #expect(advice.attributes == ["b": "1"])
    }

    @Test("refuses keys of a map that only look alike, of which a dictionary would lose one")
    func alikeKeys() {
        let text = #"{"Attributes":{"caf\u00e9":"1","cafe\u0301":"2"}}"#
        #expect(throws: SerializationError.self) { try read(Selling.Recommendation.self, text) }
    }

    @Test("tells an explicit null of the contract duration from its absence (E9)")
    func clearable() throws {
        #expect(try read(Selling.Project.self, "{}").expectedContractDuration == nil)
        #expect(
            try read(Selling.Project.self, #"{"ExpectedContractDuration":null}"#).expectedContractDuration == .clear
        )
        let set = try read(
            Selling.Project.self,
            #"{"ExpectedContractDuration":{"Term":"Monthly","Value":"12"}}"#
        )
        #expect(set.expectedContractDuration?.value?.value == "12")
    }

    @Test("keeps enum values that the model does not list")
    func unknownValue() throws {
        let stage = try read(Selling.LifeCycle.self, #"{"Stage":"Won"}"#).stage
        #expect(stage?.rawValue == "Won")
        #expect(stage?.isKnown == false)
    }

    @Test("keeps a value without a schema as it is")
    func document() throws {
        let answer = try read(
            Benefits.GetBenefitApplicationOutput.self,
            #"{"BenefitApplicationDetails":{"a":[null,1.5,{"b":false}],"c":""}}"#
        )
        let expected = Document.object([
            .init("a", .list([.null, .double(1.5), .object([.init("b", .boolean(false))])])), .init("c", .string("")),
        ])
        #expect(answer.benefitApplicationDetails == expected)
        #expect(answer.benefitApplicationDetails?["c"] == .string(""))
        #expect(answer.benefitApplicationDetails?["a"]?["b"] == nil)
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let text: String
        let words: String
        var testDescription: String { text }
    }

    static let refused = [
        Refused(text: "null", words: "expected an object"),
        Refused(text: "[]", words: "expected an object"),
        Refused(text: #""{}""#, words: "expected an object"),
        Refused(text: #"{"Catalog":1}"#, words: "expected a string"),
        Refused(text: #"{"Catalog":{}}"#, words: "expected a string"),
        Refused(text: #"{"Catalog":nil}"#, words: "expected null"),
        Refused(text: #"{"MaxResults":"20"}"#, words: "expected a value"),
        Refused(text: #"{"MaxResults":1.5}"#, words: "whole number"),
        Refused(text: #"{"MaxResults":true}"#, words: "expected a value"),
        Refused(text: #"{"MaxResults":9223372036854775808}"#, words: "whole number"),
        Refused(text: #"{"MaxResults":9007199254740993.0}"#, words: "whole number"),
        Refused(text: #"{"MaxResults":1e999}"#, words: "within range"),
        Refused(text: #"{"Identifier":"O1"}"#, words: "expected a list"),
        Refused(text: #"{"Identifier":{}}"#, words: "expected a list"),
        Refused(text: #"{"Sort":[]}"#, words: "expected an object"),
        Refused(text: #"{"LastModifiedDate":{"AfterLastModifiedDate":"yesterday"}}"#, words: "expected a timestamp"),
        Refused(text: #"{"LastModifiedDate":{"AfterLastModifiedDate":1e12}}"#, words: "expected a timestamp"),
        Refused(text: #"{"LastModifiedDate":{"AfterLastModifiedDate":true}}"#, words: "expected a value"),
        Refused(text: #"{"Catalog":"AWS","Catalog":"AWS"}"#, words: "the key Catalog occurs twice"),
        Refused(text: #"{"Catalog":null,"Catalog":"AWS"}"#, words: "the key Catalog occurs twice"),
        Refused(text: #"{"Catalog":"AWS","C\u0061talog":"AWS"}"#, words: "the key Catalog occurs twice"),
        Refused(text: #"{"X":1,"Catalog":"AWS","X":1}"#, words: "the key X occurs twice"),
        Refused(text: #"{"Sort":{"SortBy":"Identifier","SortBy":"Identifier"}}"#, words: "the key SortBy occurs twice"),
        Refused(text: #"{"Catalog":"AWS"}}"#, words: "nothing may follow"),
    ]

    @Test("refuses what is not the model's shape", arguments: refused)
    func refuses(_ row: Refused) {
        #expect {
            try JSONReader.read(Selling.ListOpportunitiesRequest.self, from: Array(row.text.utf8))
        } throws: { "\($0)".contains(row.words) }
    }

    @Test("refuses a map whose keys are equal after escapes")
    func mapKeys() {
        #expect(throws: SerializationError.self) {
            try read(Selling.Recommendation.self, #"{"Attributes":{"a":"1","\u0061":"2"}}"#)
        }
    }

    @Test("takes whole numbers in other forms")
    func integers() throws {
        for text in ["20", "20.0", "2e1", "200E-1"] {
            #expect(try read(Selling.ListOpportunitiesRequest.self, #"{"MaxResults":\#(text)}"#).maxResults == 20)
        }
    }
}
