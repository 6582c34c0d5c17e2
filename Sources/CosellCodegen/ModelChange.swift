/// One difference between a model and the one before it.
package struct ModelChange: Equatable {
    /// The operation, shape or member: `UpdateOpportunityRequest.Identifier`.
    package let place: String
    package let text: String
    /// Whether a program that was right before can be wrong now.
    package let isBreaking: Bool

    init(_ place: String, _ text: String, isBreaking: Bool = false) {
        self.place = place
        self.text = text
        self.isBreaking = isBreaking
    }
}

/// Compares a model with the one before it: operations, then shapes, by name.
extension Model {
    package func changes(since old: Model) -> [ModelChange] {
        let before = Dictionary(uniqueKeysWithValues: old.operations.map { ($0.name, $0) })
        let now = Dictionary(uniqueKeysWithValues: operations.map { ($0.name, $0) })
        let operations = Set(before.keys).union(now.keys).sorted().flatMap { name -> [ModelChange] in
            switch (before[name], now[name]) {
            case (nil, .some): [ModelChange(name, "new operation")]
            case (.some, nil): [ModelChange(name, "operation is gone", isBreaking: true)]
            case (let before?, let now?): now.changes(since: before)
            case (nil, nil): []
            }
        }
        return changesOfHead(since: old) + operations + changesOfShapes(since: old)
    }

    private func changesOfHead(since old: Model) -> [ModelChange] {
        let facts: [(String, KeyPath<Model, String>)] = [
            ("version", \.version), ("serviceID", \.serviceID), ("targetPrefix", \.targetPrefix),
            ("signingName", \.signingName), ("endpointPrefix", \.endpointPrefix), ("wire", \.wire),
            ("auth", \.authText),
        ]
        return facts.filter { self[keyPath: $1] != old[keyPath: $1] }.map { name, fact in
            ModelChange(name, "\(old[keyPath: fact]) became \(self[keyPath: fact])", isBreaking: true)
        }
    }

    private func changesOfShapes(since old: Model) -> [ModelChange] {
        let before = Dictionary(uniqueKeysWithValues: old.shapes.map { ($0.name, $0) })
        let now = Dictionary(uniqueKeysWithValues: shapes.map { ($0.name, $0) })
        let asked = Reach(now).from(operations.map(\.input))
        return Set(before.keys).union(now.keys).sorted().flatMap { name -> [ModelChange] in
            switch (before[name], now[name]) {
            case (nil, .some): [ModelChange(name, "new shape")]
            case (.some, nil): [ModelChange(name, "shape is gone", isBreaking: true)]
            case (let before?, let now?): now.changes(since: before, isAsked: asked.contains(name))
            case (nil, nil): []
            }
        }
    }
}

extension Model.Operation {
    fileprivate func changes(since old: Self) -> [ModelChange] {
        var changes: [ModelChange] = []
        if input != old.input {
            changes.append(ModelChange(name, "takes \(input), no longer \(old.input)", isBreaking: true))
        }
        if output != old.output {
            let text = "answers \(output ?? "nothing"), no longer \(old.output ?? "nothing")"
            changes.append(ModelChange(name, text, isBreaking: old.output != nil))
        }
        if isReadOnly != old.isReadOnly { changes.append(ModelChange(name, isReadOnly ? "reads only" : "writes")) }
        if isIdempotent != old.isIdempotent {
            changes.append(ModelChange(name, isIdempotent ? "is idempotent" : "is no longer idempotent"))
        }
        changes += errors.filter { !old.errors.contains($0) }.map { ModelChange(name, "may answer \($0)") }
        changes += old.errors.filter { !errors.contains($0) }.map {
            ModelChange(name, "no longer answers \($0)", isBreaking: true)
        }
        if paginator != old.paginator {
            changes.append(ModelChange(name, "pages in another way", isBreaking: old.paginator != nil))
        }
        return changes
    }
}

extension Model.Shape {
    /// - Parameter isAsked: whether requests hold it, where what is asked for more breaks who asked before.
    fileprivate func changes(since old: Self, isAsked: Bool) -> [ModelChange] {
        guard kind == old.kind else {
            return [ModelChange(name, "is a \(kind.rawValue), no longer a \(old.kind.rawValue)", isBreaking: true)]
        }
        return changesOfConstraints(since: old) + changesOfValues(since: old)
            + changesOfMembers(since: old, isAsked: isAsked)
    }

    private func changesOfConstraints(since old: Self) -> [ModelChange] {
        var changes: [ModelChange] = []
        func say(_ text: String, isBreaking: Bool = false) {
            changes.append(ModelChange(name, text, isBreaking: isBreaking))
        }
        func shown(_ value: (some Any)?) -> String { value.map { "`\($0)`" } ?? "none" }
        if pattern != old.pattern {
            say("pattern \(shown(old.pattern)) became \(shown(pattern))", isBreaking: pattern != nil)
        }
        if min != old.min {
            say("least \(shown(old.min)) became \(shown(min))", isBreaking: (min ?? .min) > (old.min ?? .min))
        }
        if max != old.max {
            say("most \(shown(old.max)) became \(shown(max))", isBreaking: (max ?? .max) < (old.max ?? .max))
        }
        if element != old.element {
            say("holds \(shown(element)), no longer \(shown(old.element))", isBreaking: true)
        }
        if key != old.key { say("has keys \(shown(key)), no longer \(shown(old.key))", isBreaking: true) }
        if isSensitive != old.isSensitive { say(isSensitive ? "is sensitive" : "is no longer sensitive") }
        if isException != old.isException || isServerFault != old.isServerFault || status != old.status {
            say("is another kind of error", isBreaking: true)
        }
        return changes
    }

    private func changesOfValues(since old: Self) -> [ModelChange] {
        values.filter { !old.values.contains($0) }.map { ModelChange(name, "new value `\($0)`") }
            + old.values.filter { !values.contains($0) }.map {
                ModelChange(name, "value `\($0)` is gone", isBreaking: true)
            }
    }

    private func changesOfMembers(since old: Self, isAsked: Bool) -> [ModelChange] {
        let before = Dictionary(uniqueKeysWithValues: old.members.map { ($0.name, $0) })
        let kept = members.flatMap { member -> [ModelChange] in
            let place = "\(name).\(member.name)"
            guard let before = before[member.name] else {
                let text = member.isRequired ? "new required member" : "new member"
                return [ModelChange(place, text, isBreaking: member.isRequired && isAsked)]
            }
            return member.changes(since: before, at: place, isAsked: isAsked)
        }
        let names = Set(members.map(\.name))
        let gone = old.members.filter { !names.contains($0.name) }.map {
            ModelChange("\(name).\($0.name)", "member is gone", isBreaking: true)
        }
        return kept + gone
    }
}

extension Model.Member {
    fileprivate func changes(since old: Self, at place: String, isAsked: Bool) -> [ModelChange] {
        var changes: [ModelChange] = []
        if shape != old.shape {
            changes.append(ModelChange(place, "holds \(shape), no longer \(old.shape)", isBreaking: true))
        }
        if isRequired != old.isRequired {
            let text = isRequired ? "is required" : "is no longer required"
            // What requests must have breaks who leaves it out; what answers may lack breaks who relies on it.
            changes.append(ModelChange(place, text, isBreaking: isRequired == isAsked))
        }
        if isToken != old.isToken { changes.append(ModelChange(place, isToken ? "is the token" : "is no token")) }
        if isDeprecated != old.isDeprecated {
            changes.append(ModelChange(place, isDeprecated ? "is deprecated" : "is no longer deprecated"))
        }
        return changes
    }
}
