package import CosellShell

/// A table as CSV holds it, by RFC 4180: names in the first line, a record in each of the others.
package struct CRMSheet: Hashable, Sendable {
    package var columns: [String]
    package var rows: [Row]

    package struct Row: Hashable, Sendable {
        /// As many as there are columns.
        package var cells: [String]
        /// Where it begins in the file, from 1.
        package var line: Int

        package init(cells: [String], line: Int = 0) { (self.cells, self.line) = (cells, line) }
    }

    package init(columns: [String], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }

    /// - Parameter file: as a person named it.
    /// - Throws: with the line, for a quote that nothing closes, a record of another length, and two columns of one name.
    package init(text: String, file: String) throws(Complaint) {
        var records = try Self.records(of: text, file)
        guard !records.isEmpty else {
            throw Complaint("the file is empty", at: file, remedy: "Its first line names the columns.")
        }
        let head = records.removeFirst()
        let names = head.cells
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw Complaint(
                "two columns are named '\(twice)'",
                at: "\(file), line \(head.line)",
                remedy: "Give each its own name."
            )
        }
        for record in records where record.cells.count != names.count {
            throw Complaint(
                "the record has \(record.cells.count) cells, and there are \(names.count) columns",
                at: "\(file), line \(record.line)",
                remedy: "Put texts with commas into double quotes."
            )
        }
        (columns, rows) = (names, records)
    }

    /// Each record on a line of its own, which ends as the standard says.
    package var text: String {
        var text = Self.line(columns)
        for row in rows { text += Self.line(row.cells) }
        return text
    }

    private static func line(_ cells: [String]) -> String {
        // A record of one empty cell would be a line that no reader takes for a record.
        if cells == [""] { return "\"\"\r\n" }
        return cells.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }

    // MARK: Reading

    private static func records(of text: String, _ file: String) throws(Complaint) -> [Row] {
        var reader = Reader(bytes: Array(text.utf8), file: file)
        return try reader.records()
    }

    private struct Reader {
        let bytes: [UInt8]
        let file: String
        var place = 0
        var line = 1

        private static let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
        private static let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

        mutating func records() throws(Complaint) -> [Row] {
            // Sheets write a mark of the byte order before the first name.
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
            var rows: [Row] = []
            while place < bytes.count {
                if skipsLineEnd() { continue }
                let start = line
                var cells = [try cell()]
                while place < bytes.count, bytes[place] == Self.comma {
                    place += 1
                    cells.append(try cell())
                }
                _ = skipsLineEnd()
                rows.append(Row(cells: cells, line: start))
            }
            return rows
        }

        private mutating func skipsLineEnd() -> Bool {
            guard place < bytes.count, bytes[place] == Self.feed || bytes[place] == Self.carriage else { return false }
            if bytes[place] == Self.carriage, place + 1 < bytes.count, bytes[place + 1] == Self.feed { place += 1 }
            place += 1
            line += 1
            return true
        }

        private mutating func cell() throws(Complaint) -> String {
            if place < bytes.count, bytes[place] == Self.quote { return try quotedCell() }
            let start = place
            while place < bytes.count, ![Self.comma, Self.feed, Self.carriage].contains(bytes[place]) { place += 1 }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }

        private mutating func quotedCell() throws(Complaint) -> String {
            let start = line
            var cell: [UInt8] = []
            place += 1
            while place < bytes.count {
                let byte = bytes[place]
                place += 1
                if byte == Self.feed { line += 1 }
                guard byte == Self.quote else {
                    cell.append(byte)
                    continue
                }
                if place < bytes.count, bytes[place] == Self.quote {
                    cell.append(byte)
                    place += 1
                    continue
                }
                guard place == bytes.count || [Self.comma, Self.feed, Self.carriage].contains(bytes[place]) else {
                    throw Complaint(
                        "text follows a closing quote",
                        at: "\(file), line \(line)",
                        remedy: "Write a quote within a quoted text twice."
                    )
                }
                return String(decoding: cell, as: UTF8.self)
            }
            throw Complaint(
                "a double quote is never closed",
                at: "\(file), line \(start)",
                remedy: "Close it, or write a quote within a quoted text twice."
            )
        }
    }
}
