/// A member whose value may hold another of its own kind, such as the filter that a filter negates.
///
/// A structure has no room for itself; an array of at most one keeps the inner one elsewhere and is still a value.
@propertyWrapper
public struct Indirect<Value: Equatable & Sendable>: Equatable, Sendable {
    private var storage: [Value]

    public init(wrappedValue: Value?) { storage = wrappedValue.map { [$0] } ?? [] }

    public var wrappedValue: Value? {
        get { storage.first }
        set { storage = newValue.map { [$0] } ?? [] }
    }
}
