import AccountAPI
import CosellRules
import CosellWire

/// What the details of an update must be, beyond the model (account 3.3, additions 11): seen from the request alone.
enum ProfileDetails {
    static let rules: [Rule<Account.TaskDetails>] = [
        Rule(
            "account 3.3",
            "taskDetails.industrySegments",
            .duplicateKeyValue,
            "taskDetails.industrySegments names a segment twice",
            reason: .request
        ) { Set($0.industrySegments).count == $0.industrySegments.count },
        Rule("account 3.3", "taskDetails.localizedContents.locale", .duplicateKeyValue, reason: .request) { details in
            let locales = [details.translationSourceLocale] + (details.localizedContents ?? []).map(\.locale)
            return locales.indices.dropFirst().filter { locales[..<$0].contains(locales[$0]) }.map {
                "taskDetails.localizedContents[\($0 - 1)].locale \(locales[$0]) has been given before; each locale has one text"
            }
        },
        Rule(
            "additions 11",
            "taskDetails.headquarters.countryCode",
            .invalidValue,
            "taskDetails.headquarters.countryCode is no country of ISO 3166-1",
            reason: .request
        ) { $0.headquarters.map { Countries.contains($0.countryCode) } ?? true },
    ]
}
