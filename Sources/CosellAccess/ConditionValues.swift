/// What one request says about itself to the conditions of policies: a few keys, each with its values.
///
/// Facts that cost something to learn (a stored resource's tags) are set only when
/// ``PolicySet/mentions(_:)`` says that somebody will look, or are left to `lookup`.
package struct ConditionValues: Sendable {
    private var entries: [ConditionKey: [String]] = [:]
    private let lookup: (@Sendable (ConditionKey) -> [String]?)?

    /// - Parameter lookup: asked, once per look, for a key that is not set; nil when the request has no such fact.
    package init(lookup: (@Sendable (ConditionKey) -> [String]?)? = nil) {
        self.lookup = lookup
    }

    /// The values under a key. A key without a value counts as absent, as IAM has it.
    package subscript(key: ConditionKey) -> [String]? {
        get { entries[key] ?? lookup?(key) }
        set { entries[key] = newValue }
    }

    /// Sets one key for each tag.
    ///
    /// - Parameter family: ``ConditionKey/requestTags`` or ``ConditionKey/resourceTags``.
    package mutating func setTags(_ tags: some Sequence<(key: String, value: String)>, under family: ConditionKey) {
        for tag in tags {
            self[ConditionKey(family.name + tag.key)] = [tag.value]
        }
    }
}

extension ConditionValues: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (ConditionKey, [String])...) {
        self.init()
        entries = Dictionary(elements) { first, _ in first }
    }
}
