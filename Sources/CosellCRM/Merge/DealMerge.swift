import CosellWire
import SellingAPI
import SellingClient
import SellingRules

/// Brings one deal and its opportunity together by a mapping: pure, so that a plan is what is done.
struct DealMerge {
    let mapping: CRMMapping
    let today: CalendarDay

    /// What a person decided about fields in conflict, and about which values.
    struct Take: Hashable, Sendable {
        let side: MappingSide
        let aws: String?
        let crm: String?
    }

    /// Both sides of each line.
    func sides(_ aws: AWSRecord, _ crm: CRMRecord) -> [(field: MappedField, sides: FieldSides)] {
        mapping.fields.map { ($0, sides(of: $0, aws, crm)) }
    }

    func sides(of field: MappedField, _ aws: AWSRecord, _ crm: CRMRecord) -> FieldSides {
        var scope = mapping.scope(aws, crm, today: today)
        let forth = field.toCRM.flatMap { $0.value(&scope) }.flatMap { field.kind.text(of: $0) }
        let strangersForth = scope.strangers
        scope.strangers = []
        let back = field.toAWS.flatMap { $0.value(&scope) }.flatMap { (field.aws?.kind ?? .text).text(of: $0) }
        var sides = FieldSides(
            aws: field.aws.flatMap { $0.text(in: aws) },
            crm: field.crm.flatMap { field.kind.text(of: crm.fields[$0]) },
            forth: forth,
            back: back
        )
        (sides.strangersForth, sides.strangersBack) = (strangersForth, scope.strangers)
        sides.goesForth = field.toCRM != nil && field.crm != nil
        sides.goesBack = field.toAWS != nil && field.aws?.changes == .anyTime
        return sides
    }

    func plan(
        _ aws: AWSRecord,
        _ crm: CRMRecord,
        base: [String: FieldBase],
        takes: [String: Take],
        held: [HeldField: HeldField.Fate] = [:],
        isNewLink: Bool
    ) -> DealPlan {
        var plan = DealPlan(deed: .merge, opportunity: aws.id, deal: crm.id, title: aws.title ?? aws.id)
        (plan.aws, plan.crm, plan.isNewLink, plan.held) = (aws, crm, isNewLink, held)
        // Most deals have nothing for AWS, and are spared the question.
        lazy var editable = aws.editableFields()
        for (field, sides) in sides(aws, crm) {
            let base = base[field.name]
            let kept = held.first { $0.key.field == field.name }
            let verdict = FieldMerge.judge(
                sides,
                base: kept.map { start(behind: $0.key, $0.value, base, field, sides, aws, crm) } ?? base,
                winner: winner(of: field, sides, aws, crm, takes[field.name], wasHeld: kept != nil),
                blanks: field.blanks
            )
            switch verdict {
            case .settled: if base != sides.base { plan.settled[field.name] = sides.base }
            case .toCRM(let new, let overruled):
                plan.changes.append(
                    .init(field: field, side: .crm, old: sides.crm, new: new, overruled: overruled)
                )
            case .toAWS(let new, let overruled):
                var change = DealPlan.Change(
                    field: field,
                    side: .aws,
                    old: sides.aws,
                    new: new,
                    overruled: overruled
                )
                if let aws = field.aws, let editable, !editable(aws) {
                    change.waits = "AWS holds the field while \(plan.aws?.phase ?? "it reviews the deal")"
                    if plan.aws?.isUnderReview ?? false { change.outbox = Self.place(of: new, kept) }
                }
                plan.changes.append(change)
            case .conflict:
                plan.conflicts.append(
                    .init(field: field.name, aws: sides.aws ?? sides.forth, crm: sides.crm ?? sides.back, base: base)
                )
            case .stranger(let strangers):
                plan.problems += strangers.map { "\(field.name): \($0); add the word to it." }
                plan.strangers.insert(field.name)
            }
        }
        repair(&plan, aws, crm, editable)
        stamp(&plan, aws, crm)
        return plan
    }

    // MARK: The outbox

    /// What both sides said last, once the outbox has settled what it was given.
    private func start(
        behind held: HeldField,
        _ fate: HeldField.Fate,
        _ base: FieldBase?,
        _ field: MappedField,
        _ sides: FieldSides,
        _ aws: AWSRecord,
        _ crm: CRMRecord
    ) -> FieldBase? {
        switch fate {
        case .sent:
            guard let path = field.aws else { return base }
            var then = aws
            then.body = path.setting(held.value, in: aws.body)
            return FieldBase(aws: self.sides(of: field, then, crm).base.aws, crm: held.value)
        // AWS's side has not moved by it, and what the deal says is known and left.
        case .dropped: return FieldBase(aws: base.map(\.aws) ?? sides.base.aws, crm: held.value)
        case .waiting, .replaced, .withdrawn: return base
        }
    }

