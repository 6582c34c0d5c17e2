import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.7.
struct SellingTagsTests {
    @Test("adds, overwrites and lists by key")
    func merge() async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        #expect(try await desk.tags(arn) == [])
        try await desk.tag(arn, [tag("b", "1"), tag("A", "2"), tag("c", "")])
        try await desk.tag(arn, [tag("b", "3"), tag("a", "4")])
        #expect(try await desk.tags(arn) == [tag("A", "2"), tag("a", "4"), tag("b", "3"), tag("c", "")])
    }

    @Test("takes tags off, and ignores keys that are not there")
    func untag() async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        try await desk.tag(arn, [tag("a", "1"), tag("b", "2")])
        try await desk.untag(arn, ["b", "x"])
        try await desk.untag(arn, ["b"])
        #expect(try await desk.tags(arn) == [tag("a", "1")])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var tags: [Selling.Tag]
        var answer = "ok"
    }

    static let rows = [
        Row(testDescription: "a key twice", tags: [tag("a", "1"), tag("a", "1")], answer: "DUPLICATE_KEY_VALUE tags"),
        Row(testDescription: "keys that differ in case", tags: [tag("a", "1"), tag("A", "1")]),
        Row(testDescription: "a key of AWS's", tags: [tag("aws:a", "1")], answer: "INVALID_VALUE tags.key"),
        Row(testDescription: "in other case", tags: [tag("AwS:a", "1")], answer: "INVALID_VALUE tags.key"),
        Row(testDescription: "aws without a colon", tags: [tag("awsome", "1")]),
        Row(testDescription: "an empty key", tags: [tag("", "1")], answer: "INVALID_STRING_FORMAT tags.key"),
        Row(
            testDescription: "all at once",
            tags: [tag("", "1"), tag("", "2"), tag("aws:", "3")],
            answer: "DUPLICATE_KEY_VALUE tags, INVALID_VALUE tags.key, INVALID_STRING_FORMAT tags.key"
        ),
    ]

    @Test("refuses keys that are taken or nobody's, as faults of the request", arguments: rows)
    func keys(_ row: Row) async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        #expect(await outcome { try await desk.tag(arn, row.tags) } == row.answer)
        #expect(try await desk.tags(arn).isEmpty == (row.answer != "ok"))
        let refused = try await refusal { try await desk.tag(arn, row.tags) }
        #expect(refused == nil || refused?.reason == .requestValidationFailed)
    }

    @Test("a resource has 200 tags at most")
    func limit() async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        try await desk.tag(arn, (1...199).map { tag("k\($0)", "") })
        #expect(await outcome { try await desk.tag(arn, [tag("x", ""), tag("y", "")]) } == "TOO_MANY_VALUES tags")
        #expect(await outcome { try await desk.tag(arn, [tag("k1", "new"), tag("x", "")]) } == "ok")
        #expect(await outcome { try await desk.tag(arn, [tag("k1", "newer")]) } == "ok")
        #expect(await outcome { try await desk.tag(arn, [tag("y", "")]) } == "TOO_MANY_VALUES tags")
        #expect(try await desk.tags(arn).count == 200)
    }

    static let foreign = [
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O10000009",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O010000001",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O10000001/more",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O10000001",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Other/opportunity/O10000001",
        "arn:aws:partnercentral:us-east-1:444455556666:catalog/Sandbox/opportunity/O10000001",
        "arn:aws:partnercentral:us-east-1::catalog/Sandbox/opportunity/O10000001",
        "arn:aws:partnercentral:eu-west-1:111122223333:catalog/Sandbox/opportunity/O10000001",
        "arn:aws-cn:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O10000001",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1234567",
        "O10000001",
        "",
    ]

    @Test("what is not a taggable resource of the caller is not found", arguments: foreign)
    func strangers(_ arn: String) async throws {
        let desk = try await Desk.open()
        _ = try await desk.create()
        #expect(await outcome { _ = try await desk.tags(arn) } == "ResourceNotFoundException")
        #expect(await outcome { try await desk.tag(arn, [tag("a", "b")]) } == "ResourceNotFoundException")
        #expect(await outcome { try await desk.untag(arn, ["a"]) } == "ResourceNotFoundException")
    }

    @Test("the catalog is that of the ARN, whatever the call says")
    func catalogOfTheName() async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        let elsewhere = desk.of(in: "")
        try await elsewhere.tag(arn, [tag("a", "b")])
        #expect(try await elsewhere.tags(arn) == [tag("a", "b")])
    }

    @Test("an account that is no partner has nothing to tag")
    func noPartner() async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        #expect(await outcome { _ = try await desk.of("999999999999").tags(arn) } == "AccessDeniedException")
    }

    @Test("policies read the tags of anything, without asking whose it is")
    func tagsForPolicies() async throws {
        let desk = try await Desk.open()
        let arn = desk.arn(try await desk.create().id)
        try await desk.tag(arn, [tag("team", "blue")])
        #expect(try await desk.provider.house.tags(of: arn) == [Tag(key: "team", value: "blue")])
        #expect(try await desk.provider.house.tags(of: "arn:aws:nothing") == [])
    }
}

private func tag(_ key: String, _ value: String) -> Selling.Tag { Selling.Tag(key: key, value: value) }
