package import CosellRules
import CosellWire
package import SellingAPI

/// What Partner Central knows of a partner besides its records.
package struct Partner: Sendable {
    package let account: String
    package let name: String
    package let website: String?
    /// Who owns an opportunity that names no owner: the alliance lead.
    package let owner: Selling.Contact
    /// The users an opportunity can be assigned to; nil means anyone (switch `user_directory`).
    package let directory: [Selling.Contact]?
    package let facts: PartnerFacts
    package let solutions: [Solution]

    package init(
        account: String,
        name: String,
        website: String? = nil,
        owner: Selling.Contact,
        directory: [Selling.Contact]? = nil,
        facts: PartnerFacts = PartnerFacts(),
        solutions: [Solution] = []
    ) {
        self.account = account
        self.name = name
        self.website = website
        self.owner = owner
        self.directory = directory
        self.facts = facts
        self.solutions = solutions
    }
}

/// Two partners that may invite each other; which of them comes first does not matter.
package struct Connection: Hashable, Sendable {
    private let accounts: Set<String>

    package init(_ one: String, _ other: String) { accounts = [one, other] }
}

/// The switches of the specification that handlers obey; those that rules obey are inside.
package struct Switches: Sendable {
    package var rules = OpportunitySwitches()
    /// O31: whether a PartnerOpportunityIdentifier may stand on one opportunity only.
    package var hasUniquePartnerIdentifiers = true
    /// What SubmitOpportunity does when no engagement carries the opportunity (decision 0004).
    package var engagementAtSubmission = EngagementAtSubmission.require
    /// D16: whether partners must be connected before one invites the other.
    package var requiresConnection = true
    /// 2.10: whether snapshot jobs need a role of the settings.
    package var requiresJobRole = false
    /// T2: when tasks are done, and how they end.
    package var taskMode = TaskMode.sync
    /// Additions 3.2: whether accounts may co-sell, and so start prospecting tasks.
    package var isEligibleToCoSell = true
    /// Additions 3.1: how long a prospecting task waits, and how long each of its engagements takes, in milliseconds.
    package var prospectingPickupMilliseconds: Int64 = 1000
    package var prospectingStepMilliseconds: Int64 = 500
    /// AD33: how long after a change AWS scores a deal, in seconds.
    package var scoringDelaySeconds: Int64 = 2
    /// R1.17: whether free text is escaped as HTML on read, as the real service does.
    package var escapesHTML = false
    /// R1.35: whether a last page carries a token.
    package var givesTrailingTokens = false
    /// X7: how long after its creation an AWS referral of the Sandbox becomes an invitation, in seconds.
    package var referralDelaySeconds: Int64 = 5

    package init() {}

    package enum EngagementAtSubmission: String, CaseIterable, Sendable {
        case open
        case require
    }
}
