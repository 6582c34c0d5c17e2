package import CosellShell
import CosellWire

extension CRMMapping {
    /// Where a field's value comes from, a line for each line of the mapping that writes it.
    ///
    /// - Parameter name: a field of the CRM, or any of AWS's three names for one of its own, in any case of letters. The
    ///   line says which path of the API a label or an S3 name stands for.
    /// - Throws: ``Complaint`` for one that no line names, with the nearest that one does.
    package func explanation(of name: String) throws(Complaint) -> [String] {
        let wanted = FieldQuestion(name)
        let answered = wanted.answered(by: self)
        var lines = answered.fields.map { field, side in
            wanted.prefix(side == .aws ? field.aws : nil) + Self.sentence(side, field, place(field.line))
        }
        for repair in answered.repairs {
            let why = repair.why.isEmpty ? "" : ", because \(repair.why)"
            lines.append(
                wanted.prefix(repair.aws)
                    + "\(repair.target): \(repair.value), where it is missing (repair \(repair.number)\(why))"
            )
        }
        guard lines.isEmpty else { return lines }
        let names = fields.flatMap { [$0.aws?.description, $0.crm].compactMap(\.self) }
        if let fixed = wanted.fixed {
            throw Complaint(
                "no line of the mapping names '\(name.excerpt(80))', which no partner can change at AWS",
                at: file,
                remedy: "To read it in the CRM, add under fields: - {aws: \"\(fixed)\", crm: YOUR_FIELD}."
            )
        }
        let paths = wanted.otherPaths.isEmpty ? "" : ", which is \(wanted.otherPaths.joined(separator: " and "))"
        throw Complaint(
            "no line of the mapping names '\(name.excerpt(80))'\(paths)",
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
            let why = side == .aws && field.aws?.changes == .never ? " since no partner can change it at AWS" : ""
            return "\(name ?? field.name): nothing is written to it\(why); \(other) reads it (\(place))"
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

extension CRMMapping {
    /// What conflicts about a field are listed under, by any name of it.
    ///
    /// - Parameter known: what they may be listed under besides: a line that the mapping had is not in it any more.
    package func listedNames(of name: String, among known: [String]) -> [String] {
        let fields = FieldQuestion(name).answered(by: self).fields.map(\.0.name)
        return fields.isEmpty ? known.filter { $0.lowercased() == name.lowercased() } : fields
    }
}

/// The fields that somebody asks about by one name.
struct FieldQuestion {
    private let name: String
    private let key: String
    private let meant: [AWSField]

    init(_ name: String) {
        (self.name, key) = (name, name.lowercased().replacing("[0]", with: "[]"))
        meant = (try? AWSFieldName(name))?.fields ?? []
    }

    /// What a mapping has by a path or as a field of the CRM; where it has nothing, by a label or an S3 name: `nextStep`
    /// is one, and Salesforce's field is called so too.
    func answered(by mapping: CRMMapping) -> (fields: [(MappedField, MappingSide)], repairs: [MappingRepair]) {
        let fields: [(MappedField, MappingSide)] = mapping.fields.compactMap { field in
            if let aws = field.aws, isPath(aws) { return (field, .aws) }
            return field.crm?.lowercased() == key ? (field, .crm) : nil
        }
        let repairs = mapping.repairs.filter { $0.target.lowercased() == key }
        guard fields.isEmpty, repairs.isEmpty else { return (fields, repairs) }
        return (
            mapping.fields.filter { $0.aws.map(meant.contains) ?? false }.map { ($0, .aws) },
            mapping.repairs.filter { $0.aws.map(meant.contains) ?? false }
        )
    }

    /// `Stage is `, where the path of the field is another text.
    func prefix(_ field: AWSField?) -> String { field.map(isPath) ?? true ? "" : "\(name.excerpt(80)) is " }

    /// The paths that a label or an S3 name stands for.
    var otherPaths: [String] { meant.filter { !isPath($0) }.map { "\($0)" } }

    /// The one field that is meant, where only AWS writes it.
    var fixed: AWSField? { meant.count == 1 && meant[0].changes == .never ? meant[0] : nil }

    private func isPath(_ field: AWSField) -> Bool { field.description.lowercased() == key }
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
