import CosellDomain
import CosellStore
import CosellTestSupport
import SellingAPI

extension Desk {
    func engagementCount() throws -> Int {
        try store.read { try $0.first("SELECT count(*) FROM engagement") { try $0.integer(0) } } ?? 0
    }

    /// The invitations around an opportunity, visible or not.
    func invitations(around id: String) throws -> [Selling.GetEngagementInvitationResponse] {
        let call = call("ListEngagementInvitations")
        return try store.read { try Books($0, call).engagements.invitations(around: id) }
    }
}
