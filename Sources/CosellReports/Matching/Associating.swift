import CosellClient
import CosellRules
package import SellingAPI
import SellingRules
package import SellingClient

/// Gives opportunities the solutions that were suggested: one each, and only where there is none yet and the rules allow it.
/// It takes nothing off, so that no opportunity is left without its last solution.
package struct Associating: Sendable {
    package struct Step: Sendable, Equatable {
        package let opportunity: String
        package let solution: String
        package let score: Int
        package let end: End
    }

    package enum End: Sendable, Equatable {
        case done
        /// Why it was not sent.
        case left(String)
        /// What the service said.
        case refused(String)
    }

    /// How an association is sent: whoever keeps a log of writes puts it in between.
    package typealias Sending = @Sendable (Selling.AssociateOpportunityRequest) async throws -> Void

    private let client: SellingClient
    private let catalog: String
    private let send: Sending

    /// - Parameter send: nil sends by the client itself.
    package init(_ client: SellingClient, catalog: String, send: Sending? = nil) {
        (self.client, self.catalog) = (client, catalog)
        self.send = send ?? { try await client.associateOpportunity($0) }
    }

    /// - Parameters:
    ///   - leastScore: of less likely ones nothing is sent.
    ///   - onStep: told each step as it is done, so that whatever ends the rest takes none of it away.
    /// - Throws: what says nothing of one opportunity alone: no network, no credentials.
    package func apply(
        _ mapping: SolutionMapping,
        leastScore: Int,
        onStep: (Step) -> Void = { _ in }
    ) async throws -> [Step] {
        var steps: [Step] = []
        for row in mapping.rows {
            guard let best = row.suggestions.first, best.score >= leastScore else { continue }
            let id = row.match.deal.id
            // Two that are as likely are a person's choice.
            let isAlone = row.suggestions.count < 2 || row.suggestions[1].score < best.score
            let end =
                isAlone
                ? try await associate(id, best.solution.id) : .left("two solutions are as likely; choose one of them")
            let step = Step(opportunity: id, solution: best.solution.id, score: best.score, end: end)
            onStep(step)
            steps.append(step)
        }
        return steps
    }

    private func associate(_ id: String, _ solution: String) async throws -> End {
        do {
            let record = try await client.getOpportunity(.init(catalog: catalog, identifier: id))
            let state = OpportunityState(
                id: id,
                content: OpportunityContent(record),
                reviewStatus: record.lifeCycle?.reviewStatus ?? .pendingSubmission,
                related: record.relatedEntityIdentifiers
            )
            guard (state.related.solutions ?? []).isEmpty else { return .left("it has a solution by now") }
            let violations = OpportunityRules.association(of: .solutions, solution, with: state)
            if let violation = violations.first { return .left("\(violation.message) (\(violation.rule))") }
            try await send(
                .init(
                    catalog: catalog,
                    opportunityIdentifier: id,
                    relatedEntityType: .solutions,
                    relatedEntityIdentifier: solution
                )
            )
            return .done
        } catch {
            guard let failure = ServiceFailure(error) else { throw error }
            return .refused("\(failure.code): \(failure.message)")
        }
    }
}
