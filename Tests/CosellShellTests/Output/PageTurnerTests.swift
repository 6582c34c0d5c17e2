import CosellShapes
import CosellShell
import CosellWire
import Testing

/// Pages of two rows: `a b`, `c d`, `e`; what the AWS CLI makes of them was read off its paginator.
struct PageTurnerTests {
    private static let paging = OperationShape.Paging(
        input: "NextToken",
        output: "NextToken",
        limit: "MaxResults",
        results: "R"
    )
    private static let pages = [
        "": #"{"R":["a","b"],"NextToken":"2"}"#, "2": #"{"R":["c","d"],"NextToken":"3"}"#, "3": #"{"R":["e"]}"#,
    ]

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var maxItems: Int?
        var start: String?
        var isAutomatic = true
        let rows: String
        var token: String?
    }

    static let rows = [
        Row(testDescription: "all pages", rows: "abcde"),
        Row(testDescription: "one page", isAutomatic: false, rows: "ab"),
        Row(
            testDescription: "a part of one page",
            maxItems: 1,
            isAutomatic: false,
            rows: "a",
            token: #"{"NextToken": null, "boto_truncate_amount": 1}"#
        ),
        Row(
            testDescription: "one page, counted",
            maxItems: 9,
            isAutomatic: false,
            rows: "ab",
            token: #"{"NextToken": "2"}"#
        ),
        Row(
            testDescription: "inside the first page",
            maxItems: 1,
            rows: "a",
            token: #"{"NextToken": null, "boto_truncate_amount": 1}"#
        ),
        Row(testDescription: "at the end of a page", maxItems: 2, rows: "ab", token: #"{"NextToken": "2"}"#),
        Row(
            testDescription: "inside the second page",
            maxItems: 3,
            rows: "abc",
            token: #"{"NextToken": "2", "boto_truncate_amount": 1}"#
        ),
        Row(testDescription: "all there is", maxItems: 5, rows: "abcde"),
        Row(testDescription: "a service token", start: "3", rows: "e"),
        Row(
            testDescription: "a token of ours",
            maxItems: 1,
            start: ResumeToken(serviceToken: "2", skipped: 1).text(inputMember: "NextToken"),
            rows: "d",
            token: #"{"NextToken": "3"}"#
        ),
        Row(
            testDescription: "a token of ours before the first page",
            start: ResumeToken(serviceToken: nil, skipped: 1).text(inputMember: "NextToken"),
            rows: "bcde"
        ),
    ]

    @Test("takes the rows that count and says where to go on", arguments: rows)
    func turns(_ row: Row) throws {
        var options = PagingOptions()
        options.maxItems = row.maxItems
        options.isAutomatic = row.isAutomatic
        options.startingToken = row.start.map { ResumeToken(text: $0, inputMember: "NextToken") }
        var turner = PageTurner(Self.paging, options)
        var asked = options.startingToken?.serviceToken
        var rows = ""
        var token: ResumeToken?
        turning: while true {
            let text = try #require(Self.pages[asked ?? ""])
            let page = try Fixture.document(of: text)
            let (kept, next) = turner.turn(page, asked: asked)
            guard case .list(let elements)? = kept["R"] else { break }
            rows += elements.map { if case .string(let text) = $0 { text } else { "" } }.joined()
            switch next {
            case .page(let token): asked = token
            case .end, .circle: break turning
            case .stop(let resume):
                token = resume
                break turning
            }
        }
        #expect(rows == row.rows)
        let text = token.flatMap { Base64.decode($0.text(inputMember: "NextToken")) }
        #expect(text.map { String(decoding: $0, as: UTF8.self) } == row.token)
    }

    @Test("stops where a token comes again", arguments: [["t", "t"], ["t", "u", "t"]])
    func circle(_ tokens: [String]) {
        var turner = PageTurner(Self.paging, PagingOptions())
        var asked: String?
        for (index, token) in tokens.enumerated() {
            let page = Document.object([.init("R", .list([])), .init("NextToken", .string(token))])
            let (_, next) = turner.turn(page, asked: asked)
            #expect(next == (index == tokens.count - 1 ? .circle : .page(token: token)))
            asked = token
        }
    }
}
