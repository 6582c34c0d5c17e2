import CosellShapes
import CosellShell
import CosellWire
import Testing

struct HelpTests {
    private static func page(_ line: String) throws -> String {
        guard case .help(let topic) = try Line().read(Line.words(line)) else { return "no help" }
        return HelpText.text(topic)
    }

    @Test(
        "every command has a page with every option, its limits, and an example that is read without complaint",
        arguments: Service.allCases
    )
    func pages(_ service: Service) throws {
        for name in service.table.operationNames {
            let operation = try #require(service.table.operation(name))
            let page = try Self.page("\(service.shortName) \(operation.command) --help")
            let words = page.split { $0.isWhitespace }.joined(separator: " ")
            #expect(page.hasPrefix("\(operation.summary)\n\n\(name) of"), "\(name)")
            for member in service.table[operation.input].members {
                #expect(page.contains("  \(member.flag) "), "\(name)")
                for value in service.table[member.shape].values { #expect(words.contains(value), "\(name)") }
            }
            let example = try #require(page.split(separator: "\n").last).drop { $0 == " " }.dropFirst("cosell ".count)
            #expect(throws: Never.self, "\(example)") { try Line().call(String(example)) }
        }
    }

    @Test("a page")
    func page() throws {
        #expect(
            try Self.page("selling get-opportunity --help").hasPrefix(
                """
                Shows one opportunity in full.

                GetOpportunity of partnercentral-selling. Reads.

                Usage: cosell selling get-opportunity [options]

                Options:
                  --catalog TEXT                Default AWS. Pattern [a-zA-Z]+.
                  --identifier TEXT             Required. Looks like O and 1 to 19 digits: O123456.

                """
            )
        )
    }

    @Test(
        "help is found where people look for it",
        arguments: [
            ("", "Services:"), ("help", "Services:"), ("selling", "Commands:"), ("selling help", "list-opportunities"),
            ("selling help", "Lists opportunities, latest change first."),
            ("selling list-opportunities help", "--page-size"), ("selling list-opportunities --help", "--page-size"),
            ("help exit-codes", "252"),
        ]
    )
    func topics(line: String, words: String) throws {
        #expect(try Self.page(line).contains(words))
    }

    @Test("every exit code is in the table")
    func exitCodes() throws {
        let page = try Self.page("help exit-codes")
        for code in CommandStatus.allCases { #expect(page.contains("  \(code.rawValue)  ")) }
    }
}
