/// One constraint of the model that a request does not meet.
public struct Breach: Hashable, Sendable {
    /// The members that lead to the value, as the model spells them, from the root; list positions are left out (R1.25).
    public let path: [String]
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        case missing
        case unknownValue(String)
        case pattern(String)
        /// Characters, in Unicode scalars; nil means no bound.
        case length(Int, min: Int?, max: Int?)
        case range(Int, min: Int?, max: Int?)
        case tooFewElements(Int, min: Int)
        case tooManyElements(Int, max: Int)
        case union(memberCount: Int)
    }

    public init(path: [String], kind: Kind) {
        self.path = path
        self.kind = kind
    }
}
