import CosellClient
package import CosellLint
import CosellShell
import CosellStore
import CosellSync
import CosellWire
import SellingAPI
import SellingClient

/// Sends held changes whose records AWS has let go: each merged with what the record says by now, and held against the
/// rules once more.
package struct HeldSending: Sendable {
    private let held: HeldChanges
    private let writes: AuditedWrites
    private let lint: OpportunityLint

    package init(_ held: HeldChanges, by writes: AuditedWrites, lint: OpportunityLint) {
        self.held = held
        self.writes = writes
        self.lint = lint
    }

    /// How it ended with one change.
    package struct Outcome: Sendable, Equatable {
        package let change: HeldChange
        /// AWS still reviews the record.
        package let isUnderReview: Bool

        package init(change: HeldChange, isUnderReview: Bool = false) {
            (self.change, self.isUnderReview) = (change, isUnderReview)
        }
    }

    /// Sends what can be sent, one after the other.
    ///
    /// - Returns: nil while another process is at it.
    /// - Throws: what keeps all of them: keys that have ended, no network. Nothing is lost by that.
    package func send(_ numbers: [Int]) async throws -> [Outcome]? {
        do {
            return try await held.database.store.alone(about: .outbox) {
                var outcomes: [Outcome] = []
                for number in numbers {
                    // Another process may have been at it until just now.
                    guard let change = try await held.change(number), change.state.isOpen else { continue }
                    outcomes.append(try await send(change))
                }
                return outcomes
            }
        } catch let error as StoreError { throw LocalDatabaseFailure(error, held.database.file) }
    }

    private var now: Instant { writes.client.engine.surroundings.now() }

    private func send(_ change: HeldChange) async throws -> Outcome {
        do {
            let record = try await read(change)
            if record.isUnderReview {
                try await held.keep(change.number, change.state == .sending ? .sending : .waiting, nil, at: now)
                return try await outcome(change, isUnderReview: true)
            }
            guard try request(change, onto: record) != nil else { return try await end(change, .sent) }
            try refuseUncertainty(change, record)
            try await held.begin(change, onto: record.lastModifiedDate, at: now)
            _ = try await writes.changeOpportunity(change.opportunity) { record in
                if record.isUnderReview { throw UnderReview() }
                return try request(change, onto: record)
            }
            return try await end(change, .sent)
        } catch is UnderReview {
            try await held.keep(change.number, .waiting, nil, at: now)
            return try await outcome(change, isUnderReview: true)
        } catch let conflict as HeldConflict {
            try await held.keep(change.number, .conflict, conflict.why, conflict.conflicts, at: now)
        } catch let refusal as RowRefusal {
            try await held.keep(change.number, .refused, refusal.message, at: now)
        } catch {
            guard let words = BulkCalls.words(for: error) else { throw error }
            // Nobody answered: the record tells next time whether it was sent.
            let isOpen = CallVerdict(error) == .passing
            try await held.keep(change.number, isOpen ? .sending : .refused, words.message, at: now)
        }
        return try await outcome(change)
    }

    private func read(_ change: HeldChange) async throws -> Selling.GetOpportunityResponse {
        try await writes.client.getOpportunity(.init(catalog: change.catalog, identifier: change.opportunity))
    }

    private func end(_ change: HeldChange, _ state: HeldChange.State) async throws -> Outcome {
        try await held.end(change.number, state, nil, at: now)
        return try await outcome(change)
    }

    private func outcome(_ change: HeldChange, isUnderReview: Bool = false) async throws -> Outcome {
        Outcome(change: try await held.change(change.number) ?? change, isUnderReview: isUnderReview)
    }

    // MARK: Merging

    /// The update that brings the change onto the record as it is; nil when the record says all of it.
    private func request(
        _ change: HeldChange,
        onto record: Selling.GetOpportunityResponse
    ) throws -> Selling.UpdateOpportunityRequest? {
        let current = Selling.UpdateOpportunityRequest(editing: record)
        var merged: Selling.UpdateOpportunityRequest
        do {
            merged = try current.merging(from: change.base, to: change.edited, prefersEdit: change.prefersMine)
        } catch let conflict as EditConflict {
            throw HeldConflict(
                why: "AWS's side has changed the same fields meanwhile",
                conflicts: conflicts(at: conflict.fields, change, current)
            )
        }
        // The contract's duration stays when an update does not name it (E9), so it is told to go.
        if current.project?.expectedContractDuration != nil, merged.project?.expectedContractDuration == nil {
            merged.project?.expectedContractDuration = .clear
        }
        guard merged != current else { return nil }
        if let refusal = RowRefusal(lint.refusals(of: merged, onto: record)) { throw refusal }
        return merged
    }

    /// A call that was begun and whose record has changed since may have taken effect and been undone: sending it again
    /// would overwrite somebody.
    private func refuseUncertainty(_ change: HeldChange, _ record: Selling.GetOpportunityResponse) throws {
        guard change.state == .sending, let date = change.sentOnto, date != record.lastModifiedDate else { return }
        let current = Selling.UpdateOpportunityRequest(editing: record)
        throw HeldConflict(
            why: "it may have been sent before the record changed again",
            conflicts: conflicts(at: change.differences.map(\.path), change, current)
        )
    }

    private func conflicts(
        at paths: [String],
        _ change: HeldChange,
        _ current: Selling.UpdateOpportunityRequest
    ) -> [HeldChange.Conflict] {
        let documents = [change.base, change.edited, current].map(HeldChange.document)
        return paths.map { path in
            let texts = documents.map { $0.part(at: path).flatMap { $0.isNothing ? nil : $0.words } }
            return HeldChange.Conflict(path: path, base: texts[0], mine: texts[1], aws: texts[2])
        }
    }
}

/// AWS has taken the record into review again.
private struct UnderReview: Error {}

/// A person has to say who counts.
private struct HeldConflict: Error {
    let why: String
    let conflicts: [HeldChange.Conflict]
}

extension Document {
    /// What stands at a path as errors write it, `project.expectedCustomerSpend[0].amount`.
    fileprivate func part(at path: String) -> Document? {
        guard let path = try? FieldPath(path, for: "") else { return nil }
        return value(at: path.steps)
    }
}
