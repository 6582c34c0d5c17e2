package import CosellWire
package import SellingAPI

/// Nothing in it is an opportunity.
package struct UnreadableOpportunity: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, without a full stop.
    package let description: String
    /// The member that is at fault; nil when it is the whole.
    package var path: String?
}

extension LintSubject {
    /// The opportunities of a file: an answer of GetOpportunity or ListOpportunities, a request of CreateOpportunity or
    /// UpdateOpportunity, or a list of these.
    ///
    /// - Parameters:
    ///   - catalog: for those that name none.
    ///   - decode: undoes what AWS does to texts when it answers.
    package static func all(
        in document: Document,
        catalog: String = "AWS",
        decode: (inout Selling.GetOpportunityResponse) -> Void = { _ in }
    ) throws(UnreadableOpportunity) -> [LintSubject] {
        if case .list(let elements) = document {
            var all: [LintSubject] = []
            for element in elements { all += try Self.all(in: element, catalog: catalog, decode: decode) }
            return all
        }
        if let rows = document["OpportunitySummaries"] { return try all(in: rows, catalog: catalog, decode: decode) }
        guard let kind = Kind(of: document) else {
            throw UnreadableOpportunity(description: "this is neither an opportunity nor a list of them")
        }
        return [try Self.one(mending: document.naming(catalog), kind, decode)]
    }

    /// Files with more faults of this sort than that are something else.
    private static let misfitLimit = 100

    /// Reads past values of the wrong kind: each is a fault of its own, and the others are still worth hearing.
    private static func one(
        mending document: Document,
        _ kind: Kind,
        _ decode: (inout Selling.GetOpportunityResponse) -> Void
    ) throws(UnreadableOpportunity) -> LintSubject {
        var document = document
        var misfits: [Misfit] = []
        while true {
            do throws(SerializationError) {
                var subject = try Self.one(document, kind, decode)
                subject.misfits = misfits
                return subject
            } catch {
                let steps = document.culprit { part in
                    do { _ = try Self.one(part.naming("AWS"), kind, decode) } catch { return false }
                    return true
                }
                let path = steps.map(\.path)
                guard let steps, let path, let value = document[steps], value != .null, misfits.count < misfitLimit
                else {
                    throw UnreadableOpportunity(
                        description: "the model has another kind of value there: \(error.what)",
                        path: path
                    )
                }
                let isSecondTime = misfits.last?.path == path
                if isSecondTime { misfits.removeLast() }
                let text = isSecondTime ? nil : value.plainText
                misfits.append(Misfit(path: path, what: error.what, text: text))
                document = document.replacing(steps[...], with: text.map(Document.string) ?? .null)
            }
        }
    }

    private static func one(
        _ document: Document,
        _ kind: Kind,
        _ decode: (inout Selling.GetOpportunityResponse) -> Void
    ) throws(SerializationError) -> LintSubject {
        switch kind {
        case .record:
            let written = try document.read(Selling.GetOpportunityResponse.self).value
            var record = written
            decode(&record)
            return try LintSubject(record).noting(strangersTo: written, in: document)
        case .update:
            let (request, missing) = try document.read(Selling.UpdateOpportunityRequest.self)
            return try LintSubject(request, missing: missing).noting(strangersTo: request, in: document)
        case .creation:
            let (request, missing) = try document.read(Selling.CreateOpportunityRequest.self)
            return try LintSubject(request, missing: missing).noting(strangersTo: request, in: document)
        case .summary:
            let row = try document.read(Selling.OpportunitySummary.self).value
            let subject = LintSubject(row, try document.read(Selling.CreateOpportunityRequest.self).value)
            return try subject.noting(strangersTo: row, in: document)
        }
    }

    /// What is named there that the model does not have.
    private func noting(
        strangersTo known: some WireStructure,
        in document: Document
    ) throws(SerializationError) -> LintSubject {
        var subject = self
        subject.strangers = document.strangers(to: try JSONReader.document(from: JSONWriter.bytes(known)))
        return subject
    }
}

