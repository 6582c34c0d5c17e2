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

    private var crm: any CRM { planner.crm }
    private var books: CRMBooks { planner.books }
    private var merge: DealMerge { DealMerge(mapping: planner.mapping, today: planner.today) }

    private static let batch = 200

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
        return report
    }

    /// A plan on its way.
    private struct Work {
        var plan: DealPlan
        var aws: AWSRecord?
        var crm: CRMRecord?
        /// What is left for a later run, on each side.
        var isLeftForAWS = false
        var isLeftForCRM = false
        /// Fields that AWS has taken.
        var done: Set<String> = []
        var bases: [String: FieldBase] = [:]

        init(_ plan: DealPlan, _ direction: Direction) {
            self.plan = plan
            (aws, crm) = (plan.aws, plan.crm)
            let forAWS = plan.changes.filter { $0.side == .aws }
            isLeftForAWS =
                forAWS.contains { $0.waits != nil } || direction == .pull && !forAWS.isEmpty
                || plan.deed == .createInAWS && direction == .pull
            isLeftForCRM = direction == .push && plan.changes.contains { $0.side == .crm }
        }
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
                    case .mergedAway: try books.mark(opportunity, .merged, at: moment, transaction)
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
        case .createInCRM, .deleted, .mergedAway: return
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

    // MARK: The outbox

    /// Gives what waits for AWS's review to the outbox, which sends it when the review has ended.
    private func hold(_ plan: DealPlan, _ report: inout CRMReport) async throws {
        let changes = plan.changes.filter { $0.outbox == .due }
        guard !changes.isEmpty, let body = plan.aws?.body,
            let record = try? JSONReader.read(Selling.GetOpportunityResponse.self, from: JSONWriter.bytes(body)).0
        else { return }
        try await hold(changes, from: Selling.UpdateOpportunityRequest(editing: record), of: plan, &report)
    }

    private func hold(
        _ changes: [DealPlan.Change],
        from base: Selling.UpdateOpportunityRequest,
        of plan: DealPlan,
        _ report: inout CRMReport
    ) async throws {
        let edited: Selling.UpdateOpportunityRequest
        do { edited = try DealEdit.apply(changes, [], to: base) { _, _ in true }.request } catch {
            return report.refuse(plan, .aws, try Self.reason(error))
        }
        let kept = try await HeldChanges(books.database).hold(
            edited,
            from: base,
            title: plan.title,
            by: command,
            at: now()
        )
        let (books, opportunity) = (books, base.identifier)
        let fields = changes.map { HeldField(field: $0.field.name, value: $0.new, number: kept.number) }
        try await books.database.write { transaction in
            for field in fields { try books.save(field, of: opportunity, transaction) }
        }
        report.hold(plan, changes, as: kept.number)
    }

    /// Takes out of the outbox what this run has settled otherwise, and what is to be decided among the conflicts.
    private func settleHeld(_ work: Work, _ direction: Direction) async throws {
        guard let aws = work.aws, let opportunity = work.plan.opportunity else { return }
        let outbox = HeldChanges(books.database)
        for (held, fate) in work.plan.held.sorted(by: { $0.key.field < $1.key.field }) {
            let isConflict = work.plan.conflicts.contains { $0.field == held.field }
            let isSettled =
                switch work.plan.changes.first(where: { $0.field.name == held.field })?.side {
                case .aws?: work.done.contains(held.field)
                case .crm?: direction != .push && !work.isLeftForCRM
                case nil: !isConflict && !work.plan.strangers.contains(held.field)
                }
            guard isSettled || isConflict else { continue }
            if fate == .waiting, let field = planner.mapping.fields.first(where: { $0.name == held.field })?.aws {
                let text = field.text(in: aws)
                try await outbox.withdraw(
                    from: held.number,
                    isConflict ? "both sides changed it: cosell crm conflicts" : "cosell \(command) has settled it",
                    at: now()
                ) { field.setting(text, in: $0) }
            }
            guard isSettled else { continue }
            let books = books
            try await books.database.write { try books.forget(held, of: opportunity, $0) }
        }
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
    private static func bases(_ merge: DealMerge, _ work: Work) -> [String: FieldBase] {
        guard var aws = work.aws, var crm = work.crm else { return [:] }
        for repair in work.plan.repairs {
            if let field = repair.aws {
                aws.body = field.setting(nil, in: aws.body)
            } else {
                crm.fields[repair.target] = nil
            }
        }
        let all = merge.sides(aws, crm).map { ($0.field.name, $0.sides.base) }
        return Dictionary(all, uniquingKeysWith: { $1 })
    }

    // MARK: The CRM's side

    private func writeToCRM(
        _ works: inout [Work],
        _ direction: Direction,
        _ report: inout CRMReport
    ) async throws {
        var orders: [(index: Int, write: CRMWrite, changes: [DealPlan.Change])] = []
        for (index, work) in works.enumerated() {
            guard let opportunity = work.plan.opportunity else { continue }
            let changes = direction == .push ? [] : work.plan.sendable(to: .crm)
            var fields: [String: Document] = [:]
            for change in changes {
                if let name = change.field.crm { fields[name] = change.field.kind.document(of: change.new) }
            }
            switch work.plan.deed {
            case .createInCRM:
                if direction == .push {
                    works[index].isLeftForCRM = true
                    continue
                }
                for repair in work.plan.repairs {
                    let kind = planner.mapping.kind(ofField: repair.target)
                    fields[repair.target] = kind.document(of: kind.text(of: repair.value))
                }
                orders.append((index, CRMWrite(externalID: opportunity, fields: fields), changes))
            case .merge, .createInAWS:
                guard !fields.isEmpty || work.plan.stampsCRM, let deal = work.crm?.id else { continue }
                let beside = work.aws.flatMap { aws in work.crm.map { merge.beside(fields, aws, $0) } } ?? [:]
                let write = CRMWrite(id: deal, externalID: opportunity, fields: fields, beside: beside)
                orders.append((index, write, changes))
            case .deleted, .mergedAway: continue
            }
        }
        guard !orders.isEmpty else { return }
        let entries = CRMWriteLog(
            log: log,
            signer: signer,
            command: command,
            catalog: books.catalog,
            crm: crm.name,
            now: now
        )
        let opened = try await entries.begin(orders.map { ($0.write, works[$0.index].crm) })
        let outcomes: [CRMOutcome]
        do { outcomes = try await crm.write(orders.map(\.write), of: .opportunity) } catch {
            try await entries.end(opened, orders.map { _ in (.unanswered, "\(error)") })
            throw error
        }
        try await entries.end(opened, outcomes)
        for (order, outcome) in zip(orders, outcomes) {
            var work = works[order.index]
            switch outcome {
            case .refused(let code, let message, _):
                work.isLeftForCRM = true
                report.refuse(work.plan, .crm, "\(message) (\(code))")
            case .written(let id, _):
                var record = work.crm ?? CRMRecord(id: id)
                record.id = id
                record.externalID = order.write.externalID
                for (name, value) in order.write.fields { record.fields[name] = value == .null ? nil : value }
                let isNew = work.plan.deed == .createInCRM
                work.crm = record
                work.plan.deal = id
                if isNew {
                    report.created(work.plan, .crm)
                } else {
                    report.written(work.plan, .crm, order.changes)
                }
            }
            works[order.index] = work
        }
        try await note(orders.map { (works[$0.index], $0.changes) })
    }

    /// Notes what the CRM has taken, many deals at a time.
    private func note(_ done: [(work: Work, changes: [DealPlan.Change])]) async throws {
        let (books, merge, moment) = (books, merge, now())
        for part in done.runs(of: Self.batch).map({ $0.filter { !$0.work.isLeftForCRM } }) {
            let rows = part.compactMap {
                work,
                changes -> (String, CRMRecord, DealPlan, [String: FieldBase], [DealPlan.Change])? in
                guard let id = work.plan.opportunity, let aws = work.aws, let deal = work.crm else { return nil }
                let bases =
                    work.plan.deed == .createInCRM
                    ? Self.bases(merge, work)
                    : Dictionary(
                        changes.map { ($0.field.name, merge.sides(of: $0.field, aws, deal).base) },
                        uniquingKeysWith: { $1 }
                    )
                return (id, deal, work.plan, bases, changes)
            }
            try await books.database.write { transaction in
                for (id, deal, plan, bases, changes) in rows {
                    let link = CRMLink(opportunity: id, deal: deal.id, externalID: deal.externalID, fields: deal.fields)
                    try books.save(link, at: moment, transaction)
                    try books.save(bases, of: id, transaction)
                    for change in changes { try books.settle(change, of: id, deal.id, at: moment, transaction) }
                    guard plan.deed == .createInCRM else { continue }
                    for repair in plan.repairs { try books.note(repair, of: id, at: moment, transaction) }
                }
            }
        }
    }

    /// A deal that was made gets its id into the opportunity.
    private func stampAtAWS(_ work: inout Work, _ report: inout CRMReport) async throws {
        guard work.plan.deed == .createInCRM, !work.isLeftForCRM, let deal = work.crm, let aws = work.aws else {
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
    private static func reason(_ error: any Error) throws -> String {
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
