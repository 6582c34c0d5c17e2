import CosellShapes
import JMESPath

/// Holds against the model, before the call, what is to be picked out of its answer: a write is not done in vain, nor is
/// its identifier lost.
struct AnswerCheck {
    private let operation: OperationShape
    private let table: ServiceTable

    init(_ operation: OperationShape, _ table: ServiceTable) {
        self.operation = operation
        self.table = table
    }

    func complaints(_ options: GlobalOptions) -> [Complaint] {
        var complaints: [Complaint] = []
        if options.waits, AwaitedTask.of(operation.name) == nil {
            let commands = AwaitedTask.all.compactMap { table.operation($0.start)?.command }
            let remedy = commands.isEmpty ? "Here no command does." : "These are \(commands.joined(separator: ", "))."
            complaints.append(Complaint("is for commands that start a task", at: "--wait", remedy: remedy))
        }
        if let query = options.query, let output = operation.output {
            do throws(QueryError) { try query.check(against: forecast(output)) } catch {
                complaints.append(Complaint("\(error)", at: "--query", remedy: "Nothing was sent; mend the query."))
            }
        }
        return complaints + columns(options)
    }

    private func columns(_ options: GlobalOptions) -> [Complaint] {
        guard !options.columns.isEmpty else { return [] }
        if let output = options.output, output != .table, output != .text {
            let remedy = "Leave --output out, or pick with --query."
            return [Complaint("is for tables and text, not for \(output.rawValue)", at: "--columns", remedy: remedy)]
        }
        guard options.query == nil, let row else { return [] }
        return options.columns.compactMap { unknown($0, in: row) }
    }

    /// The shape of a list's rows, or of the one answer.
    private var row: Shape? {
        guard let output = operation.output.map({ table[$0] }) else { return nil }
        guard let list = operation.paginator.flatMap({ output.member($0.results) }) else { return output }
        return table[list.shape].element.map { table[$0] }
    }

    /// Walks the plain names of a column's path; what is more than names is for the query language.
    private func unknown(_ column: String, in row: Shape) -> Complaint? {
        var shape = row
        for part in column.split(separator: ".") {
            let name = String(part.prefix { $0 != "[" })
            guard shape.hasMembers, name.allSatisfy({ $0.isLetter || $0.isNumber }), !name.isEmpty else { return nil }
            guard let member = shape.member(name) else {
                let names = shape.members.map(\.name)
                let remedy = NearestName.question(name, among: names) ?? "One of \(names.joined(separator: ", "))."
                return Complaint("there is no column '\(column)'", at: "--columns", remedy: remedy)
            }
            shape = table[member.shape]
            if part.hasSuffix("]"), let element = shape.element { shape = table[element] }
        }
        return nil
    }

    private func forecast(_ name: String) -> Forecast { Self.forecast(name, table) }

    private static func forecast(_ name: String, _ table: ServiceTable) -> Forecast {
        let shape = table[name]
        switch shape.kind {
        case .structure, .union: return .object { member in shape.member(member).map { forecast($0.shape, table) } }
        case .list: return shape.element.map { .list(forecast($0, table)) } ?? .anything
        case .string: return .string
        case .integer, .double: return .number
        case .boolean: return .boolean
        case .map, .document, .timestamp, .blob: return .anything
        }
    }
}
