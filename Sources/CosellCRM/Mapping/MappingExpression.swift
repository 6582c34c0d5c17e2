package import CosellWire
import Foundation

/// What a value is made of. Every expression has a value for every record: what cannot be had is empty, and never an error.
package indirect enum MappingExpression: Hashable, Sendable {
    case literal(String)
    case aws(AWSField)
    case crm(String)
    case call(MappingFunction, [MappingExpression])
    /// By a table of the file, from AWS's words to the CRM's, or back; what is not in it stays empty and is told.
    case lookup(String, MappingExpression, isBack: Bool)

    package func value(_ scope: inout MappingScope) -> String? {
        switch self {
        case .literal(let text): return text.isEmpty ? nil : text
        case .aws(let field): return scope.aws.flatMap { field.text(in: $0) }
        case .crm(let name): return scope.text(ofField: name)
        case .call(let function, let arguments):
            if function == .first {
                // What stands behind the first that has a value is not looked at.
                for argument in arguments { if let value = argument.value(&scope) { return value } }
                return nil
            }
            if function == .if {
                let isMet = arguments[0].value(&scope).map { $0 != "false" } ?? false
                return isMet ? arguments[1].value(&scope) : arguments.count > 2 ? arguments[2].value(&scope) : nil
            }
            return function.value(arguments.map { $0.value(&scope) }, today: scope.today)
        case .lookup(let name, let inner, let isBack):
            guard let value = inner.value(&scope) else { return nil }
            return scope.looked(up: value, in: name, isBack: isBack)
        }
    }

    /// The fields that it reads.
    package var sources: [String] {
        switch self {
        case .literal: []
        case .aws(let field): ["\(field)"]
        case .crm(let name): [name]
        case .call(_, let arguments): arguments.flatMap(\.sources)
        case .lookup(_, let inner, _): inner.sources
        }
    }

    /// Whether it says another thing tomorrow, of the same record.
    var dependsOnDay: Bool {
        switch self {
        case .literal, .aws, .crm: false
        case .call(let function, let arguments): function == .today || arguments.contains(where: \.dependsOnDay)
        case .lookup(_, let inner, _): inner.dependsOnDay
        }
    }
}

/// What an expression is looked up in.
package struct MappingScope {
    package var aws: AWSRecord?
    package var crm: CRMRecord?
    /// By name: what kind of value a CRM's field holds, where the mapping says.
    package var kinds: [String: MappedKind]
    package var tables: [String: MappingTable]
    package var today: CalendarDay
    /// Words that no table has.
    package var strangers: [Stranger] = []

    package struct Stranger: Hashable, Sendable, CustomStringConvertible {
        package let table: String
        package let word: String

        package var description: String { "the table \(table) has no '\(word.excerpt(80))'" }
    }

    func text(ofField name: String) -> String? {
        (kinds[name] ?? .text).text(of: crm?.fields[name])
    }

    mutating func looked(up value: String, in name: String, isBack: Bool) -> String? {
        guard let table = tables[name] else { return nil }
        // A list is looked up word by word.
        var found: [String] = []
        for word in value.split(separator: ";").map(String.init) {
            if let other = isBack ? table.back(word) : table.forth(word) {
                found.append(other)
            } else {
                strangers.append(Stranger(table: name, word: word))
            }
        }
        return MappedKind.list.text(of: found.joined(separator: ";"))
    }
}

/// Which word of a CRM stands for which of AWS's.
package struct MappingTable: Hashable, Sendable {
    /// In the order of the file.
    package let rows: [Row]
    /// For words that it does not have.
    package let otherCRM: String?
    package let otherAWS: String?
    private let toCRM: [String: String]
    private let toAWS: [String: String]

    package struct Row: Hashable, Sendable {
        package let aws: String
        /// The first is what AWS's word becomes; any of them means it. None: the CRM has no word for it.
        package let crm: [String]
    }

    package init(rows: [Row], otherCRM: String? = nil, otherAWS: String? = nil) {
        (self.rows, self.otherCRM, self.otherAWS) = (rows, otherCRM, otherAWS)
        toCRM = Dictionary(rows.map { ($0.aws, $0.crm.first ?? "") }, uniquingKeysWith: { $1 })
        // Where several of AWS's words became one, the first of them is meant.
        toAWS = Dictionary(
            rows.flatMap { row in row.crm.map { ($0, row.aws) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Empty for what the CRM has no word for; nil for what is not in the table.
    func forth(_ word: String) -> String? { toCRM[word] ?? otherCRM }
    func back(_ word: String) -> String? { toAWS[word] ?? otherAWS }
}
