import CosellClient
import CosellWire
import SellingAPI
import SellingClient
import Testing

/// The edit that nobody loses a field by.
struct UpdateOpportunityTests {
    private static func record(
        stage: String = "Prospect",
        status: String = "Approved",
        title: String = "Migration",
        second: Int = 0,
        catalog: String = "AWS"
    ) -> StubTransport.Answer {
        .json(
            """
            {"Catalog":"\(catalog)","Id":"O1","Arn":"arn:1","LastModifiedDate":"2026-01-12T20:00:0\(second)Z",
             "CreatedDate":"2026-01-12T20:00:00Z","RelatedEntityIdentifiers":{"Solutions":["S-1"]},
             "LifeCycle":{"Stage":"\(stage)","ReviewStatus":"\(status)","ReviewComments":"fine","NextSteps":"call",
             "NextStepsHistory":[{"Value":"x","Time":"2026-01-12T20:00:00Z"}],"TargetCloseDate":"2026-12-01"},
             "Customer":{"Account":{"CompanyName":"Contoso"}},"Project":{"Title":"\(title)",
             "CustomerUseCase":"AI&amp;colon; ML","ExpectedContractDuration":{"Term":"Monthly","Value":"12"}},
             "OpportunityTeam":[]}
            """
        )
    }

    private static let updated = StubTransport.Answer.json(
        "{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-01-12T20:00:09Z\"}"
    )
    private static let lost = StubTransport.Answer.error("ConflictException", "stale")

