import CosellRules
import CosellWire
import SellingAPI

/// An entity that is to be linked to an opportunity, or taken off it (selling 3.1).
struct Association: Sendable {
    let kind: RelatedKind
    let identifier: String
    let stored: OpportunityState

    private static let entity: RuleText<Association> = "relatedEntityIdentifier"

    static let form: [Rule<Association>] = [
        Rule(
            "selling 3.1",
            entity,
            .invalidStringFormat,
            .of { "relatedEntityIdentifier '\($0.identifier)' must be \($0.kind.form)" },
            reason: .request,
            { $0.kind.pattern.matches($0.identifier) }
        )
    ]

    static let rules: [Rule<Association>] = [
        Rule(
            "selling 3.1",
            entity,
            .invalidValue,
            .of { "relatedEntityIdentifier '\($0.identifier)' is not a code of AWS's product list" },
            { $0.kind.type != .awsProducts || AwsProducts.product($0.identifier) != nil }
        ),
        Rule(
            "selling 3.1",
            .of(\.kind.field),
            .tooManyValues,
            .of { "\($0.kind.field) holds \($0.kind.limit) already, which is the limit; disassociate one first" },
            \.hasRoom
        ),
        Rule(
            "selling 3.1",
            entity,
            .actionNotPermitted,
            .of { "\($0.kind.excluded?.field ?? "") holds one already; an opportunity has an offer or an offer set" },
            \.hasNoneOfTheExcludedKind
        ),
    ]

    static let removal: [Rule<Association>] = [
        Rule(
            "selling 3.1",
            "relatedEntityIdentifiers.solutions",
            .notEnoughValues,
            "relatedEntityIdentifiers.solutions would be left empty; associate the new solution first",
            \.leavesSolution
        )
    ]
}

extension Association {
    private var linked: [String] { kind.linked(stored.related) ?? [] }
    private var isLinked: Bool { linked.contains(identifier) }

    /// To link an entity again changes nothing, so nothing is in its way (D9).
    private var hasRoom: Bool { isLinked || linked.count < kind.limit }
    private var hasNoneOfTheExcludedKind: Bool {
        isLinked || kind.excluded.map { !$0.linked(stored.related).hasContent } ?? true
    }

    private var leavesSolution: Bool {
        !kind.isSolution || !isLinked || stored.solutionCount > 1 || !needsSolution
    }

    /// From Committed on always; before, a description stands in for it once AWS has seen the deal.
    private var needsSolution: Bool {
        if stored.stage.isCommitted { return true }
        let isSeen = [.actionRequired, .approved].contains(stored.reviewStatus)
        return isSeen && !(stored.content.project?.otherSolutionDescription).hasContent
    }
}
