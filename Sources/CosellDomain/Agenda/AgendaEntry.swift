package import CosellWire

/// What AWS or time is about to do: the kind of work, what it is done to, for whom, and when.
package struct AgendaEntry: Hashable, Sendable {
    package let kind: AgendaKind
    /// What the kind takes for a name: an identifier, mostly. A kind has one entry a subject at most.
    package let subject: String
    /// Empty for what the house does for itself.
    package let account: String
    package let catalog: String
    /// By the house clock.
    package let due: Instant
    /// What the kind needs to know besides; empty for most.
    package let detail: String

    package init(
        _ kind: AgendaKind,
        _ subject: String,
        account: String,
        catalog: String,
        due: Instant,
        detail: String = ""
    ) {
        self.kind = kind
        self.subject = subject
        self.account = account
        self.catalog = catalog
        self.due = due
        self.detail = detail
    }
}

/// A kind of work; its text stands in the store and in the log. Each family names its own.
package struct AgendaKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}

/// How a kind of work is done, in the transaction that takes its entry off the agenda.
package struct AgendaAct: Sendable {
    package let kind: AgendaKind
    package let perform: @Sendable (AgendaEntry, Books) throws -> Void
    /// What becomes of its record when an entry is taken off: one that would wait for it for ever is ended. Nil where the
    /// record goes on without it.
    package let abandon: (@Sendable (AgendaEntry, Books) throws -> Void)?

    package init(
        _ kind: AgendaKind,
        abandon: (@Sendable (AgendaEntry, Books) throws -> Void)? = nil,
        _ perform: @escaping @Sendable (AgendaEntry, Books) throws -> Void
    ) {
        (self.kind, self.perform, self.abandon) = (kind, perform, abandon)
    }
}

/// An entry as it stands on the agenda.
package struct WaitingEntry: Hashable, Sendable {
    /// Never given to another entry.
    package let id: Int64
    package let entry: AgendaEntry
    /// Why it was put off, if it was.
    package let cause: String?
}
