import CosellDomain
import CosellRules
package import SellingAPI

extension SellingProvider {
    /// Takes a stopped job away, with its tags; its snapshots stay.
    ///
    /// - Throws: ConflictException for a running job; ResourceNotFoundException for what is not the caller's.
    /// - Source: Selling 2022-07-26, `DeleteResourceSnapshotJob`.
    package func deleteResourceSnapshotJob(_ input: Selling.DeleteResourceSnapshotJobRequest, _ call: Call) async throws
    {
        try await write(call) { books in
            let job = try books.snapshotJobs.require(input.resourceSnapshotJobIdentifier)
            guard job.status == .stopped else {
                throw Objection.conflict("Job \(job.id) is Running; stop it before you delete it.")
            }
            try books.snapshotJobs.delete(job.id)
            try books.tags.remove(books.tags.tags(of: job.arn).map(\.key), from: job.arn)
        }
    }
}
