/// Why a partner declines a referral, in AWS's words.
///
/// - Source: Selling 2022-07-26, `RejectEngagementInvitation`, whose documentation lists them; the model takes any text.
package enum RejectionReason: String, CaseIterable, Sendable {
    case customerProblemUnclear = "Customer problem unclear"
    case nextStepsUnclear = "Next steps unclear"
    case unableToSupport = "Unable to support"
    case duplicate = "Duplicate of partner referral"
    case other = "Other"

    /// The reason that a word of the command line or of a rule means, in any case of letters; hyphens count as blanks.
    package init?(meantBy text: String) {
        let wanted = text.lowercased().replacing("-", with: " ")
        guard let reason = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else { return nil }
        self = reason
    }
}
