package import CosellWire
package import SellingAPI

/// A row of the rules file: what must hold, and what then happens to the referral.
package struct ReferralRule: Hashable, Sendable {
    package let name: String
    package let conditions: [ReferralCondition]
    package let deed: Deed
    /// Why, in the partner's own words, beside what the conditions say.
    package let note: String?
    package let notifies: Bool
    /// Referrals that this rule answers in 24 hours at most.
    package let dailyCap: Int?

    package enum Deed: Hashable, Sendable {
        case accept(assignee: Assignee?)
        case reject(RejectionReason)
        /// People decide.
        case leave

        package var word: String {
            switch self {
            case .accept: "accept"
            case .reject: "reject"
            case .leave: "leave"
            }
        }
    }

    /// Who gets an accepted deal.
    package struct Assignee: Hashable, Sendable {
        package let email: String
        package let firstName: String
        package let lastName: String
        package let businessTitle: String

        package var contact: Selling.AssigneeContact {
            .init(email: email, firstName: firstName, lastName: lastName, businessTitle: businessTitle)
        }
    }

    /// Holds a referral against every condition.
    ///
    /// - Returns: what each of them says; the rule fits when all hold.
    package func findings(on referral: Referral, at now: Instant) -> [ReferralCondition.Finding] {
        conditions.map { $0.finding(on: referral, at: now) }
    }
}

/// One thing that a rule looks at.
package enum ReferralCondition: Hashable, Sendable {
    case industry([String])
    case country([String])
    case amount(atLeast: Double?, atMost: Double?, currency: String?)
    case anyKeyword([String])
    case allKeywords([String])
    case noKeyword([String])
    case senderAccount([String])
    /// Names, with `*` for any letters.
    case senderName([String])
    case payload([Selling.EngagementInvitationPayloadType])
    case expiresWithin(TimeSpan)

    /// Whether a condition holds, and why, as a clause: `industry Retail is one of Retail, Healthcare`.
    package struct Finding: Hashable, Sendable {
        package let holds: Bool
        package let clause: String
    }

    func finding(on referral: Referral, at now: Instant) -> Finding {
        switch self {
        case .industry(let names): Self.choice("industry", referral.industry, names)
        case .country(let codes): Self.choice("country", referral.country, codes)
        case .payload(let types): Self.choice("payload", referral.payload?.rawValue, types.map(\.rawValue))
        case .senderAccount(let accounts): Self.choice("sender", referral.senderAccount, accounts)
        case .senderName(let patterns): Self.name(referral.senderName, patterns)
        case .amount(let least, let most, let currency): Self.amount(referral, least, most, currency)
        case .anyKeyword(let words):
            if let word = words.first(where: { Self.stands($0, in: referral.text) }) {
                Finding(holds: true, clause: "it says '\(word)'")
            } else {
                Finding(holds: false, clause: "it says none of \(words.joined(separator: ", "))")
            }
        case .allKeywords(let words):
            if let word = words.first(where: { !Self.stands($0, in: referral.text) }) {
                Finding(holds: false, clause: "it does not say '\(word)'")
            } else {
                Finding(holds: true, clause: "it says \(words.joined(separator: ", "))")
            }
        case .noKeyword(let words):
            if let word = words.first(where: { Self.stands($0, in: referral.text) }) {
                Finding(holds: false, clause: "it says '\(word)'")
            } else {
                Finding(holds: true, clause: "it says none of \(words.joined(separator: ", "))")
            }
        case .expiresWithin(let span): Self.expiry(referral.expiresAt, span, now)
        }
    }

    // MARK: Each

    private static func choice(_ what: String, _ value: String?, _ wanted: [String]) -> Finding {
        guard let value else { return Finding(holds: false, clause: "its \(what) is not known") }
        let holds = wanted.contains { $0.lowercased() == value.lowercased() }
        let list = wanted.joined(separator: ", ")
        guard wanted.count > 1 else {
            return Finding(holds: holds, clause: holds ? "\(what) is \(value)" : "\(what) \(value) is not \(list)")
        }
        return Finding(holds: holds, clause: "\(what) \(value) is \(holds ? "one" : "none") of \(list)")
    }

    private static func name(_ name: String?, _ patterns: [String]) -> Finding {
        guard let name else { return Finding(holds: false, clause: "its sender is not known") }
        let holds = patterns.contains { Wildcards($0).match(name) }
        return Finding(
            holds: holds,
            clause: "sender \(name) \(holds ? "is" : "is not") \(patterns.joined(separator: " or "))"
        )
    }

    private static func amount(_ referral: Referral, _ least: Double?, _ most: Double?, _ currency: String?) -> Finding
    {
        guard let amount = referral.amount else { return Finding(holds: false, clause: "its amount is not known") }
        let unit = referral.currency ?? "USD"
        let said = "amount \(amount.plain) \(unit)"
        if let currency, currency != unit { return Finding(holds: false, clause: "\(said) is not in \(currency)") }
        if let least, amount < least { return Finding(holds: false, clause: "\(said) is below \(least.plain)") }
        if let most, amount > most { return Finding(holds: false, clause: "\(said) is above \(most.plain)") }
        let bounds = [least.map { "at least \($0.plain)" }, most.map { "at most \($0.plain)" }].compactMap(\.self)
        return Finding(holds: true, clause: "\(said) is \(bounds.joined(separator: " and "))")
    }

    private static func expiry(_ end: Instant?, _ span: TimeSpan, _ now: Instant) -> Finding {
        guard let end else { return Finding(holds: false, clause: "it does not run out") }
        let left = TimeSpan.countdown(from: now, to: end)
        let holds = end.seconds - now.seconds <= span.seconds
        return Finding(holds: holds, clause: "it runs out in \(left), \(holds ? "within" : "later than") \(span)")
    }

    /// Whether a keyword stands in a text as a word, or words, of its own; case does not count.
    static func stands(_ word: String, in text: String) -> Bool {
        let (text, word) = (text.lowercased(), word.lowercased())
        var rest = text[...]
        while let range = rest.firstRange(of: word) {
            let isWhole =
                (range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isWordPart)
                && (range.upperBound == text.endIndex || !text[range.upperBound].isWordPart)
            if isWhole { return true }
            rest = text[text.index(after: range.lowerBound)...]
        }
        return false
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension Double {
    /// Without a fraction that says nothing: `25000`, `0.5`.
    package var plain: String {
        self == rounded() && magnitude < 1e15 ? "\(Int64(self))" : "\(self)"
    }
}

/// A name with `*` for any letters, in any case.
struct Wildcards {
    private let pieces: [String]

    init(_ pattern: String) {
        pieces = pattern.lowercased().split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    }

    func match(_ name: String) -> Bool {
        let name = name.lowercased()
        guard pieces.count > 1 else { return pieces.first == name }
        guard name.hasPrefix(pieces[0]) else { return false }
        var rest = name.dropFirst(pieces[0].count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(pieces[pieces.count - 1])
    }
}
