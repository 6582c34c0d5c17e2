import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

struct CreateBenefitApplicationTests {
    @Test("drafts with the benefit's programs and, unless chosen, all of its types")
    func draft() async throws {
        let desk = try await BenefitsDesk.open()
        let created = try await desk.create("mdfcampgn", tags: [Benefits.Tag(key: "team", value: "blue")])
        let id = try #require(created.id)
        let record = try await desk.get(id)
        #expect(record.arn == desk.arn("benefit-application", id) && created.arn == record.arn)
        #expect(record.status == .pendingSubmission && record.stage == nil)
        #expect(record.programs == ["MDF"] && record.fulfillmentTypes == [.cash, .credits])
        #expect(record.revision == created.revision && record.createdAt == record.updatedAt)
        #expect(try await desk.tags(record.arn ?? "") == [Benefits.Tag(key: "team", value: "blue")])
        #expect(try await desk.events() == ["Application Created"])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var code = "mdfcampgn"
        var types: [Benefits.FulfillmentType]?
        var details: String?
        var tags: [Benefits.Tag]?
        var resources: [String]?
        let outcome: String

        var document: Document? { details.flatMap { try? JSONReader.document(from: Array($0.utf8)) } }
    }

    static let rows = [
        Row(testDescription: "an empty draft", outcome: "ok"),
        Row(testDescription: "null details", details: "null", outcome: "ok"),
        Row(testDescription: "unknown members are kept", details: #"{"Other":{"A":[1,null]}}"#, outcome: "ok"),
        Row(testDescription: "what is required may be missing", details: #"{"Activity":{}}"#, outcome: "ok"),
        Row(
            testDescription: "ranges, lists and lengths wait until submission",
            details: #"{"Activity":{"ActivityType":"PARTY","Title":"","TargetLeads":-1}}"#,
            outcome: "ok"
        ),
        Row(
            testDescription: "types, patterns and formats do not",
            details: #"{"Activity":{"TargetLeads":"many","StartDate":"soon"},"RequestedAmount":{"Amount":"1,5"}}"#,
            outcome: "INVALID_STRING_FORMAT benefitApplicationDetails.Activity.StartDate, "
                + "INVALID_VALUE benefitApplicationDetails.Activity.TargetLeads, "
                + "INVALID_STRING_FORMAT benefitApplicationDetails.RequestedAmount.Amount"
        ),
        Row(testDescription: "no object", details: "[1]", outcome: "INVALID_VALUE benefitApplicationDetails"),
        Row(testDescription: "a type it does not offer", types: [.access], outcome: "INVALID_VALUE fulfillmentTypes!"),
        Row(
            testDescription: "a type twice",
            types: [.cash, .cash],
            outcome: "DUPLICATE_KEY_VALUE fulfillmentTypes"
        ),
        Row(testDescription: "no types are all", types: [], outcome: "ok"),
        Row(
            testDescription: "a closed benefit",
            code: "poclegacy",
            outcome: "INVALID_RESOURCE_STATE benefitIdentifier!"
        ),
        Row(
            testDescription: "tags of AWS, and a key twice",
            tags: [.init(key: "aws:x", value: ""), .init(key: "a", value: ""), .init(key: "a", value: "")],
            outcome: "DUPLICATE_KEY_VALUE tags, ACTION_NOT_PERMITTED tags.key"
        ),
        Row(testDescription: "an unknown benefit", code: "ben-00000000000000", outcome: "ResourceNotFound"),
        Row(
            testDescription: "an unknown opportunity",
            resources: ["arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O1"],
            outcome: "ResourceNotFound"
        ),
        Row(
            testDescription: "somebody else's",
            resources: ["arn:aws:partnercentral:us-east-1:444455556666:catalog/Sandbox/opportunity/O10000001"],
            outcome: "ResourceNotFound"
        ),
        Row(
            testDescription: "of another catalog, and of another kind",
            resources: [
                "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1",
                "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1234567", "arn:aws:s3:::x",
            ],
            outcome: Array(repeating: "INVALID_VALUE associatedResources", count: 3).joined(separator: ", ")
        ),
        Row(
            testDescription: "everything that is wrong in one answer",
            types: [.access],
            details: #"{"Activity":1}"#,
            tags: [.init(key: "aws:x", value: "")],
            resources: ["arn:aws:s3:::x"],
            outcome: "INVALID_VALUE fulfillmentTypes, INVALID_VALUE benefitApplicationDetails.Activity, "
                + "ACTION_NOT_PERMITTED tags.key, INVALID_VALUE associatedResources!"
        ),
    ]

    @Test("looks at what is there", arguments: rows)
    func rules(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let ended = await outcome {
            try await desk.create(
                row.code,
                types: row.types,
                details: row.document,
                tags: row.tags,
                resources: row.resources
            )
        }
        #expect(ended == row.outcome)
    }

    @Test("keeps details as they were sent: nulls, numbers, order")
    func verbatim() async throws {
        let desk = try await BenefitsDesk.open()
        let text = #"{"Z":null,"A":[1,2.5,{"B":true}],"SolutionName":"é"}"#
        let created = try await desk.create(details: try JSONReader.document(from: Array(text.utf8)))
        let record = try await desk.get(created.id ?? "")
        #expect(String(decoding: JSONWriter.bytes(record), as: UTF8.self).contains(text))
    }

    @Test("a token counts once, for its own request")
    func replay() async throws {
        let desk = try await BenefitsDesk.open()
        let first = try await desk.create(token: "one")
        #expect(try await desk.create(token: "one") == first)
        #expect(try await desk.list().benefitApplicationSummaries?.count == 1)
        #expect(await outcome { try await desk.create("techtools", token: "one") } == "Conflict")
        #expect(await outcome { try await desk.of(in: Catalog.aws).create(token: "one") } == "ok")
        desk.wait(seconds: 24 * 3600)
        #expect(try await desk.create(token: "one") != first)
    }

    @Test("a refused request is not remembered")
    func refused() async throws {
        let desk = try await BenefitsDesk.open()
        #expect(await outcome { try await desk.create("poclegacy", token: "one") } != "ok")
        #expect(await outcome { try await desk.create(token: "one") } == "ok")
    }

    @Test("who may not read the opportunity may not name it")
    func rights() async throws {
        let desk = try await BenefitsDesk.open()
        let opportunity = try await desk.opportunity()
        let clerk = desk.denied("GetOpportunity")
        #expect(await outcome { try await clerk.create(resources: [opportunity]) } == "AccessDenied")
        #expect(await outcome { try await desk.create(resources: [opportunity, opportunity]) } == "ok")
        #expect(try await desk.list().benefitApplicationSummaries?.first?.associatedResources == [opportunity])
    }
}
