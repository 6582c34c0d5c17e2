import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

struct SpendPlanTests {
    private static let list = "project.expectedCustomerSpend"
    private static let currency = "E3 invalidValue \(list).currencyCode"
    private static let amount = "E4 invalidValue \(list).amount"
    private static let link = "E6 invalidValue \(list).estimationUrl"
    private static let months = Sample.months("36")

    static let monthly = [
        row("none", [], nil),
        row("E3 pounds", [Sample.spend("1", .gbp)], refused: currency),
        row("E3 euro at large", [Sample.spend("1", .eur)], refused: currency),
        row("E3 sovereign euro", [Sample.spend("1", .eur)], isSovereign: true),
        row("E3 sovereign dollars", [Sample.spend("1")], isSovereign: true, refused: currency),
        row("E3 sovereign pounds", [Sample.spend("1", .gbp)], isSovereign: true, refused: currency),
        row("E4 zero", [Sample.spend("0")], refused: amount),
        row("E4 zero with decimals", [Sample.spend("0.00")], refused: amount),
        row("E4 empty", [Sample.spend("")], refused: amount),
        row("E4 empty beside a link", [Sample.spend("", link: Sample.estimate)], refused: amount),
        row("E4 a cent", [Sample.spend("0.01")]),
        row("E4 none yet", [Sample.spend(nil)]),
        row("E4 one of two", [Sample.spend("1"), Sample.spend("0")], refused: amount),
        row("E6 link alone", [Sample.spend(nil, link: Sample.estimate)]),
        row("E6 bad link alone", [Sample.spend(nil, link: "https://example.com")], refused: link),
        row("E6 two bad links", [Sample.spend(nil, link: "a"), Sample.spend(nil, link: "b")], refused: link, link),
        row("E6 bad link beside an amount", [Sample.spend("1", link: "https://example.com")]),
        row(
            "AD45 total for AWS",
            [Sample.spend("1", frequency: .explicitNone)],
            refused: "AD45 invalidValue \(list).frequency"
        ),
    ]

    static let contract = [
        row("a total", [Sample.total("1200000")], months),
        row("a total and what it yields", [Sample.spend("5600"), Sample.total("1200000")], months),
        row("AD44 an amount for AWS is not looked at", [Sample.spend("0"), Sample.total("1200000")], months),
        row("one month", [Sample.total("1")], Sample.months("1")),
        row("144 months", [Sample.total("1")], Sample.months("144")),
        row("E4 zero total", [Sample.total("0")], months, refused: amount),
        row("E8 no duration", [Sample.total("1")], refused: "E8 invalidValue project.expectedContractDuration"),
        row(
            "E8 null duration",
            [Sample.total("1")],
            .clear,
            refused: "E8 invalidValue project.expectedContractDuration"
        ),
        row("E8 no Self entry", calls: "C", [Sample.spend("1")], months, refused: "E8 invalidValue \(list)"),
        row("E8 no entry", calls: "C", [], months, refused: "E8 invalidValue \(list)"),
        row("E8 no Self entry in an update", calls: "U", [Sample.spend("1")], months),
        row("E8 two", [Sample.total("1"), Sample.total("2")], months, refused: "E8 invalidValue \(list)"),
        row(
            "E8 third company",
            [Sample.spend("1", for: "Fabrikam"), Sample.total("1")],
            months,
            refused: "E8 invalidValue \(list).targetCompany"
        ),
        row(
            "E8 currencies",
            [Sample.spend("1"), Sample.total("1", .eur)],
            months,
            isSovereign: true,
            refused: currency,
            "E8 invalidValue \(list).currencyCode"
        ),
        row(
            "E8 total with a link",
            [Sample.spend("1", for: "Self", frequency: .explicitNone, link: Sample.estimate)],
            months,
            refused: "E8 invalidValue \(list).estimationUrl"
        ),
        row(
            "E8 link beside a total",
            [Sample.spend(nil, link: "bad"), Sample.total("1")],
            months,
            refused: "E8 invalidValue \(list).estimationUrl"
        ),
        row("E8 no total", [Sample.total(nil)], months, refused: "E8 requiredFieldMissing \(list).amount"),
        row(
            "AD45 Self monthly",
            [Sample.spend("1", for: "Self")],
            months,
            refused: "AD45 invalidValue \(list).frequency"
        ),
        row(
            "AD45 AWS total",
            [Sample.spend("1", frequency: .explicitNone), Sample.total("1")],
            months,
            refused: "AD45 invalidValue \(list).frequency"
        ),
    ]

