package import SellingRules

/// The switches that handlers obey; those that rules obey are inside.
package struct Switches: Sendable {
    package var rules = OpportunitySwitches()
    /// O31: whether a PartnerOpportunityIdentifier may stand on one opportunity only.
    package var hasUniquePartnerIdentifiers = true
    /// What SubmitOpportunity does when no engagement carries the opportunity (decision 0004).
    package var engagementAtSubmission = EngagementAtSubmission.require
    /// D16: whether partners must be connected before one invites the other.
    package var requiresConnection = true
    /// Selling 2.10: whether snapshot jobs need a role of the settings.
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
    /// A1: whether AWS's stage, close date and lost reason are shown while its deal is open.
    package var showsOpenAwsStage = false
    /// R1.17: whether free text is escaped as HTML on read, as the real service does.
    package var escapesHTML = false
    /// R1.35: whether a last page carries a token.
    package var givesTrailingTokens = false
    /// X7: how long after its creation an AWS referral of the Sandbox becomes an invitation, in seconds.
    package var referralDelaySeconds: Int64 = 5

    /// X8: how AWS reviews what is submitted; empty where a tester does.
    package var review = ReviewScript()

    package init() {}

    package enum EngagementAtSubmission: String, CaseIterable, Sendable {
        case open
        case require
    }
}
