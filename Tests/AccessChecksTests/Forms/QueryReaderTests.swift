import CosellWire
import Testing

@testable import AccessChecks

/// The AWS Query protocol, as clients write it.
struct QueryReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { form }
        let form: String
        let json: String

        init(_ form: String, _ json: String) { (self.form, self.json) = (form, json) }
    }

    static let rows = [
        Row("", "{}"),
        Row("Action=GetUser&Version=2010-05-08", #"{"Action":"GetUser","Version":"2010-05-08"}"#),
        Row("UserName=a%2Bb+c%3d", #"{"UserName":"a+b c="}"#),
        Row("Name=%C3%A4&Rest=100%&Odd=%zz", #"{"Name":"ä","Odd":"%zz","Rest":"100%"}"#),
        Row("Empty&Other=", #"{"Empty":"","Other":""}"#),
        Row("&&A=1&", #"{"A":"1"}"#),
        Row("Value=a=b", #"{"Value":"a=b"}"#),
        Row("ActionNames.member.1=a&ActionNames.member.2=b", #"{"ActionNames":["a","b"]}"#),
        Row("L.member.10=j&L.member.9=i&L.member.2=b", #"{"L":["b","i","j"]}"#),
        Row(
            "Tags.member.1.Key=Team&Tags.member.1.Value=east&Tags.member.2.Key=Cost&Tags.member.2.Value=",
            #"{"Tags":[{"Key":"Team","Value":"east"},{"Key":"Cost","Value":""}]}"#
        ),
        Row(
            "E.member.1.Values.member.1=x&E.member.1.Name=k",
            #"{"E":[{"Name":"k","Values":["x"]}]}"#
        ),
        Row("A.member.x=1", #"{"A":{"member":{"x":"1"}}}"#),
        Row("A.b.c=1", #"{"A":{"b":{"c":"1"}}}"#),
    ]

    @Test("dots lead into structures, member and a number into lists", arguments: rows)
    func reads(_ row: Row) throws {
        let writer = JSONWriter()
        writer.write(try QueryReader.document(from: Array(row.form.utf8)))
        #expect(String(decoding: writer.bytes, as: UTF8.self) == row.json)
    }

    @Test(
        "what names nothing, or one thing twice, is refused",
        arguments: [
            "A=1&A=2", "A=1&A.b=2", "A.b=2&A=1", "A.member.1=x&A.member.1=y", "=1", "A..b=1", ".A=1", "A.=1",
            Array(repeating: "a", count: 17).joined(separator: ".") + "=1",
        ]
    )
    func refuses(_ form: String) {
        let error = #expect(throws: CheckRefusal.self) { try QueryReader.document(from: Array(form.utf8)) }
        guard case .unreadable? = error else {
            Issue.record("another refusal: \(String(describing: error))")
            return
        }
    }

    @Test("a name that leads without end costs no more than its length")
    func deep() {
        let form = Array((Array(repeating: "a", count: 200_000).joined(separator: ".") + "=1").utf8)
        #expect(throws: CheckRefusal.self) { try QueryReader.document(from: form) }
    }

    @Test(
        "an unsigned form is one of ours by its version",
        arguments: [
            ("Action=GetCallerIdentity&Version=2011-06-15", CheckedService.sts),
            ("Action=GetUser&Version=2010-05-08", .iam), ("Action=ListQueues&Version=2012-11-05", nil),
            ("Action=GetUser", nil), ("A=1&A=2", nil),
        ] as [(String, CheckedService?)]
    )
    func named(_ form: String, _ service: CheckedService?) {
        #expect(CheckedService.named(inForm: Array(form.utf8)) == service)
    }
}
