package import CosellStore

/// Why a local database cannot be used: said for people, with what to do.
package struct LocalDatabaseFailure: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable, Hashable {
        /// It is the database of `cosell serve`.
        case isServers
        case store(StoreError.Kind)
    }

    package let kind: Kind
    package let file: String
    /// The engine's own words, for the log.
    package let cause: (any Error)?

    package init(_ kind: Kind, _ file: String, cause: (any Error)? = nil) {
        (self.kind, self.file, self.cause) = (kind, file, cause)
    }

    package init(_ error: StoreError, _ file: String) {
        self.init(.store(error.kind), file, cause: error.cause ?? error)
    }

    /// What is wrong.
    package var message: String {
        switch kind {
        case .isServers: "it is the database of a server, and no local one"
        case .store(.diskFull): "its disk is full; what was committed is kept"
        case .store(.readOnly): "it cannot be written"
        case .store(.ioFailure): "the disk reported an error; what was committed is kept"
        case .store(.damaged): "it is damaged"
        case .store(.notADatabase): "it is no database"
        case .store(.foreignDatabase): "it belongs to another application"
        case .store(.cannotOpen): "it cannot be opened or made"
        case .store(.locked), .store(.busy): "another program keeps it locked"
        case .store(.logMissing): "it was copied without the log beside it, and lacks the newest changes"
        case .store(.newerSchema(let number)): "it has schema \(number), which this version of cosell does not know"
        case .store(let kind): "\(StoreError(kind))"
        }
    }

    /// What to do.
    package var remedy: String {
        switch kind {
        case .isServers, .store(.notADatabase), .store(.foreignDatabase), .store(.cannotOpen):
            "Give --database another file."
        case .store(.diskFull): "Free some space and run the command again; it goes on where it was."
        case .store(.readOnly): "Make the file and its folder writable for you, or give --database another file."
        case .store(.damaged): "Move it away and sync again; the history that it held is in your backups."
        case .store(.locked), .store(.busy): "Wait until the other program is done, or close it."
        case .store(.logMissing): "Put the -wal file beside it, or copy it while no command uses it."
        case .store(.newerSchema): "Use the newer cosell that made it, or give --database another file."
        default: "Run the command again; if it stays, give --database another file."
        }
    }

    package var description: String { "The local database \(file) cannot be used: \(message). \(remedy)" }
}
