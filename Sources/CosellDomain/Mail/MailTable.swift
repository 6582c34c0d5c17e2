package import CosellStore
package import CosellWire

/// The only SQL that touches mails. A mail is written by the transaction that causes it.
package struct MailTable {
    package static let schema = [
        """
        CREATE TABLE mail (
            sequence INTEGER PRIMARY KEY,
            sent_at BIGINT NOT NULL,
            recipient TEXT NOT NULL,
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            fields BLOB NOT NULL
        )
        """,
        "CREATE INDEX mail_by_recipient ON mail (recipient, sequence)",
    ]

    /// How far mails were brought out of the house; no row before any were to be.
    package static let placeSchema = [
        "CREATE TABLE mail_place (name TEXT PRIMARY KEY, sequence BIGINT NOT NULL)"
    ]

    /// What a write announces that brings a mail.
    package static let topic = "mail"

    private let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    package func send(_ mail: Mail, at moment: Instant) throws {
        let fields = JSONWriter()
        fields.write(.object(mail.fields.sorted { $0.key < $1.key }.map { Document.Member($0.key, .string($0.value)) }))
        try transaction.execute(
            """
            INSERT INTO mail (sequence, sent_at, recipient, subject, text, fields)
            VALUES (\(fragment: transaction.nextPlace(in: "mail", "sequence")), \(moment.nanosecondsSinceEpoch),
                \(mail.to.lowercased()), \(mail.subject), \(mail.text), \(fields.bytes))
            """
        )
        transaction.announce(Self.topic)
    }

    /// The mails behind a place in the order, oldest first.
    ///
    /// - Parameter recipient: whatever the case of its letters; nil means all.
    package func mails(to recipient: String? = nil, after sequence: Int, limit: Int) throws -> [StoredMail] {
        var conditions: [SQL] = ["sequence > \(sequence)"] + transaction.dialect.settled("sequence")
        if let recipient { conditions.append("recipient = \(recipient.lowercased())") }
        return try transaction.rows(
            """
            SELECT sequence, sent_at, recipient, subject, text, fields FROM mail
            WHERE \(fragment: SQL.all(conditions)) ORDER BY sequence LIMIT \(limit)
            """
        ) { row in
            StoredMail(
                sequence: try row.integer(0),
                at: Instant(nanosecondsSinceEpoch: Int64(try row.integer(1))),
                mail: Mail(
                    to: try row.text(2),
                    subject: try row.text(3),
                    text: try row.text(4),
                    fields: Self.fields(try JSONReader.document(from: row.blob(5)))
                )
            )
        }
    }

    /// When the oldest was sent.
    package var oldest: Instant? {
        get throws {
            try transaction.first("SELECT sent_at FROM mail ORDER BY sent_at LIMIT 1") {
                Instant(nanosecondsSinceEpoch: Int64(try $0.integer(0)))
            }
        }
    }

    /// Forgets at most `limit` mails that were sent before a moment; the newest stays, and so numbers go on from it.
    ///
    /// - Returns: how many were forgotten.
    package func forget(before moment: Instant, limit: Int) throws -> Int {
        try transaction.execute(
            """
            DELETE FROM mail WHERE sequence IN (
                SELECT sequence FROM mail
                WHERE sent_at <= \(moment.nanosecondsSinceEpoch) AND sequence < (SELECT MAX(sequence) FROM mail)
                ORDER BY sent_at LIMIT \(limit)
            )
            """
        )
    }

    // MARK: The place of delivery

    private static let placeName = "smtp"

    /// The last mail that was brought out; nil before any were to be.
    package var place: Int? {
        get throws {
            try transaction.first("SELECT sequence FROM mail_place WHERE name = \(Self.placeName)") {
                try $0.integer(0)
            }
        }
    }

    /// Delivery begins behind the mails that are there when it is asked for first: nobody waits for those.
    package func beginDelivery() throws {
        guard try place == nil else { return }
        try transaction.execute(
            """
            INSERT INTO mail_place (name, sequence)
            VALUES (\(Self.placeName), (SELECT COALESCE(MAX(sequence), 0) FROM mail))
            """
        )
    }

    package func advanceDelivery(to sequence: Int) throws {
        try transaction.execute(
            "UPDATE mail_place SET sequence = \(sequence) WHERE name = \(Self.placeName) AND sequence < \(sequence)"
        )
    }

    private static func fields(_ document: Document) -> [String: String] {
        guard case .object(let members) = document else { return [:] }
        return Dictionary(
            members.compactMap { member in
                guard case .string(let text) = member.value else { return nil }
                return (member.name, text)
            }
        ) { _, last in last }
    }
}

extension Books {
    package var mails: MailTable { MailTable(transaction: transaction) }
}
