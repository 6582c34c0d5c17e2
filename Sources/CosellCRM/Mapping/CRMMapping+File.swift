import CosellIntegrations
package import CosellShell
import CosellWire

extension CRMMapping {
    /// The mapping as people write it, in YAML; `docs/crm.md` describes every key.
    ///
    /// - Throws: ``Complaint`` with line, key and what to write instead.
    package init(text: String, file: String) throws(Complaint) {
        let root = try SettingsNode(text: text, file: file, example: "cosell crm init")
        let members = try root.members(["tables", "create", "fields", "repairs", "lead"])
        let tables = try members["tables"].map { node throws(Complaint) in try Self.tables(node) } ?? [:]
        let reader = MappingReader(tables: tables.keys.sorted())
        guard let list = members["fields"] else {
            throw root.complaint("it maps no field", remedy: "Write fields: and below it - aws: … and crm: ….")
        }
        let fields = try reader.fields(list)
        let create = try members["create"]?.members(["in_aws", "in_crm"]) ?? [:]
        self.init(
            fields: fields,
            repairs: try reader.repairs(members["repairs"], among: fields),
            tables: tables,
            createInAWS: try create["in_aws"].map { node throws(Complaint) in try reader.expression(node, of: .crm) }
                ?? .literal("false"),
            createInCRM: try create["in_crm"].map { node throws(Complaint) in try reader.expression(node, of: .aws) }
                ?? .literal("true"),
            digest: RecordDigest.of([text]),
            file: file,
            lead: try members["lead"].map { node throws(Complaint) in try Self.lead(node, tables, text, file) }
        )
    }

    /// Leads go one way: nothing of them is made at AWS.
    private static func lead(
        _ node: SettingsNode,
        _ tables: [String: MappingTable],
        _ text: String,
        _ file: String
    ) throws(Complaint) -> CRMMapping {
        let members = try node.members(["fields", "repairs"])
        let reader = MappingReader(tables: tables.keys.sorted(), subject: .lead)
        guard let list = members["fields"] else {
            throw node.complaint(
                "it maps no field of a lead",
                remedy: "Write fields: and below it - aws: … and crm: …."
            )
        }
        let fields = try reader.fields(list)
        return CRMMapping(
            fields: fields,
            repairs: try reader.repairs(members["repairs"], among: fields),
            tables: tables,
            createInAWS: .literal("false"),
            createInCRM: .literal("true"),
            digest: RecordDigest.of([CRMObject.lead.rawValue, text]),
            file: file
        )
    }

    private static func tables(_ node: SettingsNode) throws(Complaint) -> [String: MappingTable] {
        var tables: [String: MappingTable] = [:]
        for (name, node) in try node.namedMembers() {
            guard tables[name] == nil else { throw node.complaint("the table stands here twice", remedy: "Keep one.") }
            var rows: [MappingTable.Row] = []
            var (otherCRM, otherAWS): (String?, String?)
            for (word, crm) in try node.namedMembers() {
                switch word {
                case "other_crm": otherCRM = try crm.text()
                case "other_aws": otherAWS = try crm.text()
                default:
                    guard !rows.contains(where: { $0.aws == word }) else {
                        throw crm.complaint("the word stands here twice", remedy: "Write one list: [a, b].")
                    }
                    rows.append(MappingTable.Row(aws: word, crm: crm.isNothing ? [] : try crm.texts()))
                }
            }
            tables[name] = MappingTable(rows: rows, otherCRM: otherCRM, otherAWS: otherAWS)
        }
        return tables
    }
}

/// Reads the lines of a mapping.
private struct MappingReader {
    let tables: [String]
    var subject = AWSField.Subject.opportunity

    private static let keys = [
        "aws", "crm", "direction", "to_aws", "to_crm", "table", "always", "as", "winner", "blank", "note",
    ]

    private enum Direction: String, CaseIterable { case both, toAWS = "to_aws", toCRM = "to_crm" }

