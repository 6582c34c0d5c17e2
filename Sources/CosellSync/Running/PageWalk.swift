import CosellClient

/// Walks through the pages of a list and reads what they name, some at a time; the pages are kept one by one, in their
/// order, so that a walk that is cut short can go on behind the last one.
struct PageWalk<Row: Sendable, Found: Sendable>: Sendable {
    /// How many rows are read at the same time.
    let width: Int
    /// - Parameter token: of the page; nil for the first.
    let list: @Sendable (_ token: String?) async throws -> (rows: [Row], next: String?)
    /// Which rows of a page are to be read, by their places.
    let plan: @Sendable ([Row]) async throws -> [Int]
    let read: @Sendable (Row) async throws -> Found
    let keep: @Sendable (Page) async throws -> Void
    /// Hears how many rows are listed, and whether that is all.
    let listed: @Sendable (_ count: Int, _ isAll: Bool) -> Void

    struct Page: Sendable {
        let rows: [Row]
        /// What was read, by the place of its row.
        let found: [Int: Found]
    }

    /// So many pages are listed ahead of those that are read: enough to know soon how many there are.
    private static var pagesAhead: Int { 1000 }
    /// So many pages are read at a time, so that the last rows of one do not keep the next waiting.
    private static var openPages: Int { 4 }

    fileprivate enum Event: Sendable {
        case listed(rows: [Row], next: String?)
        case read(page: Int, place: Int, Found)
        case kept
    }

    private struct OpenPage {
        let rows: [Row]
        var missing: Int
        var found: [Int: Found] = [:]
    }

    func run() async throws {
        try await withThrowingTaskGroup(of: Event.self) { group in
            var course = Course()
            group.addTask { [list] in .page(try await list(nil)) }
            course.isListing = true
            while true {
                try await advance(&course, &group)
                guard let event = try await group.next() else { return }
                take(event, &course)
                if case .listed(_, let next) = event, next != nil, next == course.circleToken {
                    throw PagingFailure()
                }
            }
        }
    }

    private struct Course {
        var isListing = false
        var isKeeping = false
        var inFlight = 0
        var listedCount = 0
        /// The page that is listed next; nil once all are.
        var token: String?
        var circleToken: String?
        var waiting: [[Row]] = []
        var firstWaiting = 0
        var open: [Int: OpenPage] = [:]
        var opened = 0
        var kept = 0
        var toRead: [(page: Int, place: Int)] = []
        var firstToRead = 0
    }

    /// Starts whatever can be started.
    private func advance(_ course: inout Course, _ group: inout ThrowingTaskGroup<Event, any Error>) async throws {
        while course.inFlight < width {
            if course.firstToRead < course.toRead.count {
                let (page, place) = course.toRead[course.firstToRead]
                course.firstToRead += 1
                guard let row = course.open[page]?.rows[place] else { preconditionFailure("a page was kept too soon") }
                group.addTask { [read] in .read(page: page, place: place, try await read(row)) }
                course.inFlight += 1
            } else if course.firstWaiting < course.waiting.count, course.open.count < Self.openPages {
                try await open(&course)
            } else {
                break
            }
        }
        if !course.isKeeping, let page = course.open[course.kept], page.missing == 0 {
            course.isKeeping = true
            group.addTask { [keep] in
                try await keep(Page(rows: page.rows, found: page.found))
                return .kept
            }
        }
        let waitingCount = course.waiting.count - course.firstWaiting
        if !course.isListing, let token = course.token, waitingCount < Self.pagesAhead {
            course.isListing = true
            course.token = nil
            course.circleToken = token
            group.addTask { [list] in .page(try await list(token)) }
        }
    }

    private func open(_ course: inout Course) async throws {
        let rows = course.waiting[course.firstWaiting]
        course.waiting[course.firstWaiting] = []
        course.firstWaiting += 1
        if course.firstWaiting == course.waiting.count { (course.waiting, course.firstWaiting) = ([], 0) }
        let places = try await plan(rows)
        course.open[course.opened] = OpenPage(rows: rows, missing: places.count)
        if course.firstToRead == course.toRead.count { (course.toRead, course.firstToRead) = ([], 0) }
        course.toRead += places.map { (course.opened, $0) }
        course.opened += 1
    }

    private func take(_ event: Event, _ course: inout Course) {
        switch event {
        case .listed(let rows, let next):
            course.isListing = false
            course.token = next
            course.waiting.append(rows)
            course.listedCount += rows.count
            listed(course.listedCount, next == nil)
        case .read(let page, let place, let found):
            course.inFlight -= 1
            course.open[page]?.found[place] = found
            course.open[page]?.missing -= 1
        case .kept:
            course.isKeeping = false
            course.open[course.kept] = nil
            course.kept += 1
        }
    }
}

extension PageWalk.Event {
    fileprivate static func page(_ page: (rows: [Row], next: String?)) -> Self {
        .listed(rows: page.rows, next: page.next.flatMap { $0.isEmpty ? nil : $0 })
    }
}
