import CosellDice
import SellingRules
import SellingDomain
import CosellDomain
import CosellRules
import CosellTestSupport
import CosellWire
import SellingAPI

/// Two hundred opportunities, and what a list of them should answer: found by looking at every record, without SQL.
struct PipelineOracle {
    let desk: Desk
    let records: [Selling.GetOpportunityResponse]

    private static let companies = [
        "Lakeside Clinics", "lakeside clinics", "LAKESIDE CLINICS", "Adatum", "adatum ", "Ärztehaus", "ärztehaus",
        "Zoë & Co", "Wingtip", "Proseware", "proseware", "Contoso",
    ]

    /// Fills a new Partner Central: many ties in every order, records without a close date, and neighbours that no list
    /// may show.
    static func seeded(_ seed: UInt64 = 7, count: Int = 200) async throws -> PipelineOracle {
        let desk = try await Desk.open().switched { $0.rules.createRequiredFields = false }
        var dice = Dice(seed: seed)
        var ids: [String] = []
        for number in 0..<count {
            desk.clock.advance(milliseconds: dice.pick([0, 0, 1, 400, 86_400_000]))
            ids.append(try await add(desk, &dice))
            if number % 10 == 0 { try await addNeighbours(desk) }
            if number % 4 == 0 {
                let id = dice.pick(ids)
                _ = await outcome { try await desk.update(id) }
            }
        }
        var records: [Selling.GetOpportunityResponse] = []
        for id in ids { records.append(try await desk.record(id)) }
        return PipelineOracle(desk: desk, records: records)
    }

    private static func add(_ desk: Desk, _ dice: inout Dice) async throws -> String {
        let date = desk.clock.now.day.adding(days: dice.pick([0, 1, 30, 365]))
        let edits: Edits = [
            "customer.account.companyName": .text(dice.pick(companies)),
            "lifeCycle.targetCloseDate": dice.pick([.text(date), .text(date), .null]),
        ]
        let id = try await desk.create(edits).id
        let status = dice.pick([Selling.ReviewStatus.pendingSubmission, .inReview, .rejected, .approved, .approved])
        guard status != .pendingSubmission else { return id }
        try await desk.associate(id)
        try await desk.simulate(id, status)
        if status == .approved { try await desk.move(id, to: dice.pick(Array(Selling.Stage.allCases))) }
        return id
    }

    private static func addNeighbours(_ desk: Desk) async throws {
        _ = try await desk.of(Sample.otherAccount).create()
        _ = try await desk.of(in: Catalog.aws).create()
        _ = try await desk.create(["origin": "AWS Referral"])
    }

    /// The ids of the records that pass, in order.
    func ids(
        _ passes: (Selling.GetOpportunityResponse) -> Bool = { _ in true },
        by sort: Selling.OpportunitySortName = .lastModifiedDate,
        isDescending: Bool = true
    ) -> [String] {
        let passing = records.filter(passes).map { (id: $0.id, rank: Rank($0, sort)) }
        return passing.sorted { isDescending ? $0.rank > $1.rank : $0.rank < $1.rank }.map(\.id)
    }

    /// The ids of every page, one after the other.
    func listed(_ edits: Edits = [:], pageSize: () -> Int = { 100 }) async throws -> [String] {
        var ids: [String] = []
        var token: String?
        repeat {
            let size = pageSize()
            let next: Edits = ["maxResults": .number(size), "nextToken": token.map { .text($0) } ?? .null]
            let page = try await desk.list(edits + next)
            guard page.opportunitySummaries.count == size || page.nextToken == nil else { return ["a short page"] }
            ids += page.opportunitySummaries.compactMap(\.id)
            token = page.nextToken
        } while token != nil
        return ids
    }

    /// Where a record stands in an order: by its key, then by its number.
    private struct Rank: Comparable {
        let key: [UInt8]
        let number: Int64
        let id: Int64

        init(_ record: Selling.GetOpportunityResponse, _ sort: Selling.OpportunitySortName) {
            id = OpportunityNumber.number(of: record.id) ?? 0
            var (text, number) = ("", Int64(0))
            switch sort {
            case .identifier: number = id
            case .customerCompanyName: text = record.customer?.account?.companyName.lowercased() ?? ""
            case .createdDate: number = record.createdDate.milliseconds
            case .targetCloseDate: text = record.lifeCycle?.targetCloseDate ?? ""
            default: number = record.lastModifiedDate.milliseconds
            }
            key = Array(text.utf8)
            self.number = number
        }

        static func < (left: Rank, right: Rank) -> Bool {
            if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
            return (left.number, left.id) < (right.number, right.id)
        }
    }
}
