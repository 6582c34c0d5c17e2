package import BenefitsAPI
package import CosellDomain
import CosellRules
import CosellWire

/// What somebody who plays AWS does to allocations (benefits 5).
extension BenefitsProvider {
    /// Moves an allocation of the books' account: `ACTIVE ⇄ INACTIVE`, `ACTIVE → FULFILLED`. One that had run out and is
    /// active again has a new term.
    ///
    /// - Throws: missing; a conflict, for a move that there is not.
    /// - Returns: the allocation as its partner sees it now.
    @discardableResult
    package func setAllocation(
        _ identifier: String,
        to status: Benefits.BenefitAllocationStatus,
        because reason: String? = nil,
        _ books: Books
    ) throws -> Benefits.GetBenefitAllocationOutput {
        var allocation = try books.requireAllocation(identifier)
        if allocation.isOver(at: books.call.now) { allocation.expire() }
        let allowed = Self.moves[allocation.status] ?? []
        guard allowed.contains(status) else {
            let next = allowed.map(\.rawValue).joined(separator: " or ")
            throw Objection.conflict(
                """
                Allocation \(allocation.id) is \(allocation.status), \
                \(next.isEmpty ? "which is final" : "and can become \(next)").
                """
            )
        }
        let now = books.call.now.wholeMilliseconds
        let benefit = try benefit(of: allocation)
        allocation.move(to: status, because: reason, at: now)
        if status == .active, allocation.expiresAt <= now {
            allocation.document.expiresAt = now.adding(months: benefit.terms.months)
        }
        try books.allocations.save(allocation)
        try books.raise(.allocation(allocation, of: benefit), to: [allocation.account])
        return allocation.document
    }

    private static let moves: [Benefits.BenefitAllocationStatus: [Benefits.BenefitAllocationStatus]] = [
        .active: [.inactive, .fulfilled], .inactive: [.active],
    ]
}
