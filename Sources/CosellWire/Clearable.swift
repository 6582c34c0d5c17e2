/// A member whose explicit null means something: present, or told to be emptied. Absent is `nil` of an optional.
public enum Clearable<Value: Sendable & Equatable>: Sendable, Equatable {
    case set(Value)
    case clear

    public var value: Value? {
        switch self {
        case .set(let value): value
        case .clear: nil
        }
    }
}

extension Clearable: Hashable where Value: Hashable {}
