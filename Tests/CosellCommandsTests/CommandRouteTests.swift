import ArgumentParser
import Testing

@testable import CosellCommands
@testable import CosellShell

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
        ("benefits apply ben-1", .own(["benefits", "apply", "ben-1"])),
        ("partnercentral-benefits apply help", .own(["benefits", "apply", "--help"])),
        ("help benefits apply", .own(["benefits", "apply", "--help"])),
        ("--profile p --debug benefits apply x", .own(["benefits", "apply", "x", "--profile", "p"])),
        ("channel handshake pma-1", .own(["channel", "handshake", "pma-1"])),
        ("partnercentral-channel attest help", .own(["channel", "attest", "--help"])),
        ("help channel activate", .own(["channel", "activate", "--help"])),
        ("--catalog AWS channel activate x", .own(["channel", "activate", "x", "--catalog", "AWS"])),
        ("channel accept-channel-handshake", .service(["channel", "accept-channel-handshake"])),
        ("benefits list-benefits", .service(["benefits", "list-benefits"])),
        ("benefits help", .service(["benefits", "help"])), ("help benefits", .service(["benefits", "help"])),
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

    /// Every option that may stand before a command, with a value where it takes one.
    static let globals: [[String]] = [
        ["--output", "json"], ["--endpoint-url", "http://127.0.0.1:8080"], ["--profile", "p"],
        ["--region", "eu-west-1"],
        ["--color", "off"], ["--columns", "Id"], ["--cli-connect-timeout", "5"], ["--cli-read-timeout", "5"],
        ["--catalog", "Sandbox"], ["--output=json"], ["--profile=p"], ["--no-sign-request"], ["--debug"],
        ["--no-cli-pager"], ["--no-verify-ssl"], ["--wait"], ["--no-paginate"],
        ["--cli-auto-prompt"], ["--no-cli-auto-prompt"],
    ]

    /// Our commands with what they need, and the options of those that they have themselves.
    static let commands: [(line: [String], known: Set<String>)] = [
        (["serve"], []), (["backup", "FILE"], []), (["restore", "FILE", "--data", "D"], []),
        (["reset", "--data", "D"], []),
        (["database", "check", "--data", "D"], []),
        (["lint", "x"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (
            ["opportunity", "set", "O1"],
            ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]
        ),
        (["whoami"], ["--output", "--endpoint-url", "--profile", "--region", "--color"]),
        (["explain", "ID"], ["--output", "--endpoint-url", "--color"]),
        (["partner"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (
            ["connect", "444455556666"],
            ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]
        ),
        (["sync"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["run", "all"], ["--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["overview"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["opportunities", "x"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["export", "history"], ["--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["control", "get", "clock"], ["--output", "--endpoint-url", "--color"]),
        (["clock", "show"], ["--output", "--endpoint-url", "--color"]),
        (["calls"], ["--output", "--endpoint-url", "--color"]),
        (["world", "list"], ["--output", "--endpoint-url", "--color"]),
        (["snapshot", "list"], ["--output", "--endpoint-url", "--color"]),
        (["events", "listen"], ["--output", "--endpoint-url", "--color", "--catalog"]),
        (
            ["report", "pipeline"],
            ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]
        ),
        (
            ["solutions", "map"],
            ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]
        ),
        (["referrals", "list"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["audit", "verify"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["notify"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["doctor"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["init"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["manage"], ["--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["bulk", "create", "x"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["crm", "listen"], ["--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["crm", "plan"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["outbox", "list"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
        (["undo", "1"], ["--output", "--endpoint-url", "--profile", "--region", "--color", "--catalog"]),
    ]

    @Test("an option before one of our commands reaches it, or says nothing to it", arguments: commands)
    func ownOptions(_ line: [String], _ known: Set<String>) throws {
        for option in Self.globals {
            let name = String(option[0].prefix { $0 != "=" })
            let expected = line + (known.contains(name) ? option : [])
            #expect(CommandRoute.of(option + line) == .own(expected), "\(option)")
            _ = try Cosell.parseAsRoot(expected)
            #expect(CommandRoute.of(["--debug"] + option + line) == .own(expected), "\(option)")
        }
        let asked = CommandRoute.of(["--query", "Account"] + line)
        #expect(asked == .own(line + ["--query", "Account"]))
    }

    @Test("every option before a command is here, and every command of ours")
    func complete() {
        let names = Set(Self.globals.map { String($0[0].prefix { $0 != "=" }) })
        #expect(names.union(["--query"]) == GlobalOptions.names.subtracting(["--help"]).union(["--catalog"]))
        #expect(Set(Self.commands.map(\.line[0])) == CommandRoute.ownCommands)
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