    func fields(_ list: SettingsNode) throws(Complaint) -> [MappedField] {
        var fields: [MappedField] = []
        for node in try list.elements() {
            let field = try field(node)
            if let twice = fields.first(where: { $0.name == field.name }) {
                throw node.complaint("'\(field.name)' is mapped in line \(twice.line) too", remedy: "Keep one of them.")
            }
            if let crm = field.crm, field.toCRM != nil,
                let twice = fields.first(where: { $0.crm == crm && $0.toCRM != nil })
            {
                throw node.complaint(
                    "'\(crm)' is written by line \(twice.line) too",
                    remedy: subject == .lead ? "Keep one of them." : "Give one of them direction: to_aws."
                )
            }
            if let aws = field.aws, field.toAWS != nil,
                let twice = fields.first(where: { $0.aws == aws && $0.toAWS != nil })
            {
                throw node.complaint("'\(aws)' is written by line \(twice.line) too", remedy: "Keep one of them.")
            }
            fields.append(field)
        }
        return fields
    }

    func repairs(_ list: SettingsNode?, among fields: [MappedField]) throws(Complaint) -> [MappingRepair] {
        var repairs: [MappingRepair] = []
        for node in try list?.elements() ?? [] {
            repairs.append(try repair(node, number: repairs.count + 1, among: fields))
        }
        return repairs
    }

    func expression(
        _ node: SettingsNode,
        of side: MappingSide,
        allowsToday: Bool = false
    ) throws(Complaint) -> MappingExpression {
        let text = try node.text()
        do {
            return try MappingParser.read(text, of: side, tables: tables, about: subject, allowsToday: allowsToday)
        } catch { throw node.complaint(error.what, remedy: error.remedy ?? "") }
    }

    func awsField(_ node: SettingsNode) throws(Complaint) -> AWSField {
        let text = try node.text()
        do {
            return subject == .lead ? try AWSField(text, of: .lead) : try AWSFieldName(text).single(text)
        } catch {
            throw node.complaint(error.what, remedy: error.remedy ?? "")
        }
    }

    func field(_ node: SettingsNode) throws(Complaint) -> MappedField {
        let members = try node.members(Self.keys)
        let aws = try members["aws"].map { node throws(Complaint) in try awsField(node) }
        let crm = try members["crm"].map { node throws(Complaint) in try node.text() }
        guard let name = aws?.description ?? crm else {
            throw node.complaint("the line names no field", remedy: "Write aws: and crm:, or one of them.")
        }
        let direction = try direction(members, node, aws, crm)
        var (toCRM, toAWS): (MappingExpression?, MappingExpression?)
        if direction != .toAWS {
            toCRM = try value(
                members,
                "to_crm",
                over: .aws,
                usual: aws.map(MappingExpression.aws),
                else: node.complaint("nothing says what the CRM's field holds", remedy: "Write aws: or to_crm:.")
            )
        }
        if direction != .toCRM {
            toAWS = try value(
                members,
                "to_aws",
                over: .crm,
                usual: crm.map(MappingExpression.crm),
                else: node.complaint("nothing says what AWS's field holds", remedy: "Write crm:, to_aws: or always:.")
            )
        }
        let kind = try members["as"].map { node throws(Complaint) in
            try node.choice(MappedKind.allCases.map { ($0.rawValue, $0) })
        }
        // What people have made of a lead is worth more than how it came.
        let usual: MappedField.Winner =
            subject == .lead ? .crm : toAWS == nil ? .aws : toCRM == nil ? .crm : .newest
        let winner = try members["winner"].map { node throws(Complaint) in
            try node.choice(MappedField.Winner.allCases.map { ($0.rawValue, $0) })
        }
        return MappedField(
            name: name,
            aws: aws,
            crm: crm,
            kind: kind ?? aws?.kind ?? .text,
            toCRM: toCRM,
            toAWS: toAWS,
            winner: winner ?? usual,
            blanks: try members["blank"].map { node throws(Complaint) in
                try node.choice([("never", []), ("aws", [.aws]), ("crm", [.crm]), ("both", [.aws, .crm])])
            } ?? [],
            line: node.place
        )
    }

