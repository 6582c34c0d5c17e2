import CosellShapes
import CosellShell
import CosellWire
import SellingAPI
import SellingRules

/// Makes what stands in the columns of one row into what is to be done.
struct BulkRowReading {
    private let kind: BulkKind
    /// Whether an empty cell empties its field.
    private let erasesEmpty: Bool
    private var draft: BulkDraft
    private var faults: [BulkFault] = []
    private var team: [(role: String, members: [Document.Member])] = []
    private var relatedType: Selling.RelatedEntityType?
    private var relatedIdentifier: String?

    init(_ kind: BulkKind, row: Int, line: Int, erasesEmpty: Bool) {
        (self.kind, self.erasesEmpty) = (kind, erasesEmpty)
        draft = BulkDraft(row: row, line: line)
    }

    /// Takes a value in.
    mutating func take(_ value: Document, _ column: BulkColumn) {
        do throws(Complaint) { try put(value, column) } catch { note(error.what, column.place, error.remedy) }
    }

    mutating func note(_ what: String, _ column: BulkColumn.Place? = nil, _ remedy: String? = nil) {
        faults.append(BulkFault(line: draft.line, column: column, what: what, remedy: remedy))
    }

    /// The row, once all its values are in.
    mutating func end() -> (draft: BulkDraft, faults: [BulkFault]) {
        if !team.isEmpty {
            let members = team.map { Document.object([.init("BusinessTitle", .string($0.role))] + $0.members) }
            draft.change.overlay = .object([.init("OpportunityTeam", .list(members))])
        }
        if let relatedIdentifier { relate(relatedIdentifier) }
        if kind != .create { requireIdentifier() }
        if kind == .associate, draft.relations.isEmpty, faults.isEmpty {
            note("the row names nothing to associate", nil, "Give RelatedEntityType and RelatedEntityIdentifier.")
        }
        if kind == .create || kind == .update, draft.change.isEmpty, faults.isEmpty {
            note("the row changes nothing", nil, "Fill a column, or take the row out.")
        }
        return (draft, faults)
    }

    private mutating func requireIdentifier() {
        guard let identifier = draft.identifier else {
            return note("the row does not say which opportunity it is about", nil, "Give Id: O5300001.")
        }
        guard Self.identifiers.matches(identifier) else {
            return note("'\(identifier)' is no opportunity", nil, "It looks like O and 1 to 19 digits: O5300001.")
        }
    }

    private static let identifiers = Pattern("O[0-9]{1,19}")

    // MARK: Values

    private mutating func put(_ value: Document, _ column: BulkColumn) throws(Complaint) {
        let value = value.unguarded
        switch column.meaning {
        case .passedOver: break
        case .field(let path): try put(value, path, column)
        case .amount: try putAmount(value, column)
        case _ where value.isNothing: break
        case .identifier: draft.identifier = value.words
        case .lastModified:
            guard let moment = Instant(value.words) else {
                throw Complaint("'\(value.words)' is no moment", remedy: "Write 2026-11-29T17:00:00Z.")
            }
            draft.lastModified = moment
        case .team(let role, let members): try putTeam(value.words, role, members)
        case .related(let type): relate(value, type)
        case .allRelated:
            guard case .object(let kinds) = value else { throw Complaint("takes an object, as the API answers it") }
            for kind in kinds { relate(kind.value, Selling.RelatedEntityType(rawValue: kind.name)) }
        case .relatedType: relatedType = .init(rawValue: try spelled(value.words, "RelatedEntityType"))
        case .relatedIdentifier: relatedIdentifier = value.words
        case .involvement:
            draft.involvement = .init(rawValue: try spelled(value.words, "SalesInvolvementType"))
        case .visibility: draft.visibility = .init(rawValue: try spelled(value.words, "Visibility"))
        }
    }

    private func spelled(_ text: String, _ shape: String) throws(Complaint) -> String {
        let shape = FieldPath.table[shape]
        guard let value = shape.value(meantBy: text) else {
            throw Complaint("there is no '\(text)'", remedy: shape.remedy(for: text))
        }
        return value
    }

    private mutating func put(_ value: Document, _ path: FieldPath, _ column: BulkColumn) throws(Complaint) {
        draft.columns["\(path)".withoutPlaces] = column.place
        if value.isNothing {
            let isTold = value == .null || erasesEmpty
            if kind == .update, isTold { draft.change.erasures.append(path) }
            return
        }
        let fitted = try FieldValue.fitted(try written(value, path), to: path).withoutAws(path)
        draft.change.erasures += kind == .update ? fitted.nothings(below: path) : []
        draft.change.fields.append(.init(path: path, value: fitted))
        if path.steps == [.member("PartnerOpportunityIdentifier")] { draft.key = fitted.words }
    }

