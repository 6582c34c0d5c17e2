import CosellRules
import SellingAPI

/// One row of the table in selling 4.2: a field, and when its partner may change it.
package struct FieldLock: Sendable {
    /// As an error names it: `customer.account.duns`.
    package let field: String
    let openings: [Opening]
    /// Whether two contents say the same there, both as they are stored.
    let isSame: @Sendable (OpportunityContent, OpportunityContent) -> Bool
    /// Whether a content says nothing there.
    let isEmpty: @Sendable (OpportunityContent) -> Bool

    /// A cell of the table: a phase in which the field is open, perhaps under a condition.
    enum Opening: Sendable {
        case pendingSubmission
        case actionRequired
        case approved
        /// O32: it can be given once.
        case approvedWhileEmpty
        /// D8.
        case approvedUnlessSwitchedOff
        case launchedOnSoftwarePath
        case launchedInSpecialProgram
    }

    /// A field of one value; an empty text is as good as none.
    static func one<Value: Equatable & Sendable>(
        _ field: String,
        _ openings: [Opening],
        _ read: @escaping @Sendable (OpportunityContent) -> Value?
    ) -> FieldLock {
        FieldLock(field: field, openings: openings, isSame: { read($0) == read($1) }, isEmpty: { read($0) == nil })
    }

    static func text(
        _ field: String,
        _ openings: [Opening],
        _ read: @escaping @Sendable (OpportunityContent) -> String?
    ) -> FieldLock {
        one(field, openings) { read($0).content }
    }

    /// A field of many values in an order that matters.
    static func list<Element: Equatable & Sendable>(
        _ field: String,
        _ openings: [Opening],
        _ read: @escaping @Sendable (OpportunityContent) -> [Element]?
    ) -> FieldLock {
        one(field, openings) { read($0).content }
    }

    /// A field of many values whose order says nothing.
    static func set<Element: Hashable & Sendable>(
        _ field: String,
        _ openings: [Opening],
        _ read: @escaping @Sendable (OpportunityContent) -> [Element]?
    ) -> FieldLock {
        FieldLock(
            field: field,
            openings: openings,
            isSame: { old, new in
                let (old, new) = (read(old) ?? [], read(new) ?? [])
                return old == new || Set(old) == Set(new)
            },
            isEmpty: { !read($0).hasContent }
        )
    }

    /// - Parameter isEmpty: whether nothing is stored in the field.
    func isOpen(
        in phase: EditingPhase,
        isEmpty: @autoclosure () -> Bool,
        switches: OpportunitySwitches,
        partner: PartnerFacts
    ) -> Bool {
        openings.contains { opening in
            switch opening {
            case .pendingSubmission: phase == .pendingSubmission
            case .actionRequired: phase == .actionRequired
            case .approved: phase == .approved
            case .approvedWhileEmpty: phase == .approved && isEmpty()
            case .approvedUnlessSwitchedOff: phase == .approved && !switches.lockSoftwareRevenueWhenApproved
            case .launchedOnSoftwarePath: phase == .launched && !partner.isServicesPath
            case .launchedInSpecialProgram: phase == .launched && partner.isInSpecialProgram
            }
        }
    }
}
