import ArgumentParser
import CosellIntegrations
import CosellShell
import Testing

@testable import CosellCommands

/// `--amount` as people write it.
struct AmountTests {
    @Test(
        "thousands may be set apart, where all of them are",
        arguments: zip(
            ["12500", "12,500", "1,250,000.50", "12 500", "12_500", "$ 12,500", "0.5", "007"],
            ["12500", "12500", "1250000.50", "12500", "12500", "12500", "0.5", "7"]
        )
    )
    func taken(_ text: String, _ digits: String) throws { #expect(try order(text).change.amount == digits) }

    @Test(
        "what could mean something else is refused",
        arguments: [
            "12,50", "12,5", "1,2500", "12,,500", ",500", "12,500,", "1 2 3", "1,250 000", "12.500,00", "1.", ".5", "0",
            "0.00", "-5", "1e3", "0x10", "$", "١٢", "12.345",
        ]
    )
    func refused(_ text: String) { #expect(throws: Complaint.self) { try order(text) } }

    @Test("what the rules would refuse as too long is refused before anything is sent")
    func bound() throws {
        let longest = String(repeating: "9", count: 31)
        #expect(try order(longest + ".99").change.amount == longest + ".99")
        #expect(try order("00" + longest).change.amount == longest)
        for text in [longest + "0", longest + "0.5", "1" + String(repeating: ",000", count: 11)] {
            #expect(throws: Complaint.self) { try order(text) }
        }
    }

    private func order(_ text: String) throws -> SetOrder {
        try SetOrder(OpportunitySet.parse(["O7", "--amount=\(text)", "--yes"]), StreamsDouble().streams)
    }
}
