import SellingAPI

/// Who works on an opportunity: one owner, at most one account manager, in that order.
package enum Team {
    package static let owner = "OpportunityOwner"
    package static let accountManager = "PartnerAccountManager"

    /// The team of a new opportunity: the members sent, and the partner's default owner when none of them is one.
    static func created(_ sent: [Selling.Contact], owner: Selling.Contact) -> [Selling.Contact] {
        if sent.contains(where: { $0.businessTitle == Self.owner }) { return sent }
        return [owner] + sent
    }

    /// The assignee as a team member; the names are those of the partner's directory, where there is one.
    static func member(_ assignee: Selling.AssigneeContact, user: Selling.Contact?) -> Selling.Contact {
        Selling.Contact(
            email: assignee.email,
            firstName: user?.firstName ?? assignee.firstName,
            lastName: user?.lastName ?? assignee.lastName,
            businessTitle: assignee.businessTitle,
            phone: assignee.phone
        )
    }

    /// The team with the member of the assignee's title replaced, or the assignee added.
    static func assigned(
        _ assignee: Selling.Contact,
        to team: [Selling.Contact]
    ) -> [Selling.Contact] {
        var team = team
        if let index = team.firstIndex(where: { $0.businessTitle == assignee.businessTitle }) {
            team[index] = assignee
        } else if assignee.businessTitle == Self.owner {
            team.insert(assignee, at: 0)
        } else {
            team.append(assignee)
        }
        return team
    }
}
