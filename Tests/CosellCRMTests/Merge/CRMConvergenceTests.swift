import CosellDice
import CosellWire
import SellingAPI
import Synchronization
import Testing

@testable import CosellCRM

/// A seeded week of edits on both sides: it comes to one state, twice the same, with nothing lost in silence.
struct CRMConvergenceTests {
    /// What one side said of a field since the last run.
    private struct Edit: Hashable {
        let opportunity: String
        let field: String
    }

    private static let texts = ["a", "b", "c", "d", "e", "f", "g", "h"]
    private static let days = ["2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01"]
    private static let cases = [
        "Containers & Serverless", "Business Applications & Contact Center", "AI Machine Learning and Analytics",
    ]

    @Test("converges, lists every conflict, and loses no field", arguments: 1...6 as ClosedRange<UInt64>)
    func week(_ seed: UInt64) async throws {
        let first = try await Self.walk(seed, Size(opportunities: 12, deals: 6, edits: 20))
        let second = try await Self.walk(seed, Size(opportunities: 12, deals: 6, edits: 20))
        #expect(first == second)
    }

    @Test("a thousand of them do, too")
    func thousand() async throws {
        let first = try await Self.walk(7, Size(opportunities: 800, deals: 200, edits: 250))
        let second = try await Self.walk(7, Size(opportunities: 800, deals: 200, edits: 250))
        #expect(first == second)
    }

    private struct Size {
        /// At AWS and in the CRM before they meet.
        let opportunities: Int
        let deals: Int
        /// A day, on either side.
        let edits: Int

        var all: Int { opportunities + deals }
    }

    private static func walk(_ seed: UInt64, _ size: Size) async throws -> [String] {
        try await withWorld { world in
            var dice = Dice(seed: seed)
            for _ in 0..<size.opportunities { world.edit { $0.lifeCycle?.nextSteps = dice.pick(texts) } }
            for number in 0..<size.deals {
                world.crm.edit(nil) { record in
                    record.fields = [
                        "Name": .string("Shop \(number)"), "Account": .string("Acme"), "Country": .string("US"),
                        "Share": .boolean(true), "CloseDate": .string("2026-05-01"),
                    ]
                }
            }
            try await world.sync()
            try await world.sync()
            #expect(world.opportunities.count == size.all)
            #expect(world.crm.records.count == size.all)
            for _ in 0..<7 { try await day(world, size, &dice) }
            return try await end(world, size)
        }
    }

    /// AWS takes deals under review, and lets them go.
    private static func review(_ world: CRMWorld, _ size: Size, _ dice: inout Dice) {
        let all = world.opportunities
        for _ in 0..<size.all / 6 {
            let deal = dice.pick(all)
            world.edit(deal.id) { opportunity in
                let isHeld = opportunity.lifeCycle?.reviewStatus == .inReview
                opportunity.lifeCycle?.reviewStatus = isHeld || dice.happens(onceIn: 2) ? .approved : .inReview
            }
        }
    }

    /// Both sides are edited, brought together, and whatever both had changed must be listed.
    private static func day(_ world: CRMWorld, _ size: Size, _ dice: inout Dice) async throws {
        review(world, size, &dice)
        let (opportunities, byOpportunity) = (world.opportunities, Self.deals(world))
        var mine: [Edit: String] = [:]
        var theirs: [Edit: String] = [:]
        var before: [Edit: (mine: String?, theirs: String?)] = [:]
        for _ in 0..<size.edits {
            world.clock.pass(Int64.random(in: 60...3600, using: &dice))
            let picked = dice.pick(opportunities).id
            let deal = try #require(world.opportunity(picked))
            let record = try #require(byOpportunity[picked].flatMap { world.crm.record($0) })
            // While AWS reviews a deal, the CRM alone edits it.
            let isAWS = dice.happens(onceIn: 2) && deal.lifeCycle?.reviewStatus == .approved
            let (field, name, value) = edit(&dice)
            let key = Edit(opportunity: deal.id, field: field)
            if before[key] == nil {
                before[key] = (text(field, of: deal), record.fields[name].flatMap { MappedKind.text.text(of: $0) })
            }
            if isAWS {
                world.edit(deal.id) { set(field, value, in: &$0) }
                mine[key] = value
            } else {
                world.crm.edit(record.id) { $0.fields[name] = .string(value) }
                theirs[key] = value
            }
        }
        try await world.sync()
        let listed = try await world.books.conflicts([.open, .taken, .settled])
        for (key, value) in mine {
            guard let other = theirs[key], other != value else { continue }
            // What ends as it was is no change; of two that are, what is not said now is listed.
            if before[key]?.mine == value || before[key]?.theirs == other { continue }
            let now = try #require(world.opportunity(key.opportunity))
            let record = try #require(byOpportunity[key.opportunity].flatMap { world.crm.record($0) })
            let said = [
                text(key.field, of: now),
                record.fields[names[key.field] ?? ""].flatMap { MappedKind.text.text(of: $0) },
            ]
            for lost in [value, other] where !said.contains(lost) {
                let isListed = listed.contains { conflict in
                    conflict.opportunity == key.opportunity && conflict.field == key.field
                        && [conflict.aws, conflict.crm].contains(lost)
                }
                #expect(isListed, "\(key.opportunity) \(key.field) lost \(lost)")
            }
        }
    }

