package import CosellWire
package import SellingAPI

/// How ready a lead is for a conversation: a point for each fact that speaks for it (additions 4.5; facts are ours).
package enum LeadReadiness {
    /// - Returns: `High` from four points of five, `Medium` from two, else `Low`.
    package static func score(of lead: Selling.LeadContext, now: Instant) -> String {
        let lead = RatedLead(lead: lead, now: now)
        return Grade(points: facts.count { $0(lead) }, medium: 2, high: 4).rawValue
    }

    private static let facts: [@Sendable (RatedLead) -> Bool] = [
        \.isQualified, \.explainsAProblem, \.isRecent, \.knowsADecider, \.hasActed,
    ]
}

/// What the facts look at.
private struct RatedLead {
    let lead: Selling.LeadContext
    let now: Instant

    var isQualified: Bool { lead.qualificationStatus == "Qualified" }

    var explainsAProblem: Bool {
        lead.interactions.contains { ($0.businessProblem ?? "").unicodeScalars.count >= 20 }
    }

    /// A date to come is no interaction yet.
    var isRecent: Bool {
        let month = now.adding(seconds: -30 * 86_400)...now
        return lead.interactions.contains { $0.interactionDate.map(month.contains) ?? false }
    }

    var knowsADecider: Bool {
        lead.interactions.contains { interaction in
            let title = interaction.contact.businessTitle.asciiLowercased
            return Self.titlesOfDeciders.contains { title.mentions($0) }
        }
    }

    var hasActed: Bool { lead.interactions.contains { !($0.customerAction ?? "").isEmpty } }

    private static let titlesOfDeciders = [
        "chief", "cto", "cio", "ceo", "cfo", "vp", "vice president", "head", "director", "founder", "owner",
    ]
}
