import CosellWire
import Testing

@testable import CosellEvents

/// CP73: what EventBridge's users' guide shows, and what it refuses.
struct EventPatternTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let pattern: String
        let event: String
        var matches = true

        init(_ words: String, _ pattern: String, _ event: String, _ matches: Bool = true) {
            (testDescription, self.pattern, self.event, self.matches) = (words, pattern, event, matches)
        }
    }

    /// The event that the guide begins with.
    private static let instance = """
        {"version": "0", "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
         "detail-type": "EC2 Instance State-change Notification", "source": "aws.ec2", "account": "111122223333",
         "time": "2017-12-22T18:43:48Z", "region": "us-west-1",
         "resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0"],
         "detail": {"instance-id": "i-1234567890abcdef0", "state": "terminated"}}
        """

    private static let metric = """
        {"detail": {"c-count": 5, "d-count": 7, "x-limit": 3.018e2, "name": "any"}}
        """

    static let rows = [
        Row(
            "the guide's first pattern",
            """
            {"source": ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"],
             "detail": {"state": ["terminated"]}}
            """,
            instance
        ),
        Row("one of several values", #"{"detail": {"state": ["running", "terminated"]}}"#, instance),
        Row("none of the values", #"{"detail": {"state": ["running"]}}"#, instance, false),
        Row("every field must match", #"{"source": ["aws.ec2"], "region": ["us-east-1"]}"#, instance, false),
        Row("a text as it is written, case and all", #"{"source": ["AWS.EC2"]}"#, instance, false),
        Row(
            "an element of a list",
            #"{"resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0", "x"]}"#,
            instance
        ),
        Row("a value of any kind: number", #"{"price": [100]}"#, #"{"price": 100}"#),
        Row("a number is no text", #"{"price": ["100"]}"#, #"{"price": 100}"#, false),
        Row("a value of any kind: true", #"{"isOn": [true]}"#, #"{"isOn": true}"#),
        Row("null", #"{"user": [null]}"#, #"{"user": null}"#),
        Row("null is not the empty text", #"{"user": [null]}"#, #"{"user": ""}"#, false),
        Row("the empty text", #"{"user": [""]}"#, #"{"user": ""}"#),
        Row("null is not what is missing", #"{"user": [null]}"#, "{}", false),
        Row("prefix", #"{"time": [{"prefix": "2017-10-02"}]}"#, #"{"time": "2017-10-02T18:43:48Z"}"#),
        Row("another prefix", #"{"time": [{"prefix": "2017-10-03"}]}"#, #"{"time": "2017-10-02T18:43:48Z"}"#, false),
        Row("prefix of a number", #"{"n": [{"prefix": "1"}]}"#, #"{"n": 10}"#, false),
        Row(
            "prefix whatever its case",
            #"{"service": [{"prefix": {"equals-ignore-case": "EventB"}}]}"#,
            #"{"service": "eventBridge"}"#
        ),
        Row("suffix", #"{"FileName": [{"suffix": ".png"}]}"#, #"{"FileName": "dir/image.png"}"#),
        Row("another suffix", #"{"FileName": [{"suffix": ".png"}]}"#, #"{"FileName": "image.jpg"}"#, false),
        Row(
            "suffix whatever its case",
            #"{"FileName": [{"suffix": {"equals-ignore-case": ".png"}}]}"#,
            #"{"FileName": "IMAGE.PNG"}"#
        ),
        Row(
            "equals-ignore-case",
            #"{"detail-type": [{"equals-ignore-case": "ec2 instance state-change notification"}]}"#,
            instance
        ),
        Row("anything-but", #"{"detail": {"state": [{"anything-but": "initializing"}]}}"#, instance),
        Row("anything-but what it is", #"{"detail": {"state": [{"anything-but": "terminated"}]}}"#, instance, false),
        Row("anything-but a number", #"{"detail": {"x-limit": [{"anything-but": 123}]}}"#, metric),
        Row(
            "anything-but several",
            #"{"detail": {"state": [{"anything-but": ["stopped", "overloaded"]}]}}"#,
            instance
        ),
        Row(
            "anything-but several that it is one of",
            #"{"detail": {"state": [{"anything-but": ["stopped", "terminated"]}]}}"#,
            instance,
            false
        ),
        Row("anything-but several numbers", #"{"detail": {"c-count": [{"anything-but": [100, 5]}]}}"#, metric, false),
        Row("anything-but what is not there", #"{"detail": {"no": [{"anything-but": "x"}]}}"#, instance, false),
        Row(
            "anything-but ignoring case",
            #"{"s": [{"anything-but": {"equals-ignore-case": "initializing"}}]}"#,
            #"{"s": "INITIALIZING"}"#,
            false
        ),
        Row(
            "anything-but several ignoring case",
            #"{"s": [{"anything-but": {"equals-ignore-case": ["initializing", "stopped"]}}]}"#,
            #"{"s": "Stopped"}"#,
            false
        ),
        Row("anything-but a prefix", #"{"s": [{"anything-but": {"prefix": "init"}}]}"#, #"{"s": "running"}"#),
        Row(
            "anything-but its prefix",
            #"{"s": [{"anything-but": {"prefix": ["init", "run"]}}]}"#,
            #"{"s": "running"}"#,
            false
        ),
        Row("anything-but a suffix", #"{"f": [{"anything-but": {"suffix": ".txt"}}]}"#, #"{"f": "a.txt"}"#, false),
        Row(
            "anything-but several suffixes",
            #"{"f": [{"anything-but": {"suffix": [".txt", ".rtf"]}}]}"#,
            #"{"f": "a.png"}"#
        ),
        Row(
            "anything-but a wildcard",
            #"{"f": [{"anything-but": {"wildcard": "*/lib/*"}}]}"#,
            #"{"f": "a/lib/b"}"#,
            false
        ),
        Row(
            "anything-but another wildcard",
            #"{"f": [{"anything-but": {"wildcard": ["*/lib/*", "*/bin/*"]}}]}"#,
            #"{"f": "a/etc/b"}"#
        ),
        Row(
            "numbers, all at once",
            """
            {"detail": {"c-count": [{"numeric": [">", 0, "<=", 5]}], "d-count": [{"numeric": ["<", 10]}],
                        "x-limit": [{"numeric": ["=", 3.018e2]}]}}
            """,
            metric
        ),
        Row("a bound that is not within", #"{"detail": {"c-count": [{"numeric": [">", 5]}]}}"#, metric, false),
        Row("a bound that is", #"{"detail": {"c-count": [{"numeric": [">=", 5]}]}}"#, metric),
        Row("numeric of a text", #"{"detail": {"name": [{"numeric": [">=", 0]}]}}"#, metric, false),
        Row("addresses", #"{"ip": [{"cidr": "10.0.0.0/24"}]}"#, #"{"ip": "10.0.0.255"}"#),
        Row("addresses outside", #"{"ip": [{"cidr": "10.0.0.0/24"}]}"#, #"{"ip": "10.0.1.0"}"#, false),
        Row("addresses of the sixth version", #"{"ip": [{"cidr": "2001:db8::/32"}]}"#, #"{"ip": "2001:db8::1"}"#),
        Row("exists", #"{"detail": {"state": [{"exists": true}]}}"#, instance),
        Row("exists, where it does not", #"{"detail": {"no": [{"exists": true}]}}"#, instance, false),
        Row("does not exist", #"{"detail": {"no": [{"exists": false}]}}"#, instance),
        Row("does not exist, nor what it is in", #"{"no": {"no": [{"exists": false}]}}"#, instance),
        Row("exists is about leaves", #"{"detail": [{"exists": true}]}"#, instance, false),
        Row(
            "wildcard",
            #"{"EventBusArn": [{"wildcard": "arn:aws:events:us-east-1:*:event-bus/*"}]}"#,
            #"{"EventBusArn": "arn:aws:events:us-east-1:111122223333:event-bus/a"}"#
        ),
        Row("wildcard in the middle", #"{"f": [{"wildcard": "dir/*.png"}]}"#, #"{"f": "dir/a/b.png"}"#),
        Row("wildcard elsewhere", #"{"f": [{"wildcard": "dir/*.png"}]}"#, #"{"f": "dir/a.png.txt"}"#, false),
        Row("a star itself", #"{"f": [{"wildcard": "a\\*b"}]}"#, #"{"f": "a*b"}"#),
        Row("a star itself and no other", #"{"f": [{"wildcard": "a\\*b"}]}"#, #"{"f": "axb"}"#, false),
        Row(
            "$or, the guide's example: by number",
            """
            {"detail": {"$or": [{"c-count": [{"numeric": [">", 0, "<=", 5]}]}, {"d-count": [{"numeric": ["<", 10]}]},
                                {"x-limit": [{"numeric": ["=", 3.018e2]}]}]}}
            """,
            #"{"detail": {"c-count": 9, "d-count": 99, "x-limit": 301.8}}"#
        ),
        Row(
            "$or, where none holds",
            #"{"detail": {"$or": [{"c-count": [1]}, {"d-count": [2]}]}}"#,
            metric,
            false
        ),
        Row(
            "$or beside others, which must hold too",
            #"{"$or": [{"source": ["aws.ec2"]}, {"region": ["eu-west-1"]}], "account": ["4"]}"#,
            instance,
            false
        ),
        Row(
            "$or within $or",
            #"{"$or": [{"a": ["1"]}, {"$or": [{"b": ["2"]}, {"c": ["3"]}]}]}"#,
            #"{"c": "3"}"#
        ),
        Row(
            "lists of objects: in one of them",
            #"{"a": {"b": [1], "c": [2]}}"#,
            #"{"a": [{"b": 1}, {"b": 1, "c": 2}]}"#
        ),
        Row("lists of objects: not in two", #"{"a": {"b": [1], "c": [2]}}"#, #"{"a": [{"b": 1}, {"c": 2}]}"#, false),
    ]

    @Test("matches as EventBridge does", arguments: rows)
    func matching(_ row: Row) throws {
        let pattern = try EventPattern(Self.document(row.pattern))
        #expect(pattern.matches(try Self.document(row.event)) == row.matches)
    }

    /// A pattern, and where it is wrong.
    static let bad: [(pattern: String, path: String)] = [
        ("[]", ""), ("{}", ""), (#""aws.ec2""#, ""),
        (#"{"source": "aws.ec2"}"#, "source"), (#"{"source": []}"#, "source"), (#"{"detail": {}}"#, "detail"),
        (#"{"source": [["a"]]}"#, "source[0]"),
        (#"{"source": ["a", {"begins": "b"}]}"#, "source[1].begins"),
        (#"{"source": [{"prefix": "a", "suffix": "b"}]}"#, "source[0]"),
        (#"{"source": [{}]}"#, "source[0]"),
        (#"{"source": [{"prefix": 1}]}"#, "source[0].prefix"),
        (#"{"source": [{"prefix": {"anything-but": "x"}}]}"#, "source[0].prefix"),
        (#"{"source": [{"equals-ignore-case": ["x"]}]}"#, "source[0].equals-ignore-case"),
        (#"{"source": [{"exists": "true"}]}"#, "source[0].exists"),
        (#"{"source": [{"cidr": "10.0.0.0"}]}"#, "source[0].cidr"),
        (#"{"source": [{"cidr": "10.0.0.0/33"}]}"#, "source[0].cidr"),
        (#"{"source": [{"wildcard": "a**b"}]}"#, "source[0].wildcard"),
        (#"{"source": [{"wildcard": "a\\b"}]}"#, "source[0].wildcard"),
        (#"{"detail": {"n": [{"numeric": []}]}}"#, "detail.n[0].numeric"),
        (#"{"detail": {"n": [{"numeric": [">", "1"]}]}}"#, "detail.n[0].numeric[1]"),
        (#"{"detail": {"n": [{"numeric": ["!", 1]}]}}"#, "detail.n[0].numeric[0]"),
        (#"{"detail": {"n": [{"numeric": [">", 5000000001]}]}}"#, "detail.n[0].numeric[1]"),
        (#"{"detail": {"n": [{"numeric": ["<", 5, ">", 1]}]}}"#, "detail.n[0].numeric"),
        (#"{"detail": {"n": [{"numeric": [">", 5, "<", 5]}]}}"#, "detail.n[0].numeric"),
        (#"{"s": [{"anything-but": []}]}"#, "s[0].anything-but"),
        (#"{"s": [{"anything-but": ["a", 1]}]}"#, "s[0].anything-but"),
        (#"{"s": [{"anything-but": {"numeric": ["=", 1]}}]}"#, "s[0].anything-but"),
        (#"{"s": [{"anything-but": {"prefix": ["a", 1]}}]}"#, "s[0].anything-but.prefix[1]"),
        (#"{"$or": [{"a": ["1"]}]}"#, "$or"), (#"{"$or": {"a": ["1"]}}"#, "$or"),
        (#"{"detail": {"$or": [{"a": ["1"]}, {"b": "2"}]}}"#, "detail.$or[1].b"),
    ]

    @Test("what EventBridge would not take is refused with its place", arguments: bad)
    func refusal(_ pattern: String, _ path: String) throws {
        let document = try Self.document(pattern)
        let bad = try #require(throws: BadPattern.self) { try EventPattern(document) }
        #expect(bad.path == path)
        #expect(!bad.reason.isEmpty)
    }

    private static func document(_ text: String) throws -> Document {
        try JSONReader.document(from: Array(text.utf8))
    }
}