extension LintSubject.Kind {
    /// By the members that only one of the forms has.
    fileprivate init?(of document: Document) {
        guard case .object(let members) = document else { return nil }
        let names = Set(members.map(\.name))
        if names.contains("Identifier") {
            self = .update
        } else if names.contains("Id") {
            self = names.contains("RelatedEntityIdentifiers") ? .record : .summary
        } else if !names.isDisjoint(with: ["Customer", "Project", "LifeCycle", "ClientToken", "Marketing"]) {
            self = .creation
        } else {
            return nil
        }
    }
}

extension Document {
    fileprivate func read<Value: WireStructure>(
        _ type: Value.Type
    ) throws(SerializationError) -> (value: Value, breaches: [Breach]) {
        let writer = JSONWriter(writesNulls: true)
        writer.write(self)
        return try JSONReader.read(type, from: writer.bytes)
    }

    /// The way to the first member that cannot be read, found by reading each by itself.
    ///
    /// - Parameter reads: whether the model can read it.
    fileprivate func culprit(_ reads: (Document) -> Bool) -> [Step]? {
        switch self {
        case .object(let members):
            for member in members where !reads(.object([member])) {
                return [.member(member.name)]
                    + (member.value.culprit { reads(.object([Member(member.name, $0)])) } ?? [])
            }
        case .list(let elements):
            for (index, element) in elements.enumerated() where !reads(.list([element])) {
                return [.element(index)] + (element.culprit { reads(.list([$0])) } ?? [])
            }
        default: break
        }
        return nil
    }

    /// One step down into a document.
    fileprivate enum Step: Equatable {
        case member(String)
        case element(Int)
    }

    fileprivate subscript(steps: [Step]) -> Document? {
        steps.reduce(self as Document?) { part, step in
            switch (part, step) {
            case (let part?, .member(let name)): part[name]
            case (.list(let elements)?, .element(let index)) where elements.indices.contains(index): elements[index]
            default: nil
            }
        }
    }

    fileprivate func replacing(_ steps: ArraySlice<Step>, with value: Document) -> Document {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch (self, step) {
        case (.object(let members), .member(let name)):
            return .object(
                members.map { $0.name == name ? Member(name, $0.value.replacing(rest, with: value)) : $0 }
            )
        case (.list(let elements), .element(let index)):
            return .list(elements.enumerated().map { $0 == index ? $1.replacing(rest, with: value) : $1 })
        default: return self
        }
    }

    /// What a person meant by a number or a truth value without quotes.
    fileprivate var plainText: String? {
        switch self {
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        case .boolean(let truth): "\(truth)"
        case .null, .string, .list, .object: nil
        }
    }

    fileprivate func naming(_ catalog: String) -> Document {
        guard case .object(let members) = self, self["Catalog"] == nil else { return self }
        return .object([Member("Catalog", .string(catalog))] + members)
    }

    /// The paths of members that did not survive being read by the model, as errors spell them.
    fileprivate func strangers(to known: Document, at path: String = "") -> [String] {
        switch (self, known) {
        case (.object(let members), .object):
            return members.flatMap { member -> [String] in
                let name = member.name.prefix(1).lowercased() + member.name.dropFirst()
                let place = path.isEmpty ? name : "\(path).\(name)"
                guard member.value != .null else { return [] }
                return known[member.name].map { member.value.strangers(to: $0, at: place) } ?? [place]
            }
        case (.list(let elements), .list(let others)):
            return zip(elements, others).flatMap { $0.strangers(to: $1, at: path) }
        default: return []
        }
    }
}

extension [Document.Step] {
    /// As AWS's errors spell it: `project.expectedCustomerSpend[1].amount`.
    fileprivate var path: String {
        reduce(into: "") { path, step in
            switch step {
            case .member(let name): path += (path.isEmpty ? "" : ".") + name.prefix(1).lowercased() + name.dropFirst()
            case .element(let index): path += "[\(index)]"
            }
        }
    }
}

extension SerializationError {
    /// Without the place, which is none of the person's file.
    fileprivate var what: String { String(description.prefix { $0 != "(" }).trimmed }
}

extension String {
    fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
