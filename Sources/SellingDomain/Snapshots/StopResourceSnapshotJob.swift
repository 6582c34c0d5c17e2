import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Holds a job, `Running → Stopped`; a stopped one stays as it is (D18).
    ///
    /// - Throws: ResourceNotFoundException for what is not the caller's.
    /// - Source: Selling 2022-07-26, `StopResourceSnapshotJob`.
    package func stopResourceSnapshotJob(_ input: Selling.StopResourceSnapshotJobRequest, _ call: Call) async throws {
        try await write(call) { books in
            var job = try books.snapshotJobs.require(input.resourceSnapshotJobIdentifier)
            job.status = .stopped
            try books.snapshotJobs.save(job)
        }
    }
}
