import CosellClient
import CosellStore
package import CosellSync
import CosellWire
import SellingAPI
package import SellingClient

extension Observation {
    /// Asks the service: what waits, what is under review, and who sells for AWS.
    ///
    /// - Parameter kinds: what anybody wants to hear of; the rest is not asked for.
    package static func live(
        _ client: SellingClient,
        catalog: String,
        _ kinds: Set<Fact.Kind>
    ) async throws -> Observation {
        var observation = Observation(catalog: catalog)
        if !kinds.isDisjoint(with: [.newReferral, .expiryNear, .weeklySummary]) {
            observation.referrals = try await ReferralDesk(client, catalog: catalog).referrals()
        }
        guard !kinds.isDisjoint(with: [.actionRequired, .approved, .sellerChanged, .weeklySummary]) else {
            return observation
        }
        for try await summary in client.listOpportunitiesItems(.init(catalog: catalog)) {
            let deal = Deal(summary)
            let isAsked = deal.isOpen && !deal.id.isEmpty
            if isAsked, deal.review == .actionRequired, kinds.contains(.actionRequired) {
                observation.deals.append(
                    Deal(try await client.getOpportunity(.init(catalog: catalog, identifier: deal.id)))
                )
            } else if isAsked, deal.review == .approved, kinds.contains(.sellerChanged) {
                var deal = deal
                let question = Selling.GetAwsOpportunitySummaryRequest(
                    catalog: catalog,
                    relatedOpportunityIdentifier: deal.id
                )
                do {
                    deal.seller = Deal.Seller(try await client.getAwsOpportunitySummary(question))
                } catch is Selling.ResourceNotFoundException {}
                observation.deals.append(deal)
            } else {
                observation.deals.append(deal)
            }
        }
        return observation
    }

    /// Reads the local database that a sync has filled.
    package static func stored(in database: LocalDatabase, catalog: String) async throws -> Observation {
        var observation = Observation(catalog: catalog)
        observation.referrals = try await ReferralHistory(database).referrals(in: catalog)
        observation.deals = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT document.body, document.summary
                FROM opportunity
                JOIN opportunity_document AS document
                ON document.catalog = opportunity.catalog AND document.id = opportunity.id
                AND document.version = opportunity.version
                WHERE opportunity.catalog = \(catalog) AND opportunity.gone_at IS NULL
                ORDER BY opportunity.id
                """
            ) { row in
                let body = try row.blob(0)
                let summary = try row.optionalText(1)
                return (body, summary)
            }
        }
        .compactMap { body, summary in
            guard let record = try? JSONReader.read(Selling.GetOpportunityResponse.self, from: body).value else {
                return nil
            }
            let aws = summary.flatMap {
                try? JSONReader.read(Selling.GetAwsOpportunitySummaryResponse.self, from: Array($0.utf8)).value
            }
            return Deal(record, summary: aws)
        }
        observation.failedRuns = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT id, kind, failed, outcome, started_at FROM sync_run
                WHERE catalog = \(catalog) AND outcome NOT IN ('done', 'running')
                ORDER BY id DESC LIMIT 20
                """
            ) { row in
                FailedRun(
                    id: try row.integer(0),
                    kind: try row.text(1),
                    failed: try row.integer(2),
                    outcome: try row.text(3),
                    startedAt: Instant(try row.text(4)) ?? Instant(seconds: 0)
                )
            }
        }
        return observation
    }
}