    private func direction(
        _ members: [String: SettingsNode],
        _ node: SettingsNode,
        _ aws: AWSField?,
        _ crm: String?
    ) throws(Complaint) -> Direction {
        let said = try members["direction"].map { node throws(Complaint) in
            try node.choice(Direction.allCases.map { ($0.rawValue, $0) })
        }
        let isFixed = aws?.changes == .never
        let only: Direction? =
            subject == .lead ? .toCRM : crm == nil ? .toAWS : aws == nil || isFixed ? .toCRM : nil
        if let only, let said, said != only {
            let why = isFixed ? "no partner can change '\(aws.map { "\($0)" } ?? "")'" : "the line has no other side"
            throw (members["direction"] ?? node).complaint(why, remedy: "Write direction: \(only.rawValue).")
        }
        if isFixed, crm == nil {
            throw node.complaint("no partner can change '\(aws.map { "\($0)" } ?? "")'", remedy: "Write crm: too.")
        }
        if let said = said ?? only { return said }
        if members["always"] != nil { return .toAWS }
        // A line that says one way only, by an expression, goes that way.
        if members["to_crm"] != nil, members["to_aws"] == nil { return .toCRM }
        if members["to_aws"] != nil, members["to_crm"] == nil { return .toAWS }
        return .both
    }

    private func table(_ members: [String: SettingsNode]) throws(Complaint) -> String? {
        guard let node = members["table"] else { return nil }
        let name = try node.text()
        guard tables.contains(name) else {
            throw node.complaint(
                "there is no table '\(name.excerpt(80))'",
                remedy: NearestName.question(name, among: tables) ?? "Write it under tables:."
            )
        }
        return name
    }

    /// What one side is told.
    ///
    /// - Parameters:
    ///   - usual: the other side's field, where no expression takes its place.
    ///   - nothing: what is wrong when neither is there.
    private func value(
        _ members: [String: SettingsNode],
        _ key: String,
        over side: MappingSide,
        usual: MappingExpression?,
        else nothing: @autoclosure () -> Complaint
    ) throws(Complaint) -> MappingExpression {
        if let always = members["always"] { return .literal(try always.text()) }
        let said = try members[key].map { node throws(Complaint) in try expression(node, of: side) }
        guard let inner = said ?? usual else { throw nothing() }
        return try table(members).map { .lookup($0, inner, isBack: side == .crm) } ?? inner
    }

    func repair(
        _ node: SettingsNode,
        number: Int,
        among fields: [MappedField]
    ) throws(Complaint) -> MappingRepair {
        let members = try node.members(["aws", "crm", "value", "why"])
        guard let value = members["value"] else {
            throw node.complaint("the repair has no value", remedy: "Write value: and what stands in.")
        }
        let why = try members["why"].map { node throws(Complaint) in try node.text() } ?? ""
        switch (members["aws"], members["crm"]) {
        case (let aws?, nil):
            let field = try awsField(aws)
            guard field.changes != .never else {
                throw aws.complaint("no partner can write '\(field)'", remedy: "Repair a field that you write.")
            }
            return MappingRepair(
                side: .aws,
                target: "\(field)",
                aws: field,
                value: try expression(value, of: .crm, allowsToday: true),
                why: why,
                number: number
            )
        case (nil, let crm?):
            return MappingRepair(
                side: .crm,
                target: try crm.text(),
                aws: nil,
                value: try expression(value, of: .aws, allowsToday: true),
                why: why,
                number: number
            )
        default: throw node.complaint("a repair fills one field", remedy: "Write either aws: or crm:.")
        }
    }
}
