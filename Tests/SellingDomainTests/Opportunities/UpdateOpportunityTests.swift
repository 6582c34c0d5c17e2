import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.1, and the test vectors of selling 4.8; what only the record and the day decide is tested with its rules.
struct UpdateOpportunityTests {
    @Test("answers the id and the new time")
    func answer() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        desk.clock.advance(seconds: 60)
        let answer = try await desk.update(id, ["project.title": "Ward monitoring"])
        #expect(answer == Selling.UpdateOpportunityResponse(id: id, lastModifiedDate: desk.clock.now))
        let record = try await desk.record(id)
        #expect(record.project?.title == "Ward monitoring")
        #expect(record.lastModifiedDate == desk.clock.now)
        #expect(record.createdDate == TestClock.start.wholeSeconds)
    }

    @Test("what is left out becomes empty")
    func replacement() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["partnerOpportunityIdentifier": "LW-1"]).id
        try await desk.update(
            id,
            [
                "partnerOpportunityIdentifier": .null, "primaryNeedsFromAws": .null, "project": .null,
                "customer.contacts": .null, "customer.account.address": .null, "lifeCycle.nextSteps": .null,
                "lifeCycle.targetCloseDate": .null, "opportunityType": .null,
            ]
        )
        let record = try await desk.record(id)
        #expect(record.partnerOpportunityIdentifier == nil)
        #expect(record.primaryNeedsFromAws == nil)
        #expect(record.project == Selling.Project(expectedCustomerSpend: []))
        #expect(record.customer?.contacts == [])
        #expect(record.customer?.account?.address == nil)
        #expect(record.lifeCycle?.nextSteps == nil)
        #expect(record.lifeCycle?.targetCloseDate == nil)
        #expect(record.opportunityType == .netNewBusiness)
    }

    @Test("an update touches neither team, nor related entities, nor tags, nor AWS's words")
    func untouched() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .actionRequired)
        try await desk.tag(desk.arn(id), [.init(key: "team", value: "blue")])
        let before = try await desk.record(id)
        try await desk.update(
            id,
            [
                "lifeCycle.reviewComments": "Never said", "lifeCycle.reviewStatusReason": "Never given",
                "lifeCycle.nextStepsHistory": [["Value": "Never done", "Time": "2029-12-01T00:00:00Z"]],
            ]
        )
        let after = try await desk.record(id)
        #expect(after.opportunityTeam == before.opportunityTeam)
        #expect(after.relatedEntityIdentifiers == before.relatedEntityIdentifiers)
        #expect(after.lifeCycle?.nextStepsHistory == nil)
        #expect(after.lifeCycle?.reviewComments == nil)
        #expect(try await desk.tags(desk.arn(id)) == [.init(key: "team", value: "blue")])
    }

    @Test("the contract duration stays unless it is cleared by a null (E9)")
    func contractDuration() async throws {
        let desk = try await Desk.open()
        let total: EditValue = [
            "Amount": "36000", "CurrencyCode": "USD", "Frequency": "None", "TargetCompany": "Self",
        ]
        let id = try await desk.create([
            "project.expectedCustomerSpend": [total],
            "project.expectedContractDuration": ["Term": "Months", "Value": "36"],
        ]).id
        let duration = { try await desk.record(id).project?.expectedContractDuration?.value?.value }
        #expect(try await duration() == "36")
        var request = try await desk.echo(id)
        request.project?.expectedContractDuration = nil
        _ = try await desk.provider.updateOpportunity(request, desk.call("UpdateOpportunity"))
        #expect(try await duration() == "36")
        request = try await desk.echo(id, ["project.expectedCustomerSpend": []])
        request.project?.expectedContractDuration = .clear
        _ = try await desk.provider.updateOpportunity(request, desk.call("UpdateOpportunity"))
        #expect(try await duration() == nil)
    }

    @Test("new next steps are kept with their time, the same ones are not (O33)")
    func nextSteps() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["lifeCycle.nextSteps": "One"]).id
        var expected: [Selling.NextStepsHistory] = []
        for steps in ["One", "Two", "Two", "", "Three"] {
            desk.clock.advance(seconds: 1)
            try await desk.update(id, ["lifeCycle.nextSteps": .text(steps)])
            guard steps == "Three" || steps == "Two" && expected.isEmpty else { continue }
            expected.append(Selling.NextStepsHistory(value: steps, time: desk.clock.now))
        }
        #expect(try await desk.record(id).lifeCycle?.nextStepsHistory == expected)
    }

    @Test("only the latest 50 steps are kept, oldest first")
    func longHistory() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        for number in 1...52 { try await desk.update(id, ["lifeCycle.nextSteps": .text("Step \(number)")]) }
        let history = try #require(try await desk.record(id).lifeCycle?.nextStepsHistory)
        #expect(history.map(\.value) == (3...52).map { "Step \($0)" })
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var status = Selling.ReviewStatus.pendingSubmission
        var stage = Selling.Stage.prospect
        var edits: Edits
        var answer = "ok"
        var becomes: Selling.ReviewStatus?
    }

    static let rows = [
        Row(testDescription: "4.8.1 an echo of a draft", edits: [:]),
        Row(
            testDescription: "4.8.3 the stage once approved",
            status: .approved,
            edits: ["lifeCycle.stage": "Qualified"]
        ),
        Row(
            testDescription: "4.8.5 the title once approved",
            status: .approved,
            edits: ["project.title": "Other"],
            answer: "ACTION_NOT_PERMITTED project.title"
        ),
        Row(
            testDescription: "4.8.6 an echo while submitted",
            status: .submitted,
            edits: [:],
            answer: "ACTION_NOT_PERMITTED lifeCycle.reviewStatus"
        ),
        Row(
            testDescription: "an echo while in review",
            status: .inReview,
            edits: [:],
            answer: "ACTION_NOT_PERMITTED lifeCycle.reviewStatus"
        ),
        Row(
            testDescription: "an echo once rejected",
            status: .rejected,
            edits: [:],
            answer: "ACTION_NOT_PERMITTED lifeCycle.reviewStatus"
        ),
        Row(
            testDescription: "4.8.7 the problem while action is required",
            status: .actionRequired,
            edits: ["project.customerBusinessProblem": "Forty wards share one list of patients."],
            becomes: .submitted
        ),
        Row(
            testDescription: "4.8.8 the title while action is required",
            status: .actionRequired,
            edits: ["project.title": "Other"],
            answer: "ACTION_NOT_PERMITTED project.title"
        ),
        Row(
            testDescription: "4.8.9 lost without a reason",
            status: .approved,
            edits: ["lifeCycle.stage": "Closed Lost"],
            answer: "REQUIRED_FIELD_MISSING lifeCycle.closedLostReason"
        ),
        Row(
            testDescription: "4.8.10 delivery models once launched",
            status: .approved,
            stage: .launched,
            edits: ["project.deliveryModels": ["Managed Services"]]
        ),
        Row(
            testDescription: "4.8.10 next steps once launched",
            status: .approved,
            stage: .launched,
            edits: ["lifeCycle.nextSteps": "Rest"],
            answer: "ACTION_NOT_PERMITTED lifeCycle.nextSteps"
        ),
        Row(
            testDescription: "a stage before submission (O35)",
            edits: ["lifeCycle.stage": "Qualified"],
            answer: "ACTION_NOT_PERMITTED lifeCycle.stage"
        ),
        Row(
            testDescription: "a renewal of itself (O19)",
            edits: ["project.relatedOpportunityIdentifier": "O10000003"],
            answer: "INVALID_VALUE project.relatedOpportunityIdentifier"
        ),
        Row(
            testDescription: "a renewal of another partner's deal",
            edits: ["project.relatedOpportunityIdentifier": "O10000002"],
            answer: "INVALID_VALUE project.relatedOpportunityIdentifier"
        ),
        Row(testDescription: "a renewal of an own deal", edits: ["project.relatedOpportunityIdentifier": "O10000001"]),
        Row(
            testDescription: "a name that is taken (O31)",
            edits: ["partnerOpportunityIdentifier": "LW-1"],
            answer: "DUPLICATE_KEY_VALUE partnerOpportunityIdentifier"
        ),
        Row(
            testDescription: "a first name once approved (O32)",
            status: .approved,
            edits: ["partnerOpportunityIdentifier": "LW-9"]
        ),
    ]

    @Test("accepts and refuses by status, stage and store", arguments: rows)
    func updates(_ row: Row) async throws {
        let desk = try await Desk.open().of(in: Catalog.aws)
        _ = try await desk.create(["partnerOpportunityIdentifier": "LW-1"])
        _ = try await desk.of(Sample.otherAccount).create()
        let id = try await desk.opportunity(at: row.status, stage: row.stage)
        let before = try await desk.record(id)
        desk.clock.advance(seconds: 1)
        #expect(await outcome { try await desk.update(id, row.edits) } == row.answer)
        let after = try await desk.record(id)
        #expect(after.lifeCycle?.reviewStatus == row.becomes ?? row.status)
        #expect((after == before) == (row.answer != "ok"))
    }

    @Test("4.8.4 an update that sends the stage only lacks what replaces the record")
    func stageAlone() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        let request = Selling.UpdateOpportunityRequest(
            catalog: desk.catalog,
            lastModifiedDate: try await desk.record(id).lastModifiedDate,
            identifier: id,
            lifeCycle: Selling.LifeCycle(stage: .qualified)
        )
        let answer = await outcome {
            _ = try await desk.provider.updateOpportunity(request, desk.call("UpdateOpportunity"))
        }
        #expect(answer.hasPrefix("REQUIRED_FIELD_MISSING marketing.source, REQUIRED_FIELD_MISSING customer.account"))
    }

    @Test("a name may stay, and come back once it is free")
    func ownName() async throws {
        let desk = try await Desk.open()
        let first = try await desk.create(["partnerOpportunityIdentifier": "LW-1"]).id
        let second = try await desk.create().id
        try await desk.update(first, [:])
        try await desk.update(first, ["partnerOpportunityIdentifier": "LW-2"])
        try await desk.update(second, ["partnerOpportunityIdentifier": "LW-1"])
        #expect(try await desk.record(second).partnerOpportunityIdentifier == "LW-1")
    }

    @Test("names for visibility only that ask for support become co-sell (I3)")
    func turnToCoSell() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved, involvement: .forVisibilityOnly)
        #expect(try await desk.record(id).primaryNeedsFromAws == [.doNotNeedSupportFromAWSSalesRep])
        try await desk.update(id)
        #expect(try await desk.summary(id).involvementType == .forVisibilityOnly)
        #expect(try await desk.summary(id).involvementTypeChangeReason == nil)
        try await desk.update(id, ["primaryNeedsFromAws": ["Co-Sell - Technical Consultation"]])
        #expect(try await desk.summary(id).involvementType == .coSell)
        #expect(try await desk.summary(id).involvementTypeChangeReason == .changeInDealInformation)
        #expect(try await desk.record(id).primaryNeedsFromAws == [.coSellTechnicalConsultation])
    }

    @Test("answers not-found to another partner, in the other catalog, and for an unknown id")
    func isolation() async throws {
        let desk = try await Desk.open()
        let request = try await desk.echo(desk.create().id)
        for stranger in [desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)] {
            let answer = await outcome {
                _ = try await stranger.provider.updateOpportunity(request, stranger.call("UpdateOpportunity"))
            }
            #expect(answer == "ResourceNotFoundException")
        }
    }
}