    private static func row(
        _ name: String,
        calls: String = "CU",
        _ entries: [Selling.ExpectedCustomerSpend],
        _ duration: Clearable<Selling.ExpectedContractDuration>? = nil,
        isSovereign: Bool = false,
        refused: String...
    ) -> FieldRow {
        var row = FieldRow(name, calls: calls) {
            $0.project?.expectedCustomerSpend = entries
            $0.project?.expectedContractDuration = duration
            $0.project?.awsPartition = isSovereign ? .awsEusc : nil
        }
        row.refused = refused
        return row
    }

    @Test("names every broken rule", arguments: monthly + contract)
    func rules(_ row: FieldRow) {
        for answer in row.answers { #expect(answer == row.refused) }
    }

    struct Message: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let row: FieldRow
    }

    static let messages = [
        message("ESC cloud partition requires EUR currency", [Sample.spend("1")], isSovereign: true),
        message("Invalid Estimation URL: https://example.com", [Sample.spend(nil, link: "https://example.com")]),
        message("ExpectedContractDuration is required when a Self entry is present", [Sample.total("1")]),
        message("A Self entry is required when ExpectedContractDuration is present", [Sample.spend("1")], months),
        message("Only one Self entry is allowed", [Sample.total("1"), Sample.total("1")], months),
        message("TargetCompany must be 'AWS' or 'Self'", [Sample.spend("1", for: "A"), Sample.total("1")], months),
        message("CurrencyCode must match between entries", [Sample.spend("1"), Sample.total("1", .eur)], months),
        message(
            "Self entry and EstimationUrl cannot coexist",
            [Sample.spend(nil, link: Sample.estimate), Sample.total("1")],
            months
        ),
    ]

    private static func message(
        _ text: String,
        _ entries: [Selling.ExpectedCustomerSpend],
        _ duration: Clearable<Selling.ExpectedContractDuration>? = nil,
        isSovereign: Bool = false
    ) -> Message {
        Message(testDescription: text, row: row(text, entries, duration, isSovereign: isSovereign))
    }

    @Test("uses the published and recorded words", arguments: messages)
    func words(_ message: Message) {
        let broken = OpportunityRules.create(
            Sample.edited(Sample.complete, message.row.edit),
            isSandbox: true,
            today: Sample.today
        )
        #expect(broken.map(\.message).contains(message.testDescription))
    }

    @Test("remembers a stored duration, unless the update clears it (E9)")
    func stored() {
        let content = Sample.edited {
            $0.project?.expectedContractDuration = Sample.months("36")
            $0.project?.expectedCustomerSpend = [Sample.total("1200000")]
        }
        let stored = Sample.state(content: content)
        let kept = Sample.echo(of: stored) { $0.project?.expectedContractDuration = nil }
        #expect(kept.isEmpty)
        let cleared = Sample.echo(of: stored) { $0.project?.expectedContractDuration = .clear }
        #expect(cleared.map(\.brief) == ["E8 invalidValue project.expectedContractDuration"])
        let left = Sample.echo(of: stored) {
            $0.project?.expectedContractDuration = .clear
            $0.project?.expectedCustomerSpend = [Sample.spend("5600")]
        }
        #expect(left.isEmpty)
    }

    @Test("asks a seeded calculator, when there is one (E7)")
    func estimates() {
        var switches = OpportunitySwitches()
        switches.estimates = .table([:])
        let content = Sample.edited { $0.project?.expectedCustomerSpend = [Sample.spend(nil, link: Sample.estimate)] }
        let broken = OpportunityRules.create(content, isSandbox: true, today: Sample.today, switches: switches)
        #expect(broken.map(\.brief) == [Self.link])
    }
}
