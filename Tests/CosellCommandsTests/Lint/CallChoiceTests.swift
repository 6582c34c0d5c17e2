import ArgumentParser
import CosellClient
import Testing

@testable import CosellCommands

/// Which catalog a command means, and what its help shows.
struct CallChoiceTests {
    @Test(
        "the flag, then the variable, then AWS; in any case of letters",
        arguments: [
            ([], nil, "AWS"), ([], "sandbox", "Sandbox"), (["--catalog", "SANDBOX"], "AWS", "Sandbox"),
            (["--catalog", "aws"], "Sandbox", "AWS"), (["--catalog", "Elsewhere"], nil, "Elsewhere"),
        ] as [([String], String?, String)]
    )
    func catalog(_ words: [String], _ variable: String?, _ catalog: String) throws {
        let surroundings = Surroundings(
            variables: variable.map { ["COSELL_CATALOG": $0] } ?? [:],
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { StreamsDouble.now },
            sleep: { _ in },
            chance: { 0 },
            run: { _ in ProgramOutput(exitCode: 1, output: []) }
        )
        #expect(try CallChoice.parse(words).catalogName(surroundings) == catalog)
    }

    @Test("help shows examples and exit codes, in lines that fit a terminal")
    func help() {
        for help in [Lint.helpMessage(columns: 80), OpportunitySet.helpMessage(columns: 80)] {
            #expect(help.contains("Examples:\n  cosell "))
            #expect(help.contains("Exit codes:"))
            #expect(help.contains("253 no"))
        }
        let lines = [Lint.configuration, OpportunitySet.configuration].flatMap { $0.discussion.split(separator: "\n") }
        #expect(lines.allSatisfy { $0.count <= 80 })
    }
}
