package import AccountAPI
package import CosellDomain
import CosellStore
import CosellWire

/// What exists before anybody has asked for it: the accounts of a configuration as partners, and what they have with each
/// other. Each piece is applied once; what calls make of it afterwards stands.
package struct AccountSeed: Sendable {
    package var partners: [SeededPartner] = []
    package var connections: [SeededConnection] = []
    package var invitations: [SeededInvitation] = []

    package init() {}
}

/// A verified partner with a profile.
package struct SeededPartner: Sendable {
    package let catalog: String
    package let account: String
    package let name: String
    package let website: String?
    package let lead: Partner.Lead

    package init(catalog: String, account: String, name: String, website: String?, lead: Partner.Lead) {
        self.catalog = catalog
        self.account = account
        self.name = name
        self.website = website
        self.lead = lead
    }
}

/// A connection of one type, as if the first had invited the other.
package struct SeededConnection: Sendable {
    package let catalog: String
    package let inviter: String
    package let invitee: String
    package let type: Account.ConnectionType

    package init(catalog: String, _ inviter: String, _ invitee: String, _ type: Account.ConnectionType) {
        self.catalog = catalog
        self.inviter = inviter
        self.invitee = invitee
        self.type = type
    }
}

/// An invitation to collaborate that was sent some time ago; past its lifetime it has expired.
package struct SeededInvitation: Sendable {
    package let catalog: String
    package let id: String
    package let sender: String
    package let receiver: String
    package let message: String
    package let ageSeconds: Int64

    package init(
        catalog: String,
        id: String,
        from sender: String,
        to receiver: String,
        message: String,
        ageSeconds: Int64 = 0
    ) {
        self.catalog = catalog
        self.id = id
        self.sender = sender
        self.receiver = receiver
        self.message = message
        self.ageSeconds = ageSeconds
    }
}
