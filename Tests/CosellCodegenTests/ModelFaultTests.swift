import CosellCodegen
import Testing

/// What the generator does not understand it names, with its place; nothing is passed over in silence.
struct ModelFaultTests {
    /// A public model of one operation, with a piece replaced.
    private static func source(_ old: String = "", _ new: String = "") -> [UInt8] {
        let text = #"""
            {"version":"2.0","metadata":{"apiVersion":"2030-01-15","serviceId":"Library","targetPrefix":"Library",
              "signingName":"library","endpointPrefix":"library","protocol":"json"},
             "operations":{"Find":{"name":"Find","input":{"shape":"FindRequest"},"output":{"shape":"Found"}}},
             "shapes":{"FindRequest":{"type":"structure","members":{"Title":{"shape":"Title"}}},
              "Found":{"type":"structure","members":{"Titles":{"shape":"Titles"},"Next":{"shape":"Title"}}},
              "Titles":{"type":"list","member":{"shape":"Title"}},"Title":{"type":"string"}},
             "pagination":{},"waiters":{}}
            """#
        return Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let old: String
        let new: String

        init(_ fault: String, _ old: String, _ new: String) {
            (testDescription, self.old, self.new) = (fault, old, new)
        }
    }

    static let rows = [
        Row(
            "shapes.Title: has the trait streaming, which is not understood",
            #""Title":{"type":"string"}"#,
            #""Title":{"type":"string","streaming":true}"#
        ),
        Row(
            "shapes.FindRequest.members.Title: has the trait location, which is not understood",
            #""Title":{"shape":"Title"}"#,
            #""Title":{"shape":"Title","location":"header"}"#
        ),
        Row(
            "operations.Find: has the trait endpoint, which is not understood",
            #""name":"Find""#,
            #""name":"Find","endpoint":{}"#
        ),
        Row(
            "shapes.Title: has the type bigInteger, which is not understood",
            #"{"type":"string"}"#,
            #"{"type":"bigInteger"}"#
        ),
        Row(
            "shapes.Title: writes its times in a form that is not understood",
            #"{"type":"string"}"#,
            #"{"type":"timestamp","timestampFormat":"rfc822"}"#
        ),
        Row(
            "shapes.Title: has the pattern (?<=a)b, which is not understood",
            #"{"type":"string"}"#,
            #"{"type":"string","pattern":"(?<=a)b"}"#
        ),
        Row(
            "operations.Find.output: names the shape Lost, which there is not",
            #""shape":"Found""#,
            #""shape":"Lost""#
        ),
        Row("shapes.Titles.element: names no shape", #","member":{"shape":"Title"}"#, ""),
        Row("metadata: lacks the text signingName", #""signingName":"library","#, ""),
        Row("metadata: has the protocol ec2, which is not understood", #""protocol":"json""#, #""protocol":"ec2""#),
        Row(
            "metadata: has the trait ripcServiceName, which is not understood",
            #""protocol":"json""#,
            #""protocol":"json","ripcServiceName":"L""#
        ),
        Row(
            "metadata: signs by aws.auth#bearer, which is not understood",
            #""protocol":"json""#,
            #""protocol":"json","auth":["aws.auth#bearer"]"#
        ),
        Row(
            "metadata: has a version of JSON that is not understood",
            #""protocol":"json""#,
            #""protocol":"json","jsonVersion":"1.1""#
        ),
        Row(
            "operations.Find.http: is called in a way that is not understood",
            #""name":"Find""#,
            #""name":"Find","http":{"method":"GET","requestUri":"/"}"#
        ),
        Row(
            "operations.Find.http: has the trait responseCode, which is not understood",
            #""name":"Find""#,
            #""name":"Find","http":{"method":"POST","requestUri":"/","responseCode":204}"#
        ),
        Row(
            "operations.Find.input: has the trait locationName, which is not understood",
            #"{"shape":"FindRequest"}"#,
            #"{"shape":"FindRequest","locationName":"body"}"#
        ),
        Row(
            "shapes.Titles.member: has the trait locationName, which is not understood",
            #""member":{"shape":"Title"}"#,
            #""member":{"shape":"Title","locationName":"T"}"#
        ),
        Row(
            "waiters.FoundIt: is a waiter, and those are not understood",
            #""waiters":{}"#,
            #""waiters":{"FoundIt":{}}"#
        ),
        Row(
            "pagination.Lend: pages through an operation that there is not",
            #""pagination":{}"#,
            #""pagination":{"Lend":{"input_token":"A","output_token":"B","result_key":"C"}}"#
        ),
        Row(
            "operations.Find.paginator: names More, which is not answered",
            #""pagination":{}"#,
            #""pagination":{"Find":{"input_token":"Title","output_token":"Next","result_key":"More"}}"#
        ),
    ]

    @Test("a model that is understood is read")
    func understood() throws {
        #expect(try Model(importing: Self.source(), namespace: "Library").operations.map(\.name) == ["Find"])
    }

    @Test("what is not understood is named with its place", arguments: rows)
    func faults(_ row: Row) {
        let fault = #expect(throws: ModelFault.self) {
            try Model(importing: Self.source(row.old, row.new), namespace: "Library")
        }
        #expect(fault?.description == row.testDescription)
    }

    @Test("a patch that has lost its shape says so")
    func patches() throws {
        let model = try Model(importing: Self.source(), namespace: "Selling")
        let fault = #expect(throws: ModelFault.self) { try Plan(model) }
        #expect(fault?.place == "shapes.PaymentFrequency")
    }
}
