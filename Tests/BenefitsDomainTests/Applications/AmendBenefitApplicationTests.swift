import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import Testing

struct AmendBenefitApplicationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let path: String
        let value: String
        /// What stands there afterwards, as JSON at a dotted path; or how it is refused.
        var becomes: (path: String, value: String)?
        var outcome = "ok"
        var testDescription: String { "\(path) = \(value)" }
    }

    private static let member = "benefitApplicationDetails."

    static let rows = [
        Row(path: "$.PocPlan.DurationDays", value: "60", becomes: ("PocPlan.DurationDays", "60")),
        Row(path: "PocPlan.Objective", value: "60", becomes: ("PocPlan.Objective", #""60""#)),
        Row(path: "$['PocPlan']['Objective']", value: "New", becomes: ("PocPlan.Objective", #""New""#)),
        Row(path: #"$["PocPlan"].Objective"#, value: "New", becomes: ("PocPlan.Objective", #""New""#)),
        Row(
            path: "$.RequestedAmount",
            value: #"{"Amount":"5000","CurrencyCode":"USD"}"#,
            becomes: ("RequestedAmount.Amount", #""5000""#)
        ),
        Row(path: "$.Notes[0].Text", value: "b", becomes: ("Notes", #"[{"Text":"b"}]"#)),
        Row(path: "$.Count", value: "7", becomes: ("Count", "7")),
        Row(path: "$.PocPlan.DurationDays", value: "sixty", outcome: "INVALID_VALUE amendments.newValue?"),
        Row(path: "$.PocPlan.DurationDays", value: "6.5", outcome: "INVALID_VALUE amendments.newValue?"),
        Row(path: "$.PocPlan.DurationDays", value: "60, 61", outcome: "INVALID_VALUE amendments.newValue?"),
        Row(path: "$.RequestedAmount", value: "[]", outcome: "INVALID_VALUE amendments.newValue?"),
        Row(path: "$.PocPlan.DurationDays", value: "500", outcome: "VALUE_OUT_OF_RANGE \(member)PocPlan.DurationDays"),
        Row(
            path: "$.RequestedAmount.Amount",
            value: "25001",
            outcome: "VALUE_OUT_OF_RANGE \(member)RequestedAmount.Amount!"
        ),
        Row(path: "$.Nothing", value: "x", outcome: "INVALID_VALUE amendments.fieldPath"),
        Row(path: "$.CustomerDetails.Nothing", value: "x", outcome: "INVALID_VALUE amendments.fieldPath"),
        Row(path: "$.Notes[1].Text", value: "x", outcome: "INVALID_VALUE amendments.fieldPath"),
        Row(path: "$.PocPlan.Objective.More", value: "x", outcome: "INVALID_VALUE amendments.fieldPath"),
        Row(path: "$", value: "{}", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
        Row(path: "", value: "x", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
        Row(path: "$.*", value: "x", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
        Row(path: "$..Objective", value: "x", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
        Row(path: "$.Notes[?(@.Text)]", value: "x", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
        Row(path: "$.Notes[-1]", value: "x", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
        Row(path: "$['PocPlan'", value: "x", outcome: "INVALID_STRING_FORMAT amendments.fieldPath"),
    ]

    private static func reviewed(_ desk: BenefitsDesk) async throws -> String {
        let id = try await desk.draft("pocredits") {
            $0[path: "Notes"] = .list([.object([.init("Text", "a")])])
            $0[path: "Count"] = 1
        }
        try await desk.submit(id)
        return id
    }

    @Test("replaces what stands at a path", arguments: rows)
    func paths(_ row: Row) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await Self.reviewed(desk)
        let before = try await desk.get(id)
        #expect(await outcome { try await desk.amend(id, [row.path: row.value]) } == row.outcome)
        let after = try await desk.get(id)
        if let becomes = row.becomes {
            #expect(try after.benefitApplicationDetails?[path: becomes.path] == Self.document(becomes.value))
            #expect(after.revision != before.revision)
        } else {
            #expect(after == before)
        }
    }

    private static func document(_ text: String) throws -> Document? {
        let list = try JSONReader.document(from: Array("[\(text)]".utf8))
        guard case .list(let values) = list else { return nil }
        return values.first
    }

    @Test("a member that the form knows can be added where its parent is")
    func addition() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("pocredits") { $0[path: "CustomerDetails.AwsAccountId"] = nil }
        try await desk.submit(id)
        try await desk.amend(id, ["$.CustomerDetails.AwsAccountId": "222233334444"])
        let details = try await desk.get(id).benefitApplicationDetails
        #expect(details?[path: "CustomerDetails.AwsAccountId"] == "222233334444")
    }

    @Test("all or nothing, and every fault at once")
    func together() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await Self.reviewed(desk)
        let before = try await desk.get(id)
        let ended = await outcome {
            try await desk.amend(
                id,
                ["PocPlan.Objective": "x", "$.PocPlan.Objective": "y", "$.*": "z", "PocPlan.DurationDays": "w"]
            )
        }
        #expect(
            ended == "DUPLICATE_KEY_VALUE amendments.fieldPath, INVALID_STRING_FORMAT amendments.fieldPath, "
                + "INVALID_VALUE amendments.newValue"
        )
        #expect(try await desk.get(id) == before)
        #expect(await outcome { try await desk.amend(id, [:]) } == "NOT_ENOUGH_VALUES amendments")
    }

    @Test("eleven are too many")
    func eleven() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("innovsand") { details in
            for number in 0..<11 { details[path: "N\(number)"] = "a" }
        }
        try await desk.submit(id)
        let all: KeyValuePairs = [
            "N0": "b", "N1": "b", "N2": "b", "N3": "b", "N4": "b", "N5": "b", "N6": "b", "N7": "b", "N8": "b",
            "N9": "b", "N10": "b",
        ]
        #expect(await outcome { try await desk.amend(id, all) } == "TOO_MANY_VALUES amendments")
    }

    @Test("what AWS sent back goes on where it stopped")
    func back() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await Self.reviewed(desk)
        try await desk.provider.stageApplication(id, at: "TECH_REVIEW", desk.call("Act"))
        try await desk.provider.requireActionOnApplication(id, because: "Shorter", codes: ["Plan"], desk.call("Act"))
        try await desk.amend(id, ["PocPlan.DurationDays": "30"])
        let record = try await desk.get(id)
        #expect(record.status == .inReview && record.stage == "TECH_REVIEW")
        #expect(record.statusReason == nil && record.statusReasonCodes == nil)
        #expect(try await desk.events().suffix(2) == ["Application Action Required", "Application In Review"])
        try await desk.amend(id, ["PocPlan.DurationDays": "31"])
        let events = try await desk.events()
        #expect(events.last == "Application In Review" && events.count == 5)
    }

    @Test("under review alone", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let expected = [.inReview, .actionRequired].contains(status) ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.amend(id, ["UseCase": "x"]) } == expected)
    }

    @Test("of the latest revision, once for a token")
    func revision() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.submitted()
        let revision = try await desk.get(id).revision
        try await desk.amend(id, ["UseCase": "x"], revision: revision, token: "one")
        #expect(await outcome { try await desk.amend(id, ["UseCase": "x"], revision: revision, token: "one") } == "ok")
        #expect(
            await outcome { try await desk.amend(id, ["UseCase": "y"], revision: revision, token: "one") } == "Conflict"
        )
        #expect(await outcome { try await desk.amend(id, ["UseCase": "y"], revision: revision) } == "Conflict")
    }
}