    /// What is still to be decided is decided; then nothing is left to do, and both sides say the same.
    private static func end(_ world: CRMWorld, _ size: Size) async throws -> [String] {
        for deal in world.opportunities where deal.lifeCycle?.reviewStatus == .inReview {
            world.edit(deal.id) { $0.lifeCycle?.reviewStatus = .approved }
        }
        try await world.sync()
        _ = try await world.books.take(.aws, opportunity: nil, fields: nil)
        try await world.sync()
        try await world.sync()
        try await world.expectNothing()
        #expect(world.opportunities.count == size.all)
        #expect(world.crm.records.count == size.all)
        let writes = world.state.withLock(\.writes)
        let changes = world.crm.state.withLock(\.place)
        try await world.sync()
        #expect(world.state.withLock(\.writes) == writes)
        #expect(world.crm.state.withLock(\.place) == changes)
        let merge = DealMerge(mapping: world.mapping, today: world.clock.now.day)
        let byOpportunity = Self.deals(world)
        for deal in world.opportunities {
            let record = try #require(byOpportunity[deal.id].flatMap { world.crm.record($0) })
            #expect(deal.partnerOpportunityIdentifier == record.id)
            let aws = AWSRecord(id: deal.id, body: try JSONReader.document(from: JSONWriter.bytes(deal)))
            for (field, sides) in merge.sides(aws, record) where field.toAWS != nil && sides.crm != nil {
                #expect(sides.areAlike, "\(deal.id) \(field.name): \(sides)")
            }
        }
        return world.dump()
    }

    /// The ids of deals by those of their opportunities; no two have one.
    private static func deals(_ world: CRMWorld) -> [String: String] {
        let pairs = world.crm.records.compactMap { record in record.externalID.map { ($0, record.id) } }
        #expect(Set(pairs.map(\.0)).count == pairs.count)
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static let names = [
        "LifeCycle.NextSteps": "NextStep", "LifeCycle.TargetCloseDate": "CloseDate",
        "Project.AdditionalComments": "Comments", "Project.CustomerUseCase": "UseCase",
    ]

    private static func edit(_ dice: inout Dice) -> (field: String, name: String, value: String) {
        let field = dice.pick(names.keys.sorted())
        let value =
            switch field {
            case "LifeCycle.TargetCloseDate": dice.pick(days)
            case "Project.CustomerUseCase": dice.pick(cases)
            default: dice.pick(texts)
            }
        return (field, names[field] ?? "", value)
    }

    private static func set(_ field: String, _ value: String, in deal: inout Selling.GetOpportunityResponse) {
        switch field {
        case "LifeCycle.NextSteps": deal.lifeCycle?.nextSteps = value
        case "LifeCycle.TargetCloseDate": deal.lifeCycle?.targetCloseDate = value
        case "Project.AdditionalComments": deal.project?.additionalComments = value
        default: deal.project?.customerUseCase = value
        }
    }

    private static func text(_ field: String, of deal: Selling.GetOpportunityResponse) -> String? {
        switch field {
        case "LifeCycle.NextSteps": deal.lifeCycle?.nextSteps
        case "LifeCycle.TargetCloseDate": deal.lifeCycle?.targetCloseDate
        case "Project.AdditionalComments": deal.project?.additionalComments
        default: deal.project?.customerUseCase
        }
    }
}
