package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Says whether others can find the caller's profile, in all its locales. What it says already counts, too.
    ///
    /// - Throws: missing, for every partner that is not the caller's, and for one without a profile; quota, for the sixth
    ///   time within 24 hours.
    /// - Source: Account 2025-04-04, `PutProfileVisibility`; account 3.3.
    package func putProfileVisibility(
        _ input: Account.PutProfileVisibilityRequest,
        _ call: Call
    ) async throws -> Account.PutProfileVisibilityResponse {
        try await write(call) { books in
            var partner = try books.requirePartner(input.identifier)
            let profile = try partner.requireProfile()
            try books.dailyCounts.require(.visibilityUpdate)
            try books.dailyCounts.count(.visibilityUpdate)
            partner.visibility = input.visibility
            try books.partners.save(partner)
            return Account.PutProfileVisibilityResponse(
                catalog: partner.catalog,
                arn: partner.arn,
                id: partner.id,
                visibility: partner.visibility,
                profileId: profile
            )
        }
    }
}
