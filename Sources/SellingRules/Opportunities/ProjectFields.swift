import CosellRules
import CosellWire
import SellingAPI

/// Rules about the project, without its money (selling 4.4).
enum ProjectFields {
    static let rules: [Rule<OpportunityWrite>] = [
        .required(
            "O19",
            "project.relatedOpportunityIdentifier",
            wayOut: "a Flat Renewal names the deal that it renews",
            \.namesWhatItRenews
        ),
        Rule(
            "O22",
            "project.customerUseCase",
            .invalidEnumValue,
            .of { "project.customerUseCase '\(($0.useCase ?? "").excerpt())' is not one of AWS's use cases" },
            \.hasKnownUseCase
        ),
        Rule(
            "O23",
            "project.apnPrograms",
            .invalidEnumValue,
            .of {
                "project.apnPrograms has '\(($0.unknownProgram ?? "").excerpt())', which is not one of AWS's programs"
            },
            { $0.unknownProgram == nil }
        ),
        Rule(
            "O25",
            "project.salesActivities",
            .notEnoughValues,
            "project.salesActivities is empty; name activities or leave it out",
            \.hasActivitiesIfAny
        ),
        Rule(
            "O27",
            "project.otherCompetitorNames",
            .actionNotPermitted,
            "project.otherCompetitorNames goes only with competitorName '*Other'; leave it out",
            \.namesOthersOnlyIfAsked
        ),
        .required(
            "O27",
            "project.otherCompetitorNames",
            wayOut: "competitorName '*Other' says who there",
            \.namesOthersIfAsked
        ),
    ]
}

extension OpportunityWrite {
    fileprivate var namesWhatItRenews: Bool {
        content.opportunityType != .flatRenewal || (content.project?.relatedOpportunityIdentifier).hasContent
    }

    fileprivate var useCase: String? { content.project?.customerUseCase }
    fileprivate var hasKnownUseCase: Bool { useCase.map { UseCases.canonical($0) != nil } ?? true }

    fileprivate var unknownProgram: String? {
        content.project?.apnPrograms?.first { !ApnPrograms.all.contains($0) }
    }

    /// A creation may say that there are none yet.
    fileprivate var hasActivitiesIfAny: Bool { !isUpdate || content.project?.salesActivities?.isEmpty != true }

    private var isAskedForOthers: Bool { content.project?.competitorName == .starOther }
    private var namesOthers: Bool { (content.project?.otherCompetitorNames).hasContent }
    fileprivate var namesOthersOnlyIfAsked: Bool { isAskedForOthers || !namesOthers }
    fileprivate var namesOthersIfAsked: Bool { !isAskedForOthers || namesOthers }
}
