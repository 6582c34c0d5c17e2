import ArgumentParser
import CosellShell
import Testing

@testable import CosellCommands

/// Where command lines go.
struct CommandRouteTests {
    static let rows: [(String, CommandRoute)] = [
        ("", .service(["help"])), ("--help", .service(["help"])), ("help", .service(["help"])),
        ("help exit-codes", .service(["help", "exit-codes"])),
        ("help selling", .service(["selling", "help"])),
        (
            "help partnercentral-selling list-opportunities",
            .service(
                ["partnercentral-selling", "list-opportunities", "--help"]
            )
        ),
        ("help lint", .own(["lint", "--help"])), ("help opportunity set", .own(["opportunity", "set", "--help"])),
        ("lint help", .own(["lint", "--help"])), ("--debug lint x", .own(["lint", "x"])),
        ("--profile p --debug lint x", .own(["lint", "x", "--profile", "p"])),
        ("--color off lint x", .own(["lint", "x", "--color", "off"])),
        ("--color off sts get-caller-identity", .query(["sts", "get-caller-identity", "--color", "off"])),
        ("--catalog AWS partner --output yaml", .own(["partner", "--output", "yaml", "--catalog", "AWS"])),
        ("--color off connect 444455556666", .own(["connect", "444455556666", "--color", "off"])),
        ("--color off serve --demo", .own(["serve", "--demo"])), ("--color off man DIR", .man(["DIR"])),
        ("help sts", .queryHelp), ("sts --help", .queryHelp), ("sts", .queryHelp), ("sts help", .queryHelp),
        ("iam list-attached-user-policies --help", .queryHelp),
        ("sts get-caller-identity", .query(["sts", "get-caller-identity"])),
        ("--output text sts get-caller-identity", .query(["sts", "get-caller-identity", "--output", "text"])),
        ("version", .version), ("--version", .version), ("--debug --version", .version), ("help version", .version),
        ("completion bash", .completion(["bash"])), ("completion --help", .completion(["--help"])),
        ("help completion", .completion(["--help"])), ("man DIR", .man(["DIR"])), ("man --help", .man([])),
        ("--debug selling list-opportunities", .service(["--debug", "selling", "list-opportunities"])),
        ("lnt", .service(["lnt"])), ("help lnt", .service(["lnt", "--help"])),
        ("__complete help ", .complete(["help", ""])),
    ]

    @Test("each command line has its part of the program", arguments: rows)
    func route(_ line: String, _ route: CommandRoute) {
        let words = line.isEmpty ? [] : line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        #expect(CommandRoute.of(words) == route)
    }

    @Test("the options of our own commands are completed from their help")
    func options() {
        #expect(Completer.options(of: ["lint"]).contains("--min-score"))
        #expect(Completer.options(of: ["opportunity", "set"]).contains("--dry-run"))
        #expect(Completer.options(of: ["serve"]).contains("--log-format"))
    }

    @Test("says what it is as the AWS CLI does")
    func version() throws {
        let pattern = try Regex(#"cosell/\d+\.\d+\.\d+ Swift/6\S* \w+/\S+ exe/\w+"#)
        #expect(ProgramVersion.line.wholeMatch(of: pattern) != nil)
    }

    @Test("the manual has a page for each command, each a page of roff")
    func manual() {
        let pages = Man.pages
        #expect(Set(pages.map(\.name)).count == pages.count)
        #expect(pages.map(\.name).contains("cosell-selling-list-opportunities"))
        #expect(pages.map(\.name).contains("cosell-lint"))
        for page in pages {
            #expect(page.text.hasPrefix(".TH "))
            #expect(page.text.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 == 0x0A })
            #expect(page.text.contains("\n.SH SYNOPSIS\n") || page.name == "cosell-sts" || page.name == "cosell-iam")
        }
    }
}
