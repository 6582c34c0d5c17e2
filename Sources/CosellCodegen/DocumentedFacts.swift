import CosellWire

/// What AWS's documents say of the operations of a service and its model cannot: quotas, what access is decided on.
///
/// A file is lines of `fact: whom it holds for`; behind the colon stand operations, or `reads` or `writes` for those of
/// them that no line names. `#` begins a remark.
struct DocumentedFacts {
    enum Fact: Equatable {
        /// `quota 10 a second, 100000 a day`
        case quota(Quota)
        /// `decided on opportunity or solution`, `decided on nothing`
        case resources([String])
        /// `no content by path`
        case answersNoContent
    }

    private var facts: [String: [Fact]] = [:]
    private static let kinds: Set<String> = ["reads", "writes"]

    /// - Parameters:
    ///   - text: of `Models/facts/<service>.txt`.
    ///   - operations: those that there are.
    init(_ text: [UInt8], operations: Set<String>) throws(ModelFault) {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let place = "facts, line \(index + 1)"
            guard let colon = line.firstRange(of: ": ") else { throw ModelFault("has no colon", at: place) }
            guard let fact = Fact(String(line[..<colon.lowerBound])) else {
                throw ModelFault("says \(line[..<colon.lowerBound]), which is not understood", at: place)
            }
            for name in line[colon.upperBound...].split(separator: ", ").map(String.init) {
                guard operations.contains(name) || Self.kinds.contains(name) else {
                    throw ModelFault("names the operation \(name), which there is not", at: place)
                }
                guard facts[name]?.contains(where: { $0.subject == fact.subject }) != true else {
                    throw ModelFault("says of \(name) what another line said", at: place)
                }
                facts[name, default: []].append(fact)
            }
        }
    }

    func apply(to operation: inout Model.Operation) {
        for fact in (facts[operation.isReadOnly ? "reads" : "writes"] ?? []) + (facts[operation.name] ?? []) {
            switch fact {
            case .quota(let quota): operation.quota = quota
            case .resources(let kinds): operation.resources = kinds
            case .answersNoContent: operation.answersNoContent = true
            }
        }
    }
}

extension DocumentedFacts.Fact {
    /// Two facts of one subject contradict each other.
    fileprivate var subject: String {
        switch self {
        case .quota: "quota"
        case .resources: "resources"
        case .answersNoContent: "content"
        }
    }

    fileprivate init?(_ text: String) {
        if text == "no content by path" {
            self = .answersNoContent
        } else if let match = text.wholeMatch(of: /quota (\d+) a second(?:, (\d+) a day)?/),
            let perSecond = Double(match.1)
        {
            self = .quota(Quota(perSecond: perSecond, perDay: match.2.flatMap { Int($0) }))
        } else if let match = text.wholeMatch(of: /decided on ([a-z-]+(?: or [a-z-]+)*)/) {
            self = .resources(match.1 == "nothing" ? [] : match.1.split(separator: " or ").map(String.init))
        } else {
            return nil
        }
    }
}

extension Model {
    /// The wire facts of a service, each operation with its sentence and with what the documents say of it.
    ///
    /// - Throws: ``ModelFault`` for what is not understood. An operation of which nothing is said yet is no fault: a test
    ///   names it, and a new model is taken by one command.
    package init(_ files: ModelFiles) throws {
        try self.init(bytes: files.model)
        let summaries = Summaries(text: files.summaries)
        let facts = try DocumentedFacts(files.facts, operations: Set(operations.map(\.name)))
        for index in operations.indices {
            operations[index].summary = summaries.sentences[operations[index].name] ?? operations[index].summary
            facts.apply(to: &operations[index])
        }
    }
}

/// The files below `Models/` that hold what is known of a service.
package struct ModelFiles {
    package let model: [UInt8]
    package let summaries: [UInt8]
    package let facts: [UInt8]

    package init(model: [UInt8], summaries: [UInt8], facts: [UInt8]) {
        self.model = model
        self.summaries = summaries
        self.facts = facts
    }

    /// - Parameter read: the bytes of a file, by its path from the root of the repository.
    package init(of service: ModeledService, read: (String) throws -> [UInt8]) rethrows {
        try self.init(
            model: read("Models/\(service.model).json"),
            summaries: read("Models/summaries/\(service.model).txt"),
            facts: read("Models/facts/\(service.model).txt")
        )
    }
}
