import SellingRules
import CosellRules
import SellingAPI
import Testing

struct CreationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var edit: Sample.Edit = { _ in }
        var team: [Selling.Contact] = []
        var origin: Selling.OpportunityOrigin?
        var isSandbox = false
        var policy = OpportunitySwitches.CreateStagePolicy.coerce
        var requiresFields = true
        var refused: [String] = []

        var answer: [String] {
            var switches = OpportunitySwitches()
            switches.createStagePolicy = policy
            switches.createRequiredFields = requiresFields
            return OpportunityRules.create(
                Sample.edited(Sample.complete, edit),
                team: team,
                origin: origin,
                isSandbox: isSandbox,
                today: Sample.today,
                switches: switches
            ).map(\.brief)
        }
    }

    private static let company = "selling 3.1 requiredFieldMissing customer.account.companyName"
    private static let country = "selling 3.1 requiredFieldMissing customer.account.address.countryCode"
    private static let title = "selling 3.1 requiredFieldMissing project.title"
    private static let close = "selling 3.1 requiredFieldMissing lifeCycle.targetCloseDate"
    private static let stage = "selling 3.1 actionNotPermitted lifeCycle.stage"
    private static let titles = "O43 invalidValue opportunityTeam.businessTitle"

    static let lacking = [
        Row(testDescription: "complete"),
        Row(testDescription: "no customer", edit: { $0.customer = nil }, refused: [company, country]),
        Row(testDescription: "no account", edit: { $0.customer?.account = nil }, refused: [company, country]),
        Row(testDescription: "empty company", edit: { $0.customer?.account?.companyName = "" }, refused: [company]),
        Row(testDescription: "no address", edit: { $0.customer?.account?.address = nil }, refused: [country]),
        Row(
            testDescription: "no country",
            edit: { $0.customer?.account?.address?.countryCode = nil },
            refused: [country]
        ),
        Row(testDescription: "no project", edit: { $0.project = nil }, refused: [title]),
        Row(testDescription: "no title", edit: { $0.project?.title = nil }, refused: [title]),
        Row(testDescription: "no life cycle", edit: { $0.lifeCycle = nil }, refused: [close]),
        Row(testDescription: "no close date", edit: { $0.lifeCycle?.targetCloseDate = nil }, refused: [close]),
        Row(
            testDescription: "R1.26 all at once",
            edit: { $0 = OpportunityContent() },
            refused: [company, country, title, close]
        ),
        Row(testDescription: "switched off", edit: { $0 = OpportunityContent() }, requiresFields: false),
        Row(
            testDescription: "O17 a secret customer needs no name or country",
            edit: {
                $0.nationalSecurity = .yes
                $0.customer?.account = Selling.Account(industry: .government, companyName: "")
            }
        ),
    ]

    static let stages = [
        Row(testDescription: "coerced", edit: { $0.lifeCycle?.stage = .committed }),
        Row(testDescription: "honoured", edit: { $0.lifeCycle?.stage = .committed }, policy: .honour),
        Row(testDescription: "rejected", edit: { $0.lifeCycle?.stage = .qualified }, policy: .reject, refused: [stage]),
        Row(testDescription: "rejecting takes Prospect", policy: .reject),
        Row(testDescription: "rejecting takes none", edit: { $0.lifeCycle?.stage = nil }, policy: .reject),
    ]

    static let origins = [
        Row(testDescription: "partner's, AWS", origin: .partnerReferral),
        Row(testDescription: "AWS's, AWS", origin: .awsReferral, refused: ["selling 3.1 actionNotPermitted origin"]),
        Row(testDescription: "partner's, Sandbox", origin: .partnerReferral, isSandbox: true),
        Row(testDescription: "AWS's, Sandbox", origin: .awsReferral, isSandbox: true),
    ]

    static let teams = [
        Row(testDescription: "O43 one of each", team: [member("OpportunityOwner"), member("PartnerAccountManager")]),
        Row(testDescription: "O43 managers", team: [member("PartnerAccountManager"), member("PartnerAccountManager")]),
        Row(
            testDescription: "O43 owners",
            team: [member("OpportunityOwner"), member("OpportunityOwner")],
            refused: ["O43 invalidValue opportunityTeam"]
        ),
        Row(testDescription: "O43 AWS's title", team: [member("PDM")], refused: [titles]),
        Row(testDescription: "O43 title in lower case", team: [member("opportunityowner")], refused: [titles]),
        Row(
            testDescription: "O43 no title",
            team: [member(nil)],
            refused: ["O43 requiredFieldMissing opportunityTeam.businessTitle"]
        ),
    ]

    private static func member(_ title: String?) -> Selling.Contact {
        Selling.Contact(email: "sam.lee@partner.example.com", firstName: "Sam", lastName: "Lee", businessTitle: title)
    }

    @Test("names what a creation lacks", arguments: lacking)
    func required(_ row: Row) { #expect(row.answer == row.refused) }

    @Test("starts at Prospect", arguments: stages)
    func startingStage(_ row: Row) { #expect(row.answer == row.refused) }

    @Test("leaves referrals to AWS", arguments: origins)
    func origin(_ row: Row) { #expect(row.answer == row.refused) }

    @Test("knows the titles of a team", arguments: teams)
    func team(_ row: Row) { #expect(row.answer == row.refused) }
}
