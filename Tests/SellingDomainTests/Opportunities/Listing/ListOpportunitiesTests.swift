import CosellDice
import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.1: every filter and sort, against ``PipelineOracle``.
struct ListOpportunitiesTests {
    struct Row: Sendable {
        let name: String
        let edits: Edits
        let passes: @Sendable (Selling.GetOpportunityResponse) -> Bool

        init(_ name: String, _ edits: Edits, _ passes: @escaping @Sendable (Selling.GetOpportunityResponse) -> Bool) {
            (self.name, self.edits, self.passes) = (name, edits, passes)
        }
    }

    /// Rows about a record that stands in the middle of everything.
    static func rows(_ middle: Selling.GetOpportunityResponse) -> [Row] {
        let (created, modified) = (middle.createdDate, middle.lastModifiedDate)
        let day = created.day.adding(days: 30)
        let name = { @Sendable (record: Selling.GetOpportunityResponse) in
            record.customer?.account?.companyName.lowercased() ?? ""
        }
        return [
            Row("no filter", [:]) { _ in true },
            Row("empty lists", ["identifier": [], "lifeCycleStage": [], "customerCompanyName": []]) { _ in true },
            Row("one id", ["identifier": [.text(middle.id)]]) { $0.id == middle.id },
            Row("ids, one twice, one unknown", ["identifier": [.text(middle.id), .text(middle.id), "O1", "O10000001"]])
            {
                [middle.id, "O10000001"].contains($0.id)
            },
            Row("unknown ids only", ["identifier": ["O1", "O9999999999999999999"]]) { _ in false },
            Row("stages", ["lifeCycleStage": ["Qualified", "Launched"]]) {
                [.qualified, .launched].contains($0.lifeCycle?.stage)
            },
            Row("a review status", ["lifeCycleReviewStatus": ["Approved"]]) {
                $0.lifeCycle?.reviewStatus == .approved
            },
            Row("review statuses", ["lifeCycleReviewStatus": ["In review", "Rejected"]]) {
                [.inReview, .rejected].contains($0.lifeCycle?.reviewStatus)
            },
            Row("a company, whole and without case (D25)", ["customerCompanyName": ["LakeSide clinics"]]) {
                name($0) == "lakeside clinics"
            },
            Row("a part of a name", ["customerCompanyName": ["Lakeside"]]) { _ in false },
            Row("companies beyond ASCII", ["customerCompanyName": ["ÄRZTEHAUS", "zoë & co"]]) {
                ["ärztehaus", "zoë & co"].contains(name($0))
            },
            Row("modified after", ["lastModifiedDate": ["AfterLastModifiedDate": .text(modified)]]) {
                $0.lastModifiedDate >= modified
            },
            Row("modified before", ["lastModifiedDate": ["BeforeLastModifiedDate": .text(modified)]]) {
                $0.lastModifiedDate <= modified
            },
            Row(
                "modified at that very moment (D24)",
                [
                    "lastModifiedDate": [
                        "AfterLastModifiedDate": .text(modified), "BeforeLastModifiedDate": .text(modified),
                    ]
                ]
            ) { $0.lastModifiedDate == modified },
            Row(
                "modified a microsecond later",
                ["lastModifiedDate": ["AfterLastModifiedDate": .text(modified.adding(nanoseconds: 1000))]]
            ) { $0.lastModifiedDate > modified },
            Row("created after", ["createdDate": ["AfterCreatedDate": .text(created)]]) { $0.createdDate >= created },
            Row("created before", ["createdDate": ["BeforeCreatedDate": .text(created)]]) {
                $0.createdDate <= created
            },
            Row("closes after", ["targetCloseDate": ["AfterTargetCloseDate": .text(day)]]) {
                $0.lifeCycle?.targetCloseDate.map { $0 >= day.description } ?? false
            },
            Row("closes before", ["targetCloseDate": ["BeforeTargetCloseDate": .text(day)]]) {
                $0.lifeCycle?.targetCloseDate.map { $0 <= day.description } ?? false
            },
            Row(
                "closes on that day",
                ["targetCloseDate": ["AfterTargetCloseDate": .text(day), "BeforeTargetCloseDate": .text(day)]]
            ) { $0.lifeCycle?.targetCloseDate == day.description },
            Row(
                "all of them at once",
                [
                    "lifeCycleStage": ["Prospect"], "lifeCycleReviewStatus": ["Approved", "Pending Submission"],
                    "customerCompanyName": ["adatum", "wingtip", "contoso", "proseware"],
                    "createdDate": ["BeforeCreatedDate": .text(created)],
                ]
            ) {
                $0.lifeCycle?.stage == .prospect && $0.createdDate <= created
                    && [.approved, .pendingSubmission].contains($0.lifeCycle?.reviewStatus)
                    && ["adatum", "wingtip", "contoso", "proseware"].contains(name($0))
            },
        ]
    }

    @Test("every filter lets through what it says, and nothing of anybody else's")
    func filters() async throws {
        let oracle = try await PipelineOracle.seeded()
        let middle = oracle.records[oracle.records.count / 2]
        for row in Self.rows(middle) {
            #expect(try await oracle.listed(row.edits) == oracle.ids(row.passes), "\(row.name)")
        }
    }

