import CosellDomain
import CosellRules
import SellingAPI

/// Who sees an engagement (selling 2.3).
extension Books {
    /// The engagement of an id or ARN, for one of its members.
    ///
    /// - Throws: AccessDeniedException for an account that is invited and has not answered; ResourceNotFoundException for
    ///   everybody else.
    func requireEngagement(_ text: String) throws -> Engagement {
        guard let id = ResourceName.identifier(in: text, catalog: call.catalog),
            let engagement = try engagements.find(id)
        else { throw Self.engagementNotFound(text, call) }
        if try engagements.isMember(call.account, of: engagement.id) { return engagement }
        guard try invitations.isPending(for: call.account, into: engagement.id) else {
            throw Self.engagementNotFound(text, call)
        }
        throw Objection.denied(
            "You are invited to engagement \(engagement.id); accept the invitation to see it."
        )
    }

    private static func engagementNotFound(_ text: String, _ call: Call) -> Objection {
        Objection.notFound("Engagement", text, in: call.catalog)
    }

    /// Keeps a change of an engagement by `account` and tells every member.
    func saveChanged(_ engagement: inout Engagement, by account: String) throws {
        engagement.touch(call.now, by: account)
        try engagements.save(engagement)
        try raise(.engagementUpdated(engagement), to: engagements.members(of: engagement.id))
    }
}