    /// A text as the field has it: lists in pieces, days and JSON read.
    private func written(_ value: Document, _ path: FieldPath) throws(Complaint) -> Document {
        guard case .string(let text) = value else { return value }
        let shape = FieldPath.table[path.shape]
        let isJSON = text.hasPrefix("{") || text.hasPrefix("[")
        switch shape.kind {
        case .list where !isJSON: return .list(pieces(of: text, FieldPath.table[shape.element ?? ""]))
        case .list, .structure, .union, .map: return try JSONText.document(of: text)
        default: break
        }
        if Self.days.contains("\(path)"), CalendarDay(text) == nil {
            throw Complaint("'\(text)' is no day", remedy: "Write YYYY-MM-DD: 2026-11-29.")
        }
        if "\(path)".hasSuffix(".amount") {
            return .string(try WrittenAmount.digits(of: text, at: ""))
        }
        if path.steps == [.member("Marketing"), .member("Source")] {
            // The old files asked whether there was one.
            return .string(["yes": "Marketing Activity", "no": "None"][text.lowercased()] ?? text)
        }
        return .string(text)
    }

    private static let days: Set<String> = [
        "lifeCycle.targetCloseDate", "softwareRevenue.effectiveDate", "softwareRevenue.expirationDate",
    ]

    /// Semicolons and lines part the values of a list; commas do where a piece is none of the values.
    private func pieces(of text: String, _ element: Shape) -> [Document] {
        let parts = text.split { $0 == ";" || $0.isNewline }.map(String.init)
        return parts.flatMap { part -> [Document] in
            let part = part.plain
            guard !element.values.isEmpty, element.value(meantBy: part) == nil, part.contains(",") else {
                return [.string(part)]
            }
            return part.split(separator: ",").map { .string(String($0).plain) }
        }
        .filter { !$0.isNothing }
    }

    /// `12500`, `USD 12,500.50`, `12500 EUR`
    private mutating func putAmount(_ value: Document, _ column: BulkColumn) throws(Complaint) {
        draft.columns["project.expectedCustomerSpend"] = column.place
        guard !value.isNothing else { return }
        var text = value.words.plain
        let words = text.split(separator: " ").map(String.init)
        if words.count > 1, let code = [words.first, words.last].compactMap(\.self).first(where: \.isCurrency) {
            text = words.filter { $0 != code }.joined(separator: " ")
            let currency = try FieldPath("Project.ExpectedCustomerSpend[0].CurrencyCode", for: "", in: kind.root)
            let fitted = try FieldValue.fitted(.string(code), to: currency)
            draft.change.fields.append(.init(path: currency, value: fitted))
        }
        draft.change.amount = try WrittenAmount.digits(of: text, at: "")
    }

    private mutating func putTeam(_ text: String, _ role: String, _ members: [String]) throws(Complaint) {
        var parts = [text.plain]
        if members.count > 1 {
            guard let blank = parts[0].lastIndex(of: " ") else {
                throw Complaint("'\(text)' is one name of two", remedy: "Give the first and the last name.")
            }
            parts = [String(parts[0][..<blank]), String(parts[0][parts[0].index(after: blank)...])]
        }
        let values = zip(members, parts).map { Document.Member($0, .string($1)) }
        if let place = team.firstIndex(where: { $0.role == role }) {
            team[place].members += values
        } else {
            team.append((role, values))
        }
    }

    // MARK: Relations

    private mutating func relate(_ value: Document, _ type: Selling.RelatedEntityType) {
        switch value {
        case .list(let elements): for element in elements { relate(element, type) }
        default:
            for part in value.words.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
                add(String(part).plain, type)
            }
        }
    }

    private mutating func relate(_ identifier: String) {
        guard let relatedType else {
            return note(
                "RelatedEntityIdentifier has no RelatedEntityType",
                nil,
                "Give it too: Solutions, AwsProducts, …"
            )
        }
        add(identifier, relatedType)
    }

    /// A product may be called by its name.
    private mutating func add(_ identifier: String, _ type: Selling.RelatedEntityType) {
        guard !identifier.isEmpty else { return }
        let product =
            type == .awsProducts && AwsProducts.product(identifier) == nil
            ? AwsProducts.all.first { $0.name.lowercased() == identifier.lowercased() }?.identifier : nil
        draft.relations.append(.init(type: type, identifier: product ?? identifier))
    }
}

extension String {
    fileprivate var isCurrency: Bool {
        utf8.count == 3 && utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }
}

extension Document {
    /// A text without the apostrophe that keeps a sheet from taking it for a formula.
    fileprivate var unguarded: Document {
        guard case .string(let text) = self, text.first == "'", let next = text.dropFirst().first,
            "=+-@\t\r".contains(next)
        else { return self }
        return .string(String(text.dropFirst()))
    }

    /// Without what AWS alone writes, of a part of a record as the API answers it.
    fileprivate func withoutAws(_ path: FieldPath) -> Document {
        guard path.steps == [.member("LifeCycle")], case .object(let members) = self else { return self }
        let names = ["ReviewStatus", "ReviewComments", "ReviewStatusReason", "NextStepsHistory"]
        return .object(members.filter { !names.contains($0.name) })
    }

    /// The places below at which it says that nothing is to stand there.
    fileprivate func nothings(below path: FieldPath) -> [FieldPath] {
        guard case .object(let members) = self else { return [] }
        return members.flatMap { member -> [FieldPath] in
            let shape = FieldPath.table[path.shape].member(member.name)?.shape ?? path.shape
            let place = FieldPath(steps: path.steps + [.member(member.name)], shape: shape)
            return member.value == .null ? [place] : member.value.nothings(below: place)
        }
    }
}
