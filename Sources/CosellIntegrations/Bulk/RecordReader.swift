import CosellShell
package import CosellWire

/// Reads the records of a file one by one: CSV as RFC 4180 and spreadsheets have it, or JSON lines.
package struct RecordReader {
    package enum Form: String, Sendable { case csv, jsonl }

    /// What stands in a record.
    package enum Content: Hashable, Sendable {
        case cells([String])
        case members([Document.Member])
        /// It cannot be read, which says nothing of the others.
        case broken(what: String, remedy: String?)
    }

    package struct Record: Hashable, Sendable {
        /// Where it begins, from 1.
        package let line: Int
        package let content: Content
    }

    package let form: Form
    private var feed: ByteFeed
    private var line = 1
    private let separator: UInt8
    private let file: String

    /// A request has at most so much; a longer record is one whose quotes are not closed.
    private static let limit = 1 << 20

    /// - Parameter file: by its name.
    /// - Throws: ``Complaint`` for what is no text in UTF-8.
    package init(_ feed: ByteFeed, of file: String) throws {
        var feed = feed
        let start = Array(try feed.ahead().prefix(3))
        if start == [0xEF, 0xBB, 0xBF] { for _ in 0..<3 { _ = try feed.next() } }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            throw Complaint("the file is UTF-16, not UTF-8", at: file, remedy: "Save it as CSV UTF-8.")
        }
        let ahead = try feed.ahead()
        switch ahead.first(where: { !$0.isBlank }) {
        case nil: throw Complaint("the file is empty", at: file, remedy: "Its first line names the columns.")
        case UInt8(ascii: "[")?:
            let way = "Give JSON lines, an object a line: jq -c '.[]' \(file) > rows.jsonl"
            throw Complaint("the file is a JSON list", at: file, remedy: way)
        case UInt8(ascii: "{")?: form = .jsonl
        default: form = .csv
        }
        separator = Self.separator(ahead)
        (self.feed, self.file) = (feed, file)
    }

    /// - Returns: nil at the end; records without any content are left out.
    /// - Throws: ``Complaint`` for what makes all that follows unreadable.
    package mutating func next() throws -> Record? {
        while true {
            let start = line
            switch form {
            case .csv:
                guard let cells = try cells() else { return nil }
                if cells.contains(where: { !$0.isBlank }) { return Record(line: start, content: .cells(cells)) }
            case .jsonl:
                guard let text = try text() else { return nil }
                if !text.isBlank { return Record(line: start, content: Self.members(text)) }
            }
        }
    }

    // MARK: CSV

    private mutating func cells() throws -> [String]? {
        guard try feed.peek() != nil else { return nil }
        let start = line
        var (cells, cell): ([String], [UInt8]) = ([], [])
        var (quoteLine, wasQuoted, count): (Int?, Bool, Int) = (nil, false, 0)
        while let byte = try feed.next() {
            count += 1
            try require(byte, count, from: start, quote: quoteLine)
            if quoteLine != nil {
                if byte == .quote, try feed.peek() != .quote {
                    quoteLine = nil
                } else {
                    if byte == .quote { try feed.skip(.quote) }
                    if try byte == .lineFeed || byte == .carriageReturn && feed.peek() != .lineFeed { line += 1 }
                    cell.append(byte)
                }
                continue
            }
            switch byte {
            case separator:
                cells.append(try checked(cell, start))
                (cell, wasQuoted) = ([], false)
            case .carriageReturn, .lineFeed:
                if byte == .carriageReturn { try feed.skip(.lineFeed) }
                line += 1
                return cells + [try checked(cell, start)]
            case .quote where cell.isEmpty && !wasQuoted: (quoteLine, wasQuoted) = (line, true)
            default: cell.append(byte)
            }
        }
        if let quoteLine { throw unclosed(quoteLine) }
        return cells + [try checked(cell, start)]
    }

    /// What stands most often in the first line outside of quotes: sheets of some countries write semicolons.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes {
            if byte == .quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == .lineFeed || byte == .carriageReturn, counts.contains(where: { $0 > 0 }) { break }
            if let place = separators.firstIndex(of: byte) { counts[place] += 1 }
        }
        let most = counts.max() ?? 0
        return separators[counts.firstIndex(of: most) ?? 0]
    }

    private func unclosed(_ line: Int) -> Complaint {
        Complaint("a quote that opens there is never closed", at: "\(file), line \(line)", remedy: "Close it: \"…\".")
    }

    // MARK: JSON lines

    private mutating func text() throws -> String? {
        guard try feed.peek() != nil else { return nil }
        let start = line
        var bytes: [UInt8] = []
        while let byte = try feed.next() {
            try require(byte, bytes.count, from: start, quote: nil)
            if byte == .lineFeed {
                line += 1
                break
            }
            bytes.append(byte)
        }
        return try checked(bytes, start)
    }

    private static func members(_ text: String) -> Content {
        do throws(Complaint) {
            guard case .object(let members) = try JSONText.document(of: text) else {
                return .broken(what: "the line is no JSON object", remedy: "An object a line: {\"Id\": \"O5300001\"}.")
            }
            return .members(members)
        } catch { return .broken(what: error.what.replacing("line 1, ", with: ""), remedy: error.remedy) }
    }

    // MARK: Texts

    private func require(_ byte: UInt8, _ count: Int, from start: Int, quote: Int?) throws {
        if byte == 0 {
            throw Complaint("the file is no text", at: "\(file), line \(line)", remedy: "Save it as CSV UTF-8.")
        }
        guard count > Self.limit else { return }
        if let quote { throw unclosed(quote) }
        throw Complaint("a record has more than 1 MiB", at: "\(file), line \(start)", remedy: "No request has so much.")
    }

    private func checked(_ bytes: [UInt8], _ line: Int) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint("the file is not UTF-8 text", at: "\(file), line \(line)", remedy: "Save it as CSV UTF-8.")
        }
        return text
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")

    fileprivate var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || (10...13).contains(self)
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
