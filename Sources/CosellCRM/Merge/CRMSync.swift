import CosellClient
package import CosellIntegrations
import CosellStore
import CosellSync
package import CosellWire
import SellingAPI
import SellingClient
import SellingRules

/// Carries a plan out, so that a run that is cut off anywhere is finished by the next and nothing is made twice.
///
/// What is written is written before it is noted. A write whose note is missing comes back as a change of the other side
/// that says what this side says, and is recognised by that; a record whose note is missing is found by the id that each
/// side keeps of the other.
package struct CRMSync: Sendable {
    package let planner: CRMPlanner
    package let writes: any OpportunityWriting
    package let log: AuditLog
    package let signer: AuditedWrites.Signer
    /// `crm sync`
    package let command: String
    package let now: @Sendable () -> Instant

    package init(
        planner: CRMPlanner,
        writes: any OpportunityWriting,
        log: AuditLog,
        signer: AuditedWrites.Signer,
        command: String,
        now: @escaping @Sendable () -> Instant
    ) {
        (self.planner, self.writes, self.log, self.signer) = (planner, writes, log, signer)
        (self.command, self.now) = (command, now)
    }

    /// Which sides are written.
    package enum Direction: Sendable { case push, pull, both }

    var crm: any CRM { planner.crm }
    var books: CRMBooks { planner.books }
    var merge: DealMerge { DealMerge(mapping: planner.mapping, today: planner.today) }

    static let batch = 200

    package func carryOut(_ plan: CRMPlan, _ direction: Direction) async throws -> CRMReport {
        var report = CRMReport(plan)
        var works = plan.deals.map { Work($0, direction) }
        try await noteBefore(works, plan)
        if direction != .pull {
            for index in works.indices {
                try Task.checkCancellation()
                try await writeToAWS(&works[index], &report)
            }
        }
        try await writeToCRM(&works, direction, &report)
        for index in works.indices { try await stampAtAWS(&works[index], &report) }
        for work in works where !work.plan.held.isEmpty { try await settleHeld(work, direction) }
        try await noteAfter(works, plan, &report)
        if let cursor = plan.cursor { try await books.save(cursor, of: plan.mapping, at: now()) }
        // Nothing of a lead is written at AWS.
        if direction != .push, let leads = planner.leads {
            var theirs = CRMPlan(cursor: nil, mapping: leads.mapping.digest)
            theirs.deals = plan.leads
            let sync = CRMSync(
                planner: leads,
                writes: writes,
                log: log,
                signer: signer,
                command: command,
                now: now
            )
            report.add(leads: try await sync.carryOut(theirs, .pull))
        }
        return report
    }

    // MARK: What needs no call

    /// Notes links, what both sides say alike, conflicts, and deals that are gone.
    private func noteBefore(_ works: [Work], _ plan: CRMPlan) async throws {
        let undecided = try await books.conflicts([.open, .taken])
        let disputed = Dictionary(grouping: undecided, by: \.opportunity).mapValues { Set($0.map(\.field)) }
        for part in works.runs(of: Self.batch).map(Array.init) {
            let (books, moment) = (books, now())
            try await books.database.write { transaction in
                for work in part {
                    let plan = work.plan
                    guard let opportunity = plan.opportunity else { continue }
                    switch plan.deed {
                    case .deleted: try books.mark(opportunity, .deleted, at: moment, transaction)
                    case .mergedAway, .converted:
                        if plan.isNewLink, let crm = work.crm {
                            let link = CRMLink(opportunity: opportunity, deal: crm.id, state: .merged)
                            try books.save(link, at: moment, transaction)
                        } else {
                            try books.mark(opportunity, .merged, at: moment, transaction)
                        }
                    case .createInAWS, .createInCRM: continue
                    case .merge:
                        guard let crm = work.crm, work.aws != nil else { continue }
                        if plan.isNewLink {
                            let link = CRMLink(
                                opportunity: opportunity,
                                deal: crm.id,
                                externalID: crm.externalID,
                                fields: crm.fields
                            )
                            try books.save(link, at: moment, transaction)
                        }
                        try books.save(plan.settled, of: opportunity, transaction)
                        for field in disputed[opportunity] ?? [] where plan.settled[field] != nil {
                            try books.close(field, of: opportunity, transaction)
                        }
                        for conflict in plan.conflicts {
                            try books.open(conflict, of: opportunity, crm.id, at: moment, transaction)
                        }
                    }
                }
            }
        }
        let (books, rested) = (books, plan.restedDeals)
        if !rested.isEmpty {
            try await books.database.write { transaction in
                for deal in rested { try books.waitsNoMore(deal, transaction) }
            }
        }
    }

    // MARK: AWS's side

    private func writeToAWS(_ work: inout Work, _ report: inout CRMReport) async throws {
        switch work.plan.deed {
        case .createInAWS: try await create(&work, &report)
        case .merge:
            let changes = work.plan.sendable(to: .aws)
            if !changes.isEmpty || work.plan.stampsAWS {
                try await update(&work, changes, stamp: work.plan.stampsAWS, &report)
            }
            try await hold(work.plan, &report)
        case .createInCRM, .deleted, .mergedAway, .converted: return
        }
    }

    private func update(
        _ work: inout Work,
        _ changes: [DealPlan.Change],
        stamp: Bool,
        _ report: inout CRMReport
    ) async throws {
        guard let id = work.plan.opportunity, let aws = work.aws, let deal = work.crm?.id else { return }
        var moved: Set<String> = []
        var start: Selling.UpdateOpportunityRequest?
        let repairs = changes.isEmpty ? [] : work.plan.repairs
        do {
            try await writes.update(id) { request in
                moved = []
                start = request
                // What AWS's side has changed since it was read is decided by the next run.
                let edited = try DealEdit.apply(changes, repairs, to: request) { change, stored in
                    if stored == change.old || stored == change.new { return true }
                    moved.insert(change.field.name)
                    return false
                }
                request = edited.request
                if stamp, (request.partnerOpportunityIdentifier ?? "").isEmpty {
                    request.partnerOpportunityIdentifier = deal
                }
            }
        } catch let locked as LockedOpportunity {
            // The stamp alone can wait without a word.
            work.isLeftForAWS = work.isLeftForAWS || !changes.isEmpty
            guard !changes.isEmpty else { return }
            let wanted = changes.filter { !moved.contains($0.field.name) }
            if locked.opensByReview, let start, !wanted.isEmpty {
                try await hold(wanted, from: start, of: work.plan, &report)
            } else {
                report.wait(work.plan, "\(locked)")
            }
            return
        } catch {
            work.isLeftForAWS = true
            report.refuse(work.plan, .aws, try Self.reason(error))
            return
        }
        if !moved.isEmpty {
            work.isLeftForAWS = true
            report.wait(work.plan, "\(moved.sorted().joined(separator: ", ")) changed at AWS meanwhile")
        }
        let done = changes.filter { !moved.contains($0.field.name) }
        work.done.formUnion(done.map(\.field.name))
        var body = aws.body
        for change in done { if let field = change.field.aws { body = field.setting(change.new, in: body) } }
        let before = AWSRecord(id: id, body: body)
        let repaired = repairs.filter { $0.aws?.text(in: before) == nil }
        for repair in repaired { if let field = repair.aws { body = field.setting(repair.value, in: body) } }
        work.aws?.body = body
        report.written(work.plan, .aws, done)
        report.repairs += repaired.count
        try await note(&work, done, repaired)
    }

    private func create(_ work: inout Work, _ report: inout CRMReport) async throws {
        guard let deal = work.crm else { return }
        guard !work.plan.changes.contains(where: { $0.waits != nil }), !work.plan.changes.isEmpty else {
            work.isLeftForAWS = true
            return
        }
        let token = "cosell-\(RecordDigest.of([books.catalog, crm.name, deal.id]).prefix(40))"
        let body = merge.creation(work.plan, catalog: books.catalog, token: token)
        let id: String
        do {
            let request = try JSONReader.read(
                Selling.CreateOpportunityRequest.self,
                from: JSONWriter.bytes(body)
            ).0
            id = try await writes.create(request, of: deal.id)
        } catch {
            work.isLeftForAWS = true
            report.refuse(work.plan, .aws, try Self.reason(error))
            return
        }
        work.plan.opportunity = id
        work.aws = AWSRecord(id: id, body: body)
        work.plan.stampsCRM = deal.externalID != id
        report.created(work.plan, .aws)
        let bases = Self.bases(merge, work)
        work.bases = bases
        let (books, moment, repairs) = (books, now(), work.plan.repairs)
        let link = CRMLink(opportunity: id, deal: deal.id, externalID: deal.externalID, fields: deal.fields)
        try await books.database.write { transaction in
            try books.save(link, at: moment, transaction)
            try books.save(bases, of: id, transaction)
            try books.waitsNoMore(deal.id, transaction)
            for repair in repairs { try books.note(repair, of: id, at: moment, transaction) }
        }
    }

    /// What was written to one side says the same on both from now on.
    private func note(
        _ work: inout Work,
        _ done: [DealPlan.Change],
        _ repaired: [DealPlan.Repair]
    ) async throws {
        guard let id = work.plan.opportunity, let aws = work.aws, let deal = work.crm, !done.isEmpty else { return }
        // What was repaired is noted by nobody: the value is the record's now, and goes to the other side as any does.
        let fields = Dictionary(
            done.map { ($0.field.name, merge.sides(of: $0.field, aws, deal).base) },
            uniquingKeysWith: { $1 }
        )
        let (books, moment) = (books, now())
        try await books.database.write { transaction in
            try books.save(fields, of: id, transaction)
            for change in done { try books.settle(change, of: id, deal.id, at: moment, transaction) }
            for repair in repaired { try books.note(repair, of: id, at: moment, transaction) }
        }
    }

    /// What both say of a record that was made, but for what was repaired in it.
    static func bases(_ merge: DealMerge, _ work: Work) -> [String: FieldBase] {
        guard var aws = work.aws, var crm = work.crm else { return [:] }
        for repair in work.plan.repairs {
            if let field = repair.aws {
                aws.body = field.setting(nil, in: aws.body)
            } else if work.plan.object != .lead {
                // What stands in for a value goes to AWS as any does, but for leads, of which nothing goes there.
                crm.fields[repair.target] = nil
            }
        }
        let all = merge.sides(aws, crm).map { ($0.field.name, $0.sides.base) }
        return Dictionary(all, uniquingKeysWith: { $1 })
    }

    /// A deal that was made gets its id into the opportunity.
    private func stampAtAWS(_ work: inout Work, _ report: inout CRMReport) async throws {
        guard books.kind == .opportunity, work.plan.deed == .createInCRM, !work.isLeftForCRM, let deal = work.crm,
            let aws = work.aws
        else {
            return
        }
        let plan = merge.plan(aws, deal, base: [:], takes: [:], isNewLink: false)
        guard plan.stampsAWS else { return }
        try await update(&work, [], stamp: true, &report)
    }

    // MARK: The end of a deal

    /// Notes how both were, so that the next plan passes over them; what is left is looked at again.
    private func noteAfter(_ works: [Work], _ plan: CRMPlan, _ report: inout CRMReport) async throws {
        let (books, mapping) = (books, plan.mapping)
        for part in works.runs(of: Self.batch).map(Array.init) {
            let moment = now()
            try await books.database.write { transaction in
                for work in part {
                    if let deal = work.crm?.id {
                        if work.isLeftForAWS {
                            let why = work.plan.changes.compactMap(\.waits).first ?? work.plan.problems.first
                            try books.wait(deal, why: why ?? "it was not sent", at: moment, transaction)
                        } else {
                            try books.waitsNoMore(deal, transaction)
                        }
                    }
                    guard [.merge, .createInCRM, .createInAWS].contains(work.plan.deed), let deal = work.crm,
                        let opportunity = work.plan.opportunity, let aws = work.aws
                    else { continue }
                    let isDone = !work.isLeftForCRM && work.plan.problems.isEmpty && aws.version > 0
                    let link = CRMLink(
                        opportunity: opportunity,
                        deal: deal.id,
                        externalID: deal.externalID,
                        awsVersion: isDone ? aws.version : nil,
                        seen: work.isLeftForAWS ? nil : deal.digest,
                        mapping: mapping,
                        fields: deal.fields
                    )
                    try books.save(link, at: moment, transaction)
                }
            }
        }
        report.openConflicts = try await books.conflicts([.open]).count
        report.waiting = try await books.waiting().count
    }

    // MARK: Failures

    /// - Throws: what every other deal would meet as well.
    static func reason(_ error: any Error) throws -> String {
        guard let failure = ServiceFailure(error), failure.status < 500 else {
            if error is SerializationError { return "\(error)" }
            throw error
        }
        let isOfRecord = [
            "ValidationException", "ConflictException", "ResourceNotFoundException", "ServiceQuotaExceededException",
        ]
        guard isOfRecord.contains(failure.code) else { throw error }
        return failure.message
    }
}

extension LockedOpportunity {
    /// Whether the lock opens by itself.
    fileprivate var opensByReview: Bool { reviewStatus?.isUnderReview ?? false }
}
