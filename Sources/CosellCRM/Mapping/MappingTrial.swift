import CosellLint
import CosellShell
package import CosellWire

/// Runs a mapping over every opportunity of the local database, there and back, and asks the rules of the server.
package struct MappingTrial: Sendable {
    let mapping: CRMMapping
    let today: CalendarDay

    package init(mapping: CRMMapping, today: CalendarDay) { (self.mapping, self.today) = (mapping, today) }

    /// What was found about one opportunity.
    package struct Verdict: Hashable, Sendable {
        package let opportunity: String
        package let title: String
        /// Words that no table has.
        package var strangers: [String] = []
        /// Fields that do not come back as they went.
        package var losses: [String] = []
        /// What the linter says of the opportunity that the deal would become.
        package var findings: [String] = []

        package var lines: [String] { strangers + losses + findings }
        package var isClean: Bool { lines.isEmpty }

        package var document: Document {
            .object([
                .init("OpportunityId", .string(opportunity)), .init("Title", .string(title)),
                .init("UnmappedWords", .list(strangers.map(Document.string))),
                .init("Losses", .list(losses.map(Document.string))),
                .init("Findings", .list(findings.map(Document.string))),
            ])
        }
    }

    private static let batch = 500

    package func verdicts(_ books: CRMBooks) async throws -> [Verdict] {
        let ids = try await books.heads().filter { !$0.isGone }.map(\.id)
        var verdicts: [Verdict] = []
        for part in ids.runs(of: Self.batch).map(Array.init) {
            let records = try await books.records(part)
            verdicts += part.compactMap { records[$0].map { verdict(on: $0, catalog: books.catalog) } }
        }
        return verdicts
    }

    func verdict(on aws: AWSRecord, catalog: String) -> Verdict {
        let merge = DealMerge(mapping: mapping, today: today)
        var verdict = Verdict(opportunity: aws.id, title: aws.title ?? "")
        var deal = CRMRecord(id: "trial", externalID: aws.id)
        let empty = CRMRecord(id: "trial")
        for field in mapping.fields where field.toCRM != nil {
            let sides = merge.sides(of: field, aws, empty)
            verdict.strangers += sides.strangersForth.map { "\(field.name): \($0)" }
            guard let name = field.crm, let forth = sides.forth else { continue }
            deal.fields[name] = field.kind.document(of: forth)
        }
        var plan = DealPlan(deed: .createInAWS, opportunity: nil, deal: nil, title: verdict.title)
        for field in mapping.fields where field.toAWS != nil {
            let sides = merge.sides(of: field, aws, deal)
            verdict.strangers += sides.strangersBack.map { "\(field.name): \($0)" }
            if let back = sides.back { plan.changes.append(.init(field: field, side: .aws, old: nil, new: back)) }
            guard field.toCRM != nil, sides.back != sides.aws, sides.strangersForth.isEmpty else { continue }
            verdict.losses.append("\(field.name): \(sides.aws.quoted) comes back as \(sides.back.quoted)")
        }
        let written = Set(plan.changes.compactMap(\.field.aws))
        plan.repairs = merge.repairsOfCreation(deal).filter { repair in
            repair.aws.map { !written.contains($0) } ?? false
        }
        let body = merge.creation(plan, catalog: catalog, token: "trial")
        let lint = OpportunityLint(today: today)
        do {
            let findings = try LintSubject.all(in: body).flatMap { lint.report(on: $0).findings }
            // Solutions are associated once the opportunity is there; no field of a deal can say them.
            let said = findings.filter { !$0.path.hasPrefix("relatedEntityIdentifiers") }
            verdict.findings = said.map { finding in
                let place = finding.message.contains(finding.path) ? "" : "\(finding.path): "
                return "\(place)\(finding.message). \(finding.fix)"
            }
        } catch { verdict.findings = ["\(error.path ?? "the opportunity"): \(error)"] }
        return verdict
    }

    /// What the mapping names and the CRM does not have, or cannot take.
    package func faults(in fields: [CRMField]) -> [String] {
        let known = Dictionary(fields.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        var faults: [String] = []
        for name in mapping.crmFields where known[name.lowercased()] == nil {
            // What belongs to a related object stands in no list of the deal's own fields.
            guard !name.contains(".") else { continue }
            let near = NearestName.question(name, among: fields.map(\.name)) ?? "Make it, or take its line out."
            faults.append("The CRM has no field '\(name)'. \(near)")
        }
        for field in mapping.fields where field.toCRM != nil {
            guard let name = field.crm, let its = known[name.lowercased()] else { continue }
            if !its.isWritable {
                faults.append("The CRM's field '\(name)' cannot be written; give its line direction: to_aws.")
            }
            guard case .lookup(let table, _, _)? = field.toCRM, !its.values.isEmpty else { continue }
            for row in mapping.tables[table]?.rows ?? [] {
                guard let word = row.crm.first, !its.values.contains(word) else { continue }
                let near = NearestName.question(word, among: its.values) ?? "Change the table \(table)."
                faults.append("The CRM's field '\(name)' has no value '\(word)'. \(near)")
            }
        }
        return faults
    }
}

extension CRMMapping {
    /// Where the value of a field of one opportunity comes from, with what both sides say and said last.
    package func explanation(
        of name: String,
        in record: String,
        _ books: CRMBooks,
        today: CalendarDay
    ) async throws -> [String] {
        let answered = FieldQuestion(name).answered(by: self)
        let links = try await books.links()
        guard let link = links.first(where: { $0.opportunity == record || $0.deal == record }) else {
            throw Complaint("no deal is tied to '\(record.excerpt(80))'", remedy: "Look at cosell crm plan.")
        }
        guard let aws = try await books.records([link.opportunity])[link.opportunity] else {
            throw Complaint("the local database has no '\(link.opportunity)'", remedy: "Run cosell sync.")
        }
        var deal = link.record
        deal.fields = try await books.fields([link.opportunity])[link.opportunity] ?? [:]
        let bases = try await books.bases([link.opportunity])[link.opportunity] ?? [:]
        let merge = DealMerge(mapping: self, today: today)
        return answered.fields.map { field, _ in
            let sides = merge.sides(of: field, aws, deal)
            let base = bases[field.name]
            let origin =
                if sides.areAlike {
                    "both sides say the same"
                } else if base == sides.base {
                    "they differ as they did when they were brought together last"
                } else {
                    "AWS said \((base?.aws).quoted) and the CRM \((base?.crm).quoted) last"
                }
            let source = field.toCRM.map { "\($0)" } ?? field.toAWS.map { "\($0)" } ?? field.name
            return
                "\(link.opportunity) = \(link.deal): \(source) is \(sides.aws.quoted) at AWS, \(field.crm ?? "the deal") says \(sides.crm.quoted); \(origin)"
        }
    }
}
