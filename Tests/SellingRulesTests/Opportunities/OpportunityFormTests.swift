import SellingRules
import CosellRules
import SellingAPI
import Testing

struct OpportunityFormTests {
    private static let close = "O34 invalidStringFormat lifeCycle.targetCloseDate"
    private static let months = "E8 valueOutOfRange project.expectedContractDuration.value"

    private static let dates = [
        "2030-02-30", "2031-02-29", "2030-13-01", "2030-06-00", "0999-01-01", "2030-6-1", "2030-06-30T00", "",
    ].map { (date: String) in
        FieldRow("O34 \(date)", refused: close) { $0.lifeCycle?.targetCloseDate = date }
    }

    private static let durations = ["0", "145", "-1", "+1", "012", "1.5", "", "x"].map { (value: String) in
        FieldRow("E8 \(value) months", refused: months) {
            $0.project?.expectedContractDuration = Sample.months(value)
        }
    }

    private static let others = [
        FieldRow("O41 starts on no day", refused: "O41 invalidStringFormat softwareRevenue.effectiveDate") {
            $0.softwareRevenue = Selling.SoftwareRevenue(effectiveDate: "2030-02-30")
        },
        FieldRow("O41 ends on no day", refused: "O41 invalidStringFormat softwareRevenue.expirationDate") {
            $0.softwareRevenue = Selling.SoftwareRevenue(expirationDate: "2030-04-31")
        },
        FieldRow("I5 literal", refused: "I5 invalidEnumValue primaryNeedsFromAws") {
            $0.primaryNeedsFromAws = [Sample.literal]
        },
        FieldRow("I5 literal among needs", refused: "I5 invalidEnumValue primaryNeedsFromAws") {
            $0.primaryNeedsFromAws = [.coSellDealSupport, Sample.literal]
        },
        FieldRow("I5 omission") { $0.primaryNeedsFromAws = nil },
        FieldRow("R1.26 all faults of the form, and no other", refused: close, months) {
            $0.lifeCycle?.targetCloseDate = "2030-02-30"
            $0.project?.expectedContractDuration = Sample.months("0")
            $0.customer = nil
        },
    ]

    @Test("finds faults of the request itself", arguments: dates + durations + others)
    func faults(_ row: FieldRow) {
        for answer in row.answers { #expect(answer == row.refused) }
    }

    @Test("gives the request as the reason")
    func reason() {
        let content = Sample.edited {
            $0.lifeCycle?.targetCloseDate = "2030-02-30"
            $0.project?.expectedContractDuration = Sample.months("0")
            $0.primaryNeedsFromAws = [Sample.literal]
        }
        let broken = OpportunityRules.create(content, isSandbox: true, today: Sample.today)
        #expect(broken.count == 3)
        #expect(broken.allSatisfy { $0.reason == .request })
    }

    @Test("precedes the status gate")
    func order() {
        let broken = Sample.echo(of: Sample.state(.submitted), { $0.lifeCycle?.targetCloseDate = "2030-02-30" })
        #expect(broken.map(\.brief) == [Self.close])
    }
}
