import CosellWire
import Testing

@testable import AccessChecks

/// The XML of the AWS Query protocol.
struct QueryWriterTests {
    @Test(
        "one element a member, and member for each element of a list",
        arguments: [
            (#"{"Arn":"a"}"#, "<R><Arn>a</Arn></R>"),
            (#"{"A":true,"B":7,"C":null,"D":""}"#, "<R><A>true</A><B>7</B><D></D></R>"),
            (#"{"L":[]}"#, "<R><L></L></R>"),
            (#"{"L":["a","b"]}"#, "<R><L><member>a</member><member>b</member></L></R>"),
            (
                #"{"L":[{"Key":"k","Values":["v"]}]}"#,
                "<R><L><member><Key>k</Key><Values><member>v</member></Values></member></L></R>"
            ),
        ]
    )
    func writes(_ json: String, _ xml: String) throws {
        var writer = QueryWriter()
        writer.write(try JSONReader.document(from: Array(json.utf8)), as: "R")
        #expect(writer.text == xml)
    }

    @Test(
        "what XML reads as its own is escaped, and what it cannot hold is replaced",
        arguments: [
            ("a&b<c>\"d\"'e'", "a&amp;b&lt;c&gt;&quot;d&quot;'e'"), ("a\r\nb\tc", "a&#xD;\nb\tc"),
            ("a\u{0}b\u{1B}c\u{FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("ä€😀", "ä€😀"),
        ]
    )
    func escapes(_ text: String, _ escaped: String) {
        #expect(QueryWriter.escaped(text) == escaped)
    }
}
