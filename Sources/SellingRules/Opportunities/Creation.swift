import CosellRules
import CosellWire
import SellingAPI

/// What a creation is asked besides the field rules.
struct Creation: Sendable {
    let write: OpportunityWrite
    let team: [Selling.Contact]
    let origin: Selling.OpportunityOrigin?
    let isSandbox: Bool

    static let rules: [Rule<Creation>] = [
        .required("selling 3.1", "customer.account.companyName", \.hasCompany),
        .required("selling 3.1", "customer.account.address.countryCode", \.hasCountry),
        .required("selling 3.1", "project.title", \.hasTitle),
        .required("selling 3.1", "lifeCycle.targetCloseDate", \.hasCloseDate),
        Rule(
            "selling 3.1",
            "lifeCycle.stage",
            .actionNotPermitted,
            "lifeCycle.stage must be Prospect at creation; leave it out and move the stage once AWS has approved",
            \.hasStageToStartWith
        ),
        Rule(
            "selling 3.1",
            "origin",
            .actionNotPermitted,
            "origin AWS Referral belongs to AWS; give Partner Referral, or use the catalog Sandbox",
            \.hasOwnOrigin
        ),
        .required("O43", "opportunityTeam.businessTitle", \.hasTitles),
        Rule(
            "O43",
            "opportunityTeam.businessTitle",
            .invalidValue,
            "opportunityTeam.businessTitle must be OpportunityOwner or PartnerAccountManager",
            \.hasKnownTitles
        ),
        Rule(
            "O43",
            "opportunityTeam",
            .invalidValue,
            "opportunityTeam names more than one OpportunityOwner; name one at most",
            \.hasOneOwner
        ),
    ]
}

extension Creation {
    private var content: OpportunityContent { write.content }
    private var isLenient: Bool { !write.switches.createRequiredFields }

    /// The customer of a national security deal stays unnamed and American (O17).
    fileprivate var hasCompany: Bool {
        isLenient || content.isNationalSecurity || (content.account?.companyName).hasContent
    }
    fileprivate var hasCountry: Bool {
        isLenient || content.isNationalSecurity || content.address?.countryCode != nil
    }
    fileprivate var hasTitle: Bool { isLenient || (content.project?.title).hasContent }
    fileprivate var hasCloseDate: Bool { isLenient || content.lifeCycle?.targetCloseDate != nil }

    fileprivate var hasStageToStartWith: Bool {
        write.switches.createStagePolicy != .reject || [nil, .prospect].contains(content.lifeCycle?.stage)
    }
    fileprivate var hasOwnOrigin: Bool { isSandbox || origin != .awsReferral }

    fileprivate var hasTitles: Bool { team.allSatisfy { $0.businessTitle.hasContent } }
    fileprivate var hasKnownTitles: Bool {
        team.compactMap(\.businessTitle.content).allSatisfy(TeamTitle.all.contains)
    }
    fileprivate var hasOneOwner: Bool { team.count { $0.businessTitle == TeamTitle.owner } <= 1 }
}

/// The parts that a partner's people can have in an opportunity (O43).
enum TeamTitle {
    static let owner = "OpportunityOwner"
    static let all: ExactTexts = [owner, "PartnerAccountManager"]
}
