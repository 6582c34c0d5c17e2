package import ArgumentParser

/// The `cosell` command.
package struct Cosell: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cosell",
        abstract: "AWS Partner Central that anyone can run.",
        version: "0.1.0",
        subcommands: [Serve.self, Lint.self, OpportunityCommand.self]
    )

    package init() {}
}
