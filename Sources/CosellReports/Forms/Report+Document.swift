package import CosellWire

extension Report {
    /// For machines; the members' names are a promise. Numbers are numbers, shares 0...1, sums an object by currency.
    package var document: Document {
        var members = [
            Document.Member("Report", .string(kind.rawValue)),
            Document.Member(
                "Facts",
                .list(facts.map { .object([.init("Name", .string($0.name)), .init("Text", .string($0.text))]) })
            ),
            Document.Member("Figures", .object(figures.map { .init($0.name, $0.cell.document) })),
            Document.Member(
                "Sections",
                .object(sections.map { .init($0.name, Document(rows: $0.rows, $0.columns)) })
            ),
            Document.Member("Notes", .list(notes.map(Document.string))),
        ]
        if let records {
            members.append(.init("Records", Document(rows: records.all.map(\.cells), ReportRecord.columns)))
            members.append(.init("UnlistedRecords", .integer(records.unlisted)))
        }
        return .object(members)
    }
}

extension Document {
    fileprivate init(rows: [[ReportCell]], _ columns: [ReportColumn]) {
        self = .list(rows.map { row in .object(zip(columns, row).map { .init($0.name, $1.document) }) })
    }
}

extension ReportCell {
    fileprivate var document: Document {
        switch self {
        case .nothing: .null
        case .text(let text): .string(text)
        case .count(let count): .integer(count)
        case .decimal(let number): .number(number, places: 10)
        case .share(let share): .number(share, places: 10_000)
        case .money(let sums): .object(sums.map { .init($0.currency, .number($0.amount, places: 100)) })
        }
    }
}

extension Document {
    /// Rounded to what it tells; whole numbers without a point; null for what is none.
    fileprivate static func number(_ number: Double, places: Double) -> Document {
        guard number.isFinite else { return .null }
        let scaled = (number * places).rounded()
        guard scaled.magnitude < exact else { return .double(number) }
        let rounded = scaled / places
        return rounded == rounded.rounded() ? .integer(Int(rounded)) : .double(rounded)
    }

    /// Beyond it a double has no places behind the point.
    private static var exact: Double { 9_007_199_254_740_992 }
}