    private func sent(_ request: StubTransport.Request?) throws -> Selling.UpdateOpportunityRequest {
        let request = try #require(request)
        #expect(request.field("X-Amz-Target") == "AWSPartnerCentralSelling.UpdateOpportunity")
        return try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: request.body).value
    }

    @Test("sends the whole record with the edit in it, without what only AWS writes")
    func whole() async throws {
        let (client, transport) = try SellingClient.test([Self.record(), Self.updated])
        let answer = try await client.updateOpportunity("O1") { $0.lifeCycle?.stage = .qualified }
        #expect(answer.lastModifiedDate == Instant("2026-01-12T20:00:09Z"))
        let update = try sent(transport.requests.last)
        #expect(update.lifeCycle?.stage == .qualified)
        #expect(update.lifeCycle?.nextSteps == "call")
        #expect(update.lifeCycle?.reviewStatus == .approved)
        #expect(update.lifeCycle?.reviewComments == nil)
        #expect(update.lifeCycle?.nextStepsHistory == nil)
        #expect(update.customer?.account?.companyName == "Contoso")
        #expect(update.project?.customerUseCase == "AI: ML")
        #expect(update.project?.expectedContractDuration?.value?.value == "12")
        #expect(update.lastModifiedDate == Instant("2026-01-12T20:00:00Z"))
    }

    @Test("an edit that changes nothing sends nothing")
    func nothing() async throws {
        let (client, transport) = try SellingClient.test([Self.record(second: 3)])
        let answer = try await client.updateOpportunity("O1") { $0.lifeCycle?.nextSteps = "call" }
        #expect(answer.lastModifiedDate == Instant("2026-01-12T20:00:03Z"))
        #expect(transport.requests.count == 1)
    }

    @Test("a lost race is run again on what the other left")
    func lostRace() async throws {
        let machine = FakeMachine()
        let (client, transport) = try SellingClient.test(
            [Self.record(), Self.lost, Self.record(title: "New title", second: 5), Self.updated],
            machine
        )
        try await client.updateOpportunity("O1") { $0.lifeCycle?.stage = .qualified }
        let update = try sent(transport.requests.last)
        #expect(update.lifeCycle?.stage == .qualified)
        #expect(update.project?.title == "New title")
        #expect(update.lastModifiedDate == Instant("2026-01-12T20:00:05Z"))
        #expect(machine.sleeps.count == 1)
    }

    @Test("an answer that was lost on the way is found out")
    func lostAnswer() async throws {
        let (client, transport) = try SellingClient.test([
            Self.record(), .failure(.interrupted), Self.lost, Self.record(stage: "Qualified", second: 7),
        ])
        let answer = try await client.updateOpportunity("O1") { $0.lifeCycle?.stage = .qualified }
        #expect(answer.lastModifiedDate == Instant("2026-01-12T20:00:07Z"))
        #expect(transport.requests.count == 4)
    }

    @Test("the same field changed by both is a conflict that names it")
    func conflict() async throws {
        let (client, _) = try SellingClient.test([Self.record(), Self.lost, Self.record(stage: "Committed", second: 5)])
        let failure = await #expect(throws: EditConflict.self) {
            try await client.updateOpportunity("O1") { $0.lifeCycle?.stage = .qualified }
        }
        #expect(failure?.fields == ["lifeCycle.stage"])
    }

    @Test("gives up a race that is always lost")
    func alwaysLost() async throws {
        let answers = (0..<8).flatMap { [Self.record(second: $0), Self.lost] }
        let (client, transport) = try SellingClient.test(answers)
        await #expect(throws: Selling.ConflictException.self) {
            try await client.updateOpportunity("O1") { $0.lifeCycle?.stage = .qualified }
        }
        #expect(transport.requests.count == 10)
    }

    private static let locked = StubTransport.Answer.json(
        """
        {"__type":"ValidationException","Message":"no","Reason":"BUSINESS_VALIDATION_FAILED","ErrorList":[
         {"FieldName":"project.title","Message":"locked","Code":"ACTION_NOT_PERMITTED"}]}
        """,
        status: 400
    )

    @Test("a locked field names those that can be changed")
    func lockedField() async throws {
        let (client, _) = try SellingClient.test([Self.record(), Self.locked])
        let failure = try #require(
            await #expect(throws: LockedOpportunity.self) {
                try await client.updateOpportunity("O1") { $0.project?.title = "Other" }
            }
        )
        #expect(failure.refused == ["project.title"])
        #expect(failure.reviewStatus == .approved)
        #expect(failure.editable.contains("lifeCycle.stage"))
        #expect(failure.editable.contains("partnerOpportunityIdentifier"))
        #expect(!failure.editable.contains("project.title"))
    }

    @Test("a record under review has no field that can be changed")
    func underReview() async throws {
        let (client, _) = try SellingClient.test([Self.record(status: "In review"), Self.locked])
        let failure = try #require(
            await #expect(throws: LockedOpportunity.self) {
                try await client.updateOpportunity("O1") { $0.project?.title = "Other" }
            }
        )
        #expect(failure.editable.isEmpty)
        #expect(failure.description.hasSuffix("Nothing can be changed now."))
    }

    struct Uncarried: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var catalog = "AWS"
        let edit: @Sendable (inout Selling.UpdateOpportunityRequest) -> Void
        let refused: [String]
    }

    static let uncarried = [
        Uncarried(testDescription: "another record", edit: { $0.identifier = "O2" }, refused: ["identifier"]),
        Uncarried(testDescription: "another catalog", edit: { $0.catalog = "Sandbox" }, refused: ["catalog"]),
        Uncarried(
            testDescription: "another date",
            edit: { $0.lastModifiedDate = Instant(seconds: 0) },
            refused: ["lastModifiedDate"]
        ),
        Uncarried(
            testDescription: "the review",
            edit: { $0.lifeCycle?.reviewStatus = .rejected },
            refused: ["lifeCycle.reviewStatus"]
        ),
        Uncarried(
            testDescription: "the review in the Sandbox, which an update decides there",
            catalog: "Sandbox",
            edit: { $0.lifeCycle?.reviewStatus = .rejected },
            refused: []
        ),
        Uncarried(
            testDescription: "AWS's words on it",
            edit: {
                $0.lifeCycle?.reviewComments = "great"
                $0.lifeCycle?.reviewStatusReason = "because"
            },
            refused: ["lifeCycle.reviewComments", "lifeCycle.reviewStatusReason"]
        ),
        Uncarried(
            testDescription: "the history of next steps",
            edit: { $0.lifeCycle?.nextStepsHistory = [.init(value: "y", time: Instant(seconds: 0))] },
            refused: ["lifeCycle.nextStepsHistory"]
        ),
        Uncarried(
            testDescription: "a life cycle of its own, without what only AWS writes",
            edit: { $0.lifeCycle = .init(stage: .qualified, nextSteps: "call") },
            refused: []
        ),
    ]

    @Test("an edit that sets what no update carries is refused before anything is sent", arguments: uncarried)
    func refusesUncarried(_ row: Uncarried) async throws {
        let (client, transport) = try SellingClient.test([Self.record(catalog: row.catalog), Self.updated])
        do {
            try await client.updateOpportunity("O1", catalog: row.catalog, edit: row.edit)
            #expect(row.refused.isEmpty)
        } catch let failure as UncarriedEdit {
            #expect(failure.fields == row.refused)
        }
        #expect(transport.requests.count == (row.refused.isEmpty ? 2 : 1))
    }

    @Test("what the edit throws ends it")
    func editThrows() async throws {
        let (client, transport) = try SellingClient.test([Self.record()])
        await #expect(throws: CancellationError.self) {
            try await client.updateOpportunity("O1") { _ in throw CancellationError() }
        }
        #expect(transport.requests.count == 1)
    }
}
