import SellingRules
import SellingDomain
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

/// Makes the calls of one partner in one catalog, each at the moment it is told.
struct DemoCaller: Sendable {
    private let account: String
    let catalog: String
    private let provider: SellingProvider
    private let chance: Chance

    init(_ book: DemoBook, _ provider: SellingProvider, _ chance: Chance) {
        (account, catalog) = (book.account, book.catalog)
        (self.provider, self.chance) = (provider, chance)
    }

    /// Whether the task that submits is done at once; else the deals stay drafts.
    var takesSubmissions: Bool { provider.switches.taskMode == .sync }

    func token() -> String { chance.identifier(prefix: "demo-", length: 32) }

    func isEmpty(at now: Instant) async throws -> Bool {
        let request = Selling.ListOpportunitiesRequest(catalog: catalog, maxResults: 1)
        let answer = try await provider.listOpportunities(request, call("ListOpportunities", now))
        return answer.opportunitySummaries.isEmpty
    }

    func activeSolutions(at now: Instant) async throws -> [String] {
        let sort = Selling.SolutionSort(sortOrder: .ascending, sortBy: .identifier)
        let request = Selling.ListSolutionsRequest(catalog: catalog, maxResults: 100, sort: sort, status: [.active])
        return try await provider.listSolutions(request, call("ListSolutions", now)).solutionSummaries.map(\.id)
    }

    func create(_ request: Selling.CreateOpportunityRequest, at now: Instant) async throws -> String {
        try await provider.createOpportunity(request, call("CreateOpportunity", now)).id
    }

    func associate(_ id: String, _ kind: Selling.RelatedEntityType, _ entity: String, at now: Instant) async throws {
        let request = Selling.AssociateOpportunityRequest(
            catalog: catalog,
            opportunityIdentifier: id,
            relatedEntityType: kind,
            relatedEntityIdentifier: entity
        )
        try await provider.associateOpportunity(request, call("AssociateOpportunity", now))
    }

    func submit(_ id: String, as involvement: Selling.SalesInvolvementType, at now: Instant) async throws {
        let request = Selling.StartEngagementFromOpportunityTaskRequest(
            catalog: catalog,
            clientToken: token(),
            identifier: id,
            awsSubmission: Selling.AwsSubmission(involvementType: involvement, visibility: .full)
        )
        let task = try await provider.startEngagementFromOpportunityTask(
            request,
            call("StartEngagementFromOpportunityTask", now)
        )
        precondition(task.taskStatus == .complete, "a demonstration deal can be submitted: \(task.message ?? "")")
    }

    /// Reads, edits and sends everything back, as an update asks for.
    func update(
        _ id: String,
        at now: Instant,
        _ edit: (inout Selling.UpdateOpportunityRequest) -> Void
    ) async throws {
        let request = Selling.GetOpportunityRequest(catalog: catalog, identifier: id)
        let record = try await provider.getOpportunity(request, call("GetOpportunity", now))
        var update = Selling.UpdateOpportunityRequest(echoing: record)
        if provider.switches.escapesHTML { update.project?.customerUseCase.unescape() }
        edit(&update)
        _ = try await provider.updateOpportunity(update, call("UpdateOpportunity", now))
    }

    /// AWS decides: in the Sandbox the tester says so by an update (selling 5.2), else AWS's side does.
    func review(_ id: String, _ verdict: Verdict, at now: Instant) async throws {
        guard catalog == Catalog.sandbox else {
            return try await provider.reviewOpportunity(id, verdict, call("ReviewOpportunity", now))
        }
        try await update(id, at: now) { request in
            request.lifeCycle?.reviewStatus = verdict.status
            request.lifeCycle?.reviewComments = verdict.words?.comments
            request.lifeCycle?.reviewStatusReason = verdict.words?.reason
        }
    }

    private func call(_ operation: String, _ now: Instant) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: Selling.service.key(of: operation),
            requestID: "demo",
            now: now,
            chance: chance
        )
    }
}

extension Verdict {
    fileprivate var words: (comments: String?, reason: String?)? {
        switch self {
        case .actionRequired(let comments, let reason), .rejected(let comments, let reason): (comments, reason)
        case .inReview, .approved: nil
        }
    }
}

extension String? {
    /// Undoes what `quirk_html_escape` did to a use case; it holds no other sign that the quirk touches.
    fileprivate mutating func unescape() {
        self = self?.replacing("&amp;colon;", with: ":").replacing("&amp;", with: "&")
    }
}
