import CosellDomain
import CosellStore
import SellingAPI

/// When jobs run: at their start, and with each change of what they watch, in the transaction of that change. A job
/// takes a snapshot only when the view changed (selling 2.10; decision 0014).
extension SellingProvider {
    /// Runs the caller's running jobs that watch an opportunity.
    func runJobs(watching opportunity: Opportunity, _ books: Books) throws {
        for job in try books.snapshotJobs.jobs(watching: opportunity.id) where job.status == .running {
            try runSafely(job, on: { opportunity }, books)
        }
    }

    /// Runs what could not run before; the role of the jobs has changed.
    func runJobsBehind(_ books: Books) throws {
        for job in try books.snapshotJobs.jobsBehind() {
            try runSafely(job, on: { try books.opportunities.find(job.opportunity) }, books)
        }
    }

    /// A run among others: what cannot be read fails this one, and nothing that it began stays.
    private func runSafely(
        _ job: ResourceSnapshotJob,
        on opportunity: () throws -> Opportunity?,
        _ books: Books
    ) throws {
        do {
            try books.transaction.attempt {
                guard let opportunity = try opportunity() else { return }
                var job = job
                try run(&job, on: opportunity, books)
            }
        } catch let error as StoreError where !error.isOfOneRecord {
            throw error
        } catch {
            var job = job
            job.lastFailure = "The snapshot could not be taken, since a record that it needs cannot be read."
            job.isBehind = true
            try books.snapshotJobs.save(job)
        }
    }

    /// One run; a failure is kept with the job and hurts nobody else.
    func run(_ job: inout ResourceSnapshotJob, on opportunity: Opportunity, _ books: Books) throws {
        if let failure = try roleFailure(of: job, books) {
            job.lastFailure = failure
            job.isBehind = true
        } else {
            try books.snapIfChanged(opportunity, in: job.engagement)
            job.lastSuccess = books.call.now
            job.isBehind = false
        }
        try books.snapshotJobs.save(job)
    }

    /// Why the role of the settings does not let the job run; nil when it does.
    private func roleFailure(of job: ResourceSnapshotJob, _ books: Books) throws -> String? {
        guard let role = try books.settings.jobRole() else {
            guard switches.requiresJobRole else { return nil }
            return "No role runs snapshot jobs; name one with PutSellingSystemSettings."
        }
        let actions = [
            ("partnercentral:GetOpportunity", "opportunity/\(job.opportunity)", job.account),
            ("partnercentral:CreateResourceSnapshot", "engagement/\(job.engagement)", ""),
        ]
        for (action, path, account) in actions {
            let resource = ResourceName(account: account, catalog: job.catalog, path: path).text
            switch roles(role, action, resource, job.catalog) {
            case .allowed: continue
            case .denied: return "The role \(role) is not allowed to do \(action) on \(resource)."
            case .unknown where switches.requiresJobRole: return "The role \(role) does not exist."
            case .unknown: return nil
            }
        }
        return nil
    }
}

/// What a role may do.
package enum RoleVerdict: Hashable, Sendable {
    case allowed
    case denied
    /// Nobody told the server of such a role.
    case unknown
}
