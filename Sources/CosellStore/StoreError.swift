/// What went wrong between us and the database: said for people, with its cause kept for the log.
package struct StoreError: Error, Sendable {
    package let kind: Kind
    /// The engine's own words: statement text and names of tables, for the log and never for a caller.
    package let cause: (any Error)?

    package init(_ kind: Kind, cause: (any Error)? = nil) {
        self.kind = kind
        self.cause = cause
    }

    package enum Kind: Sendable, Hashable {
        // The data
        case constraint(Constraint)
        case unexpectedValue(column: Int)
        case invalidStatement
        case tooLarge
        // The moment
        case busy
        case locked
        case closed
        /// Writes of other processes came in between, again and again.
        case conflict
        case timedOut
        // The server
        /// - Parameter mayBeSaved: the connection broke while a commit was under way.
        case unavailable(mayBeSaved: Bool)
        case outOfConnections
        case accessDenied
        case noSuchDatabase
        case unsupportedServer
        case libraryMissing
        case badAddress
        // The disk
        case diskFull
        case readOnly
        case ioFailure
        case damaged
        case outOfMemory
        // The folder
        case cannotOpen
        case inUse
        case notADatabase
        case foreignDatabase
        case logMissing
        case tooManyFiles
        // The schema
        case newerSchema(number: Int)
        case changedMigration(number: Int)
        case misplacedMigration(number: Int)
    }

    package enum Constraint: Sendable, Hashable {
        case unique, foreignKey, notNull, check, other
    }
}

extension StoreError: CustomStringConvertible {
    /// Safe to show: no statement, no path, no data.
    package var description: String {
        switch kind {
        case .constraint(.unique): "A record with this key exists already."
        case .constraint(.foreignKey): "A record refers to one that does not exist, or is still referred to."
        case .constraint(.notNull): "A record lacks a value it must have."
        case .constraint(.check), .constraint(.other): "A record breaks a constraint of its table."
        case .unexpectedValue(let column): "Column \(column) of an answer holds another type of value than expected."
        case .invalidStatement: "The database did not accept a statement."
        case .tooLarge: "A value is too large for the database."
        case .busy: "Too many writes are waiting; try again in a moment."
        case .locked: "Another process holds the database's lock; close it or try again."
        case .closed: "The store is closed."
        case .conflict: "Other writes came in between; try again."
        case .timedOut: "The database took too long; try again in a moment."
        case .unavailable(mayBeSaved: false): "The database cannot be reached; try again in a moment."
        case .unavailable(mayBeSaved: true):
            "The database was lost during a commit, which may or may not have been saved; look before you try again."
        case .outOfConnections: "The database accepts no more connections; raise its max_connections or stop a client."
        case .accessDenied: "The database refused the user or the password; check both."
        case .noSuchDatabase: "The server has no database of that name; create it, or check the name."
        case .unsupportedServer: "The database must be PostgreSQL 15 or newer, with UTF8 as its encoding."
        case .libraryMissing: "PostgreSQL's client library, libpq.so.5, is missing; install Debian's package libpq5."
        case .badAddress: "The database's address cannot be read; give postgres://user@host:port/name."
        case .diskFull: "The disk is full; nothing was saved. Free some space and try again."
        case .readOnly:
            "The database is read-only; make it, or the data folder and its files, writable for the server's user."
        case .ioFailure: "The disk reported an error; nothing was saved."
        case .outOfMemory: "The server is short of memory; nothing was saved."
        case .damaged: "The database file is damaged; restore it from a backup."
        case .cannotOpen: "The data folder cannot be opened; check that it exists and belongs to the server's user."
        case .inUse: "Another server has this data folder open; stop it or choose another folder."
        case .notADatabase: "The file in the data folder is not a database; move it away or choose another folder."
        case .logMissing:
            """
            The database was copied from a running server without its log, cosell.sqlite-wal, and lacks the newest \
            changes; put the log beside it, or make a copy with `cosell backup`.
            """
        case .tooManyFiles: "The process may open no more files; raise its limit, `ulimit -n`."
        case .foreignDatabase: "The database belongs to another application; choose another folder."
        case .newerSchema(let number):
            "The database has schema \(number), which this version does not know; start a newer version."
        case .changedMigration(let number):
            "Migration \(number) is not the one this database was built with; released migrations are never edited."
        case .misplacedMigration(let number):
            "Migration \(number) is new but stands before one already applied; give it the next free number."
        }
    }
}

extension StoreError {
    /// Whether it undid the whole transaction, whoever's statement met it.
    var isOfTheGroup: Bool {
        switch kind {
        // A lock or a disk that one waits for in vain keeps its neighbours waiting as long, one after the other.
        case .conflict, .unavailable, .timedOut: true
        default: false
        }
    }
}
