import CosellIntegrations
import CosellStore
import CosellSync
import CosellWire

/// The CRM's side: deals are written all at once, and noted many at a time.
extension CRMSync {
    func writeToCRM(
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
            case .deleted, .mergedAway, .converted: continue
            }
        }
        guard !orders.isEmpty else { return }
        let entries = CRMWriteLog(
            log: log,
            signer: signer,
            command: command,
            catalog: books.catalog,
            crm: crm.name,
            object: books.kind,
            now: now
        )
        let opened = try await entries.begin(orders.map { ($0.write, works[$0.index].crm) })
        let outcomes: [CRMOutcome]
        do { outcomes = try await crm.write(orders.map(\.write), of: books.kind) } catch {
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
}
