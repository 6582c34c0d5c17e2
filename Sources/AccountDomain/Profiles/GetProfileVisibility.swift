package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Shows whether others can find the caller's profile.
    ///
    /// - Throws: missing, for every partner that is not the caller's, and for one without a profile.
    /// - Source: Account 2025-04-04, `GetProfileVisibility`.
    package func getProfileVisibility(
        _ input: Account.GetProfileVisibilityRequest,
        _ call: Call
    ) async throws -> Account.GetProfileVisibilityResponse {
        try await read(call) { try $0.requirePartner(input.identifier) }.shownVisibility()
    }
}

extension RegisteredPartner {
    /// - Throws: missing, before the first update of the profile has succeeded (account 2.3).
    func requireProfile() throws(Objection) -> String {
        guard let profileID else {
            throw .missing(
                .partnerProfileNotFound,
                "Partner \(id) has no profile yet; make one with StartProfileUpdateTask."
            )
        }
        return profileID
    }

    fileprivate func shownVisibility() throws(Objection) -> Account.GetProfileVisibilityResponse {
        let profile = try requireProfile()
        return .init(catalog: catalog, arn: arn, id: id, visibility: visibility, profileId: profile)
    }
}
