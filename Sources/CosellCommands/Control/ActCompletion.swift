import CosellDomain
import CosellShell
import CosellSimulator

/// What may follow `cosell aws` and `cosell trigger`, from the tables that they are run by.
enum ActCompletion {
    /// - Parameter words: behind the program's name; the last is unfinished.
    /// - Returns: nil for another command.
    static func words(_ words: [String]) -> [String]? {
        let (_, before) = Completion.leadingOptions(of: Array(words.dropLast()))
        let written = words.last ?? ""
        switch before.first {
        case "aws": return matching(acts(Array(before.dropFirst()), written), written)
        case "trigger":
            let known =
                before.count == 1 && !written.hasPrefix("-") ? TriggerRow.all.map(\.event) : TriggerCommand.flags
            return matching(known, written)
        default: return nil
        }
    }

    private static func acts(_ before: [String], _ written: String) -> [String] {
        guard let row = ActTable.rows.first(where: { before.starts(with: $0.command) }) else {
            let rows = ActTable.rows.map(\.command).filter { $0.starts(with: before) && $0.count > before.count }
            return Array(Set(rows.map { $0[before.count] })).sorted()
        }
        if let flag = before.last, flag.hasPrefix("--"),
            let parameter = row.allParameters.first(where: { $0.flag == flag })
        {
            switch parameter.kind {
            case .choice(let values): return values
            case .boolean: return ["true", "false"]
            default: return []
            }
        }
        let flags = row.allParameters.filter { !$0.isPlaced }.map(\.flag) + ActLine.connection + ["--help"]
        return written.hasPrefix("-") ? flags : []
    }

    private static func matching(_ words: [String], _ written: String) -> [String] {
        words.filter { $0.lowercased().hasPrefix(written.lowercased()) }
    }
}
