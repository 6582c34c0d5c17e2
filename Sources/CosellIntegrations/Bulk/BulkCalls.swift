import CosellClient
package import CosellLint
import CosellRules
import CosellShell
import CosellSync
import CosellWire
package import SellingAPI
import SellingClient
import SellingRules

/// Makes the calls that one row needs, each entered in the audit log, and says how that ended.
package struct BulkCalls: Sendable {
    private let writes: AuditedWrites
    private let kind: BulkKind
    private let lint: OpportunityLint
    private let usual: Usual
    /// Where changes of records under review are kept; nil: they are told as failed.
    private let held: HeldChanges?

    /// What counts for rows that do not say it.
    package struct Usual: Sendable {
        package var involvement: Selling.SalesInvolvementType?
        package var visibility: Selling.Visibility?

        package init() {}
    }

    package init(
        _ writes: AuditedWrites,
        _ kind: BulkKind,
        lint: OpportunityLint,
        usual: Usual = Usual(),
        held: HeldChanges? = nil
    ) {
        (self.writes, self.kind, self.lint, self.usual, self.held) = (writes, kind, lint, usual, held)
    }

    var now: Instant { surroundings.now() }

    private var surroundings: Surroundings { writes.client.engine.surroundings }
    private var catalog: String { writes.catalog }

    /// - Parameters:
    ///   - known: what an earlier run has come to with it.
    ///   - made: the record that an earlier run made under the same name of the partner's.
    /// - Throws: what says nothing of this row alone: keys that have ended, no network, a full disk.
    func send(_ draft: BulkDraft, known: BulkResult?, made: String?) async throws -> BulkResult {
        var identifier = draft.identifier ?? known?.identifier
        do {
            let status = try await carryOut(draft, known, made: made, &identifier)
            return result(draft, status, identifier)
        } catch let refusal as RowRefusal {
            return result(draft, .failed, identifier, refusal.code, refusal.message)
        } catch {
            guard let (code, message) = Self.words(for: error) else { throw error }
            return result(draft, .failed, identifier, code, message)
        }
    }

    private func carryOut(
        _ draft: BulkDraft,
        _ known: BulkResult?,
        made: String?,
        _ identifier: inout String?
    ) async throws -> BulkResult.Status {
        switch kind {
        case .create:
            if identifier == nil { identifier = try await create(draft, made: made) }
            try await associate(draft, identifier ?? "")
            return .done
        case .associate:
            try await associate(draft, identifier ?? "")
            return .done
        case .update: return try await update(draft, identifier ?? "")
        case .submit: return try await submit(draft, identifier ?? "", known)
        }
    }

    private func result(
        _ draft: BulkDraft,
        _ status: BulkResult.Status,
        _ identifier: String?,
        _ code: String? = nil,
        _ message: String? = nil
    ) -> BulkResult {
        BulkResult(
            row: draft.row,
            line: draft.line,
            digest: draft.digest,
            key: draft.key,
            status: status,
            identifier: identifier,
            code: code,
            message: message,
            at: now
        )
    }

    // MARK: The four kinds

    /// The token is the row's own, so that a row that is sent again names the record that it has made.
    private func create(_ draft: BulkDraft, made: String?) async throws -> String {
        if let made {
            throw RowRefusal(
                "DUPLICATE_ROW",
                "an earlier run made \(made) of this row, which said something else then; change it: cosell bulk update"
            )
        }
        let request = try draft.creation(in: catalog, token: "bulk-\(draft.digest)")
        return try await patiently {
            try await writes.make(Selling.CreateOpportunity.self, request, of: draft.key ?? "row \(draft.row)").id
        }
    }

    /// To associate what is associated changes nothing.
    private func associate(_ draft: BulkDraft, _ identifier: String) async throws {
        for relation in draft.relations {
            let request = Selling.AssociateOpportunityRequest(
                catalog: catalog,
                opportunityIdentifier: identifier,
                relatedEntityType: relation.type,
                relatedEntityIdentifier: relation.identifier
            )
            _ = try await patiently {
                try await writes.make(Selling.AssociateOpportunity.self, request, of: identifier)
            }
        }
    }

    private func update(_ draft: BulkDraft, _ identifier: String) async throws -> BulkResult.Status {
        do {
            let answer = try await patiently {
                try await writes.changeOpportunity(identifier) { record in try request(draft, onto: record) }
            }
            return answer == nil ? .unchanged : .done
        } catch let change as ChangeUnderReview {
            guard let held else { throw change.refusal }
            try await held.hold(change.edited, from: change.base, title: change.title, by: kind.command, at: now)
            return .held
        }
    }

    /// - Returns: nil when the record says all of it already.
    private func request(
        _ draft: BulkDraft,
        onto record: Selling.GetOpportunityResponse
    ) throws -> Selling.UpdateOpportunityRequest? {
        let base = Selling.UpdateOpportunityRequest(editing: record)
        let plan = try draft.change.plan(on: base)
        guard !plan.differences.isEmpty else { return nil }
        if let date = draft.lastModified, date != record.lastModifiedDate {
            throw RowRefusal(
                "ConflictException",
                """
                the record was changed at \(record.lastModifiedDate), after the row was written (\(date)); look at it, \
                and give its new LastModifiedDate or none
                """
            )
        }
        if record.isUnderReview {
            throw ChangeUnderReview(base: base, edited: plan.edited, title: record.project?.title)
        }
        if let refusal = RowRefusal(lint.refusals(of: plan.edited, missing: plan.missing, onto: record)) {
            throw refusal
        }
        return plan.edited
    }

    /// By the task that opens the engagement and submits: a bare submission needs one that is there.
    private func submit(
        _ draft: BulkDraft,
        _ identifier: String,
        _ known: BulkResult?
    ) async throws -> BulkResult.Status {
        let question = Selling.GetOpportunityRequest(catalog: catalog, identifier: identifier)
        let record = try await patiently { try await writes.client.getOpportunity(question) }
        let status = record.lifeCycle?.reviewStatus ?? .pendingSubmission
        if [.submitted, .inReview, .approved].contains(status) { return .unchanged }
        let isForVisibility = record.primaryNeedsFromAws?.contains(.doNotNeedSupportFromAWSSalesRep) ?? false
        let involvement = draft.involvement ?? usual.involvement ?? (isForVisibility ? .forVisibilityOnly : .coSell)
        var lint = lint
        (lint.goal, lint.involvement) = (.submit, involvement)
        if let refusal = RowRefusal(lint.report(on: LintSubject(record)).findings) { throw refusal }
        let submission = Selling.AwsSubmission(
            involvementType: involvement,
            visibility: draft.visibility ?? usual.visibility ?? .full
        )
        // A task that has failed stays failed under its token, so the row has another one behind each failure.
        let token = known.map { TextDigest.of([draft.digest, $0.at.description]) } ?? draft.digest
        let request = Selling.StartEngagementFromOpportunityTaskRequest(
            catalog: catalog,
            clientToken: "bulk-\(token)",
            identifier: identifier,
            awsSubmission: submission
        )
        let task = try await patiently {
            try await writes.make(Selling.StartEngagementFromOpportunityTask.self, request, of: identifier)
        }
        guard let name = task.taskId else { throw RowRefusal("UNANSWERED", "the task that submits it has no name") }
        _ = try await patiently {
            try await writes.client.waitForEngagementFromOpportunityTask(name, catalog: catalog)
        }
        return .done
    }

    // MARK: Errors

    /// Tries again what passes. Each call may be made twice: a creation has its token, an association and a submission
    /// change nothing the second time, and an update reads first.
    private func patiently<Value: Sendable>(_ call: () async throws -> Value) async throws -> Value {
        try await surroundings.patiently(call)
    }

    /// - Returns: nil for what says nothing of one row.
    static func words(for error: any Error) -> (code: String, message: String)? {
        switch error {
        case let complaint as Complaint: return ("INVALID_ROW", complaint.description)
        case let complaints as Complaints:
            return ("INVALID_ROW", complaints.all.map(\.description).joined(separator: " | "))
        case let failure as WaitFailure: return (failure.kind == .failed ? "FAILED" : "UNANSWERED", failure.description)
        case let locked as LockedOpportunity: return ("ACTION_NOT_PERMITTED", locked.description)
        default: break
        }
        switch CallVerdict(error) {
        case .ofAll, .unreachable: return nil
        case .absent, .denied, .passing, .ofRecord: break
        }
        guard let failure = ServiceFailure(error) else { return ("UNANSWERED", "\(error)") }
        let reasons = failure.explain().map { reason in
            let field = reason.field.map { reason.rule.contains($0) ? "" : "\($0): " } ?? ""
            return "\(field)\(reason.rule). \(reason.fix)".replacing("..", with: ".")
        }
        return (failure.code, reasons.joined(separator: " | "))
    }
}

/// The change of a record that AWS reviews.
private struct ChangeUnderReview: Error {
    let base: Selling.UpdateOpportunityRequest
    let edited: Selling.UpdateOpportunityRequest
    let title: String?

    var refusal: RowRefusal {
        let status = base.lifeCycle?.reviewStatus.map { " (\($0.rawValue))" } ?? ""
        return RowRefusal(
            "INVALID_RESOURCE_STATE",
            """
            AWS reviews it\(status), so nothing can be changed now; --hold keeps the change until then, or run the row \
            again after the review
            """
        )
    }
}

extension Selling.GetOpportunityResponse {
    /// AWS holds it: its partner changes nothing until the review ends.
    package var isUnderReview: Bool { lifeCycle?.reviewStatus?.isUnderReview ?? false }
}
