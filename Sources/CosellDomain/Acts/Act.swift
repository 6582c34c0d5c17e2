package import CosellWire

/// One thing that AWS does, for whoever plays AWS (CP10): its row, how its record is found, and the deed, which
/// stands in its domain's own `Aws/` room.
package struct Act<Actor: Sendable>: Sendable {
    package let row: ActRow
    /// Where its record stands; nil for what makes one.
    let subject: ActSubject?
    /// Whether it is done in the name of one partner; what is between several names them all.
    let needsAccount: Bool
    /// - Returns: the record that changed, in the service's own JSON.
    let perform: @Sendable (Actor, ActArguments, Books) throws -> Document

    /// - Parameters:
    ///   - states: those of the record that allow it; none for all.
    ///   - perform: runs in one transaction with its events.
    package init(
        _ name: String,
        of service: String,
        _ words: String,
        _ parameters: [ActParameter] = [],
        on subject: ActSubject? = nil,
        in states: [String] = [],
        conditions: [String] = [],
        needsAccount: Bool = true,
        example: String,
        perform: @escaping @Sendable (Actor, ActArguments, Books) throws -> Document
    ) {
        row = ActRow(
            name,
            of: service,
            words,
            parameters,
            subject: subject?.kind,
            states: states,
            conditions: conditions,
            example: example
        )
        self.subject = subject
        self.needsAccount = needsAccount
        self.perform = perform
    }

    /// The act, done by somebody.
    package func by(_ actor: Actor) -> BoundAct {
        BoundAct(row: row, subject: subject, needsAccount: needsAccount) { arguments, books in
            try perform(actor, arguments, books)
        }
    }
}

/// How the record of an act is found.
package struct ActSubject: Sendable {
    /// `opportunity`
    let kind: String
    /// The parameter that names it.
    let parameter: String
    /// Whether the account must be known before: the record has no name of its own.
    let isFoundByAccount: Bool
    /// Whose it is, and in which state; nil where there is none by that name in the catalog of the books.
    let find: @Sendable (Books, String) throws -> ActPlace?

    package init(
        _ kind: String,
        by parameter: String = "id",
        isFoundByAccount: Bool = false,
        find: @escaping @Sendable (Books, String) throws -> ActPlace?
    ) {
        (self.kind, self.parameter) = (kind, parameter)
        (self.isFoundByAccount, self.find) = (isFoundByAccount, find)
    }
}

/// Where a record stands.
package struct ActPlace: Sendable {
    /// Nil for what is nobody's.
    package let account: String?
    package let state: String

    package init(account: String?, state: String) { (self.account, self.state) = (account, state) }
}

/// An act, and who does it.
package struct BoundAct: Sendable {
    package let row: ActRow
    let subject: ActSubject?
    let needsAccount: Bool
    let perform: @Sendable (ActArguments, Books) throws -> Document
}
