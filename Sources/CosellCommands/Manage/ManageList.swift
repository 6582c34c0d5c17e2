/// Rows that one moves through and searches in.
struct ManageList: Sendable, Equatable {
    struct Row: Sendable, Equatable {
        let id: String
        let cells: [String]
        /// What a search looks in, in small letters.
        let searched: [UInt8]
        /// Whether it is one to look at first.
        var isUrgent = false

        init(_ id: String, _ cells: [String], searched texts: [String]? = nil, isUrgent: Bool = false) {
            (self.id, self.cells, self.isUrgent) = (id, cells, isUrgent)
            searched = Array((texts ?? cells).joined(separator: "\n").lowercased().utf8)
        }
    }

    private(set) var rows: [Row] = []
    private(set) var search = ""
    /// The places of the rows that the search finds.
    private(set) var found: [Int] = []
    /// Among those that were found.
    private(set) var selected = 0
    private(set) var top = 0

    /// Puts rows in place of those that are there; the selected one stays selected.
    mutating func show(_ rows: [Row]) {
        let id = current?.id
        self.rows = rows
        find()
        selected = id.flatMap { id in found.firstIndex { rows[$0].id == id } } ?? min(selected, max(0, found.count - 1))
    }

    mutating func search(_ text: String) {
        guard text != search else { return }
        search = text
        find()
        (selected, top) = (0, 0)
    }

    var current: Row? { found.indices.contains(selected) ? rows[found[selected]] : nil }

    /// - Parameter room: how many rows are seen at once.
    mutating func move(by step: Int, room: Int) { select(selected + step, room: room) }

    mutating func select(_ place: Int, room: Int) {
        selected = max(0, min(found.count - 1, place))
        follow(room)
    }

    /// Brings the selected row among those that are seen.
    mutating func follow(_ room: Int) {
        let room = max(1, room)
        if selected < top { top = selected }
        if selected >= top + room { top = selected - room + 1 }
        top = max(0, min(top, found.count - room))
    }

    /// The rows to be seen, each with whether it is the selected one.
    func seen(_ room: Int) -> [(row: Row, isSelected: Bool)] {
        let start = min(top, found.count)
        return (start..<min(found.count, start + max(0, room))).map { (rows[found[$0]], $0 == selected) }
    }

    private mutating func find() {
        let wanted = Array(search.lowercased().utf8)
        found = wanted.isEmpty ? Array(rows.indices) : rows.indices.filter { rows[$0].searched.holds(wanted) }
    }
}

extension [UInt8] {
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return part.isEmpty }
        return withUnsafeBufferPointer { all in
            part.withUnsafeBufferPointer { part in
                var place = 0
                let last = all.count - part.count
                search: while place <= last {
                    defer { place += 1 }
                    guard all[place] == first else { continue }
                    for offset in 1..<Swift.max(1, part.count) where all[place + offset] != part[offset] {
                        continue search
                    }
                    return true
                }
                return false
            }
        }
    }
}