    private static func place(
        of value: String?,
        _ held: (key: HeldField, value: HeldField.Fate)?
    ) -> DealPlan.HeldPlace {
        guard let held, held.key.value == value, [.waiting, .replaced].contains(held.value) else { return .due }
        return .kept(held.key.number)
    }

    // MARK: Missing values

    /// What an update lacks beside what it brings.
    private func repair(
        _ plan: inout DealPlan,
        _ aws: AWSRecord,
        _ crm: CRMRecord,
        _ editable: @autoclosure () -> ((AWSField) -> Bool)?
    ) {
        let changes = plan.sendable(to: .aws)
        guard !changes.isEmpty, mapping.repairs.contains(where: { $0.side == .aws }) else { return }
        var body = aws.body
        for change in changes { if let field = change.field.aws { body = field.setting(change.new, in: body) } }
        let edited = AWSRecord(id: aws.id, body: body)
        let isOpen = editable() ?? { _ in false }
        var scope = mapping.scope(aws, crm, today: today)
        plan.repairs = repairs(of: .aws, &scope) { repair in
            repair.aws.map { $0.changes == .anyTime && isOpen($0) && $0.text(in: edited) == nil } ?? false
        }
    }

    /// What would stand in where a deal says nothing.
    func repairsOfCreation(_ crm: CRMRecord) -> [DealPlan.Repair] {
        var scope = mapping.scope(nil, crm, today: today)
        return repairs(of: .aws, &scope) { _ in true }
    }

    /// The first rule for each field that has a value.
    private func repairs(
        of side: MappingSide,
        _ scope: inout MappingScope,
        where isMissing: (MappingRepair) -> Bool
    ) -> [DealPlan.Repair] {
        var repairs: [DealPlan.Repair] = []
        for repair in mapping.repairs where repair.side == side && isMissing(repair) {
            guard !repairs.contains(where: { $0.target == repair.target }), let value = repair.value.value(&scope)
            else {
                continue
            }
            repairs.append(
                .init(
                    side: side,
                    target: repair.target,
                    aws: repair.aws,
                    value: value,
                    number: repair.number,
                    why: repair.why
                )
            )
        }
        return repairs
    }

    /// Whose value stays where both have changed; nil asks.
    private func winner(
        of field: MappedField,
        _ sides: FieldSides,
        _ aws: AWSRecord,
        _ crm: CRMRecord,
        _ take: Take?,
        wasHeld: Bool
    ) -> MappingSide? {
        // What was decided about other values is decided anew.
        if let take, take.aws == sides.aws ?? sides.forth, take.crm == sides.crm ?? sides.back { return take.side }
        switch field.winner {
        case .aws: return .aws
        case .crm: return .crm
        case .ask: return nil
        case .newest:
            // A review gives the opportunity new dates, whatever it changed.
            guard !wasHeld, let mine = aws.modified, let theirs = Instant(crm.modified), mine != theirs else {
                return nil
            }
            return mine > theirs ? .aws : .crm
        }
    }

    /// Each side keeps the other's id, by which they find each other whatever becomes of the local database.
    private func stamp(_ plan: inout DealPlan, _ aws: AWSRecord, _ crm: CRMRecord) {
        plan.stampsCRM = crm.externalID != aws.id
        guard !CRMRecord.isProvisional(crm.id), crm.id.count <= Self.identifierLimit else { return }
        let stamp = aws.body["PartnerOpportunityIdentifier"]?.plainText ?? ""
        let isMapped = mapping.fields.contains {
            $0.aws?.description == "PartnerOpportunityIdentifier" && $0.toAWS != nil
        }
        guard stamp.isEmpty, !isMapped, let field = try? AWSField("PartnerOpportunityIdentifier") else { return }
        plan.stampsAWS = aws.editableFields().map { $0(field) } ?? true
    }

    /// AWS's limit of a PartnerOpportunityIdentifier.
    private static let identifierLimit = 64

    // MARK: New ones

