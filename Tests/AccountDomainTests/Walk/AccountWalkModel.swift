import AccountAPI
import CosellWire

/// What the state machines of account 2.4 to 2.8 and the quotas of 1.3 allow, and nothing else: the walk compares the
/// server with this.
struct AccountWalkModel {
    struct Invitation {
        let sender: String
        let receiver: String
        let type: Account.ConnectionType
        let expiresAt: Instant
        var status = Account.InvitationStatus.pending
        var connection: String?

        func isBetween(_ one: String, _ other: String) -> Bool { Set([sender, receiver]) == [one, other] }
    }

    struct Link {
        let accounts: Set<String>
        var types: [Account.ConnectionType: Account.ConnectionTypeStatus]

        var isAlive: Bool { types.values.contains(.active) }
    }

    struct Task {
        let endsAt: Instant
        var status = Account.ProfileTaskStatus.inProgress
    }

    struct Code {
        let text: String
        let expiresAt: Instant
        var wrongTries = 0
    }

    struct Partner {
        let profile: String
        var lead: String
        var access = Account.AccessType.allowAll
        var revision = 1
        var task: (id: String, state: Task)?
        var displayName: String
        var pendingName: String?
        /// By address.
        var codes: [String: Code] = [:]
        /// When something was counted, by what it is.
        var counts: [String: [Instant]] = [:]
    }

    var partners: [String: Partner] = [:]
    var invitations: [String: Invitation] = [:]
    var links: [String: Link] = [:]

    // MARK: Questions

    func live(_ one: String, _ other: String) -> String? {
        links.first { $0.value.accounts == [one, other] && $0.value.isAlive }?.key
    }

    func isConnected(_ one: String, _ other: String, by type: Account.ConnectionType) -> Bool {
        live(one, other).flatMap { links[$0]?.types[type] } == .active
    }

    func isInvited(_ one: String, _ other: String, to type: Account.ConnectionType) -> Bool {
        invitations.values.contains { $0.isBetween(one, other) && $0.type == type && $0.status == .pending }
    }

    func count(_ kind: String, of account: String, at now: Instant) -> Int {
        let start = now.adding(seconds: -86_400)
        return (partners[account]?.counts[kind] ?? []).filter { $0 > start }.count
    }

    /// How an invitation ends for its sender (account 3.5, in the order of its checks).
    func inviting(_ sender: String, _ receiver: String, _ type: Account.ConnectionType, at now: Instant) -> String {
        if sender == receiver { return "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST" }
        if partners[receiver]?.access == .denyAll { return "Conflict INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER" }
        if isConnected(sender, receiver, by: type) { return "Conflict DUPLICATE_CONNECTION" }
        if isInvited(sender, receiver, to: type) { return "Conflict DUPLICATE_CONNECTION_INVITATION" }
        let isFull = count("invitation", of: sender, at: now) >= 50
        return isFull ? "Quota LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY" : "ok"
    }

    // MARK: What happens

    mutating func note(_ kind: String, of account: String, at now: Instant) {
        partners[account]?.counts[kind, default: []].append(now)
    }

    /// What time brings about by itself.
    mutating func pass(to now: Instant) {
        for (id, invitation) in invitations where invitation.status == .pending && invitation.expiresAt <= now {
            invitations[id]?.status = .expired
        }
        for (account, partner) in partners {
            for (address, code) in partner.codes where code.expiresAt <= now {
                partners[account]?.codes[address] = nil
            }
            guard let task = partner.task, task.state.status == .inProgress, task.state.endsAt <= now else { continue }
            partners[account]?.task?.state.status = .succeeded
            if let name = partner.pendingName { partners[account]?.displayName = name }
        }
    }

    mutating func accept(_ id: String, in connection: String) {
        guard let invitation = invitations[id] else { return }
        invitations[id]?.status = .accepted
        invitations[id]?.connection = connection
        let accounts: Set = [invitation.sender, invitation.receiver]
        links[connection, default: Link(accounts: accounts, types: [:])].types[invitation.type] = .active
    }
}
