import SellingAPI

/// Types of contexts as bits, so that a list can filter by them.
enum ContextKinds {
    static func mask(_ types: [Selling.EngagementContextType]) -> Int {
        types.reduce(0) { $0 | bit($1) }
    }

    /// Every set of types that has one of those and none of these; nil when all sets do.
    static func masks(
        withAny wanted: [Selling.EngagementContextType],
        without excluded: [Selling.EngagementContextType]
    )
        -> [Int]?
    {
        guard !(wanted.isEmpty && excluded.isEmpty) else { return nil }
        return (0..<16).filter { set in
            (wanted.isEmpty || set & mask(wanted) != 0) && set & mask(excluded) == 0
        }
    }

    private static func bit(_ type: Selling.EngagementContextType) -> Int {
        switch type {
        case .customerProject: 1
        case .lead: 2
        case .prospectingResult: 4
        case .customerAccount: 8
        default: 0
        }
    }
}
