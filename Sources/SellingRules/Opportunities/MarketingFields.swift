import CosellRules
import CosellWire
import SellingAPI

/// Rules about marketing (selling 4.6, and O23).
enum MarketingFields {
    static let rules: [Rule<OpportunityWrite>] = [
        outOfPlace("M1", "campaignName") { !$0.isUnmarketed || !($0.marketing?.campaignName).hasContent },
        outOfPlace("M1", "channels") { !$0.isUnmarketed || !($0.marketing?.channels).hasContent },
        outOfPlace("M1", "useCases") { !$0.isUnmarketed || !($0.marketing?.useCases).hasContent },
        outOfPlace("M1", "awsFundingUsed", "must be absent or No with source None; leave it out or send No") {
            !$0.isUnmarketed || $0.marketing?.awsFundingUsed != .yes
        },
        .required("M2", "marketing.awsFundingUsed", wayOut: "a Marketing Activity says Yes or No", \.saysWhoPaid),
        Rule(
            "M3",
            "marketing.useCases",
            .actionNotPermitted,
            "marketing.useCases must be absent with awsFundingUsed No; leave it out",
            \.hasUseCasesOnlyIfFunded
        ),
        Rule(
            "O23",
            "marketing.useCases",
            .invalidEnumValue,
            .of {
                "marketing.useCases has '\(($0.unknownUseCase ?? "").excerpt())', which is not one of AWS's use cases"
            },
            { $0.unknownUseCase == nil }
        ),
    ]

    private static func outOfPlace(
        _ number: String,
        _ member: String,
        _ words: String = "must be absent with source None; leave it out",
        _ holds: @escaping @Sendable (OpportunityWrite) -> Bool
    ) -> Rule<OpportunityWrite> {
        Rule(
            number,
            "marketing.\(member)",
            .actionNotPermitted,
            .of { _ in "marketing.\(member) \(words)" },
            holds
        )
    }
}

extension OpportunityWrite {
    fileprivate var marketing: Selling.Marketing? { content.marketing }
    fileprivate var isUnmarketed: Bool { marketing?.source == .explicitNone }

    fileprivate var saysWhoPaid: Bool { marketing?.source != .marketingActivity || marketing?.awsFundingUsed != nil }

    /// Without a marketing activity M1 has said it already.
    fileprivate var hasUseCasesOnlyIfFunded: Bool {
        isUnmarketed || marketing?.awsFundingUsed != .no || !(marketing?.useCases).hasContent
    }

    fileprivate var unknownUseCase: String? { marketing?.useCases?.first { !MarketingUseCases.all.contains($0) } }
}
