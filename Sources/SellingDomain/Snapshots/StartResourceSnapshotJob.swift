import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Sets a job going, `Stopped → Running`, and runs it once; a running one stays as it is (D18).
    ///
    /// - Throws: ResourceNotFoundException for what is not the caller's.
    /// - Source: Selling 2022-07-26, `StartResourceSnapshotJob`.
    package func startResourceSnapshotJob(_ input: Selling.StartResourceSnapshotJobRequest, _ call: Call) async throws {
        try await write(call) { books in
            let job = try books.snapshotJobs.require(input.resourceSnapshotJobIdentifier)
            let opportunity = try books.opportunities.require(job.opportunity)
            _ = try start(job, on: opportunity, books)
        }
    }

    func start(_ job: ResourceSnapshotJob, on opportunity: Opportunity, _ books: Books) throws -> ResourceSnapshotJob {
        guard job.status != .running else { return job }
        var job = job
        job.status = .running
        try run(&job, on: opportunity, books)
        return job
    }
}
