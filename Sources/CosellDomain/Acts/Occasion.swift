import CosellStore
import Synchronization

/// Something that happened to a record and that AWS may have a view on: what scenarios listen to (CP22). It is told in the
/// transaction of its cause.
package struct Occasion: Sendable {
    /// `submitted`
    package let event: String
    /// The sort of record, as acts call it: `opportunity`.
    package let subject: String
    package let id: String
    /// What names the record whatever the order of arrival: the partner's own identifier, where there is one (CP23).
    package let identity: String
    /// What people call the record; a rule may look for words of it.
    package let title: String
    /// The record itself; whoever knows its type looks into it.
    package let record: any Sendable

    package init(
        _ event: String,
        _ subject: String,
        id: String,
        identity: String,
        title: String,
        record: any Sendable
    ) {
        (self.event, self.subject, self.id) = (event, subject, id)
        (self.identity, self.title, self.record) = (identity, title, record)
    }
}

/// Who plays AWS when nobody asks, and hears of every occasion.
package final class Audience: Sendable {
    package typealias Hearing = @Sendable (Occasion, Books) throws -> Void

    private let hearing = Mutex<Hearing?>(nil)

    package init() {}

    /// - Parameter hearing: nil when nobody plays.
    package func listen(_ hearing: Hearing?) { self.hearing.withLock { $0 = hearing } }

    /// - Parameter occasion: made only when somebody hears it.
    package func tell(_ books: Books, _ occasion: () -> Occasion) throws {
        guard let hearing = hearing.withLock({ $0 }) else { return }
        try hearing(occasion(), books)
    }
}

/// How often each rule of a scenario was asked, by account and catalog; the only SQL that touches it.
package struct OccasionTable {
    package static let schema = """
        CREATE TABLE occasion_count (
            rule TEXT NOT NULL,
            account TEXT NOT NULL,
            catalog TEXT NOT NULL,
            seen BIGINT NOT NULL,
            PRIMARY KEY (rule, account, catalog)
        )
        """

    let books: Books

    /// Counts one more.
    ///
    /// - Returns: how many there were with it.
    package func count(_ rule: String) throws -> Int {
        let seen =
            (try books.transaction.first(
                """
                SELECT seen FROM occasion_count
                WHERE rule = \(rule) AND account = \(books.call.account) AND catalog = \(books.call.catalog)
                """
            ) { try $0.integer(0) } ?? 0) + 1
        try books.transaction.execute(
            """
            INSERT INTO occasion_count (rule, account, catalog, seen)
            VALUES (\(rule), \(books.call.account), \(books.call.catalog), \(seen))
            ON CONFLICT (rule, account, catalog) DO UPDATE SET seen = excluded.seen
            """
        )
        return seen
    }
}

extension Books {
    package var occasions: OccasionTable { OccasionTable(books: self) }
}
