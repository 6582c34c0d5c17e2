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

/// Collects the breaches of one request, and knows where in the request it stands.
public struct ConstraintCheck {
    public private(set) var breaches: [Breach] = []
    private var path: [StaticString] = []

    public init() {}

    /// The breaches of one value.
    public static func breaches(of value: some WireStructure) -> [Breach] {
        var check = ConstraintCheck()
        value.check(&check)
        return check.breaches
    }

    public mutating func string(_ value: String?, _ member: StaticString, _ constraint: StringConstraint) {
        guard let value, let kind = constraint.breach(of: value) else { return }
        note(kind, member)
    }

    public mutating func integer(_ value: Int?, _ member: StaticString, min: Int?, max: Int?) {
        guard let value, value < min ?? value || value > max ?? value else { return }
        note(.range(value, min: min, max: max), member)
    }

    public mutating func value(_ value: (some WireEnum)?, _ member: StaticString) {
        guard let value, !value.isKnown else { return }
        note(.unknownValue(value.rawValue), member)
    }

    public mutating func structure(_ value: (some WireStructure)?, _ member: StaticString) {
        guard let value else { return }
        path.append(member)
        value.check(&self)
        path.removeLast()
    }

    /// Checks the number of elements or entries; nil means no bound.
    public mutating func count(_ count: Int?, _ member: StaticString, min: Int?, max: Int?) {
        guard let count else { return }
        if let min, count < min { note(.tooFewElements(count, min: min), member) }
        if let max, count > max { note(.tooManyElements(count, max: max), member) }
    }

    private mutating func note(_ kind: Breach.Kind, _ member: StaticString) {
        let breach = Breach(path: (path + [member]).map(\.description), kind: kind)
        if breaches.last != breach { breaches.append(breach) }
    }
}
