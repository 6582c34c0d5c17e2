import Testing

@testable import CosellSigning

struct CanonicalRequestTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let received: String
        let canonical: String
    }

    static let paths = [
        Row(testDescription: "empty", received: "", canonical: "/"),
        Row(testDescription: "root", received: "/", canonical: "/"),
        Row(testDescription: "above the root", received: "/../../a", canonical: "/a"),
        Row(testDescription: "back to the root and on", received: "/a/../b", canonical: "/b"),
        Row(testDescription: "back within", received: "/a/b/../c/", canonical: "/a/c/"),
        Row(testDescription: "back at the end", received: "/a/b/..", canonical: "/a"),
        Row(testDescription: "three dots are a name", received: "/.../..a", canonical: "/.../..a"),
        Row(testDescription: "escape escaped again", received: "/a%20b", canonical: "/a%2520b"),
        Row(testDescription: "escaped dots stay", received: "/a/%2E%2E", canonical: "/a/%252E%252E"),
        Row(testDescription: "every reserved letter", received: "/a:b@c+d~", canonical: "/a%3Ab%40c%2Bd~"),
    ]

    static let queries = [
        Row(testDescription: "empty", received: "", canonical: ""),
        Row(testDescription: "no value", received: "b&a=", canonical: "a=&b="),
        Row(testDescription: "empty parameters", received: "&&a=1&", canonical: "a=1"),
        Row(testDescription: "equals sign in a value", received: "a=b=c", canonical: "a=b%3Dc"),
        Row(testDescription: "escapes in small letters", received: "a=%c3%a9", canonical: "a=%C3%A9"),
        Row(testDescription: "escape of an unreserved letter", received: "%61=%7E", canonical: "a=~"),
        Row(testDescription: "broken escapes", received: "a=%&b=%4&c=%zz", canonical: "a=%25&b=%254&c=%25zz"),
        Row(testDescription: "plus is a blank", received: "a=b+c%2B", canonical: "a=b%20c%2B"),
        Row(testDescription: "name before value", received: "a-b=1&a=2", canonical: "a=2&a-b=1"),
    ]

    static let values = [
        Row(testDescription: "blanks around", received: "  a  ", canonical: "a"),
        Row(testDescription: "blanks within", received: "a   b c", canonical: "a b c"),
        Row(testDescription: "tabs", received: "\ta\t \tb", canonical: "a b"),
        Row(testDescription: "nothing", received: " ", canonical: ""),
        Row(testDescription: "letters beyond ASCII", received: "é  è", canonical: "é è"),
    ]

    @Test("normalises paths", arguments: paths)
    func path(_ row: Row) {
        #expect(Self.lines(target: row.received, value: "")[1] == row.canonical)
    }

    @Test("sorts and encodes queries", arguments: queries)
    func query(_ row: Row) {
        #expect(Self.lines(target: "/?\(row.received)", value: "")[2] == row.canonical)
    }

    @Test("folds header values", arguments: values)
    func value(_ row: Row) {
        #expect(Self.lines(target: "/", value: row.received)[3] == "x-folded:\(row.canonical)")
    }

    private static func lines(target: String, value: String) -> [String] {
        var request = SignedRequest(method: "GET", target: target)
        request.append(name: "X-Folded", value: value)
        let headers = SignedHeaders(coveringFieldsOf: &request, but: [])
        let canonical = CanonicalRequest(request, signing: headers, body: SigningText.digest(of: [UInt8]().span.bytes))
        return canonical.text.string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
