import SellingRules
import CosellRules

/// Whether a field may be changed now.
package struct FieldState: Hashable, Sendable {
    /// As errors name it.
    package let path: String
    package let isOpen: Bool

    static func all(of state: OpportunityState, partner: PartnerFacts) -> [FieldState] {
        let phase = state.phase
        let isUnnamed = (state.content.partnerOpportunityIdentifier ?? "").isEmpty
        return FieldLocks.table.map { lock in
            let isOpen = FieldLocks.editable(
                field: lock.field,
                in: phase,
                isEmpty: lock.field == "partnerOpportunityIdentifier" && isUnnamed,
                partner: partner
            )
            return FieldState(path: lock.field, isOpen: isOpen ?? false)
        }
    }
}
