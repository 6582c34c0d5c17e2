import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

/// The field rules of selling 4.4 that creations and updates share, without money.
struct OpportunityFieldsTests {
    private static let state = "O9 invalidEnumValue customer.account.address.stateOrRegion"
    private static let security = "O16 invalidValue nationalSecurity"
    private static let program = "O23 invalidEnumValue project.apnPrograms"
    private static let others = "project.otherCompetitorNames"
    private static let close = "O34 invalidValue lifeCycle.targetCloseDate"

    static let customer = [
        FieldRow("complete") { _ in },
        FieldRow("O3 Other alone", refused: "O3 requiredFieldMissing customer.account.otherIndustry") {
            $0.customer?.account?.industry = .other
        },
        FieldRow("O3 Other, empty", refused: "O3 requiredFieldMissing customer.account.otherIndustry") {
            $0.customer?.account?.industry = .other
            $0.customer?.account?.otherIndustry = ""
        },
        FieldRow("O3 Other, named") {
            $0.customer?.account?.industry = .other
            $0.customer?.account?.otherIndustry = "Falconry"
        },
        FieldRow("O3 named beside another industry") { $0.customer?.account?.otherIndustry = "Falconry" },
        FieldRow("O9 two letters", refused: state) { $0.customer?.account?.address?.stateOrRegion = "WA" },
        FieldRow("O9 lower case", refused: state) { $0.customer?.account?.address?.stateOrRegion = "washington" },
        FieldRow("O9 none") { $0.customer?.account?.address?.stateOrRegion = nil },
        FieldRow("O9 with a comma") { $0.customer?.account?.address?.stateOrRegion = "FPO, AP" },
        FieldRow("O9 Albania, New York") {
            $0.customer?.account?.address?.countryCode = .al
            $0.customer?.account?.address?.stateOrRegion = "NY"
        },
        FieldRow("O11 the format of a postal code waits for submission") {
            $0.customer?.account?.address?.postalCode = "what?"
        },
        FieldRow("O16 in retail", refused: security) { $0.nationalSecurity = .yes },
        FieldRow("O16 without industry", refused: security) {
            $0.nationalSecurity = .yes
            $0.customer?.account?.industry = nil
        },
        FieldRow("O16 in government") {
            $0.nationalSecurity = .yes
            $0.customer?.account?.industry = .government
        },
        FieldRow("O16 government without secrets") { $0.customer?.account?.industry = .government },
        FieldRow("O17 the dropped state is not judged") {
            $0.nationalSecurity = .yes
            $0.customer?.account?.industry = .government
            $0.customer?.account?.address?.stateOrRegion = "DC"
        },
    ]

    static let project = [
        FieldRow("O19 alone", refused: "O19 requiredFieldMissing project.relatedOpportunityIdentifier") {
            $0.opportunityType = .flatRenewal
        },
        FieldRow("O19 named") {
            $0.opportunityType = .flatRenewal
            $0.project?.relatedOpportunityIdentifier = "O1"
        },
        FieldRow("O19 not asked for") { $0.project?.relatedOpportunityIdentifier = "O1" },
        FieldRow("O22 Other", refused: "O22 invalidEnumValue project.customerUseCase") {
            $0.project?.customerUseCase = "Other"
        },
        FieldRow("O22 empty", refused: "O22 invalidEnumValue project.customerUseCase") {
            $0.project?.customerUseCase = ""
        },
        FieldRow("O22 without blanks") { $0.project?.customerUseCase = "Migration/Database Migration" },
        FieldRow("O22 none") { $0.project?.customerUseCase = nil },
        FieldRow("O23 unknown program", refused: program) { $0.project?.apnPrograms = ["Windows", "Linux"] },
        FieldRow("O23 all programs") { $0.project?.apnPrograms = ApnPrograms.all.sorted() },
        FieldRow("O25 empty", calls: "U", refused: "O25 notEnoughValues project.salesActivities") {
            $0.project?.salesActivities = []
        },
        FieldRow("O25 empty at first", calls: "C") { $0.project?.salesActivities = [] },
        FieldRow("O25 none") { $0.project?.salesActivities = nil },
        FieldRow("O27 not asked for", refused: "O27 actionNotPermitted \(others)") {
            $0.project?.otherCompetitorNames = "Contoso"
        },
        FieldRow("O27 no competitor", refused: "O27 actionNotPermitted \(others)") {
            $0.project?.competitorName = nil
            $0.project?.otherCompetitorNames = "Contoso"
        },
        FieldRow("O27 unnamed", refused: "O27 requiredFieldMissing \(others)") {
            $0.project?.competitorName = .starOther
        },
        FieldRow("O27 named") {
            $0.project?.competitorName = .starOther
            $0.project?.otherCompetitorNames = "Contoso"
        },
        FieldRow("O27 empty is as good as none") { $0.project?.otherCompetitorNames = "" },
    ]

