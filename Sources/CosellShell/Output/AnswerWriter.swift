package import CosellWire
package import JMESPath

/// How the answers of one command are written: page by page where the format allows it, else at the end.
package struct AnswerWriter {
    private let format: OutputFormat
    private let query: Query?
    private let columns: [Column]
    private let isChosen: Bool
    private let title: String
    /// The member with a page's rows.
    private let rows: String?
    private let mergesPages: Bool
    private let width: Int?
    private let style: Style
    private var pages: [Document] = []
    private var hasWritten = false
    /// Where to go on, when the format itself has no place for it.
    package private(set) var token: String?

    /// - Parameters:
    ///   - rows: the member that holds a list operation's rows; nil for others.
    ///   - usual: the columns of a table when none are chosen.
    ///   - mergesPages: whether pages are read on. A single page stays as it is, in the model's order.
    ///   - width: the terminal's columns, when the output is one.
    package init(
        to format: OutputFormat,
        options: GlobalOptions = GlobalOptions(),
        title: String,
        rows: String? = nil,
        usual: [Column] = [],
        mergesPages: Bool = true,
        width: Int? = nil,
        style: Style = .plain
    ) {
        self.format = format
        query = options.query
        isChosen = !options.columns.isEmpty
        columns = isChosen ? options.columns.map(Column.init(path:)) : usual
        self.title = title
        self.rows = rows
        self.mergesPages = mergesPages
        self.width = width
        self.style = style
    }

    /// Takes a page.
    ///
    /// - Returns: what can be written at once: a page of text or of lines; nothing in the other formats, whose pages are
    ///   one value.
    package mutating func page(_ page: Document) throws(QueryError) -> String {
        switch format {
        case .jsonl:
            if let token = page.token { self.token = token }
            return try lines(page)
        case .text where !isChosen:
            defer { hasWritten = true }
            guard hasWritten, let rows, let more = page[rows] else { return TextLayout.text(try asked(page)) }
            return TextLayout.text(try asked(.object([Document.Member(rows, more)])))
        default:
            pages.append(page)
            return ""
        }
    }

    /// - Parameter token: where to go on, when rows were left out.
    /// - Returns: the rest of what is to be written.
    package mutating func end(token: String? = nil) throws(QueryError) -> String {
        if format == .jsonl {
            self.token = token ?? self.token
            return ""
        }
        if format == .text, !isChosen { return token.map { "NEXTTOKEN\t\($0)\n" } ?? "" }
        guard var whole = merged() else { return "" }
        if let token, case .object(let members) = whole {
            whole = .object(members + [Document.Member("NextToken", .string(token))])
        }
        let value = try asked(whole)
        if query == nil, value == .object([]) { return "" }
        switch format {
        case .json: return JSONLayout.text(value) + "\n"
        case .yaml: return YAMLLayout.text(value)
        case .text: return try columnsOfText(value) + (token.map { "NEXTTOKEN\t\($0)\n" } ?? "")
        case .table, .jsonl: return try table(value)
        }
    }

    private func asked(_ value: Document) throws(QueryError) -> Document { try query?.search(value) ?? value }

    /// All pages as one: the rows of each, then what else the first one says.
    private func merged() -> Document? {
        guard let first = pages.first, mergesPages, let rows, pages.contains(where: { $0[rows] != nil }) else {
            return pages.first
        }
        let all = pages.flatMap { $0.elements(of: rows) }
        return .object([Document.Member(rows, .list(all))] + first.members.filter { $0.name != rows })
    }

    // MARK: Formats

    /// The rows of a page, or the elements of what a query makes of it, a line each.
    private func lines(_ page: Document) throws(QueryError) -> String {
        let value = try asked(page)
        let elements: [Document] =
            if query == nil, let rows, value[rows] != nil {
                value.elements(of: rows)
            } else if case .list(let elements) = value {
                elements
            } else {
                value == .object([]) ? [] : [value]
            }
        return elements.map { JSONLayout.line($0) + "\n" }.joined()
    }

    /// Columns of the rows; else one record as a sheet; what a query made, in frames as the AWS CLI has them.
    private func table(_ value: Document) throws(QueryError) -> String {
        let isList = rows.map { value[$0] != nil } ?? false
        guard isChosen || query == nil && isList && !columns.isEmpty else {
            guard query == nil, !isList, case .object = value else {
                return TableLayout.text(value, title: title, width: width, style: style)
            }
            return SheetLayout.text(value, width: width, style: style)
        }
        let listing = try ListingLayout.text(elements(of: value), columns, width: width, style: style)
        return listing + (value.token.map { "\nNextToken  \($0.visibleLine)\n" } ?? "")
    }

    private func columnsOfText(_ value: Document) throws(QueryError) -> String {
        try ListingLayout.values(elements(of: value), columns).map { row in
            row.map { cell in
                if cell == .null { return "" }
                return cell.isPlain ? TextLayout.word(cell) : JSONLayout.line(cell)
            }
            .joined(separator: "\t") + "\n"
        }
        .joined()
    }

    /// The rows, or the one object that the answer is.
    private func elements(of value: Document) -> [Document] {
        if case .list(let elements) = value { return elements }
        if let rows, value[rows] != nil { return value.elements(of: rows) }
        return [value]
    }
}

extension Document {
    /// Where a page ends and the next one begins.
    fileprivate var token: String? {
        for name in ["NextToken", "nextToken"] {
            if case .string(let token)? = self[name], !token.isEmpty { return token }
        }
        return nil
    }

    fileprivate func elements(of name: String) -> [Document] {
        guard case .list(let elements)? = self[name] else { return [] }
        return elements
    }
}
