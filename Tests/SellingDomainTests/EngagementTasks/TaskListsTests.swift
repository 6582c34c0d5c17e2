import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 6.0, last paragraph: the three lists.
struct TaskListsTests {
    /// Three tasks of a kind, a second apart; the second fails.
    static func place(_ kind: TaskKind) async throws -> (desk: Desk, tasks: [TaskAnswer]) {
        let desk = try await Desk.open()
        let failing = try await desk.switched { $0.taskMode = .fail(.internalError) }
        var tasks: [TaskAnswer] = []
        for desk in [desk, failing, desk] {
            tasks.append(try await desk.start(kind, desk.subject(of: kind)))
            desk.clock.advance(seconds: 1)
        }
        return (desk, tasks)
    }

    @Test("latest start first, unless sorted otherwise", arguments: TaskKind.allCases)
    func order(_ kind: TaskKind) async throws {
        let (desk, tasks) = try await Self.place(kind)
        let sort = { (order: String) -> Edits in ["sort": ["SortBy": "StartTime", "SortOrder": .text(order)]] }
        #expect(try await desk.tasks(kind) == tasks.reversed())
        #expect(try await desk.tasks(kind, sort("DESCENDING")) == tasks.reversed())
        #expect(try await desk.tasks(kind, sort("ASCENDING")) == tasks)
    }

    @Test("filters by status, by task and by what it is about", arguments: TaskKind.allCases)
    func filters(_ kind: TaskKind) async throws {
        let (desk, tasks) = try await Self.place(kind)
        #expect(try await desk.tasks(kind, ["taskStatus": ["FAILED"]]) == [tasks[1]])
        #expect(try await desk.tasks(kind, ["taskStatus": ["COMPLETE", "FAILED"]]) == tasks.reversed())
        #expect(try await desk.tasks(kind, ["taskStatus": ["IN_PROGRESS"]]) == [])
        let ids: Edits = ["taskIdentifier": [.text(tasks[0].id ?? ""), .text(tasks[2].arn ?? "")]]
        #expect(try await desk.tasks(kind, ids) == [tasks[2], tasks[0]])
        let deal: Edits = ["opportunityIdentifier": [.text(tasks[2].opportunity ?? "")]]
        #expect(try await desk.tasks(kind, deal) == [tasks[2]])
        let prefix = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/"
        let about: Edits =
            switch kind {
            case .engagementByAcceptingInvitation:
                [
                    "engagementInvitationIdentifier": [
                        .text("\(prefix)engagement-invitation/\(tasks[0].invitation ?? "")")
                    ]
                ]
            default: ["engagementIdentifier": [.text("\(prefix)engagement/\(tasks[0].engagement ?? "")")]]
            }
        #expect(try await desk.tasks(kind, about) == [tasks[0]])
    }

    @Test("a conversion is found by the context that it made")
    func context() async throws {
        let (desk, tasks) = try await Self.place(.opportunityFromEngagement)
        let listed = try await desk.tasks(.opportunityFromEngagement, ["contextIdentifier": ["2"]])
        #expect(listed == [tasks[2], tasks[0]])
    }

    @Test("comes page by page, nothing twice and nothing left out", arguments: TaskKind.allCases)
    func pages(_ kind: TaskKind) async throws {
        let (desk, tasks) = try await Self.place(kind)
        var seen: [TaskAnswer] = []
        var edits: Edits = ["maxResults": .number(2)]
        for _ in 1...2 {
            seen += try await desk.tasks(kind, edits)
            if let token = try await desk.nextToken(kind, edits) { edits.append("nextToken", .text(token)) }
        }
        #expect(seen == tasks.reversed())
    }

    @Test("shows the caller's own tasks, of this kind and in this catalog only", arguments: TaskKind.allCases)
    func scope(_ kind: TaskKind) async throws {
        let (desk, _) = try await Self.place(kind)
        #expect(try await desk.of(Sample.otherAccount).tasks(kind) == [])
        #expect(try await desk.of(in: Catalog.aws).tasks(kind) == [])
        for other in TaskKind.allCases where other != kind { #expect(try await desk.tasks(other) == []) }
    }
}

extension Desk {
    fileprivate func nextToken(_ kind: TaskKind, _ edits: Edits) async throws -> String? {
        switch kind {
        case .engagementFromOpportunity: try await submissions(edits).nextToken
        case .engagementByAcceptingInvitation: try await acceptances(edits).nextToken
        case .opportunityFromEngagement: try await conversions(edits).nextToken
        }
    }
}
