/// Collects the breaches of one request, and knows where in the request it stands.
public struct ConstraintCheck {
    private var noted = BreachList()
    private var path: [StaticString] = []

    public init() {}

    /// In the order of the model's members, each once, at most 1000.
    public var breaches: [Breach] { noted.all }

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

    @inlinable @inline(__always)
    public mutating func value(_ value: (some WireEnum)?, _ member: StaticString) {
        guard let value, !value.isKnown else { return }
        note(.unknownValue(value.rawValue), member)
    }

    @inlinable @inline(__always)
    public mutating func structure(_ value: (some WireStructure)?, _ member: StaticString) {
        guard let value else { return }
        enter(member)
        value.check(&self)
        leave()
    }

    /// Checks the number of elements or entries; nil means no bound.
    public mutating func count(_ count: Int?, _ member: StaticString, min: Int?, max: Int?) {
        guard let count else { return }
        if let min, count < min { note(.tooFewElements(count, min: min), member) }
        if let max, count > max { note(.tooManyElements(count, max: max), member) }
    }

    @usableFromInline
    mutating func enter(_ member: StaticString) { path.append(member) }

    @usableFromInline
    mutating func leave() { path.removeLast() }

    @usableFromInline
    mutating func note(_ kind: Breach.Kind, _ member: StaticString) {
        noted.append(Breach(path: (path + [member]).map(\.description), kind: kind))
    }
}
