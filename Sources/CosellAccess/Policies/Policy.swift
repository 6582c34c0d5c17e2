/// An identity policy as it is written; ``PolicySet`` is what requests are held against.
package struct Policy: Hashable, Sendable {
    /// The edition of the policy language.
    package enum Version: String, Sendable, CaseIterable {
        /// What a policy without a `Version` gets: `${…}` stands for itself.
        case y2008 = "2008-10-17"
        /// Variables work.
        case y2012 = "2012-10-17"
    }

    package let version: Version
    package let id: String?
    package let statements: [Statement]

    package init(version: Version = .y2012, id: String? = nil, statements: [Statement]) {
        self.version = version
        self.id = id
        self.statements = statements
    }
}

/// One grant or denial: what, on what, and when.
package struct Statement: Hashable, Sendable {
    package enum Effect: String, Sendable, CaseIterable { case allow = "Allow", deny = "Deny" }

    package let sid: String?
    package let effect: Effect
    /// `Action` or `NotAction`.
    package let actions: Selection
    /// `Resource` or `NotResource`.
    package let resources: Selection
    /// All must hold.
    package let conditions: [Condition]

    package init(sid: String?, effect: Effect, actions: Selection, resources: Selection, conditions: [Condition]) {
        self.sid = sid
        self.effect = effect
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
    }

    /// How messages name the statement: `Statement 2 "ReadOnly"`.
    func place(at index: Int) -> String { Self.place(at: index, sid: sid) }

    static func place(at index: Int, sid: String?) -> String {
        "Statement \(index + 1)" + (sid.map { " \"\($0)\"" } ?? "")
    }
}

/// The names that a statement is about: those listed, or all but those.
package enum Selection: Hashable, Sendable {
    case only([String])
    case allExcept([String])

    package var texts: [String] {
        switch self {
        case .only(let texts), .allExcept(let texts): texts
        }
    }
}

/// One line of a `Condition`: under this operator, the key has one of these values.
package struct Condition: Hashable, Sendable {
    package let `operator`: ConditionOperator
    package let key: ConditionKey
    package let values: [String]

    package init(_ operator: ConditionOperator, _ key: ConditionKey, _ values: [String]) {
        self.operator = `operator`
        self.key = key
        self.values = values
    }
}
