import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Gives an opportunity another owner or account manager.
    ///
    /// - Throws: ``Objection`` for a title that no team member has, an assignee outside the partner's directory, and an
    ///   opportunity that was rejected; ResourceNotFoundException for an unknown identifier.
    /// - Source: Selling 2022-07-26, `AssignOpportunity`.
    package func assignOpportunity(_ input: Selling.AssignOpportunityRequest, _ call: Call) async throws {
        let partner = try partner(call)
        try await write(call) { books in
            var opportunity = try books.opportunities.require(input.identifier)
            var broken = OpportunityRules.assignment(of: opportunity.state, assignee: input.assignee)
            let users = try books.users(of: partner)
            let user = users?.first { $0.email == input.assignee.email }
            if users != nil, user == nil {
                broken.append(
                    Violation(
                        rule: "selling 3.1",
                        field: "assignee.email",
                        code: .invalidValue,
                        message: "assignee.email \(input.assignee.email) is not a Partner Central user of your account"
                    )
                )
            }
            try Objection.check(broken)

            let member = Team.member(input.assignee, user: user)
            opportunity.record.opportunityTeam = Team.assigned(member, to: opportunity.record.opportunityTeam ?? [])
            opportunity.touch(call.now)
            try keep(opportunity, books)
        }
    }
}
