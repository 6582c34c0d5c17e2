import CosellIntegrations
import CosellLint
package import CosellWire
import SellingAPI
import SellingRules

/// Looks at both sides and says what would be done; it sends nothing and notes nothing.
package struct CRMPlanner: Sendable {
    package let crm: any CRM
    package let books: CRMBooks
    package let mapping: CRMMapping
    package let today: CalendarDay

    package init(crm: any CRM, books: CRMBooks, mapping: CRMMapping, today: CalendarDay) {
        (self.crm, self.books, self.mapping, self.today) = (crm, books, mapping, today)
    }

    private var merge: DealMerge { DealMerge(mapping: mapping, today: today) }

    package func plan() async throws -> CRMPlan {
        let known = Known(links: try await books.links(), heads: try await books.heads())
        let cursor = try await books.cursor(of: mapping.digest)
        var found = try await changes(since: cursor)
        try await addWaiting(to: &found)
        var pairs = Pairs()
        try await sort(&found, known, isWhole: cursor == nil, &pairs)
        try await addNewOpportunities(found, known, isWhole: cursor == nil, &pairs)
        var plan = CRMPlan(cursor: found.cursor, mapping: mapping.digest)
        plan.deals = pairs.told
        let merged = try await merged(pairs, known)
        plan.deals += merged
        plan.deals += pairs.newDeals.compactMap { merge.creationInAWS($0) }
        let fresh = try await books.records(pairs.newOpportunities)
        plan.deals += pairs.newOpportunities.compactMap { fresh[$0].flatMap { merge.creationInCRM($0) } }
        // What waits and is wanted no more, waits no more.
        let wanted = Set(plan.deals.compactMap(\.deal))
        plan.restedDeals = found.waiting.filter { !wanted.contains($0) }
        for index in plan.deals.indices { try judge(&plan.deals[index]) }
        plan.counts = .init(
            links: known.links.count,
            looked: merged.count + pairs.newDeals.count + pairs.newOpportunities.count,
            read: found.records.count
        )
        if let leads { plan.leads = try await leads.leadPlans() }
        return plan
    }

    // MARK: What is there

    private struct Known {
        let links: [CRMLink]
        let byOpportunity: [String: CRMLink]
        let byDeal: [String: CRMLink]
        let heads: [String: CRMBooks.Head]
        let byStamp: [String: String]

        init(links: [CRMLink], heads: [CRMBooks.Head]) {
            self.links = links
            byOpportunity = Dictionary(links.map { ($0.opportunity, $0) }, uniquingKeysWith: { $1 })
            // Of two that name one deal, the one that still has it.
            let order = links.sorted { ($0.state == .linked ? 1 : 0) < ($1.state == .linked ? 1 : 0) }
            byDeal = Dictionary(order.map { ($0.deal, $0) }, uniquingKeysWith: { $1 })
            self.heads = Dictionary(heads.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
            byStamp = Dictionary(
                heads.compactMap { head in head.stamp.flatMap { $0.isEmpty || head.isGone ? nil : ($0, head.id) } },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    private struct Found {
        var records: [String: CRMRecord] = [:]
        var cursor: CRMCursor?
        var waiting: [String] = []
    }

    private struct Pairs {
        /// By opportunity: the deal as it is now, nil where nothing new was heard of it.
        var linked: [String: CRMRecord?] = [:]
        /// Links that are made or moved by this plan.
        var fresh: Set<String> = []
        var newDeals: [CRMRecord] = []
        var newOpportunities: [String] = []
        /// Those whose deal is gone.
        var lost: Set<String> = []
        /// What is told, and not merged.
        var told: [DealPlan] = []
    }

    private func changes(since cursor: CRMCursor?) async throws -> Found {
        var found = Found()
        try await crm.changes(of: .opportunity, fields: mapping.crmFields, since: cursor) { page in
            for record in page.records { found.records[record.id] = record }
            found.cursor = page.cursor
        }
        return found
    }

    private func addWaiting(to found: inout Found) async throws {
        found.waiting = try await books.waiting()
        let missing = found.waiting.filter { found.records[$0] == nil }
        guard !missing.isEmpty else { return }
        for record in try await crm.records(of: .opportunity, ids: missing, fields: mapping.crmFields) {
            found.records[record.id] = record
        }
    }

    // MARK: Who is who

    private func sort(_ found: inout Found, _ known: Known, isWhole: Bool, _ pairs: inout Pairs) async throws {
        let survivors = try await survivors(of: found, known)
        var taken: Set<String> = []
        for record in found.records.values.sorted(by: { $0.id < $1.id }) {
            switch record.fate {
            case .converted: continue  // Leads alone are.
            case .there: sort(record, found, known, &pairs, &taken)
            case .deleted:
                guard let link = known.byDeal[record.id], link.state == .linked else { continue }
                lose(link, .deleted, "the deal was deleted in \(crm.name); the opportunity stays as it is", &pairs)
            case .merged:
                guard let link = known.byDeal[record.id], link.state != .deleted else { continue }
                guard let survivor = survivors[record.id] else {
                    if link.state == .linked {
                        lose(
                            link,
                            .deleted,
                            "the deal was merged into one that is gone; the opportunity stays as it is",
                            &pairs
                        )
                    }
                    continue
                }
                if let other = known.byDeal[survivor.id], other.opportunity != link.opportunity, other.state == .linked
                {
                    guard link.state == .linked else { continue }
                    let text =
                        "the deal was merged into \(survivor.id), which is opportunity \(other.opportunity); close one of the two"
                    lose(link, .mergedAway(into: survivor.id), text, &pairs)
                } else {
                    pairs.linked[link.opportunity] = .some(survivor)
                    pairs.fresh.insert(link.opportunity)
                    taken.insert(survivor.id)
                    pairs.newDeals.removeAll { $0.id == survivor.id }
                }
            }
        }
        // A survivor that was met before its loser is no new deal.
        pairs.newDeals.removeAll { taken.contains($0.id) }
    }

    private func lose(_ link: CRMLink, _ deed: DealPlan.Deed, _ text: String, _ pairs: inout Pairs) {
        var plan = DealPlan(deed: deed, opportunity: link.opportunity, deal: link.deal, title: link.opportunity)
        plan.problems = [text]
        pairs.told.append(plan)
        pairs.lost.insert(link.opportunity)
    }

    private func sort(
        _ record: CRMRecord,
        _ found: Found,
        _ known: Known,
        _ pairs: inout Pairs,
        _ taken: inout Set<String>
    ) {
        if let link = known.byDeal[record.id], link.state != .merged {
            pairs.linked[link.opportunity] = .some(record)
            // One that was deleted and is there again is taken up where it was.
            if link.state == .deleted { pairs.fresh.insert(link.opportunity) }
            return
        }
        let named = record.externalID.flatMap { known.heads[$0]?.isGone == false ? $0 : nil }
        guard let opportunity = named ?? known.byStamp[record.id] else {
            pairs.newDeals.append(record)
            return
        }
        let older = pairs.linked[opportunity].flatMap(\.self)?.id ?? known.byOpportunity[opportunity]?.deal
        if let older, older != record.id, isThere(older, found, known, opportunity) {
            var plan = DealPlan(deed: .merge, opportunity: opportunity, deal: record.id, title: record.id)
            plan.problems = [
                "the deals \(older) and \(record.id) both name opportunity \(opportunity); empty the external id of one"
            ]
            pairs.told.append(plan)
            return
        }
        pairs.linked[opportunity] = .some(record)
        pairs.fresh.insert(opportunity)
    }

    /// Whether the deal that an opportunity has is one still.
    private func isThere(_ deal: String, _ found: Found, _ known: Known, _ opportunity: String) -> Bool {
        if let record = found.records[deal] { return record.fate == .there }
        if CRMRecord.isProvisional(deal) { return false }
        return known.byOpportunity[opportunity]?.state == .linked
    }

    /// The records that those live on in which were merged, by the ids of the merged.
    private func survivors(of found: Found, _ known: Known) async throws -> [String: CRMRecord] {
        var survivors: [String: CRMRecord] = [:]
        for record in found.records.values {
            guard case .merged(var id) = record.fate, known.byDeal[record.id] != nil else { continue }
            // A survivor may have been merged too.
            for _ in 0..<Self.mergeLimit {
                var next = found.records[id]
                if next == nil {
                    next = try await crm.records(of: .opportunity, ids: [id], fields: mapping.crmFields).first
                }
                guard let next else { break }
                if case .merged(let further) = next.fate {
                    id = further
                    continue
                }
                if next.fate == .there { survivors[record.id] = next }
                break
            }
        }
        return survivors
    }

    /// Nobody merges more often; a ring would never end.
    private static let mergeLimit = 20

    private func addNewOpportunities(
        _ found: Found,
        _ known: Known,
        isWhole: Bool,
        _ pairs: inout Pairs
    ) async throws {
        var new: [CRMBooks.Head] = []
        for head in known.heads.values.sorted(by: { $0.id < $1.id }) where !head.isGone {
            if let link = known.byOpportunity[head.id] {
                guard link.state == .linked, pairs.linked[head.id] == nil, !pairs.lost.contains(head.id) else {
                    continue
                }
                if link.awsVersion != head.version || link.mapping != mapping.digest {
                    pairs.linked[head.id] = .some(nil)
                }
            } else if pairs.linked[head.id] == nil {
                new.append(head)
            }
        }
        // One whose deal was made, and whose answer was lost, is found by the id that was written.
        if !isWhole, !new.isEmpty {
            let there = try await crm.records(
                of: .opportunity,
                externalIDs: new.map(\.id),
                fields: mapping.crmFields
            )
            for record in there where record.fate == .there {
                guard let opportunity = record.externalID, pairs.linked[opportunity] == nil else { continue }
                pairs.linked[opportunity] = .some(record)
                pairs.fresh.insert(opportunity)
                pairs.newDeals.removeAll { $0.id == record.id }
            }
        }
        pairs.newOpportunities = new.map(\.id).filter { pairs.linked[$0] == nil }
    }

    // MARK: Merging

    private func merged(_ pairs: Pairs, _ known: Known) async throws -> [DealPlan] {
        let decided = try await books.conflicts([.taken])
        var takes: [String: [String: DealMerge.Take]] = [:]
        for conflict in decided {
            guard let side = conflict.winner else { continue }
            takes[conflict.opportunity, default: [:]][conflict.field] = .init(
                side: side,
                aws: conflict.aws,
                crm: conflict.crm
            )
        }
        var linked = pairs.linked
        for opportunity in takes.keys where linked[opportunity] == nil {
            guard known.byOpportunity[opportunity]?.state == .linked, !pairs.lost.contains(opportunity) else {
                continue
            }
            linked[opportunity] = .some(nil)
        }
        let wanted = linked.filter { opportunity, record in
            guard let link = known.byOpportunity[opportunity], !pairs.fresh.contains(opportunity),
                takes[opportunity] == nil
            else { return true }
            guard let record else { return true }
            return link.seen != record.digest || link.awsVersion != known.heads[opportunity]?.version
                || link.mapping != mapping.digest
        }
        let ids = wanted.keys.sorted()
        let outbox = try await HeldFields(books)
        var plans: [DealPlan] = []
        for part in ids.runs(of: Self.batch).map(Array.init) {
            let aws = try await books.records(part)
            let bases = try await books.bases(part)
            let kept = try await books.fields(part.filter { wanted[$0].flatMap(\.self) == nil })
            for id in part {
                guard let aws = aws[id] else { continue }
                var record = wanted[id].flatMap(\.self)
                if record == nil, var link = known.byOpportunity[id] {
                    link.fields = kept[id] ?? [:]
                    record = link.record
                }
                guard let record else { continue }
                plans.append(
                    merge.plan(
                        aws,
                        record,
                        base: bases[id] ?? [:],
                        takes: takes[id] ?? [:],
                        held: outbox.held(aws, mapping),
                        isNewLink: known.byOpportunity[id] == nil || pairs.fresh.contains(id)
                    )
                )
            }
        }
        return plans
    }

    /// Deals that are in memory with both their sides while they are merged.
    private static let batch = 500

    /// What waits in the outbox for the end of AWS's reviews.
    private struct HeldFields {
        private let fields: [String: [HeldField]]
        private var changes: [Int: HeldChange] = [:]

        init(_ books: CRMBooks) async throws {
            fields = try await books.held()
            let held = HeldChanges(books.database)
            for number in Set(fields.values.flatMap { $0.map(\.number) }) {
                changes[number] = try await held.change(number)
            }
        }

        func held(_ aws: AWSRecord, _ mapping: CRMMapping) -> [HeldField: HeldField.Fate] {
            var fates: [HeldField: HeldField.Fate] = [:]
            for held in fields[aws.id] ?? [] {
                guard let field = mapping.fields.first(where: { $0.name == held.field })?.aws else { continue }
                fates[held] = held.fate(changes[held.number], field, aws)
            }
            return fates
        }
    }

    // MARK: The rules of the server

    /// What the service would refuse waits, and says why.
    private func judge(_ plan: inout DealPlan) throws {
        let sendable = plan.sendable(to: .aws)
        // Of a creation this asks only what CreateOpportunity itself would refuse.
        let lint = OpportunityLint(today: today, goal: .update)
        let findings: [Finding]
        switch plan.deed {
        case .createInAWS:
            let body = merge.creation(plan, catalog: books.catalog, token: "plan")
            do { findings = try LintSubject.all(in: body).flatMap { lint.report(on: $0).findings } } catch {
                plan.problems.append("\(error.path ?? "the deal"): \(error)")
                findings = []
            }
        case .merge where !sendable.isEmpty:
            guard let aws = plan.aws, let edit = DealEdit(aws, sendable, plan.repairs) else { return }
            let known = Set(lint.report(on: LintSubject(edit.before), replacing: LintSubject(edit.record)).findings)
            let after = LintSubject(edit.after, missing: edit.missing)
            findings = lint.report(on: after, replacing: LintSubject(edit.record)).findings.filter {
                !known.contains($0)
            }
        default: return
        }
        let faults = findings.filter { finding in
            sendable.contains { $0.field.aws?.lies(in: finding.path) ?? false } || plan.deed == .createInAWS
        }
        for finding in faults {
            let place = finding.message.contains(finding.path) ? "" : "\(finding.path): "
            plan.problems.append("\(place)\(finding.message). \(finding.fix)")
        }
        guard !faults.isEmpty else { return }
        for index in plan.changes.indices where plan.changes[index].side == .aws {
            let change = plan.changes[index]
            let isFaulty = faults.contains { change.field.aws?.lies(in: $0.path) ?? false }
            guard change.waits == nil, isFaulty || plan.deed == .createInAWS else { continue }
            plan.changes[index].waits = "AWS would refuse it"
        }
    }
}

/// What would be done on both sides.
package struct CRMPlan: Sendable {
    package var deals: [DealPlan] = []
    /// What AWS shares with the CRM, and the CRM does not tell AWS of.
    package var leads: [DealPlan] = []
    /// Where the next plan goes on once this one is done; nil where nothing was read.
    package let cursor: CRMCursor?
    package let mapping: String
    package var counts = Counts(links: 0, looked: 0, read: 0)
    var restedDeals: [String] = []

    package struct Counts: Hashable, Sendable {
        /// Pairs that are known, pairs that were compared, and deals that the CRM told of.
        package var links: Int
        package var looked: Int
        package var read: Int
    }

    init(cursor: CRMCursor?, mapping: String) { (self.cursor, self.mapping) = (cursor, mapping) }

    /// Those that say something.
    package var told: [DealPlan] { (deals + leads).filter(\.saysSomething) }

    /// A line for each thing that would be done, waits, or is to be known.
    package var sentences: [String] { told.flatMap(\.sentences) }
}
