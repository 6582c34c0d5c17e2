extension Statement {
    /// Reads the statement that stands at an index, counted from 0.
    init(_ node: PolicyNode, at index: Int, _ version: Policy.Version) throws(MalformedPolicy) {
        let members = try MemberReader(node, place: Self.place(of: node, at: index), known: Self.members)
        let sid = try members.text("Sid")
        guard sid.map(Self.isSid) ?? true else { throw members.fault("Sid", "may hold only letters and digits") }
        guard let effect: Effect = try members.choice("Effect") else {
            throw members.fault("Effect", "is missing; write Allow or Deny")
        }
        self.init(
            sid: sid,
            effect: effect,
            actions: try members.selection("Action", orExcept: "NotAction", Self.faultOfAction),
            resources: try members.selection("Resource", orExcept: "NotResource", Self.faultOfResource),
            conditions: try Self.conditions(members, version)
        )
    }

    private static let members = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"]

    private static func place(of node: PolicyNode, at index: Int) -> String {
        guard case .members(let members) = node, case .text(let sid) = members["Sid"] else {
            return place(at: index, sid: nil)
        }
        return place(at: index, sid: sid)
    }

    private static func isSid(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
    }

    private static func faultOfAction(_ text: String) -> String? {
        text == "*" || text.contains(":") ? nil : "\"\(text)\" names no service; write partnercentral:\(text)"
    }

    private static func faultOfResource(_ text: String) -> String? {
        text == "*" || text.hasPrefix("arn:") ? nil : "\"\(text)\" is neither * nor an ARN"
    }

    /// Operators and keys by name, so that the first fault is always the same one.
    private static func conditions(
        _ members: MemberReader,
        _ version: Policy.Version
    ) throws(MalformedPolicy) -> [Condition] {
        var conditions: [Condition] = []
        for (name, keys) in try members.children("Condition") {
            guard let conditionOperator = ConditionOperator(name) else {
                throw members.fault("Condition", reason(against: name))
            }
            let inner = try MemberReader(keys, place: members.place, path: "Condition.\(name)")
            for (key, _) in inner.sorted {
                let values = try inner.texts(key) ?? []
                for value in values where Operand(value, conditionOperator.comparison, version) == nil {
                    let expectation = conditionOperator.comparison.expectation
                    throw inner.fault(key, "\"\(value)\" is not \(expectation)")
                }
                conditions.append(Condition(conditionOperator, ConditionKey(key), values))
            }
        }
        return conditions
    }

    private static func reason(against operatorName: String) -> String {
        operatorName.contains("Null")
            ? "Null takes no prefix and no IfExists"
            : Spelling.unknown(operatorName, "condition operator", of: operatorNames)
    }

    private static let operatorNames = ConditionOperator.Quantifier.allCases.flatMap { quantifier in
        ConditionOperator.table.flatMap { row in
            ["", "IfExists"].map { quantifier.rawValue + row.name + $0 }.filter { ConditionOperator($0) != nil }
        }
    }
}
