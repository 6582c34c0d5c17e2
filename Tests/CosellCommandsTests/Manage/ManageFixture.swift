import ArgumentParser
import CosellLint
import CosellReports
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import SellingRules

@testable import CosellCommands
@testable import CosellIntegrations

/// A pipeline to manage, as a local database would give it.
enum ManageFixture {
    static let now = StreamsDouble.now

    static func model(
        width: Int = 80,
        height: Int = 24,
        deals: [String] = (0..<40).map { "Ovens \($0)" },
        customer: String = "Ambrosia",
        referrals: Int = 2,
        held: [HeldChange] = [],
        readyNumbers: Set<Int> = []
    ) async throws -> ManageModel {
        var model = ManageModel(words: CommandWords(catalog: "Sandbox"), width: width, height: height, now: now)
        var data = try await data(deals, customer, referrals)
        data.hold(held, readyNumbers)
        _ = model.hear(.loaded(data))
        return model
    }

    static func data(_ deals: [String], _ customer: String, _ referrals: Int) async throws -> ManageData {
        var data = ManageData()
        let database = try await LocalDatabase.inMemory(at: now)
        data.overview = try await PipelineOverview.read(database, catalog: "Sandbox", at: now)
        await database.close()
        data.opportunities = deals.enumerated().map { number, title in
            ManageList.Row(
                "O\(1000 + number)",
                ["O\(1000 + number)", "", title, "Technical Validation", customer, "2030-06-30", "USD 12,500"],
                isUrgent: number == 1
            )
        }
        data.opportunityCount = deals.count
        data.referrals = try (0..<referrals).map { try referral($0, customer) }
        data.solutions = [.init("S-1", ["S-1", customer, "Active", "Software Product", "3"])]
        data.connections = [.init("con-1", ["con-1", customer, "ACTIVE", "444455556666", "OPPORTUNITY_COLLABORATION"])]
        return data
    }

    /// One that runs out in so many days and an hour; the fifth day on.
    static func referral(_ number: Int, _ customer: String = "Ambrosia") throws -> Referral {
        let json = """
            {"Id": "engi-\(number)", "Catalog": "Sandbox", "Status": "PENDING", "PayloadType": "OpportunityInvitation",
             "EngagementTitle": "Deal \(number) of \(customer)", "SenderCompanyName": "AWS", "SenderAwsAccountId": "aws",
             "ExpirationDate": "\(now.adding(seconds: Int64(number + 1) * 86_400 + 3600))"}
            """
        let answer = try JSONReader.read(Selling.GetEngagementInvitationResponse.self, from: Array(json.utf8)).value
        return Referral(answer)
    }

    static func sheet(
        _ id: String = "O1000",
        title: String = "Ovens 0",
        reviewStatus: String = "Approved"
    ) -> OpportunitySheet {
        let body = Document.object([
            .init("Id", .string(id)), .init("Project", .object([.init("Title", .string(title))])),
            .init(
                "LifeCycle",
                .object([
                    .init("Stage", .string("Qualified")), .init("NextSteps", .string("Call")),
                    .init("TargetCloseDate", .string("2030-06-30")), .init("ReviewStatus", .string(reviewStatus)),
                ])
            ),
        ])
        let change = OpportunitySheet.Change(
            happenedAt: "2030-01-10T00:00:00.000Z",
            change: "changed",
            stage: "Qualified",
            fields: ["LifeCycle.Stage"]
        )
        return OpportunitySheet(id: id, body: body, summary: nil, changes: [change])
    }

    /// A change of next steps from `Call` to `Mine`.
    static func held(
        _ number: Int = 3,
        of deal: String = "O1000",
        _ state: HeldChange.State = .waiting,
        conflicts: [String] = []
    ) -> HeldChange {
        func update(_ steps: String) -> Selling.UpdateOpportunityRequest {
            .init(
                catalog: "Sandbox",
                lastModifiedDate: now,
                identifier: deal,
                lifeCycle: .init(stage: .qualified, nextSteps: steps)
            )
        }
        return HeldChange(
            number: number,
            catalog: "Sandbox",
            opportunity: deal,
            title: "Ovens",
            command: "manage",
            heldAt: now,
            base: update("Call"),
            edited: update("Mine"),
            state: state,
            why: state == .waiting ? nil : "why",
            conflicts: conflicts.map { .init(path: $0, base: "Call", mine: "Mine", aws: "Theirs") },
            taken: [:],
            sentOnto: nil,
            triedAt: nil,
            endedAt: nil
        )
    }

    /// A change that was looked at, of a record in some state of its review.
    static func planned(_ order: EditOrder, reviewStatus: Selling.ReviewStatus) throws -> PlannedEdit {
        let record = Selling.GetOpportunityResponse(
            catalog: "Sandbox",
            project: .init(title: "Ovens 0"),
            id: order.deal,
            lastModifiedDate: now,
            createdDate: now,
            relatedEntityIdentifiers: .init(),
            lifeCycle: .init(stage: .qualified, nextSteps: "Call", reviewStatus: reviewStatus)
        )
        let change = try SetOrder(OpportunitySet.parse([order.deal] + order.words + ["--yes"]), .machine).change
        let plan = try change.plan(on: Selling.UpdateOpportunityRequest(echoing: record))
        let lint = OpportunityLint(today: now.day, goal: .update)
        let report = lint.report(on: LintSubject(plan.edited, missing: plan.missing), replacing: LintSubject(record))
        return PlannedEdit(change: change, record: record, plan: plan, report: report)
    }

    /// Keys as a terminal sends them.
    static func keys(_ text: String) -> [Key] {
        var reader = KeyReader()
        return reader.feed(text.utf8) + reader.settle()
    }
}

extension ManageData {
    /// Marks the deals of changes, as the desk does.
    mutating func hold(_ changes: [HeldChange], _ readyNumbers: Set<Int>) {
        (held, self.readyNumbers) = (changes, readyNumbers)
        opportunities = opportunities.map { row in
            guard let change = changes.first(where: { $0.opportunity == row.id }) else { return row }
            var cells = row.cells
            cells[1] = change.mark(readyNumbers)
            return ManageList.Row(row.id, cells, isUrgent: row.isUrgent || change.needsPerson)
        }
    }
}

extension ManageModel {
    /// Presses keys, and answers what is read for them at once.
    mutating func sit(_ text: String, reviewStatus: String = "Approved") -> [String] {
        var effects = ManageFixture.keys(text).flatMap { press($0) }
        for effect in effects {
            guard case .open(let id) = effect else { continue }
            effects += hear(.opened(ManageFixture.sheet(id, reviewStatus: reviewStatus)))
        }
        return effects.map(\.word)
    }
}

extension ManageEffect {
    var word: String {
        switch self {
        case .load: "load"
        case .open(let id): "open \(id)"
        case .report(let kind): "report \(kind.rawValue)"
        case .sync: "sync"
        case .plan(let order): (["plan", order.deal] + order.words).joined(separator: " ")
        case .send(let order, _): (["send", order.deal] + order.words).joined(separator: " ")
        case .hold(let order, _): (["hold", order.deal] + order.words).joined(separator: " ")
        case .sendHeld(let change, let answer):
            ["send", "\(change.number)", answer?.side.rawValue, answer?.field].compactMap(\.self).joined(separator: " ")
        case .drop(let change): "drop \(change.number)"
        case .accept(let referral): "accept \(referral.id)"
        case .reject(let referral, let reason): "reject \(referral.id) \(reason.rawValue)"
        case .suspend: "suspend"
        case .redraw: "redraw"
        case .quit(let status): "quit \(status.rawValue)"
        }
    }
}
