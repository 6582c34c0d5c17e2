import CosellDomain
package import CosellWire
package import SellingAPI

/// A batch of lead engagements that AWS enriches one after the other (additions 3).
package struct ProspectingTask: Sendable {
    package let id: String
    package let account: String
    package let catalog: String
    package let name: String
    package let startedAt: Instant
    /// When the last engagement was done; nil before (AD10).
    package var endedAt: Instant?
    package let total: Int
    package var completed = 0
    package var failed = 0

    package var arn: String { ResourceName.prospectingTask(id, catalog: catalog).text }
}

/// One engagement's turn in a task.
package struct ProspectingTurn: Sendable {
    package let task: String
    package let position: Int
    package let engagement: String
    package let beginsAt: Instant
    package let endsAt: Instant
    /// As stored: PENDING until the turn is over, then COMPLETED or FAILED.
    var storedStatus = Selling.ProspectingTaskStatus.pending
    var failure: TaskFailure?

    /// - Parameter isNext: whether all turns before it are over: only one at a time is in progress (AD7).
    func status(at now: Instant, isNext: Bool) -> Selling.ProspectingTaskStatus {
        storedStatus == .pending && isNext && beginsAt <= now ? .inProgress : storedStatus
    }
}

/// What AWS knows of a company; the simulator's part in prospecting.
package protocol Prospector: Sendable {
    /// Whether a lead says enough of the company to find it (additions 3.5, row 5).
    func canFind(_ lead: Selling.LeadContext) -> Bool
    /// What is found: additions 4.2 to 4.4.
    func result(
        for lead: Selling.LeadContext,
        hasActiveSolution: Bool
    ) -> (customer: Selling.ProspectingResultCustomer, insights: Selling.ProspectingInsights)
    /// How ready a lead is to buy, and how to reach leads like it: additions 4.5, EG13.
    func insights(into lead: Selling.LeadContext, at now: Instant) -> Selling.LeadInsights
}
