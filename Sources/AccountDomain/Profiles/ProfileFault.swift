import AccountAPI

/// One text of a profile, in one locale: the main one, or a localized block.
struct ProfileText: Sendable {
    let locale: String
    let displayName: String
    let description: String
    let website: WebAddress
    let logo: WebAddress

    /// All of an update, the main text first.
    static func all(_ details: Account.TaskDetails) -> [ProfileText] {
        let main = ProfileText(
            locale: details.translationSourceLocale,
            displayName: details.displayName,
            description: details.description,
            website: WebAddress(details.websiteUrl),
            logo: WebAddress(details.logoUrl)
        )
        return [main]
            + (details.localizedContents ?? []).map {
                ProfileText(
                    locale: $0.locale,
                    displayName: $0.displayName,
                    description: $0.description,
                    website: WebAddress($0.websiteUrl),
                    logo: WebAddress($0.logoUrl)
                )
            }
    }
}

/// A row of what AWS looks at in a text; nothing is ever fetched (account 3.3).
struct ProfileFault: Sendable {
    let reason: Account.ProfileValidationErrorReason
    let message: String
    let isThere: @Sendable (ProfileText) -> Bool

    static func rows(blockedWords: [String]) -> [ProfileFault] {
        [
            ProfileFault(reason: .invalidWebsiteUrl, message: "The website is on no public host.") {
                !$0.website.isPublic
            },
            ProfileFault(reason: .invalidLogoUrl, message: "The logo is on no host that can be reached.") {
                $0.logo.host.hasSuffix(".invalid")
            },
            ProfileFault(reason: .invalidLogoFile, message: "The logo must be a .png, .jpg, .jpeg or .svg file.") {
                logo in
                ![".png", ".jpg", ".jpeg", ".svg"].contains { logo.logo.path.lowercased().hasSuffix($0) }
            },
            ProfileFault(reason: .invalidLogoSize, message: "The logo is too large.") {
                $0.logo.fileName.contains("oversize")
            },
            ProfileFault(reason: .invalidLogo, message: "The logo shows what is not allowed.") {
                $0.logo.fileName.contains("badlogo")
            },
            ProfileFault(reason: .invalidContent, message: "The text has words that are not allowed.") { text in
                let words = (text.displayName + "\n" + text.description).lowercased()
                return blockedWords.contains { words.contains($0.lowercased()) }
            },
        ]
    }
}

/// The parts of an address that begins with `https://`.
struct WebAddress: Sendable {
    let host: String
    /// Without query and fragment.
    let path: String

    init(_ text: String) {
        let rest = text.dropFirst("https://".count)
        let authority = rest.prefix { !"/?#".contains($0) }
        let afterUser = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        host = afterUser.hasPrefix("[") ? String(afterUser) : afterUser.prefix { $0 != ":" }.lowercased()
        path = String(rest.dropFirst(authority.count).prefix { !"?#".contains($0) })
    }

    var fileName: String { (path.split(separator: "/").last ?? "").lowercased() }

    /// Neither an IP literal, nor a host of one label, nor one that can never be.
    var isPublic: Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isLiteral = host.hasPrefix("[") || labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        return !isLiteral && labels.count > 1 && !host.hasSuffix(".invalid")
    }
}