    /// An opportunity that the CRM does not have.
    func creationInCRM(_ aws: AWSRecord) -> DealPlan? {
        var scope = mapping.scope(aws, nil, today: today)
        guard mapping.createInCRM.value(&scope).map({ $0 != "false" }) ?? false else { return nil }
        var plan = DealPlan(deed: .createInCRM, opportunity: aws.id, deal: nil, title: aws.title ?? aws.id)
        (plan.aws, plan.isNewLink) = (aws, true)
        let empty = CRMRecord(id: "", externalID: aws.id)
        for field in mapping.fields where field.toCRM != nil && field.crm != nil {
            let sides = sides(of: field, aws, empty)
            plan.problems += sides.strangersForth.map { "\(field.name): \($0); add the word to it." }
            guard let new = sides.forth, sides.strangersForth.isEmpty else { continue }
            plan.changes.append(.init(field: field, side: .crm, old: nil, new: new))
        }
        let written = Set(plan.changes.compactMap(\.field.crm))
        plan.repairs = repairs(of: .crm, &scope) { !written.contains($0.target) }
        return plan
    }

    /// A deal that is not at AWS.
    func creationInAWS(_ crm: CRMRecord) -> DealPlan? {
        var scope = mapping.scope(nil, crm, today: today)
        guard mapping.createInAWS.value(&scope).map({ $0 != "false" }) ?? false else { return nil }
        var plan = DealPlan(deed: .createInAWS, opportunity: nil, deal: crm.id, title: crm.id)
        (plan.crm, plan.isNewLink) = (crm, true)
        let empty = AWSRecord(id: "", body: .object([]))
        for field in mapping.fields where field.toAWS != nil && field.aws.map({ $0.changes != .never }) ?? false {
            let sides = sides(of: field, empty, crm)
            plan.problems += sides.strangersBack.map { "\(field.name): \($0); add the word to it." }
            guard let new = sides.back, sides.strangersBack.isEmpty else { continue }
            plan.changes.append(.init(field: field, side: .aws, old: nil, new: new))
        }
        let written = Set(plan.changes.compactMap(\.field.aws))
        plan.repairs = repairs(of: .aws, &scope) { repair in repair.aws.map { !written.contains($0) } ?? false }
        plan.title = plan.changes.first { $0.field.name == "Project.Title" }?.new ?? crm.id
        return plan
    }

    /// What CreateOpportunity is asked for such a plan.
    func creation(_ plan: DealPlan, catalog: String, token: String) -> Document {
        var body = Document.object([
            .init("Catalog", .string(catalog)), .init("ClientToken", .string(token)),
            .init("Origin", .string("Partner Referral")),
        ])
        for change in plan.changes { if let aws = change.field.aws { body = aws.setting(change.new, in: body) } }
        for repair in plan.repairs { if let field = repair.aws { body = field.setting(repair.value, in: body) } }
        let isNamed = body["PartnerOpportunityIdentifier"] != nil
        guard !isNamed, let deal = plan.deal, deal.count <= Self.identifierLimit, case .object(let members) = body
        else {
            return body
        }
        return .object(members + [.init("PartnerOpportunityIdentifier", .string(deal))])
    }
}

extension AWSRecord {
    var title: String? {
        let customer = body["Customer"]
        return body["Project"]?["Title"]?.plainText
            ?? (customer?["Account"]?["CompanyName"] ?? customer?["CompanyName"])?.plainText
    }

    /// Whether a partner may change a field now; nil where the record does not say how far it has come.
    func editableFields() -> ((AWSField) -> Bool)? {
        guard let record = try? JSONReader.read(Selling.GetOpportunityResponse.self, from: JSONWriter.bytes(body)).0
        else {
            return nil
        }
        let editable = LockedOpportunity.editable(record)
        return { field in
            editable.contains { field.lies(in: $0) } || !FieldLocks.table.contains { field.lies(in: $0.field) }
        }
    }

    /// Whether AWS holds it until it has reviewed it: the lock that opens by itself.
    var isUnderReview: Bool {
        let status = body["LifeCycle"]?["ReviewStatus"]?.plainText.flatMap { Selling.ReviewStatus(rawValue: $0) }
        return status?.isUnderReview ?? false
    }

    /// How far it has come, for people.
    var phase: String {
        let status = body["LifeCycle"]?["ReviewStatus"]?.plainText
        let stage = body["LifeCycle"]?["Stage"]?.plainText
        return [status.map { "its review status is \($0)" }, stage.map { "its stage is \($0)" }].compactMap(\.self)
            .joined(separator: " and ")
    }
}

extension CRMRecord {
    /// How a record is called that a system has not named yet.
    package static let provisionalPrefix = "new:"

    static func isProvisional(_ id: String) -> Bool { id.hasPrefix(provisionalPrefix) }

    /// What it says, for telling whether it has changed.
    var digest: String {
        RecordDigest.of(
            [id, externalID ?? ""]
                + fields.sorted { $0.key < $1.key }.flatMap { name, value in
                    MappedKind.text.text(of: value).map { [name, $0] } ?? []
                }
        )
    }
}

extension Document {
    var plainText: String? { if case .string(let text) = self { text } else { nil } }
}
