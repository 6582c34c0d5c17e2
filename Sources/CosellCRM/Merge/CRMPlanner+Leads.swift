import CosellWire

/// Leads go one way, from AWS to the CRM; nothing is read of those about which AWS says nothing new.
extension CRMPlanner {
    /// Of the leads; nil where the mapping brings none.
    var leads: CRMPlanner? {
        mapping.lead.map { CRMPlanner(crm: crm, books: books.of(.lead), mapping: $0, today: today) }
    }

    /// What would be done about leads, by the planner of them.
    func leadPlans() async throws -> [DealPlan] {
        let links = Dictionary(try await books.links().map { ($0.opportunity, $0) }, uniquingKeysWith: { $1 })
        let wanted = try await books.heads().filter { head in
            guard let link = links[head.id] else { return true }
            // What was merged or converted is another record by now, for good.
            return link.state != .merged && (link.awsVersion != head.version || link.mapping != mapping.digest)
        }
        guard !wanted.isEmpty else { return [] }
        let found: [String: CRMRecord]
        do { found = try await records(of: wanted.map(\.id), links) } catch {
            // Deals are none the worse for a CRM that takes no leads.
            guard case .refused(_, let message) = error else { throw error }
            var plan = DealPlan(deed: .merge, opportunity: nil, deal: nil, title: "")
            (plan.object, plan.problems) = (.lead, [message])
            return [plan]
        }
        var plans: [DealPlan] = []
        for part in wanted.map(\.id).runs(of: CRMBooks.batch).map(Array.init) {
            let (aws, bases) = (try await books.records(part), try await books.bases(part))
            for id in part {
                guard let aws = aws[id], var plan = plan(aws, found[id], links[id], bases[id] ?? [:]) else { continue }
                (plan.object, plan.stampsAWS) = (.lead, false)
                plans.append(plan)
            }
        }
        return plans
    }

    /// By engagement: those that are tied by their ids, others by the external id.
    private func records(
        of engagements: [String],
        _ links: [String: CRMLink]
    ) async throws(CRMFailure) -> [String: CRMRecord] {
        let fields = mapping.crmFields
        let (tied, fresh) = (engagements.filter { links[$0] != nil }, engagements.filter { links[$0] == nil })
        let ids = tied.compactMap { links[$0]?.deal }
        let known = Dictionary(
            try await crm.records(of: .lead, ids: ids, fields: fields).map { ($0.id, $0) },
            uniquingKeysWith: { $1 }
        )
        var found: [String: CRMRecord] = [:]
        for id in tied {
            guard let lead = links[id]?.deal else { continue }
            found[id] = known[lead] ?? CRMRecord(id: lead, fate: .deleted)
        }
        for record in try await crm.records(of: .lead, externalIDs: fresh, fields: fields) {
            if let id = record.externalID { found[id] = record }
        }
        return found
    }

    private func plan(
        _ aws: AWSRecord,
        _ record: CRMRecord?,
        _ link: CRMLink?,
        _ base: [String: FieldBase]
    ) -> DealPlan? {
        let merge = DealMerge(mapping: mapping, today: today)
        guard let record else { return merge.creationInCRM(aws) }
        func told(_ deed: DealPlan.Deed, _ words: String) -> DealPlan {
            var plan = DealPlan(deed: deed, opportunity: aws.id, deal: record.id, title: aws.title ?? aws.id)
            (plan.aws, plan.crm, plan.isNewLink, plan.problems) = (aws, record, link == nil, [words])
            return plan
        }
        switch record.fate {
        case .there:
            return merge.plan(aws, record, base: base, takes: [:], isNewLink: link.map { $0.state != .linked } ?? true)
        case .deleted:
            guard link?.state == .linked else { return nil }
            return told(.deleted, "the lead was deleted in \(crm.name), and is not made again")
        case .merged(let other):
            return told(.mergedAway(into: other), "the lead was merged into \(other) in \(crm.name), and is left alone")
        case .converted:
            return told(.converted, "the lead was converted in \(crm.name), and is left alone from now on")
        }
    }
}
