package import ArgumentParser
import CosellStore

/// `cosell backup`: copies the data out, also while a server works on it.
package struct Backup: ParsableCommand {
    package static let configuration = CommandConfiguration(
        abstract: "Copy the data into one file, also while a server runs.",
        discussion: "Example: cosell backup monday.sqlite --data var"
    )

    @Argument(help: "The file to make.")
    var file: String

    @Option(help: "Folder of the database.")
    var data = "var"

    package init() {}

    package func run() throws {
        try ServeFailure.told { try DataCopy.backUp(folder: data, to: file) }
    }
}

/// `cosell restore`: puts a backup in place of the data.
package struct Restore: ParsableCommand {
    package static let configuration = CommandConfiguration(
        abstract: "Put a backup in place of the data, while no server runs.",
        discussion: "Example: cosell restore monday.sqlite --data var"
    )

    @Argument(help: "A file that `cosell backup` made.")
    var file: String

    @Option(help: "Folder of the database; made if it is missing.")
    var data: String

    package init() {}

    package func run() throws {
        try ServeFailure.told { try DataCopy.restore(file, to: data) }
    }
}

/// `cosell reset`: takes the data away.
package struct Reset: ParsableCommand {
    package static let configuration = CommandConfiguration(
        abstract: "Delete the data, while no server runs.",
        discussion: "Example: cosell reset --data var"
    )

    @Option(help: "Folder of the database.")
    var data: String

    package init() {}

    package func run() throws {
        try ServeFailure.told { try DataCopy.reset(folder: data) }
    }
}
