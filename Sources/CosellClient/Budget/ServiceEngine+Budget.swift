package import CosellWire
import HTTPTypes

extension ServiceEngine {
    /// How many calls of an operation this machine has made in the last 24 hours, of those that AWS allows in a day.
    ///
    /// - Returns: nil where AWS counts no days, and where calls are not counted: against another server than AWS's.
    package func usedInADay(_ operation: OperationDescriptor, catalog: String) async -> (used: Int, allowed: Int)? {
        guard let budget, let allowed = operation.quota?.perDay else { return nil }
        let credentials = try? await credentials.credentials()
        return (budget.used(operation, catalog: catalog, by: credentials), allowed)
    }
}

extension HTTPAnswer {
    /// The time on the clock of whoever answered; nil where it did not say.
    package var date: Instant? { head.headerFields[.date].flatMap(Instant.read(httpDate:)) }
}
