import Foundation
import Testing

/// What the pages on the SDK print is what compiles in a package of one's own: with the imports that stand there, and
/// no warning.
@Suite(.enabled(if: TypeCheck.isPossible, "the compiler or its modules are not beside the tests"))
struct PrintedCodeTests {
    static let pages = [
        "docs/sdk.md", "Sources/CosellClient/CosellClient.docc/FirstCalls.md",
        "Sources/CosellClient/CosellClient.docc/ChangingOpportunities.md",
    ]

    @Test("the blocks of a page, one behind the other, are a program", arguments: pages)
    func program(of page: String) throws {
        let blocks = try Self.blocks(of: page)
        #expect(blocks.count >= 3)
        let program = blocks.joined(separator: "\n")
        #expect(try TypeCheck.complaints(of: program) == "")
        let products = try Self.text("Package.swift")
        for line in program.split(separator: "\n") where line.hasPrefix("import ") && line != "import Foundation" {
            let module = line.dropFirst("import ".count)
            #expect(products.contains(".library(name: \"\(module)\""), "\(module) is no product")
        }
    }

    struct Slip: Sendable, CustomTestStringConvertible {
        let code: String
        let complaint: String
        var testDescription: String { code }
    }

    /// What compiles and means something else than it says must not pass without a word.
    static let slips = [
        Slip(code: "Selling.Marketing(source: .none)", complaint: "Selling.MarketingSource.none"),
        Slip(code: "[Selling.MarketingSource.none]", complaint: "explicitNone"),
        Slip(code: "[.none] as [Selling.PaymentFrequency]", complaint: "explicitNone"),
    ]

    @Test("a value that AWS calls None is not taken for an absent one", arguments: slips)
    func none(_ slip: Slip) throws {
        let complaints = try TypeCheck.complaints(of: "import SellingClient\nlet value = \(slip.code)\n")
        #expect(complaints.contains("error: "))
        #expect(complaints.contains(slip.complaint))
    }

    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    private static func blocks(of page: String) throws -> [String] {
        try text(page).components(separatedBy: "\n```swift\n").dropFirst().map { rest in
            rest.components(separatedBy: "\n```")[0]
        }
    }
}
