package import CosellWire

/// Something that people want to hear of, once.
package struct Fact: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case newReferral = "new-referral"
        case expiryNear = "expiry-near"
        case referralAnswered = "referral-answered"
        case actionRequired = "action-required"
        case approved
        case sellerChanged = "seller-changed"
        case weeklySummary = "weekly-summary"
        case syncFailed = "sync-failed"
        case crmSync = "crm-sync"

        /// How several of a kind are counted in a headline.
        var words: (one: String, many: String) {
            switch self {
            case .newReferral: ("referral waits", "referrals wait")
            case .expiryNear: ("referral runs out soon", "referrals run out soon")
            case .referralAnswered: ("referral answered by rules", "referrals answered by rules")
            case .actionRequired: ("deal needs an answer", "deals need an answer")
            case .approved: ("deal approved", "deals approved")
            case .sellerChanged: ("new AWS seller", "new AWS sellers")
            case .weeklySummary: ("weekly summary", "weekly summaries")
            case .syncFailed: ("sync failed", "syncs failed")
            case .crmSync: ("CRM brought together with AWS", "CRMs brought together with AWS")
            }
        }
    }

    package let kind: Kind
    /// Tells it from all others: the same for the same fact, whenever it is found.
    package let key: String
    /// A line that can stand alone.
    package let title: String
    /// What else is to be known, a line each.
    package let lines: [String]
    /// The record it is about, for programs.
    package let record: String?

    package init(_ kind: Kind, _ rest: String, _ title: String, _ lines: [String?] = [], record: String? = nil) {
        self.kind = kind
        key = "\(kind.rawValue)/\(rest)"
        self.title = title
        self.lines = lines.compactMap(\.self).filter { !$0.isEmpty }
        self.record = record
    }

    /// `2 referrals wait, 1 deal approved`
    package static func headline(_ facts: [Fact]) -> String {
        Kind.allCases.compactMap { kind in
            let count = facts.count { $0.kind == kind }
            guard count > 0 else { return nil }
            return "\(count) \(count == 1 ? kind.words.one : kind.words.many)"
        }
        .joined(separator: ", ")
    }

    package var document: Document {
        .object([
            .init("id", .string(key)), .init("kind", .string(kind.rawValue)), .init("title", .string(title)),
            .init("lines", .list(lines.map(Document.string))),
            .init("record", record.map(Document.string) ?? .null),
        ])
    }
}