    @Test("every sort goes both ways, ties by id in the same direction")
    func sorts() async throws {
        let oracle = try await PipelineOracle.seeded()
        for name in Selling.OpportunitySortName.allCases {
            for order in Selling.SortOrder.allCases {
                let sort: Edits = ["sort": ["SortBy": .text(name), "SortOrder": .text(order)]]
                let expected = oracle.ids(by: name, isDescending: order == .descending)
                #expect(try await oracle.listed(sort) == expected, "\(name) \(order)")
            }
        }
    }

    @Test("pages of any size, one after the other, are the whole list", arguments: [11, 12, 13])
    func pages(_ seed: UInt64) async throws {
        let oracle = try await PipelineOracle.seeded(seed, count: 120)
        let rows = Self.rows(oracle.records[oracle.records.count / 2])
        var dice = Dice(seed: seed)
        for _ in 0..<60 {
            let (row, name) = (dice.pick(rows), dice.pick(Array(Selling.OpportunitySortName.allCases)))
            let order = dice.pick(Array(Selling.SortOrder.allCases))
            let sort: Edits = ["sort": ["SortBy": .text(name), "SortOrder": .text(order)]]
            let listed = try await oracle.listed(row.edits + sort) { dice.pick([1, 3, 10, 100]) }
            let expected = oracle.ids(row.passes, by: name, isDescending: order == .descending)
            #expect(listed == expected, "\(row.name), \(name), \(order)")
        }
    }

    @Test(
        "a page has 20 rows unless asked, and a token only when rows remain",
        arguments: zip(
            [19, 20, 21],
            [nil, nil, 20]
        )
    )
    func defaults(_ count: Int, _ remaining: Int?) async throws {
        let desk = try await Desk.open()
        for _ in 0..<count { _ = try await desk.create() }
        let page = try await desk.list()
        #expect(page.opportunitySummaries.count == min(count, 20))
        #expect((page.nextToken == nil) == (remaining == nil))
    }

    @Test("a row holds what its members list, and no more")
    func row() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["partnerOpportunityIdentifier": "LW-1", "lifeCycle.nextSteps": "Call"]).id
        let record = try await desk.record(id)
        let summary = try #require(try await desk.list().opportunitySummaries.first)
        let expected = Selling.OpportunitySummary(
            catalog: Catalog.sandbox,
            id: id,
            arn: desk.arn(id),
            partnerOpportunityIdentifier: "LW-1",
            opportunityType: .netNewBusiness,
            lastModifiedDate: record.lastModifiedDate,
            createdDate: record.createdDate,
            lifeCycle: Selling.LifeCycleSummary(
                stage: .prospect,
                nextSteps: "Call",
                targetCloseDate: "2030-09-30",
                reviewStatus: .pendingSubmission
            ),
            customer: Selling.CustomerSummary(
                account: Selling.AccountSummary(
                    industry: .healthcare,
                    companyName: "Lakeside Clinics",
                    websiteUrl: "https://lakeside.example.com",
                    address: Selling.AddressSummary(
                        city: "Austin",
                        postalCode: "73301",
                        stateOrRegion: "Texas",
                        countryCode: .us
                    )
                )
            ),
            project: Selling.ProjectSummary(
                deliveryModels: [.saaSOrPaaS],
                expectedCustomerSpend: [Sample.spend("12500")]
            )
        )
        #expect(summary == expected)
    }

    static let refusals: [(edits: Edits, answer: String)] = [
        (
            [
                "lastModifiedDate": [
                    "AfterLastModifiedDate": "2030-01-02T00:00:00Z", "BeforeLastModifiedDate": "2030-01-01T00:00:00Z",
                ]
            ],
            "INVALID_VALUE lastModifiedDate.afterLastModifiedDate"
        ),
        (
            [
                "createdDate": [
                    "AfterCreatedDate": "2030-01-02T00:00:00Z", "BeforeCreatedDate": "2030-01-01T23:59:59.999Z",
                ],
                "targetCloseDate": ["AfterTargetCloseDate": "2030-01-02", "BeforeTargetCloseDate": "2030-01-01"],
            ],
            "INVALID_VALUE createdDate.afterCreatedDate, INVALID_VALUE targetCloseDate.afterTargetCloseDate"
        ),
        (["nextToken": "nonsense"], "INVALID_VALUE nextToken"),
    ]

    @Test("refuses ranges that end before they start, as faults of the request", arguments: refusals)
    func ranges(_ edits: Edits, _ answer: String) async throws {
        let desk = try await Desk.open()
        #expect(await outcome { _ = try await desk.list(edits) } == answer)
        let refused = try await refusal { _ = try await desk.list(edits) }
        #expect(refused?.reason == .requestValidationFailed)
    }
}

extension Instant {
    fileprivate func adding(nanoseconds: Int32) -> Instant {
        Instant(seconds: seconds, nanoseconds: self.nanoseconds + nanoseconds)
    }
}
