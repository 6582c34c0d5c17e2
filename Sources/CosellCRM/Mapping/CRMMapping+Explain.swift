package import CosellShell
import CosellWire

extension CRMMapping {
    /// Where a field's value comes from, a line for each line of the mapping that writes it.
    ///
    /// - Parameter name: a path of AWS's or a field of the CRM, in any case of letters.
    /// - Throws: ``Complaint`` for one that no line names, with the nearest that one does.
    package func explanation(of name: String) throws(Complaint) -> [String] {
        let wanted = name.lowercased().replacing("[0]", with: "[]")
        var lines: [String] = []
        for field in fields {
            let isAWS = field.aws?.description.lowercased() == wanted
            let isCRM = field.crm?.lowercased() == wanted
            guard isAWS || isCRM else { continue }
            lines.append(Self.sentence(isAWS ? .aws : .crm, field, place(field.line)))
        }
        for repair in repairs where repair.target.lowercased() == wanted {
            let why = repair.why.isEmpty ? "" : ", because \(repair.why)"
            lines.append("\(repair.target): \(repair.value), where it is missing (repair \(repair.number)\(why))")
        }
        guard lines.isEmpty else { return lines }
        let names = fields.flatMap { [$0.aws?.description, $0.crm].compactMap(\.self) }
        throw Complaint(
            "no line of the mapping names '\(name.excerpt(80))'",
            at: file,
            remedy: NearestName.question(name, among: names) ?? "Add a line for it under fields:."
        )
    }

    private func place(_ line: Int) -> String { "\(file), line \(line)" }

    private static func sentence(_ side: MappingSide, _ field: MappedField, _ place: String) -> String {
        let name = side == .aws ? field.aws?.description : field.crm
        let source = side == .aws ? field.toAWS : field.toCRM
        let other = side == .aws ? "the CRM" : "AWS"
        guard let source else {
            return "\(name ?? field.name): nothing is written to it; \(other) reads it (\(place))"
        }
        let isBoth = field.toAWS != nil && field.toCRM != nil
        let winner =
            switch field.winner {
            case .aws: isBoth ? "AWS wins where both change" : "AWS wins"
            case .crm: isBoth ? "the CRM wins where both change" : "the CRM wins"
            case .newest: "the newer wins where both change"
            case .ask: "you are asked where both change"
            }
        let blank = field.blanks.contains(side) ? "it may be emptied" : "it is never emptied"
        return "\(name ?? field.name): \(source) of \(other); \(winner); \(blank) (\(place))"
    }
}

extension MappingExpression: CustomStringConvertible {
    package var description: String {
        switch self {
        case .literal(let text): DecimalText.normal(text) == text ? text : "\"\(text)\""
        case .aws(let field): "\(field)"
        case .crm(let name): name.contains(where: { $0 == " " || $0 == "(" || $0 == "," }) ? "`\(name)`" : name
        case .call(let function, let arguments):
            "\(function.rawValue)(\(arguments.map(\.description).joined(separator: ", ")))"
        case .lookup(let table, let inner, let isBack): "\(inner) by the table \(table)\(isBack ? ", back" : "")"
        }
    }
}
