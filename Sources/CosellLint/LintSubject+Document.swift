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
        do throws(SerializationError) {
            return [try Self.one(document.naming(catalog), kind, decode)]
        } catch {
            let path = document.culprit { part in
                do { _ = try Self.one(part.naming(catalog), kind, decode) } catch { return false }
                return true
            }
            throw UnreadableOpportunity(
                description: "the model has another kind of value there: \(error.what)",
                path: path
            )
        }
    }

    private static func one(
        _ document: Document,
        _ kind: Kind,
        _ decode: (inout Selling.GetOpportunityResponse) -> Void
    ) throws(SerializationError) -> LintSubject {
        switch kind {
        case .record:
            var record = try document.read(Selling.GetOpportunityResponse.self).value
            decode(&record)
            return LintSubject(record)
        case .update:
            let (request, missing) = try document.read(Selling.UpdateOpportunityRequest.self)
            return try LintSubject(request, missing: missing).noting(strangersTo: request, in: document)
        case .creation:
            let (request, missing) = try document.read(Selling.CreateOpportunityRequest.self)
            return try LintSubject(request, missing: missing).noting(strangersTo: request, in: document)
        case .summary:
            let row = try document.read(Selling.OpportunitySummary.self).value
            return LintSubject(row, try document.read(Selling.CreateOpportunityRequest.self).value)
        }
    }

    /// A request that names what the model does not have; of an answer, that may be news from AWS.
    private func noting(
        strangersTo request: some WireStructure,
        in document: Document
    ) throws(SerializationError) -> LintSubject {
        var subject = self
        subject.strangers = document.strangers(to: try JSONReader.document(from: JSONWriter.bytes(request)))
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

    /// The path of the first member that cannot be read, found by reading each by itself.
    ///
    /// - Parameter reads: whether the model can read it.
    fileprivate func culprit(_ reads: (Document) -> Bool) -> String? {
        switch self {
        case .object(let members):
            for member in members where !reads(.object([member])) {
                let name = member.name.prefix(1).lowercased() + member.name.dropFirst()
                let inner = member.value.culprit { reads(.object([Member(member.name, $0)])) }
                return inner.map { $0.hasPrefix("[") ? name + $0 : "\(name).\($0)" } ?? name
            }
        case .list(let elements):
            for (index, element) in elements.enumerated() where !reads(.list([element])) {
                let inner = element.culprit { reads(.list([$0])) }
                return "[\(index)]" + (inner.map { $0.hasPrefix("[") ? $0 : ".\($0)" } ?? "")
            }
        default: break
        }
        return nil
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

extension SerializationError {
    /// Without the place, which is none of the person's file.
    fileprivate var what: String { String(description.prefix { $0 != "(" }).trimmed }
}

extension String {
    fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
