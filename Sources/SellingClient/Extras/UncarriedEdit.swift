import SellingAPI

/// An edit sets what an update cannot carry: which record it is, or what AWS alone writes.
public struct UncarriedEdit: Error, Hashable, Sendable, CustomStringConvertible {
    public let identifier: String
    /// Dotted paths of those members, `lifeCycle.reviewComments`.
    public let fields: [String]

    public var description: String {
        """
        An update of \(identifier) cannot carry \(fields.joined(separator: ", ")): that is AWS's to write. Leave it as \
        it was read.
        """
    }
}

/// The members that AWS takes along and passes over, so that setting them would be lost without a word.
struct Uncarried {
    private typealias Request = Selling.UpdateOpportunityRequest

    private let field: String
    private let isSet: @Sendable (_ edited: Request, _ base: Request) -> Bool

    /// Leaving a member out is no wish to change it.
    private init<Value: Equatable & SendableMetatype>(_ field: String, _ value: @escaping @Sendable (Request) -> Value?)
    {
        self.field = field
        isSet = { edited, base in value(edited).map { $0 != value(base) } ?? false }
    }

    private static let members = [
        Uncarried("catalog", \.catalog), Uncarried("identifier", \.identifier),
        Uncarried("lastModifiedDate", \.lastModifiedDate),
        // In the Sandbox an update plays AWS and decides the review (X1 to X4).
        Uncarried("lifeCycle.reviewStatus") { $0.catalog == "Sandbox" ? nil : $0.lifeCycle?.reviewStatus },
        Uncarried("lifeCycle.reviewComments", \.lifeCycle?.reviewComments),
        Uncarried("lifeCycle.reviewStatusReason", \.lifeCycle?.reviewStatusReason),
        Uncarried("lifeCycle.nextStepsHistory", \.lifeCycle?.nextStepsHistory),
    ]

    static func fields(
        in edited: Selling.UpdateOpportunityRequest,
        from base: Selling.UpdateOpportunityRequest
    ) -> [String] {
        members.filter { $0.isSet(edited, base) }.map(\.field)
    }
}
