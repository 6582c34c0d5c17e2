import SellingDomain
import CosellTestSupport
import CosellWire
import SellingAPI

/// What the state machines of selling 2.4, 2.7, 2.8 and 2.10 allow, and nothing else: the walk compares the server with
/// this.
struct WalkModel {
    struct Deal {
        let owner: String
        var status = Selling.ReviewStatus.pendingSubmission
        /// Whether a submission finds everything it needs.
        var isComplete = true
        /// The other partner's deal whose review it shares.
        var leader: String?
        /// Whether its partner sees it; a referral is hidden until it is accepted.
        var isVisible = true

        var isInReview: Bool { [.submitted, .inReview].contains(status) }
    }

    struct Invitation {
        let engagement: String
        let sender: String
        let receiver: String
        let bringsLead: Bool
        var status = Selling.InvitationStatus.pending
        var expiresAt: Instant?
        /// The deal that acceptance brought, or will bring.
        var deal: String?
    }

    struct Workspace {
        var members: [String]
        /// Deals by number, with their owners, once a snapshot was taken.
        var carried: [String] = []
        var isLeadConverted = false
        var contextCount: Int
    }

    struct Job {
        let owner: String
        let deal: String
        let engagement: String
        var isRunning: Bool
    }

    var deals: [String: Deal] = [:]
    var invitations: [String: Invitation] = [:]
    var workspaces: [String: Workspace] = [:]
    var jobs: [String: Job] = [:]

    // MARK: Questions

    func engagement(carrying deal: String) -> String? {
        workspaces.filter { $0.value.carried.contains(deal) }.keys.min()
    }

    /// The first deal of an account that an engagement carries.
    func leader(of engagement: String, by account: String) -> String? {
        workspaces[engagement]?.carried.filter { deals[$0]?.owner == account }.min { Self.number($0) < Self.number($1) }
    }

    private static func number(_ id: String) -> Int { Int(id.dropFirst()) ?? 0 }

    func isInvited(_ account: String, into engagement: String) -> Bool {
        invitations.values.contains {
            $0.engagement == engagement && $0.receiver == account && $0.status == .pending
        }
    }

    /// How a read of an engagement ends for an account (R1.30).
    func access(_ account: String, to engagement: String) -> String {
        if workspaces[engagement]?.members.contains(account) == true { return "ok" }
        return isInvited(account, into: engagement) ? "AccessDeniedException" : "ResourceNotFoundException"
    }

    // MARK: What happens

    mutating func expire(at now: Instant) {
        for (id, invitation) in invitations where invitation.status == .pending {
            if let end = invitation.expiresAt, end <= now { invitations[id]?.status = .expired }
        }
    }

    mutating func carry(_ deal: String, in engagement: String) {
        guard workspaces[engagement]?.carried.contains(deal) == false else { return }
        workspaces[engagement]?.carried.append(deal)
    }

    /// AWS decides, and deals that follow share it.
    mutating func decide(_ deal: String, _ status: Selling.ReviewStatus) {
        guard deals[deal]?.isInReview == true else { return }
        deals[deal]?.status = status
        guard [.approved, .rejected].contains(status) else { return }
        for (id, invitation) in invitations
        where invitation.receiver == "aws" && invitation.status == .pending
            && workspaces[invitation.engagement]?.carried.contains(deal) == true
        {
            invitations[id]?.status = status == .approved ? .accepted : .rejected
            if status == .approved { workspaces[invitation.engagement]?.members.append("aws") }
        }
        for (follower, other) in deals where other.leader == deal { decide(follower, status) }
    }
}
