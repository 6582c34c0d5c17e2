import CosellLint
import CosellShapes
import CosellShell

extension OpportunityLint.Slip {
    /// What was meant, by the names and values that the model has there.
    var nearest: String? {
        var parts = path.split(separator: ".").map(String.init)
        let last = value == nil ? parts.popLast() : nil
        let table = Service.selling.table
        var shape: Shape? = table[kind.shape]
        for part in parts {
            let name = part.prefix { $0 != "[" }.lowercased()
            let member = shape?.members.first { $0.name.lowercased() == name }
            shape = member.map { table[$0.shape].innermost(in: table) }
        }
        guard let shape else { return nil }
        if let value { return shape.value(meantBy: value) ?? NearestName.of(value, among: shape.values) }
        return last.flatMap { NearestName.of($0, among: shape.members.map(\.name)) }
    }
}

extension LintSubject.Kind {
    /// The model's name for what such a file holds.
    fileprivate var shape: String {
        switch self {
        case .record: "GetOpportunityResponse"
        case .creation: "CreateOpportunityRequest"
        case .update: "UpdateOpportunityRequest"
        case .summary: "OpportunitySummary"
        }
    }
}

extension Shape {
    /// What a list, or a list of lists, is made of.
    fileprivate func innermost(in table: ServiceTable) -> Shape {
        kind == .list ? element.map { table[$0].innermost(in: table) } ?? self : self
    }
}
