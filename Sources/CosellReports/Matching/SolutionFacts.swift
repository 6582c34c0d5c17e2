import SellingAPI

/// A solution of the partner's that opportunities can be given.
package struct SolutionFacts: Sendable, Equatable {
    package let id: String
    package let name: String
    package let category: String

    package init(id: String, name: String, category: String) {
        (self.id, self.name, self.category) = (id, name, category)
    }

    func isNamed(_ word: String) -> Bool { id == word || name.lowercased() == word.lowercased() }
}

/// What an opportunity says that tells which solution it is about.
package struct MatchedDeal: Sendable {
    package let deal: Deal
    /// What stands where, for people who ask why.
    let texts: [(place: String, text: String)]
    let useCase: String?
    let products: [String]
    /// Those that it has.
    let solutions: [String]
    /// What it offers beside the partner's solutions, in a person's words.
    let otherSolution: String?
    /// Whether an association is allowed now, by its review.
    package let isOpenToItsPartner: Bool

    init(_ deal: Deal, _ record: Selling.GetOpportunityResponse) {
        self.deal = deal
        let project = record.project
        texts = [
            ("title", project?.title), ("business problem", project?.customerBusinessProblem),
            ("use case", project?.customerUseCase), ("other solution", project?.otherSolutionDescription),
            ("comments", project?.additionalComments), ("next steps", record.lifeCycle?.nextSteps),
        ].compactMap { place, text in text.flatMap { $0.isEmpty ? nil : (place, $0) } }
        useCase = project?.customerUseCase
        otherSolution = project?.otherSolutionDescription
        products = record.relatedEntityIdentifiers.awsProducts ?? []
        solutions = record.relatedEntityIdentifiers.solutions ?? []
        let status = record.lifeCycle?.reviewStatus
        isOpenToItsPartner = status != .submitted && status != .inReview && status != .rejected
    }
}