    static let lifeCycle = [
        FieldRow("O34 yesterday", refused: close) { $0.lifeCycle?.targetCloseDate = "2030-01-14" },
        FieldRow("O34 today") { $0.lifeCycle?.targetCloseDate = "2030-01-15" },
        FieldRow("O34 tomorrow") { $0.lifeCycle?.targetCloseDate = "2030-01-16" },
        FieldRow("O34 leap day") { $0.lifeCycle?.targetCloseDate = "2096-02-29" },
        FieldRow("O38 at Prospect", refused: "O38 actionNotPermitted lifeCycle.closedLostReason") {
            $0.lifeCycle?.closedLostReason = .price
        },
        FieldRow(
            "O38 with a stage that is not stored",
            calls: "C",
            refused: "O38 actionNotPermitted lifeCycle.closedLostReason"
        ) {
            $0.lifeCycle?.stage = .closedLost
            $0.lifeCycle?.closedLostReason = .price
        },
    ]

    static let revenue = [
        FieldRow("O41 dollars") { $0.softwareRevenue = revenue(.usd) },
        FieldRow("O41 euro") { $0.softwareRevenue = revenue(.eur) },
        FieldRow("O41 pounds", refused: "O41 invalidValue softwareRevenue.value.currencyCode") {
            $0.softwareRevenue = revenue(.gbp)
        },
        FieldRow("O41 ends before it starts", refused: "O41 invalidValue softwareRevenue.expirationDate") {
            $0.softwareRevenue = revenue(.usd, from: "2030-02-02", to: "2030-02-01")
        },
        FieldRow("O41 one day") { $0.softwareRevenue = revenue(.usd, from: "2030-02-01", to: "2030-02-01") },
        FieldRow("O41 past dates") { $0.softwareRevenue = revenue(.usd, from: "2020-01-01", to: "2020-12-31") },
        FieldRow("O41 open end") { $0.softwareRevenue = revenue(.usd, from: "2030-02-02") },
    ]

    private static func revenue(
        _ currency: Selling.CurrencyCode,
        from start: String? = nil,
        to end: String? = nil
    ) -> Selling.SoftwareRevenue {
        Selling.SoftwareRevenue(
            value: Selling.MonetaryValue(amount: "10", currencyCode: currency),
            effectiveDate: start,
            expirationDate: end
        )
    }

    @Test("names every broken rule", arguments: customer + project + lifeCycle + revenue)
    func rules(_ row: FieldRow) {
        for answer in row.answers { #expect(answer == row.refused) }
    }

    @Test("takes every American state", arguments: AmericanStates.all.sorted())
    func americanState(_ state: String) {
        let row = FieldRow(state) { $0.customer?.account?.address?.stateOrRegion = state }
        #expect(row.answers == [[], []])
    }

    @Test("says the value and the way out")
    func words() {
        let content = Sample.edited { $0.lifeCycle?.targetCloseDate = "2030-01-14" }
        #expect(
            OpportunityRules.create(content, isSandbox: true, today: Sample.today).map(\.message)
                == ["lifeCycle.targetCloseDate 2030-01-14 is in the past; give today or later"]
        )
    }
}
