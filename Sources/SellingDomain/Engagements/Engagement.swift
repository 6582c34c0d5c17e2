import SellingRules
import CosellDomain
import CosellRules
package import CosellWire
package import SellingAPI

/// A shared workspace of companies around a customer (selling 2.7).
package struct Engagement: Sendable {
    package let id: String
    package let catalog: String
    /// An account, or `aws`.
    package let createdBy: String
    package let createdAt: Instant
    package let title: String?
    package let description: String?
    package private(set) var modifiedAt: Instant
    package private(set) var modifiedBy: String
    package private(set) var contexts: [Selling.EngagementContextDetails]

    /// An engagement that begins now; ids that came with the contexts are replaced (R2.9).
    init(
        title: String?,
        description: String?,
        contexts: [Selling.EngagementContextDetails],
        createdBy: String,
        _ call: Call
    ) {
        self.init(
            id: call.chance.identifier(prefix: "eng-", length: 14),
            catalog: call.catalog,
            createdBy: createdBy,
            createdAt: call.now,
            title: title,
            description: description,
            modifiedAt: call.now,
            modifiedBy: createdBy,
            contexts: []
        )
        for context in contexts { append(context.type, context.payload, at: call.now) }
    }

    init(
        id: String,
        catalog: String,
        createdBy: String,
        createdAt: Instant,
        title: String?,
        description: String?,
        modifiedAt: Instant,
        modifiedBy: String,
        contexts: [Selling.EngagementContextDetails]
    ) {
        self.id = id
        self.catalog = catalog
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.title = title
        self.description = description
        self.modifiedAt = modifiedAt
        self.modifiedBy = modifiedBy
        self.contexts = contexts
    }

    package var arn: String { ResourceName.engagement(id, catalog: catalog).text }

    /// The types of its contexts, each once, in order of the contexts.
    package var contextTypes: [Selling.EngagementContextType] {
        contexts.reduce(into: []) { types, context in
            if !types.contains(context.type) { types.append(context.type) }
        }
    }

    func context(_ id: String) -> Selling.EngagementContextDetails? { contexts.first { $0.id == id } }

    /// R1.46: later than the last change by at least a millisecond.
    mutating func touch(_ now: Instant, by account: String) {
        modifiedAt = max(now, modifiedAt.adding(milliseconds: 1))
        modifiedBy = account
    }

    /// Adds a context under the next id.
    ///
    /// - Throws: ServiceQuotaExceededException for a sixth one (R2.8).
    @discardableResult
    mutating func add(
        _ type: Selling.EngagementContextType,
        _ payload: Selling.EngagementContextPayload?,
        at now: Instant
    ) throws -> String {
        guard contexts.count < EngagementRules.contextLimit else {
            throw Objection.quota(
                "Engagement \(id) has \(contexts.count) contexts, and more than that are not allowed."
            )
        }
        return append(type, payload, at: now)
    }

    @discardableResult
    private mutating func append(
        _ type: Selling.EngagementContextType,
        _ payload: Selling.EngagementContextPayload?,
        at now: Instant
    ) -> String {
        let context = Selling.EngagementContextDetails(
            id: String(contexts.count + 1),
            type: type,
            payload: payload?.asFirstWritten(at: now)
        )
        contexts.append(context)
        return context.id ?? ""
    }

    /// Replaces the payload of a context.
    mutating func replace(_ payload: Selling.EngagementContextPayload, of id: String) {
        guard let position = contexts.firstIndex(where: { $0.id == id }) else { return }
        contexts[position].payload = payload
    }
}

extension Selling.EngagementContextPayload {
    /// R2.12: an interaction without a date happened now. Insights are AWS's to give (additions 4.5).
    fileprivate func asFirstWritten(at now: Instant) -> Self {
        guard case .lead(var lead) = self else { return self }
        lead.insights = nil
        lead.interactions = lead.interactions.map { $0.dated(now) }
        return .lead(lead)
    }
}

extension Selling.LeadInteraction {
    func dated(_ now: Instant) -> Self {
        var interaction = self
        interaction.interactionDate = interactionDate ?? now
        return interaction
    }
}
