import BenefitsAPI
import CosellWire
import SellingAPI
import Testing

/// How the model's structures become JSON.
struct JSONWriterTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func text(_ document: Document) -> String {
        let writer = JSONWriter()
        writer.write(document)
        return text(writer.bytes)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let value: Document
        let text: String

        init(_ description: String, _ value: Document, _ text: String) {
            (testDescription, self.value, self.text) = (description, value, text)
        }
    }

    static let values = [
        Row("null", .null, "null"),
        Row("true", .boolean(true), "true"),
        Row("false", .boolean(false), "false"),
        Row("largest integer", .integer(.max), "9223372036854775807"),
        Row("smallest integer", .integer(.min), "-9223372036854775808"),
        Row("fraction", .double(-1.25), "-1.25"),
        Row("whole double", .double(100), "100.0"),
        Row("large double", .double(1e300), "1e+300"),
        Row("small double", .double(.leastNonzeroMagnitude), "5e-324"),
        Row("infinity", .double(.infinity), "null"),
        Row("not a number", .double(.nan), "null"),
        Row("empty string", .string(""), #""""#),
        Row("quote and backslash", .string(#"a"b\c"#), #""a\"b\\c""#),
        Row("line feed, return, tab", .string("\n\r\t"), #""\n\r\t""#),
        Row("other control characters", .string("\0\u{8}\u{C}\u{1F}"), #""\u0000\u0008\u000c\u001f""#),
        Row("slash, delete, line separators", .string("/\u{7F}\u{2028}\u{2029}"), "\"/\u{7F}\u{2028}\u{2029}\""),
        Row("beyond ASCII", .string("é€🚀"), #""é€🚀""#),
        Row("escape behind a long run", .string("abcdefghijklmnop\nq"), #""abcdefghijklmnop\nq""#),
        Row("empty list", .list([]), "[]"),
        Row("list of lists", .list([.list([]), .list([.integer(1)]), .null]), "[[],[1],null]"),
        Row("empty object", .object([]), "{}"),
        Row("object", .object([.init("b", .integer(1)), .init("a\"", .object([]))]), #"{"b":1,"a\"":{}}"#),
        Row("strings that end in brackets", .list([.string("{"), .string("["), .integer(1)]), #"["{","[",1]"#),
    ]

    @Test("writes", arguments: values)
    func writes(_ row: Row) { #expect(text(row.value) == row.text) }

    @Test("writes a string of every length with an escape at every place")
    func escapeAtEveryPlace() {
        for length in 1..<40 {
            for place in 0..<length {
                let before = String(repeating: "x", count: place)
                let after = String(repeating: "é", count: length - place - 1)
                #expect(text(.string(before + "\"" + after)) == "\"\(before)\\\"\(after)\"")
            }
        }
    }

    @Test("grows with what is written")
    func growth() {
        let long = String(repeating: "0123456789\n", count: 10_000)
        #expect(text(.string(long)) == "\"" + long.replacing("\n", with: "\\n") + "\"")
    }

    @Test("leaves out members without a value, and writes lists that are empty (R1.11, R1.12)")
    func absent() {
        let entities = Selling.RelatedEntityIdentifiers(awsMarketplaceOffers: [], solutions: ["S-1"])
        #expect(text(JSONWriter.bytes(entities)) == #"{"AwsMarketplaceOffers":[],"Solutions":["S-1"]}"#)
    }

    @Test("writes members without a value as null in the path-style form (R1.11)")
    func explicitNulls() {
        let settings = Selling.Contact(email: "a@example.com")
        let expected = #"{"Email":"a@example.com","FirstName":null,"LastName":null,"BusinessTitle":null,"Phone":null}"#
        #expect(text(JSONWriter.bytes(settings, writesNulls: true)) == expected)
    }

    @Test("writes the three states of the contract duration (E9)")
    func clearable() throws {
        #expect(text(JSONWriter.bytes(Selling.Project())) == "{}")
        let cleared = Selling.Project(expectedContractDuration: .clear)
        #expect(text(JSONWriter.bytes(cleared)) == #"{"ExpectedContractDuration":null}"#)
        let json = #"{"ExpectedContractDuration":{"Term":"Monthly","Value":"12"}}"#
        let project = try JSONReader.read(Selling.Project.self, from: Array(json.utf8)).value
        #expect(text(JSONWriter.bytes(project)) == json)
    }

    @Test("writes maps in the order of their keys")
    func maps() {
        let advice = Selling.Recommendation(type: "t", details: "d", attributes: ["b": "2", "a": "1", "c": "3"])
        #expect(text(JSONWriter.bytes(advice)).contains(#""Attributes":{"a":"1","b":"2","c":"3"}"#))
    }

    @Test("writes bytes as base64 and moments as ISO 8601")
    func otherValues() {
        let writer = JSONWriter()
        writer.beginList(count: 2)
        writer.beginElement()
        writer.write([255, 254, 253, 252] as [UInt8])
        writer.beginElement()
        writer.write(Instant(seconds: 1_768_248_000, nanoseconds: 123_000_000))
        writer.endList()
        #expect(text(writer.bytes) == #"["//79/A==","2026-01-12T20:00:00.123Z"]"#)
    }

    @Test("masks what the model marks sensitive in descriptions, and nothing else")
    func sensitive() {
        let contact = Selling.Contact(email: "ana@example.com", businessTitle: "CTO")
        #expect(contact.description == #"{"Email":"***","BusinessTitle":"***"}"#)
        #expect("\(Selling.Customer(contacts: [contact]))" == #"{"Contacts":[{"Email":"***","BusinessTitle":"***"}]}"#)
        let request = Selling.GetOpportunityRequest(catalog: "AWS", identifier: "O1")
        #expect(request.description == #"{"Catalog":"AWS","Identifier":"O1"}"#)
    }

    @Test("masks lists and maps of sensitive values whole")
    func sensitiveContainers() {
        let filter = Selling.ListEngagementsRequest(catalog: "AWS", createdBy: ["111122223333", "444455556666"])
        #expect(filter.description == #"{"Catalog":"AWS","CreatedBy":"***"}"#)
        let insights = Selling.AwsProductInsights(
            currencyCode: .usd,
            frequency: .monthly,
            totalAmountByCategory: ["compute": "1000"],
            awsProducts: []
        )
        #expect(insights.description.contains(#""TotalAmountByCategory":"***""#))
        #expect(!insights.description.contains("1000"))
    }
}
