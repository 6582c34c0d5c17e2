import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

struct MarketingFieldsTests {
    static let rows = [
        FieldRow("none") { $0.marketing = Selling.Marketing(source: .explicitNone) },
        FieldRow("M1 campaign", refused: "M1 actionNotPermitted marketing.campaignName") {
            $0.marketing = Selling.Marketing(campaignName: "Spring", source: .explicitNone)
        },
        FieldRow("M1 channels", refused: "M1 actionNotPermitted marketing.channels") {
            $0.marketing = Selling.Marketing(source: .explicitNone, channels: [.email])
        },
        FieldRow("M1 use cases", refused: "M1 actionNotPermitted marketing.useCases") {
            $0.marketing = Selling.Marketing(source: .explicitNone, useCases: ["Analytics"])
        },
        FieldRow("M1 funding", refused: "M1 actionNotPermitted marketing.awsFundingUsed") {
            $0.marketing = Selling.Marketing(source: .explicitNone, awsFundingUsed: .yes)
        },
        FieldRow("M1 no funding, said aloud") {
            $0.marketing = Selling.Marketing(source: .explicitNone, awsFundingUsed: .no)
        },
        FieldRow(
            "M1 all companions, and M3 says nothing twice",
            refused: "M1 actionNotPermitted marketing.campaignName",
            "M1 actionNotPermitted marketing.channels",
            "M1 actionNotPermitted marketing.useCases",
            "M1 actionNotPermitted marketing.awsFundingUsed"
        ) {
            $0.marketing = Selling.Marketing(
                campaignName: "Spring",
                source: .explicitNone,
                useCases: ["Analytics"],
                channels: [.email],
                awsFundingUsed: .yes
            )
        },
        FieldRow("M1 empty is as good as none") {
            $0.marketing = Selling.Marketing(campaignName: "", source: .explicitNone, useCases: [], channels: [])
        },
        FieldRow("M2", refused: "M2 requiredFieldMissing marketing.awsFundingUsed") {
            $0.marketing = Selling.Marketing(source: .marketingActivity)
        },
        FieldRow("M2 funded") { $0.marketing = activity(.yes, ["VR & AR"]) },
        FieldRow("M3", refused: "M3 actionNotPermitted marketing.useCases") {
            $0.marketing = activity(.no, ["Analytics"])
        },
        FieldRow("M3 unfunded without use cases") { $0.marketing = activity(.no, []) },
        FieldRow("O23 unknown use case", refused: "O23 invalidEnumValue marketing.useCases") {
            $0.marketing = activity(.yes, ["Analytics", "Farming"])
        },
        FieldRow("O23 all use cases") { $0.marketing = activity(.yes, MarketingUseCases.all.sorted()) },
        FieldRow("no source yet", calls: "C") { $0.marketing = Selling.Marketing(campaignName: "Spring") },
    ]

    private static func activity(_ funding: Selling.AwsFundingUsed, _ useCases: [String]) -> Selling.Marketing {
        Selling.Marketing(
            campaignName: "Spring",
            source: .marketingActivity,
            useCases: useCases,
            channels: [.tv],
            awsFundingUsed: funding
        )
    }

    @Test("names every broken rule", arguments: rows)
    func rules(_ row: FieldRow) {
        for answer in row.answers { #expect(answer == row.refused) }
    }

    @Test("refuses the echo of a record that AWS's systems wrote (M4)")
    func systemWritten() {
        var content = Sample.complete
        content.marketing = Selling.Marketing(campaignName: "Spring", source: .explicitNone)
        let broken = Sample.echo(of: Sample.state(.approved, content: content))
        #expect(broken.map(\.brief) == ["M1 actionNotPermitted marketing.campaignName"])
    }
}
