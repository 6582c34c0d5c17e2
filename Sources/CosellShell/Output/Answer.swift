package import CosellWire
package import JMESPath

/// How the answers of one command are written: page by page where the format allows it, else at the end.
package struct Answer {
    private let format: OutputFormat
    private let query: Query?
    private let columns: [String]
    private let title: String
    /// The member with a page's rows.
    private let rows: String?
    private let mergesPages: Bool
    private let width: Int?
    private let style: Style
    private var pages: [Document] = []
    private var hasWritten = false

    /// - Parameters:
    ///   - rows: the member that holds a list operation's rows; nil for others.
    ///   - mergesPages: whether pages are read on. A single page stays as it is, in the model's order.
    ///   - width: the terminal's columns, when the output is one.
    package init(
        to format: OutputFormat,
        options: GlobalOptions = GlobalOptions(),
        title: String,
        rows: String? = nil,
        mergesPages: Bool = true,
        width: Int? = nil,
        style: Style = .plain
    ) {
        self.format = format
        query = options.query
        columns = options.columns
        self.title = title
        self.rows = rows
        self.mergesPages = mergesPages
        self.width = width
        self.style = style
    }

    /// Takes a page.
    ///
    /// - Returns: what can be written at once: a page of text; nothing in the other formats, whose pages are one value.
    package mutating func page(_ page: Document) throws(QueryError) -> String {
        guard format == .text, columns.isEmpty else {
            pages.append(page)
            return ""
        }
        defer { hasWritten = true }
        guard hasWritten, let rows, let more = page[rows] else { return TextLayout.text(try asked(page)) }
        return TextLayout.text(try asked(.object([Document.Member(rows, more)])))
    }

    /// - Parameter token: where to go on, when rows were left out.
    /// - Returns: the rest of what is to be written.
    package mutating func end(token: String? = nil) throws(QueryError) -> String {
        if format == .text, columns.isEmpty { return token.map { "NEXTTOKEN\t\($0)\n" } ?? "" }
        guard var whole = merged() else { return "" }
        if let token, case .object(let members) = whole {
            whole = .object(members + [Document.Member("NextToken", .string(token))])
        }
        let value = try asked(whole)
        if !columns.isEmpty, format == .table || format == .text { return try chosen(value) }
        if query == nil, value == .object([]) { return "" }
        switch format {
        case .json: return JSONLayout.text(value) + "\n"
        case .yaml: return YAMLLayout.text(value)
        case .text: return TextLayout.text(value)
        case .table: return TableLayout.text(value, title: title, width: width, style: style)
        }
    }

    private func asked(_ value: Document) throws(QueryError) -> Document { try query?.search(value) ?? value }

    /// All pages as one: the rows of each, then what else the first one says.
    private func merged() -> Document? {
        guard let first = pages.first, mergesPages, let rows, pages.contains(where: { $0[rows] != nil }) else {
            return pages.first
        }
        let all = pages.flatMap { page -> [Document] in
            guard case .list(let elements)? = page[rows] else { return [] }
            return elements
        }
        return .object([Document.Member(rows, .list(all))] + first.members.filter { $0.name != rows })
    }

    /// The chosen columns of the rows, or of the one object that the answer is.
    private func chosen(_ value: Document) throws(QueryError) -> String {
        var paths: [Query] = []
        for column in columns { paths.append(try Query(column)) }
        let elements: [Document] =
            if case .list(let elements) = value {
                elements
            } else if let rows, case .list(let elements)? = value[rows] {
                elements
            } else {
                [value]
            }
        var cells: [[Document]] = []
        for element in elements {
            var row: [Document] = []
            for path in paths {
                let cell = try path.search(element)
                row.append(cell == .null ? .string("") : cell)
            }
            cells.append(row)
        }
        guard format == .table else {
            return cells.map {
                $0.map { $0.isPlain ? TextLayout.word($0) : $0.compactJSON }.joined(separator: "\t") + "\n"
            }
            .joined()
        }
        return TableLayout.text(rows: cells, columns: columns, title: title, width: width, style: style)
    }
}
