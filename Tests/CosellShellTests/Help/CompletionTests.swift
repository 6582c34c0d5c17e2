import CosellShapes
import CosellShell
import Foundation
import Testing

struct CompletionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let words: [String]

        init(_ line: String, _ words: String...) {
            testDescription = line
            self.words = words
        }
    }

    static let rows = [
        Row("sel", "selling"),
        Row("selling get-aws", "get-aws-opportunity-summary"),
        Row("partnercentral-selling get-aws", "get-aws-opportunity-summary"),
        Row("selling get-opportunity --id", "--identifier"),
        Row("selling list-opportunities --pa", "--page-size"),
        Row("selling list-opportunities --life-cycle-stage q", "Qualified"),
        Row("selling list-opportunities --life-cycle-stage Qualified c", "Committed", "Closed Lost"),
        Row("selling list-opportunities --output t", "table", "text"),
        Row("selling list-opportunities --catalog ", "AWS", "Sandbox"),
        Row("selling nothing --x "),
        Row("--debug sel", "selling"),
        Row("--profile sales --output json selling get-aws", "get-aws-opportunity-summary"),
        Row("--output=json selling list-opportunities --pa", "--page-size"),
        Row("selling list-opportunities --output json --pa", "--page-size"),
        Row("--no-v", "--no-verify-ssl"),
        Row("--wa"),
        Row("selling list-opportunities --wa"),
        Row("selling start-engagement-from-opportunity-task --wa", "--wait"),
        Row("--region ", "us-east-1"),
        Row("help sel", "selling"),
        Row("help selling get-aws", "get-aws-opportunity-summary"),
        Row("lint --for l", "launch"),
        Row("lint deal.json --output t", "table"),
        Row("serve --auth ", "strict", "relaxed"),
        Row("opportunity ", "set"),
        Row("completion z", "zsh"),
        Row("vers", "version"),
        Row("sts ", "get-caller-identity"),
        Row("iam list-attached-user-policies --user", "--user-name"),
    ]

    private static func words(_ line: String) -> [String] {
        line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("knows what may follow", arguments: rows)
    func completes(_ row: Row) {
        #expect(Completion.of(Self.words(row.testDescription)) == .words(row.words))
    }

    @Test("asks the service for identifiers")
    func live() throws {
        guard case .live(let names) = Completion.of(["selling", "get-opportunity", "--identifier", ""]) else {
            Issue.record("not live")
            return
        }
        #expect(names.operation == "ListOpportunities")
        #expect(names.identifier == "Id")
        #expect(Completion.of(["selling", "get-opportunity", "--cli-input-json", ""]) == .files)
        #expect(Completion.of(["lint", ""]) == .files)
        #expect(Completion.of(["man", ""]) == .files)
        #expect(Completion.of(["selling", "--profile", "s"]) == .profiles(written: "s"))
        #expect(Completion.of(["lint", "--profile", ""]) == .profiles(written: ""))
        #expect(Completion.of(["lint", "x", "--f"]) == .options(of: ["lint"], written: "--f"))
    }

    @Test("every command and option is offered, behind options of every command too", arguments: Service.allCases)
    func everything(_ service: Service) {
        let table = service.table
        for operation in table.operationNames.compactMap({ table.operation($0) }) {
            let before = ["--profile", "p", "--debug", service.shortName]
            #expect(Completion.of(before + [operation.command]) != .words([]))
            for flag in table[operation.input].members.map(\.flag) {
                guard case .words(let words) = Completion.of(before + [operation.command, flag]) else {
                    Issue.record("no words for \(flag)")
                    continue
                }
                #expect(words.contains(flag), "\(operation.command)")
            }
        }
    }

    @Test("each list that is asked has the member that is taken", arguments: Service.allCases)
    func liveLists(_ service: Service) throws {
        let table = service.table
        for operation in table.operationNames.compactMap({ table.operation($0) }) {
            for member in table[operation.input].members {
                let words = [service.shortName, operation.command, member.flag, ""]
                guard case .live(let names) = Completion.of(words) else { continue }
                let list = try #require(names.service.table.operation(names.operation))
                let paginator = try #require(list.paginator)
                let answer = try #require(list.output)
                let rows = try #require(table[answer].member(paginator.results))
                let element = try #require(table[rows.shape].element)
                let row = table[element]
                #expect(row.member(names.identifier) != nil, "\(names)")
                let label = try #require(names.label.split { ".[".contains($0) }.first)
                #expect(row.member(String(label)) != nil, "\(names)")
            }
        }
    }

    @Test("bash reads its script and completes by it")
    func bash() throws {
        let script = CompletionScript.bash.text
        let answers = try Self.run(
            """
            \(script)
            ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cosell; printf '%s;' "${COMPREPLY[@]}"; echo; }
            cosell() { printf 'O1\\tNorthwind\\nO2\\tFrost\\n'; }
            ask cosell sel
            ask cosell selling get-aws
            ask cosell selling list-opportunities --life-cycle-stage T
            ask cosell partnercentral-selling list-opportunities --life-cycle-stage Qualified --catal
            ask cosell selling get-opportunity --identifier ""
            ask cosell selling list-opportunities --life-cycle-stage '"Closed'
            ask cosell --output json --debug selling get-aws
            ask cosell completion f
            """
        )
        #expect(
            answers == """
                selling;
                get-aws-opportunity-summary;
                Technical\\ Validation;
                --catalog;
                O1;O2;
                Closed Lost;
                get-aws-opportunity-summary;
                fish;

                """
        )
    }

    @Test("the other scripts hold every command and value", arguments: CompletionScript.allCases)
    func scripts(_ shell: CompletionScript) {
        let text = shell.text
        for service in Service.allCases {
            for name in service.table.operationNames { #expect(text.contains(KebabName.of(name))) }
        }
        #expect(text.contains("'Technical Validation'"))
        #expect(text.contains("cosell __complete"))
    }

    private static func run(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["bash", "--norc"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let file = FileManager.default.temporaryDirectory.appending(path: "cosell-completion-\(UUID()).bash")
        try Data(script.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try input.fileHandleForWriting.write(contentsOf: Data("source \(file.path)\n".utf8))
        try input.fileHandleForWriting.close()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
